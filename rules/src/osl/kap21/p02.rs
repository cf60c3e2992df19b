//! 21 kap. 2 § OSL: overrides of another section also reach 21 kap. 1 §.

use sekretess_core::Spans;

use crate::write::*;

const HEALTH: Spans = &[&[one(osl(21, 1))]];

/// Only 21 kap. 1 §, not 3, 3 a, 5 or 7 §§.
pub static PROVISION: Provision = Provision {
    id: "osl.21.2",
    at: osl(21, 2),
    name: text("sekretessbrytande bestämmelser för 1 §", "overrides of section 1"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Är en uppgift som är hemlig enligt 1 § även hemlig enligt en annan paragraf, bryter det som bryter den paragrafen också 1 §.",
            "If information that is secret under section 1 is also secret under another section, what overrides that section overrides section 1 too.",
        ),
        Cond::ALWAYS,
        Effect::Follows(Scope::Only(HEALTH)),
    )])],
}
.checked();
