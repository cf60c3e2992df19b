//! 11 kap. 6 § OSL: archives (*arkivmyndigheter*).

use crate::write::*;

/// The sender's rule follows the information to the archive.
pub static PROVISION: Provision = Provision {
    id: "osl.11.6",
    at: osl(11, 6),
    name: text("arkivmyndigheter", "archives"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Det som en arkivmyndighet får för arkivering är hemligt hos den enligt bestämmelsen hos den som lämnade det.",
            "What an archive gets to keep is secret there under the rule of who handed it over.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
