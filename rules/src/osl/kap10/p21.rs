//! 10 kap. 21 § OSL: suspected crimes against people under 18.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const UNTIL_2022: Spans = &[HEALTH_TO_5, SOCIAL_1_3_4_6, P33_2];
const SINCE_2022: Spans = &[HEALTH_TO_5, SOCIAL_1_3_4_6, P33_2, P33_4A];
const SINCE_2023: Spans = &[HEALTH_TO_5, SOCIAL_1_3_4_6, P33_2, P33_4A, P26_1A_2];

const RECEIVER: Cond = Any(&[Is(TO_POLICE), Is(TO_PROSECUTOR)]);

const fn completed(scope: Spans) -> Rule {
    rule(
        text(
            "Misstanke om våldsbrott, fridsbrott, sexualbrott eller könsstympning mot någon under 18 år får lämnas till åklagare eller Polismyndigheten.",
            "A suspicion of a violent crime, a crime against liberty, a sexual crime or genital mutilation against someone under 18 may be given to a prosecutor or the Police Authority.",
        ),
        All(&[
            RECEIVER,
            Is(COMMITTED_CRIME),
            Is(VICTIM_UNDER_18),
            Is(OFFENCE_AGAINST_PERSON),
            Is(STAGE_COMPLETED),
        ]),
        Effect::Lifts(Lift::new(Scope::Only(scope), Is(FOR_INVESTIGATION)).one_listener()),
    )
}

const fn with_inchoate(scope: Spans) -> Rule {
    rule(
        text(
            "Misstanke om våldsbrott, fridsbrott, sexualbrott eller könsstympning mot någon under 18 år, eller straffbart försök, förberedelse eller stämpling till det, får lämnas till åklagare eller Polismyndigheten.",
            "A suspicion of a violent crime, a crime against liberty, a sexual crime or genital mutilation against someone under 18, or of a punishable attempt, preparation or conspiracy, may be given to a prosecutor or the Police Authority.",
        ),
        All(&[
            RECEIVER,
            Is(COMMITTED_CRIME),
            Is(VICTIM_UNDER_18),
            Is(OFFENCE_AGAINST_PERSON),
            Any(&[
                Is(STAGE_COMPLETED),
                All(&[
                    Any(&[Is(STAGE_ATTEMPT), Is(STAGE_PREPARATION)]),
                    Is(INCHOATE_PUNISHABLE),
                ]),
            ]),
        ]),
        Effect::Lifts(Lift::new(Scope::Only(scope), Is(FOR_INVESTIGATION)).one_listener()),
    )
}

/// No balancing, no threshold.
pub static PROVISION: Provision = Provision {
    id: "osl.10.21",
    at: osl(10, 21),
    name: text("misstankar om brott mot unga under 18 år", "suspected crimes against people under 18"),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), &[completed(UNTIL_2022)])
            .reconstructed("Återskapad ur senare lydelser.", "Reconstructed from later wordings."),
        Version::new("2021:644", date(2022, 1, 1), &[completed(SINCE_2022)])
            .reconstructed("33 kap. 4 a § lades till.", "Chapter 33, section 4 a was added."),
        Version::new("2022:916", date(2023, 1, 1), &[completed(SINCE_2023)]),
        Version::new("2025:179", date(2025, 4, 1), &[with_inchoate(SINCE_2023)]).unverified(
            "Att försök, förberedelse och stämpling kom med redan här, och inte först den 1 december 2025, är bästa tolkning.",
            "That attempt, preparation and conspiracy came in here already, and not on 1 December 2025, is the best reading.",
        ),
        Version::new("2025:965", date(2025, 12, 1), &[with_inchoate(SINCE_2023)]),
    ],
}
.checked();
