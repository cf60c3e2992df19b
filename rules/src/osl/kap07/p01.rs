//! 7 kap. 1 § OSL: use outside the activity.

use crate::write::*;

/// A principle that the algorithm carries out.
pub static PROVISION: Provision = Provision {
    id: "osl.7.1",
    at: osl(7, 1),
    name: text("utnyttjande utanför verksamheten", "use outside the activity"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Det som inte får röjas får inte heller utnyttjas utanför den verksamhet där det skyddas.",
            "What may not be disclosed may not be used outside the activity where it is protected either.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
