//! 11 kap. 2 § OSL: disciplinary and dismissal matters.

use crate::write::*;

/// The sender's rule follows the information to the matter.
pub static PROVISION: Provision = Provision {
    id: "osl.11.2",
    at: osl(11, 2),
    name: text("disciplinansvar och uppsägning", "disciplinary and dismissal matters"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(1,
        text(
            "Det som en myndighet får från en annan i ett ärende om disciplinansvar, uppsägning eller något jämförbart är hemligt hos den enligt den andras bestämmelse, utom i det egna beslutet.",
            "What an authority gets from another in a disciplinary or dismissal matter or the like is secret there under the other's rule, save in its own decision.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
