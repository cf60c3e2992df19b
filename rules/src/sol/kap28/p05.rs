//! 28 kap. 5 § SoL (2025:400): information to supervision.

use crate::{sol::lex_sarah, write::*};

const RULES: &[Rule] = &[lex_sarah::SUPERVISION];

/// On the inspectorate's request.
pub static PROVISION: Provision = Provision {
    id: "sol2025.28.5",
    at: Citation::section(Act::SOL_2025, 28, 5),
    name: text("uppgifter till tillsynen", "information to supervision"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), RULES)],
}
.checked();
