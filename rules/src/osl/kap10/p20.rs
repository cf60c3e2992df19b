//! 10 kap. 20 § OSL: immediate police intervention for a young person.

use crate::{osl::lists::SOCIAL, write::*};

/// When social-services staff themselves encounter the young person.
pub static PROVISION: Provision = Provision {
    id: "osl.10.20",
    at: osl(10, 20),
    name: text("omedelbart polisiärt ingripande mot unga", "immediate police intervention for the young"),
    versions: &[Version::new("2014:633", date(2015, 1, 1), &[rule(
        text(
            "När socialtjänstens personal påträffar någon som kan antas vara under 18 år, i uppenbar och allvarlig fara eller mitt i ett brott, får det som behövs för ett omedelbart ingripande lämnas till Polismyndigheten.",
            "When social-services staff encounter someone who can be assumed to be under 18, in obvious and serious danger or committing a crime, what is needed for an immediate intervention may be given to the Police Authority.",
        ),
        All(&[
            Is(TO_POLICE),
            Is(ENCOUNTERED),
            Is(PRESUMED_UNDER_18),
            Is(NEEDED_FOR_INTERVENTION),
            Any(&[Is(OBVIOUS_SERIOUS_RISK), Is(ENCOUNTERED_COMMITTING)]),
        ]),
        Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(FOR_ACUTE_DANGER)).one_listener()),
    )])],
}
.checked();
