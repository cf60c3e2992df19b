//! Artikel 58 dataskyddsförordningen: what the supervisory authority asks for.

use crate::{duties::duty, write::*};

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Den som behandlar personuppgifter ska på begäran ge Integritetsskyddsmyndigheten tillgång till det som den behöver för sina uppgifter.",
        "Who processes personal data shall on request give the Authority for Privacy Protection access to what it needs for its tasks.",
    ),
    All(&[
        Any(&[Is(BY_AUTHORITY), Is(PROFESSIONAL), Is(BY_IT_SUPPLIER)]),
        Is(TO_DATA_PROTECTION_AUTHORITY),
        Is(REQUESTED),
        Is(NEEDED_AS_STATED),
    ]),
    duty(All(&[Is(REQUESTED), Is(TO_DATA_PROTECTION_AUTHORITY)])),
)];

/// On request. Until 2021 the authority was called Datainspektionen.
pub static PROVISION: Provision = Provision {
    id: "gdpr.58",
    at: Citation::section(Act::GDPR, 0, 58),
    name: text(
        "uppgifter till Integritetsskyddsmyndigheten",
        "information to the Authority for Privacy Protection",
    ),
    versions: &[
        Version::new("2016/679", date(2018, 5, 25), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
    ],
}
.checked();
