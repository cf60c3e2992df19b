//! 10 kap. 16 § OSL: reconsideration and review (*omprövning, överprövning*).

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "En uppgift får lämnas till en myndighet som behöver den för att ompröva eller överpröva ett beslut eller en åtgärd av den myndighet som har uppgiften.",
        "Information may be given to an authority that needs it to reconsider or review a decision or act of the authority that holds it.",
    ),
    All(&[
        Is(TO_AUTHORITY),
        Is(REVIEWS_DISCLOSER),
        Is(NEEDED_BY_REVIEWER),
    ]),
    Effect::Lifts(Lift::new(Scope::SameAct, Is(REVIEWS_DISCLOSER)).one_listener()),
)];

/// Only what the review needs.
pub static PROVISION: Provision = Provision {
    id: "osl.10.16",
    at: osl(10, 16),
    name: text("omprövning och överprövning", "reconsideration and review"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Ändringen 2018 var redaktionell.",
            "The change of 2018 was editorial.",
        ),
        Version::new("2017:1076", date(2018, 1, 1), RULES),
    ],
}
.checked();
