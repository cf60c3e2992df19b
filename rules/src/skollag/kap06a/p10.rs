//! 6 a kap. 10 § skollagen: the headteacher reports a pupil's suspected crime.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Rektorn ska anmäla till Polismyndigheten när det kan misstänkas att en elev har begått ett brott i samband med verksamheten, om inte övervägande skäl talar emot. Skyldigheten är rektorns; den som inte är rektor för saken dit.",
        "The headteacher shall report to the Police Authority when it can be suspected that a pupil has committed a crime in connection with the activity, unless overriding reasons speak against. The duty is the headteacher's; others take the matter there.",
    ),
    All(&[
        SCHOOL,
        Is(HEADTEACHER_KNOWS),
        Is(TO_POLICE),
        Is(CRIME_BY_PUPIL),
        Is(CRIME_CAN_BE_SUSPECTED),
        IsNot(REASONS_AGAINST_REPORT),
    ]),
    duty(All(&[
        Is(HEADTEACHER_KNOWS),
        Is(TO_POLICE),
        Is(FOR_INVESTIGATION),
    ])),
)];

/// Not preschools, and not the nurse: it concerns what the headteacher knows.
pub static PROVISION: Provision = Provision {
    id: "skollag.6a.10",
    at: Citation::section(Act::SKOLLAGEN, 6, 10).chapter_letter('a'),
    name: text(
        "rektorns anmälan av brott",
        "the headteacher's report of crime",
    ),
    versions: &[
        Version::new("2025:625", date(2025, 7, 1), RULES),
        Version::new("2025:730", date(2026, 7, 1), RULES).note(
            "Förskoleklassen försvann som skolform; annars lika.",
            "The preschool class disappeared as a form of school; otherwise the same.",
        ),
    ],
}
.checked();
