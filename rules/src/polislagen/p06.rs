//! 6 § polislagen: the police inform social services.

use crate::write::*;

/// Mandatory wording and a named receiver.
pub static PROVISION: Provision = Provision {
    id: "polislagen.6",
    at: Citation::section(Act::POLISLAGEN, 0, 6),
    name: text("polisen underrättar socialtjänsten", "the police inform social services"),
    versions: &[Version::new("2014:588", date(2015, 1, 1), &[rule(
        text(
            "Polisen ska snarast underrätta socialtjänsten om det som bör leda till någon åtgärd där.",
            "The police shall without delay inform social services of what should lead to action there.",
        ),
        All(&[Is(BY_POLICE), Is(TO_SOCIAL), Is(CALLS_FOR_SOCIAL_ACTION)]),
        Effect::Duty(Duty { scope: Scope::All, invoked: Is(FOR_SUPPORT) }),
    )])
    .unverified(
        "Att bestämmelsen är en uppgiftsskyldighet som bryter sekretess är en slutsats ur ordalydelsen.",
        "That the provision is a duty that breaks secrecy is an inference from its wording.",
    )],
}
.checked();
