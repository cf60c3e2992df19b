//! 10 kap. 17 § OSL: supervision and audit (*tillsyn, revision*).

use crate::write::*;

/// Only for who supervises or audits the discloser; 11 kap. 1 § carries the secrecy over.
pub static PROVISION: Provision = Provision {
    id: "osl.10.17",
    at: osl(10, 17),
    name: text("tillsyn och revision", "supervision and audit"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "En uppgift får lämnas till en myndighet som behöver den för tillsyn över eller revision hos den myndighet som har uppgiften.",
            "Information may be given to an authority that needs it to supervise or audit the authority that holds it.",
        ),
        All(&[Is(TO_AUTHORITY), Is(SUPERVISES_DISCLOSER), Is(NEEDED_BY_REVIEWER)]),
        Effect::Lifts(Lift::new(Scope::SameAct, Is(SUPERVISES_DISCLOSER)).one_listener()),
    )])],
}
.checked();
