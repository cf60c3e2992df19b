//! 19 kap. 1 § SoL (2025:400): the duty to report concern, from 2025-07-01.

use crate::{acts::sol::reporters, write::*};

/// Acts through 10 kap. 28 § OSL.
pub static PROVISION: Provision = Provision {
    id: "sol2025.19.1",
    at: Citation::section(Act::SOL_2025, 19, 1),
    name: text(
        "anmälan att barn far illa",
        "reports that a child fares ill",
    ),
    versions: &[
        Version::new(
            "2025:400",
            date(2025, 7, 1),
            &[reporters::report(1, reporters::REPORT_UNTIL_2026)],
        ),
        Version::new(
            "2025:1501",
            date(2026, 1, 15),
            &[reporters::report(1, reporters::REPORT_SINCE_2026)],
        ),
    ],
}
.checked();
