//! 27 kap. 6 § SoL (2025:400): reports of serious malpractice.

use crate::{sol::lex_sarah, write::*};

const RULES: &[Rule] = &[lex_sarah::serious(1)];

/// To the inspectorate only.
pub static PROVISION: Provision = Provision {
    id: "sol2025.27.6",
    at: Citation::section(Act::SOL_2025, 27, 6),
    name: text(
        "anmälan av allvarliga missförhållanden",
        "reports of serious malpractice",
    ),
    versions: &[Version::new("2025:400", date(2025, 7, 1), RULES)],
}
.checked();
