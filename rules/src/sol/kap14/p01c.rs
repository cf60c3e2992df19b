//! 14 kap. 1 c § SoL (2001:453): anybody should report.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Var och en bör anmäla till socialnämnden att ett barn far illa. Det är en uppmaning och ingen skyldighet, och den bryter ingen sekretess.",
        "Anybody should report to the board that a child fares ill. That is a call and not a duty, and it breaks no secrecy.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// A recommendation is no duty and breaks no secrecy.
pub static PROVISION: Provision = Provision {
    id: "sol2001.14.1c",
    at: Citation::section(Act::SOL_2001, 14, 1).letter('c'),
    name: text(
        "alla bör anmäla oro för ett barn",
        "anybody should report concern for a child",
    ),
    versions: &[
        Version::new("2012:776", date(2013, 1, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
