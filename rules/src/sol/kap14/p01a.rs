//! 14 kap. 1 a § SoL (2001:453): a meeting with the child, the guardian and the reporter.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden bör erbjuda barnet, vårdnadshavaren och den som har anmält ett möte. Mötet öppnar ingen sekretess: nämnden talar där med samtycke eller inte alls om det som är hemligt.",
        "The board should offer the child, the guardian and the reporter a meeting. The meeting opens no secrecy: there the board speaks with consent, or not at all, of what is secret.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// In the meeting the board speaks only with consent or within 12 kap. OSL.
pub static PROVISION: Provision = Provision {
    id: "sol2001.14.1a",
    at: Citation::section(Act::SOL_2001, 14, 1).letter('a'),
    name: text(
        "möte efter en orosanmälan",
        "a meeting after a report of concern",
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
