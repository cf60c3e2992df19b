//! 10 kap. 23 § OSL: committed crimes, heavily protected information.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const UNTIL_2022: Spans = &[HEAVY, HEALTH_TO_5, HEALTH_6_TO_8, SOCIAL_1_TO_6, P29_1];
const SINCE_2022: Spans = &[
    HEAVY,
    HEALTH_TO_5,
    HEALTH_6_TO_8,
    SOCIAL_1_TO_6,
    P29_1,
    P33_4A,
];
const ON_2023_01_01: Spans = &[
    HEAVY,
    HEALTH_TO_5,
    HEALTH_6_TO_8,
    SOCIAL_1_3_4_6,
    SOCIAL_2_AND_5,
    P26_1A_2,
    P29_1,
    P33_4A,
];
const SINCE_2023_01_02: Spans = &[
    HEAVY,
    HEALTH_TO_5,
    HEALTH_6_TO_8,
    SOCIAL_1_3_4_6,
    SOCIAL_2_AND_5,
    P26_1A_2,
    P33_4A,
];

/// Prosecutors, police, security service, and others that are to intervene.
pub(super) const RECEIVER: Cond = Any(&[
    Is(TO_POLICE),
    Is(TO_PROSECUTOR),
    Is(TO_SECURITY_SERVICE),
    Is(TO_INTERVENER),
]);

const fn lifts(scope: Spans) -> Effect {
    Effect::Lifts(Lift::new(Scope::Only(scope), Is(FOR_INVESTIGATION)).one_listener())
}

const fn one_year(scope: Spans) -> Rule {
    rule(
        text(
            "Misstanke om ett begånget brott får lämnas till åklagare, polis eller annan myndighet som ska ingripa bara om lägsta straffet är minst ett års fängelse, eller två år om det är ett försök.",
            "A suspicion of a committed crime may be given to a prosecutor, the police or another authority that is to intervene only if the lowest penalty is at least one year's imprisonment, or two years for an attempt.",
        ),
        All(&[
            RECEIVER,
            Is(COMMITTED_CRIME),
            Any(&[
                All(&[Is(STAGE_COMPLETED), Is(MIN_1_YEAR)]),
                All(&[Is(STAGE_ATTEMPT), Is(MIN_2_YEARS)]),
                All(&[Is(STAGE_ATTEMPT), Is(MIN_1_YEAR), Is(DISEASE_TRANSMISSION)]),
            ]),
        ]),
        lifts(scope),
    )
}

/// Only if the threshold is met; no balancing.
pub static PROVISION: Provision = Provision {
    id: "osl.10.23",
    at: osl(10, 23),
    name: text("utredning av begångna brott, starkt skyddade uppgifter", "investigation of committed crimes, heavily protected information"),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), &[one_year(UNTIL_2022)]),
        Version::new("2021:644", date(2022, 1, 1), &[one_year(SINCE_2022)])
            .reconstructed("33 kap. 4 a § lades till.", "Chapter 33, section 4 a was added."),
        Version::new("2022:916", date(2023, 1, 1), &[one_year(ON_2023_01_01)])
            .reconstructed("Lydelsen gällde en enda dag.", "The wording was in force for a single day."),
        Version::new("2022:1495", date(2023, 1, 2), &[one_year(SINCE_2023_01_02)])
            .note("Att 29 kap. 1 § togs bort just här är bästa tolkning.", "That chapter 29, section 1 was removed here is the best reading."),
        Version::new("2025:179", date(2025, 4, 1), &[rule(
            text(
                "En uppgift av betydelse för utredningen av ett begånget brott får lämnas till åklagare, polis eller annan myndighet som ska ingripa bara om lägsta straffet är minst sex månaders fängelse, eller ett år om det är försök, förberedelse eller stämpling.",
                "Information of importance for the investigation of a committed crime may be given to a prosecutor, the police or another authority that is to intervene only if the lowest penalty is at least six months' imprisonment, or one year for attempt, preparation or conspiracy.",
            ),
            All(&[
                RECEIVER,
                Is(IMPORTANT_FOR_INVESTIGATION),
                Any(&[
                    All(&[Is(STAGE_COMPLETED), Is(MIN_6_MONTHS)]),
                    All(&[Any(&[Is(STAGE_ATTEMPT), Is(STAGE_PREPARATION)]), Is(MIN_1_YEAR)]),
                ]),
            ]),
            lifts(SINCE_2023_01_02),
        )]),
    ],
}
.checked();
