//! 6 § LUL: the board is told that a young person is reasonably suspected.

use crate::{acts::duties::duty, write::*};

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Socialnämnden ska genast få veta att någon under 18 år är skäligen misstänkt för ett brott som kan ge fängelse. Det är misstanken som ska lämnas, och frihetsberövandet om det finns ett, inte resten av utredningen.",
        "The social welfare board shall at once be told that somebody under 18 is reasonably suspected of an offence that can lead to imprisonment. What shall be given is the suspicion, and the deprivation of liberty if there is one, not the rest of the investigation.",
    ),
    All(&[
        Any(&[Is(BY_POLICE), Is(BY_PROSECUTOR)]),
        Is(TO_SOCIAL_BOARD),
        Is(UNDER_18),
        Is(YOUNG_SUSPECT),
        Is(PRISON_IN_SCALE),
        Is(COMMITTED_CRIME),
    ]),
    duty(Is(YOUNG_SUSPECT)),
)];

/// From whoever leads the investigation.
pub static PROVISION: Provision = Provision {
    id: "lul.6",
    at: Citation::section(Act::LUL, 0, 6),
    name: text("socialnämnden får veta om en misstanke", "the board is told of a suspicion"),
    versions: &[
        Version::new("1964:167", date(1965, 1, 1), RULES).unverified(
            "Läst är lydelsen enligt 2016:930; dess första dag, och vad som gällde dessförinnan, är inte kontrollerat.",
            "What was read is the wording of 2016:930; its first day, and what held before, have not been checked.",
        ),
    ],
}
.checked();
