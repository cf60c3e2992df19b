//! 10 kap. 19 § OSL: stopping drunk driving and the like.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const UNTIL_2023: Spans = &[HEALTH_TO_5, SOCIAL_1_3_4_6];
const SINCE_2023: Spans = &[HEALTH_TO_5, SOCIAL_1_3_4_6, P26_1A_2];

const fn rules(scope: Spans) -> Rule {
    rule(
        text(
            "En uppgift får lämnas till Polismyndigheten eller en annan myndighet som ska ingripa, om den behövs för att hindra eller avbryta rattfylleri, sjöfylleri eller liknande brott.",
            "Information may be given to the Police Authority or another authority that is to intervene, if it is needed to prevent or interrupt drunk driving, drunkenness at sea or a similar offence.",
        ),
        All(&[
            Is(TO_INTERVENER),
            Is(TRAFFIC_OFFENCE),
            Is(IMMINENT_OR_ONGOING),
            Is(NEEDED_TO_STOP),
        ]),
        Effect::Lifts(
            Lift::new(
                Scope::Only(scope),
                All(&[Is(FOR_ACUTE_DANGER), Is(TRAFFIC_OFFENCE)]),
            )
            .one_listener(),
        ),
    )
}

const OLDER: &[Rule] = &[rules(UNTIL_2023)];

/// Reaches 25 and 26 kap.; no age limit.
pub static PROVISION: Provision = Provision {
    id: "osl.10.19",
    at: osl(10, 19),
    name: text(
        "hindra eller avbryta vissa brott i trafiken",
        "stopping certain traffic offences",
    ),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), OLDER).reconstructed(
            "Hänvisningarna till järnvägsreglerna före 2022 är inte kontrollerade.",
            "The references to the railway rules before 2022 are not verified.",
        ),
        Version::new("2022:377", date(2022, 6, 1), OLDER).reconstructed(
            "Bara hänvisningarna till järnvägsreglerna ändrades.",
            "Only the references to the railway rules changed.",
        ),
        Version::new("2022:916", date(2023, 1, 1), &[rules(SINCE_2023)]),
    ],
}
.checked();
