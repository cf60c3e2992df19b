//! 21 kap. 7 § OSL: processing in breach of the data protection rules.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Personuppgifter är hemliga hos alla myndigheter om det kan antas att mottagaren kommer att behandla dem i strid med dataskyddsreglerna. I praktiken gäller det urval och större mängder till enskilda.",
        "Personal data are secret at all authorities if it can be assumed that the receiver will process them in breach of the data protection rules. In practice that concerns selections and large amounts given to private receivers.",
    ),
    All(&[
        Is(PERSONAL),
        Is(KIND_BULK),
        Is(TO_PRIVATE),
        Is(UNLAWFUL_PROCESSING),
    ]),
    SECRET,
)];

const NARROW: (&str, &str) = (
    "Att bestämmelsen här prövas bara för urval eller större mängder till enskilda är en slutsats ur hur den används.",
    "That it is tried here only for selections or large amounts to private receivers is an inference from how it is used.",
);

/// What counts is what the receiver will do with the data.
pub static PROVISION: Provision = Provision {
    id: "osl.21.7",
    at: osl(21, 7),
    name: text(
        "behandling i strid med dataskyddsreglerna",
        "processing in breach of data protection rules",
    ),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Lydelsen hänvisade till personuppgiftslagen (1998:204).",
            "The wording referred to the Personal Data Act (1998:204).",
        ),
        Version::new("2018:220", date(2018, 5, 25), RULES).reconstructed(
            "Lydelsen hänvisade till EU:s dataskyddsförordning och den kompletterande lagen.",
            "The wording referred to the EU data protection regulation and the supplementary act.",
        ),
        Version::new("2018:2000", date(2019, 1, 1), RULES).note(NARROW.0, NARROW.1),
    ],
}
.checked();
