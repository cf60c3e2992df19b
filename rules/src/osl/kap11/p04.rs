//! 11 kap. 4 § OSL: electronic access (*direktåtkomst*).

use crate::write::*;

/// The sender's rule follows what can be reached, whether it is read or not.
pub static PROVISION: Provision = Provision {
    id: "osl.11.4",
    at: osl(11, 4),
    name: text("direktåtkomst", "electronic access"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(1,
        text(
            "Det som en myndighet kommer åt elektroniskt hos en annan är hemligt hos den enligt den andras bestämmelse, utom i det egna beslutet.",
            "What an authority reaches electronically at another is secret there under the other's rule, save in its own decision.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
