//! 14 kap. 1 § SoL (2001:453): the duty to report concern, until 2025-06-30.

use crate::{acts::sol::reporters, write::*};

const RULES: &[Rule] = &[
    reporters::report(1, reporters::REPORT_UNTIL_2026),
    reporters::family_counselling(2),
    reporters::inform_inquiry(3, reporters::INFORM_UNTIL_2026),
];

/// Acts through 10 kap. 28 § OSL.
pub static PROVISION: Provision = Provision {
    id: "sol2001.14.1",
    at: Citation::section(Act::SOL_2001, 14, 1),
    name: text(
        "anmälan att barn far illa",
        "reports that a child fares ill",
    ),
    versions: &[
        Version::new("2014:761", date(2015, 1, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::new("2015:982", date(2016, 1, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
