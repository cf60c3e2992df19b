//! 18 kap. 6 § SoL (2025:400): cooperation on children who fare ill, from 2025-07-01.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden ska samverka med andra om barn som far illa, inom de gränser som sekretessen sätter. Det är ingen grund för att lämna ut uppgifter.",
        "The social welfare board shall cooperate with others on children who fare ill, within the limits of secrecy. That is no ground for disclosure.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// That the board cooperates opens no secrecy; the section says so itself.
pub static PROVISION: Provision = Provision {
    id: "sol2025.18.6",
    at: Citation::section(Act::SOL_2025, 18, 6),
    name: text(
        "samverkan om barn som far illa",
        "cooperation on children who fare ill",
    ),
    versions: &[Version::new("2025:400", date(2025, 7, 1), RULES)],
}
.checked();
