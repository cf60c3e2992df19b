//! 11 kap. 1 § OSL: supervision and audit (*tillsyn, revision*).

use crate::write::*;

/// The sender's rule follows the information to the supervisor.
pub static PROVISION: Provision = Provision {
    id: "osl.11.1",
    at: osl(11, 1),
    name: text("tillsyn och revision", "supervision and audit"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(1,
        text(
            "Det som en myndighet får från en annan i sin tillsyn eller revision är hemligt hos den enligt den andras bestämmelse, utom i det egna beslutet.",
            "What an authority gets from another in its supervision or audit is secret there under the other's rule, save in its own decision.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
