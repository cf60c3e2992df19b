//! 10 kap. 15 § OSL: Parliament and the Government.

use crate::write::*;

/// No further condition.
pub static PROVISION: Provision = Provision {
    id: "osl.10.15",
    at: osl(10, 15),
    name: text("riksdagen och regeringen", "Parliament and the Government"),
    versions: &[Version::new(
        "2009:400",
        OSL_BEGINS,
        &[rule(
            text(
                "En uppgift får lämnas till riksdagen eller regeringen.",
                "Information may be given to Parliament or the Government.",
            ),
            Is(TO_GOVERNMENT),
            Effect::Lifts(Lift::new(Scope::SameAct, Is(TO_GOVERNMENT)).one_listener()),
        )],
    )],
}
.checked();
