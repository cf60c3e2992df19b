//! 7 kap. 2 § OSL: secrecy does not travel.

use crate::write::*;

/// A principle that the algorithm carries out.
pub static PROVISION: Provision = Provision {
    id: "osl.7.2",
    at: osl(7, 2),
    name: text("sekretess följer inte med uppgiften", "secrecy does not travel"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Hos mottagaren gäller bara de sekretessbestämmelser som mottagaren själv har, eller som förs över dit.",
            "At the receiver only the receiver's own secrecy rules hold, or those transferred to it.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
