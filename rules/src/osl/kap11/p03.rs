//! 11 kap. 3 § OSL: research (*forskning*).

use crate::write::*;

/// The sender's rule follows the information into the research.
pub static PROVISION: Provision = Provision {
    id: "osl.11.3",
    at: osl(11, 3),
    name: text("forskning", "research"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(1,
        text(
            "Det som en myndighet får från en annan i sin forskning är hemligt hos den enligt den andras bestämmelse, utom i det egna beslutet.",
            "What an authority gets from another in its research is secret there under the other's rule, save in its own decision.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
