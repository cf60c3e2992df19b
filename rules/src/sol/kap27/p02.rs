//! 27 kap. 2 § SoL (2025:400): reports of malpractice.

use crate::{sol::lex_sarah, write::*};

const RULES: &[Rule] = &[lex_sarah::report(3)];

/// Inside the board there is no boundary to cross.
pub static PROVISION: Provision = Provision {
    id: "sol2025.27.2",
    at: Citation::section(Act::SOL_2025, 27, 2),
    name: text("rapport om missförhållanden", "reports of malpractice"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), RULES)],
}
.checked();
