//! 5 kap. 21 § skollagen: suspension in upper secondary and adult education.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    3,
    text(
        "Socialnämnden ska få veta att en elev under 18 år i de frivilliga skolformerna har stängts av, och skolan ska samråda med nämnden före ett beslut som ger mer än två veckor under halvåret.",
        "The social welfare board shall be told that a pupil under 18 in upper secondary or adult education has been suspended, and the school shall consult it before a decision that gives more than two weeks in the half-year.",
    ),
    All(&[
        Is(TO_SOCIAL_BOARD),
        Is(UNDER_18),
        Is(SUSPENSION),
        Any(&[Is(BY_SCHOOL), Is(BY_ADULT_EDUCATION), Is(BY_PRIVATE_SCHOOL)]),
    ]),
    duty(Is(SUSPENSION)),
)];

/// The decision, and what the consultation needs.
pub static PROVISION: Provision = Provision {
    id: "skollag.5.21",
    at: Citation::section(Act::SKOLLAGEN, 5, 21),
    name: text(
        "socialnämnden får veta om en avstängning i de frivilliga skolformerna",
        "the board is told of a suspension in voluntary school",
    ),
    versions: &[Version::new("2022:940", date(2022, 8, 1), RULES).note(
        "Tidigare lydelser är inte lästa och finns inte här.",
        "Earlier wordings have not been read and are not here.",
    )],
}
.checked();
