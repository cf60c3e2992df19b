//! 26 kap. 8 § OSL: knowing one's biological parents.

use crate::{osl::lists::SOCIAL, write::*};

/// For an adult, about the adult's own origin.
pub static PROVISION: Provision = Provision {
    id: "osl.26.8",
    at: osl(26, 8),
    name: text("kunskap om sitt ursprung", "knowing one's origin"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Socialtjänsten får lämna en myndig person det som har betydelse för att få veta vilka hans eller hennes biologiska föräldrar är.",
            "Social services may give a person of age what is of importance for learning who his or her biological parents are.",
        ),
        All(&[Is(BY_SOCIAL), Is(TO_PRIVATE), Is(SEEKS_ORIGIN), Is(IMPORTANT_FOR_ORIGIN)]),
        Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(SEEKS_ORIGIN)).one_listener()),
    )])],
}
.checked();
