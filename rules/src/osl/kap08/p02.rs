//! 8 kap. 2 § OSL: independent branches of one authority.

use crate::write::*;

/// The boundary inside an authority.
pub static PROVISION: Provision = Provision {
    id: "osl.8.2",
    at: osl(8, 2),
    name: text("självständiga verksamhetsgrenar", "independent branches"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Sekretess gäller också mellan verksamhetsgrenar i samma myndighet, om de är självständiga i förhållande till varandra.",
            "Secrecy also holds between branches of one authority, if they are independent of each other.",
        ),
        All(&[Is(TO_OTHER_BRANCH), Is(BRANCH_INDEPENDENT)]),
        Effect::Boundary,
    )])],
}
.checked();
