//! 35 kap. 10 c § OSL: the police to social services, to prevent terrorist crime.

use sekretess_core::Spans;

use crate::write::*;

const CRIME_WORK: Spans = &[&[one(osl(35, 1))]];

const TO_SOCIAL_SERVICES: Cond = All(&[
    Is(BY_POLICE),
    Is(TO_MUNICIPAL_SOCIAL),
    Is(TERRORIST_OFFENCE),
]);

const RULES: &[Rule] = &[rule(
    text(
        "Polismyndigheten får lämna uppgifter till kommunens socialtjänst om det kan antas bidra till att förebygga terroristbrott och intresset av att uppgiften lämnas har företräde.",
        "The Police Authority may give information to municipal social services if that can be assumed to help prevent terrorist crime and the interest in disclosure takes precedence.",
    ),
    All(&[
        TO_SOCIAL_SERVICES,
        Is(HELPS_PREVENT),
        Is(DISCLOSURE_PREVAILS),
    ]),
    Effect::Lifts(
        Lift::new(
            Scope::Only(CRIME_WORK),
            All(&[TO_SOCIAL_SERVICES, Is(FOR_PREVENTION)]),
        )
        .one_listener(),
    ),
)];

/// If the interests weigh equally, the answer is no. The interest of the work
/// (18 kap.) needs a way of its own.
pub static PROVISION: Provision = Provision {
    id: "osl.35.10c",
    at: osl_letter(35, 10, 'c'),
    name: text(
        "polisen till socialtjänsten mot terroristbrott",
        "the police to social services against terrorist crime",
    ),
    versions: &[
        Version::new("2020:575", date(2020, 8, 1), RULES).reconstructed(
            "Vilka brott den äldre terroristlagstiftningen räknade upp är inte kontrollerat.",
            "Which crimes the older terrorist acts listed is not verified.",
        ),
        Version::new("2022:678", date(2022, 7, 1), RULES),
    ],
}
.checked();
