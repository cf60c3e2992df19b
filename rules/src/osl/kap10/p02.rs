//! 10 kap. 2 § OSL: necessary disclosure (*nödvändigt utlämnande*).

use crate::write::*;

/// The discloser's own task cannot be done otherwise.
pub static PROVISION: Provision = Provision {
    id: "osl.10.2",
    at: osl(10, 2),
    name: text("nödvändigt utlämnande", "necessary disclosure"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "En uppgift får lämnas till en enskild eller en annan myndighet om det är nödvändigt för att den egna verksamheten ska kunna sköta sin uppgift. Att mottagaren behöver den, eller att det är enklare så, räcker inte.",
            "Information may be given to a private person or another authority if that is necessary for the discloser to do its own task. That the receiver needs it, or that it is easier so, is not enough.",
        ),
        All(&[Any(&[Is(TO_PRIVATE), Is(TO_AUTHORITY)]), Is(NECESSARY)]),
        Effect::Lifts(Lift::new(Scope::SameAct, Cond::NEVER)),
    )])],
}
.checked();
