//! 19 kap. 2 § SoL (2025:400): family counselling, from 2025-07-01.

use crate::{acts::sol::reporters, write::*};

/// Acts through 10 kap. 28 § OSL.
pub static PROVISION: Provision = Provision {
    id: "sol2025.19.2",
    at: Citation::section(Act::SOL_2025, 19, 2),
    name: text(
        "anmälan från familjerådgivning",
        "reports from family counselling",
    ),
    versions: &[Version::new(
        "2025:400",
        date(2025, 7, 1),
        &[reporters::family_counselling(1)],
    )],
}
.checked();
