//! 11 § LUL: what the board tells a prosecutor who asks about a young suspect.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    4,
    text(
        "Socialnämnden ska på begäran lämna åklagaren upplysningar om en ung misstänkt, också utan samband med ett yttrande.",
        "The social welfare board shall on request give the prosecutor information on a young suspect, also apart from an opinion.",
    ),
    All(&[
        BOARD,
        Is(TO_PROSECUTOR),
        Is(REQUESTED),
        Is(YOUNG_SUSPECT),
        Is(UNDER_18),
    ]),
    duty(All(&[Is(REQUESTED), Is(YOUNG_SUSPECT)])),
)];

/// On request, from whoever is to obtain the board's opinion.
pub static PROVISION: Provision = Provision {
    id: "lul.11",
    at: Citation::section(Act::LUL, 0, 11),
    name: text(
        "socialnämndens upplysningar om en ung misstänkt",
        "the board's information on a young suspect",
    ),
    versions: &[
        Version::new("1964:167", date(1965, 1, 1), RULES).unverified(
            "Läst är lydelsen enligt 2025:405; vad som gällde dessförinnan är inte kontrollerat. Den gäller den som var under 18 år vid brottet; här frågas efter åldern nu.",
            "What was read is the wording of 2025:405; what held before has not been checked. It concerns who was under 18 at the offence; here the age now is asked for.",
        ),
    ],
}
.checked();
