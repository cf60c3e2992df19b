//! 10 kap. 22 a § OSL: suspected committed terrorist crime.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const SINCE_2025: Spans = &[HEALTH_1_AND_2, &[one(osl(26, 1))]];

const fn suspicion(text: Text, scope: Spans) -> Rule {
    rule(
        text,
        All(&[
            Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE)]),
            Is(COMMITTED_CRIME),
            Is(TERRORIST_OFFENCE),
        ]),
        Effect::Lifts(
            Lift::new(
                Scope::Only(scope),
                All(&[Is(FOR_INVESTIGATION), Is(TERRORIST_OFFENCE)]),
            )
            .one_listener(),
        ),
    )
}

const OLDER: &[Rule] = &[suspicion(
    text(
        "Socialtjänsten får lämna en misstanke om ett begånget terroristbrott, eller om försök, förberedelse eller stämpling till det, till Polismyndigheten eller Säkerhetspolisen.",
        "Social services may give a suspicion of a committed terrorist offence, or of attempt, preparation or conspiracy, to the Police Authority or the Security Service.",
    ),
    SOCIAL,
)];

/// No balancing, no threshold; health care is reached from 2025 only.
pub static PROVISION: Provision = Provision {
    id: "osl.10.22a",
    at: osl_letter(10, 22, 'a'),
    name: text("misstanke om begånget terroristbrott", "suspected committed terrorist crime"),
    versions: &[
        Version::new("2020:575", date(2020, 8, 1), OLDER).unverified(
            "Vilka paragrafer i de då gällande terroristlagarna som räknades upp är inte kontrollerat.",
            "Which sections of the terrorism acts of that time were listed is not verified.",
        ),
        Version::new("2022:678", date(2022, 7, 1), OLDER),
        Version::new("2025:179", date(2025, 4, 1), &[suspicion(
            text(
                "Socialtjänsten och hälso- och sjukvården får lämna en misstanke om ett begånget terroristbrott, eller om försök, förberedelse eller stämpling till det, till Polismyndigheten eller Säkerhetspolisen.",
                "Social services and health care may give a suspicion of a committed terrorist offence, or of attempt, preparation or conspiracy, to the Police Authority or the Security Service.",
            ),
            SINCE_2025,
        )]),
    ],
}
.checked();
