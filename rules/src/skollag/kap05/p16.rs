//! 5 kap. 16 § skollagen: suspension in compulsory school, told to the social welfare board.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    2,
    text(
        "Socialnämnden ska få veta att en elev under 18 år i de obligatoriska skolformerna har stängts av. Bara beslutet omfattas.",
        "The social welfare board shall be told that a pupil under 18 in compulsory school has been suspended. Only the decision is included.",
    ),
    All(&[
        Is(TO_SOCIAL_BOARD),
        Is(UNDER_18),
        Is(SUSPENSION),
        Any(&[Is(BY_SCHOOL), Is(BY_PRIVATE_SCHOOL)]),
    ]),
    duty(Is(SUSPENSION)),
)];

/// The decision, and nothing else.
pub static PROVISION: Provision = Provision {
    id: "skollag.5.16",
    at: Citation::section(Act::SKOLLAGEN, 5, 16),
    name: text(
        "socialnämnden får veta om en avstängning",
        "the board is told of a suspension",
    ),
    versions: &[Version::new("2010:800", date(2011, 7, 1), RULES)],
}
.checked();
