//! 29 kap. 13 § skollagen: cooperation on children who fare ill.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Skolan ska samverka om barn som far illa, inom de gränser som sekretess och tystnadsplikt sätter. Det är ingen grund för att lämna ut uppgifter.",
        "Schools shall cooperate on children who fare ill, within the limits of secrecy and silence. That is no ground for disclosure.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// The duty to report is in socialtjänstlagen.
pub static PROVISION: Provision = Provision {
    id: "skollag.29.13",
    at: Citation::section(Act::SKOLLAGEN, 29, 13),
    name: text(
        "samverkan om barn som far illa",
        "cooperation on children who fare ill",
    ),
    versions: &[
        Version::new("2010:800", date(2011, 7, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::new("2025:440", date(2025, 7, 1), RULES),
        Version::new("2025:1497", date(2026, 1, 15), RULES),
    ],
}
.checked();
