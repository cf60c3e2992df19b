//! 14 kap. 7 § SoL (2001:453): reports of serious malpractice.

use crate::{sol::lex_sarah, write::*};

const RULES: &[Rule] = &[lex_sarah::serious(0)];

/// To the inspectorate only.
pub static PROVISION: Provision = Provision {
    id: "sol2001.14.7",
    at: Citation::section(Act::SOL_2001, 14, 7),
    name: text(
        "anmälan av allvarliga missförhållanden",
        "reports of serious malpractice",
    ),
    versions: &[
        Version::new("2012:944", date(2013, 6, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
