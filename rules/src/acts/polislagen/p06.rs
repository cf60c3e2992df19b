//! 6 § polislagen: the police inform social services.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    2,
    text(
        "Polisen ska snarast underrätta socialtjänsten om det som bör leda till någon åtgärd där.",
        "The police shall without delay inform social services of what should lead to action there.",
    ),
    All(&[
        Is(BY_POLICE),
        Is(TO_SOCIAL),
        Is(CALLS_FOR_SOCIAL_ACTION),
        Is(POLICE_DUTY_BREAKS),
    ]),
    Effect::Duty(Duty {
        scope: Scope::All,
        invoked: Any(&[
            Is(FOR_SUPPORT),
            Is(FOR_PREVENTION),
            Is(FOR_ACUTE_DANGER),
            Is(REQUESTED),
        ]),
    }),
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).unverified(
        "Att bestämmelsen är en uppgiftsskyldighet som bryter sekretess är en slutsats ur ordalydelsen.",
        "That the provision is a duty that breaks secrecy is an inference from its wording.",
    )
}

/// Mandatory wording and a named receiver. Only cross-references have changed.
pub static PROVISION: Provision = Provision {
    id: "polislagen.6",
    at: Citation::section(Act::POLISLAGEN, 0, 6),
    name: text(
        "polisen underrättar socialtjänsten",
        "the police inform social services",
    ),
    versions: &[
        wording("2014:588", date(2015, 1, 1)),
        wording("2025:407", date(2025, 7, 1)),
        wording("2025:1491", date(2026, 1, 15)),
    ],
}
.checked();
