//! 26 kap. 10 § OSL: personal files in custody, to the board.

use sekretess_core::Spans;

use crate::write::*;

const FILES: Spans = &[&[one(osl(26, 4))]];

const RULES: &[Rule] = &[rule(
    text(
        "En uppgift ur en omhändertagen personakt får lämnas till socialnämnden, eller till nämnden för LSS, om den behövs i ett ärende eller för ett beslut om stöd, vård eller behandling och det är av synnerlig vikt.",
        "Information from a personal file in custody may be given to the social welfare board, or to the board for LSS, if it is needed in a matter or for a decision on support, care or treatment and that is of exceptional importance.",
    ),
    All(&[
        Is(KIND_CUSTODY_FILE),
        Any(&[Is(TO_SOCIAL_BOARD), Is(TO_MUNICIPAL_SOCIAL)]),
        Is(NEEDED_FOR_SUPPORT_MATTER),
    ]),
    Effect::Lifts(
        Lift::new(
            Scope::Only(FILES),
            All(&[Is(KIND_CUSTODY_FILE), Is(FOR_SUPPORT)]),
        )
        .one_listener(),
    ),
)];

/// The way through the absolute secrecy of 4 §.
pub static PROVISION: Provision = Provision {
    id: "osl.26.10",
    at: osl(26, 10),
    name: text(
        "omhändertagna personakter till socialnämnden",
        "personal files in custody to the board",
    ),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).unverified(
            "Lydelsen är inte läst; saken antas vara densamma som senare.",
            "The wording was not read; the substance is assumed to be as later.",
        ),
        Version::new("2018:1157", date(2019, 1, 1), RULES).reconstructed(
            "Skiljer bara i hänvisningarna.",
            "Differs only in the references.",
        ),
        Version::new("2025:436", date(2025, 7, 1), RULES),
    ],
}
.checked();
