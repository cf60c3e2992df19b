//! 7 kap. 3 § OSL: several secrecy rules for one item.

use crate::write::*;

/// A principle that the algorithm carries out.
pub static PROVISION: Provision = Provision {
    id: "osl.7.3",
    at: osl(7, 3),
    name: text("flera sekretessbestämmelser för samma uppgift", "several secrecy rules for one item"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Är uppgiften hemlig enligt en av flera bestämmelser gäller den; varje sådan bestämmelse måste övervinnas.",
            "If the information is secret under one of several rules, that one prevails; each such rule must be overcome.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
