//! 5 kap. 1 a § SoL (2001:453): cooperation on children who fare ill, until 2025-06-30.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden ska samverka med andra om barn som far illa. Det är ingen grund för att lämna ut uppgifter; sekretessen gäller.",
        "The social welfare board shall cooperate with others on children who fare ill. That is no ground for disclosure; secrecy holds.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// That the board cooperates opens no secrecy.
pub static PROVISION: Provision = Provision {
    id: "sol2001.5.1a",
    at: Citation::section(Act::SOL_2001, 5, 1).letter('a'),
    name: text(
        "samverkan om barn som far illa",
        "cooperation on children who fare ill",
    ),
    versions: &[
        Version::new("2009:496", OSL_BEGINS, RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
