//! 13 kap. 6 § regeringsformen: what the Parliamentary Ombudsman asks for.

use crate::{duties::duty, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Myndigheter ska lämna de uppgifter och yttranden som Justitieombudsmannen begär. För Justitiekanslern gäller en egen lag, med samma följd här.",
        "Authorities shall give the information and opinions that the Parliamentary Ombudsman asks for. The Chancellor of Justice has an act of its own, with the same consequence here.",
    ),
    All(&[Is(BY_AUTHORITY), Is(TO_OMBUDSMAN), Is(REQUESTED)]),
    duty(All(&[Is(REQUESTED), Is(TO_OMBUDSMAN)])),
)];

/// On request, whatever the secrecy.
pub static PROVISION: Provision = Provision {
    id: "rf.13.6",
    at: Citation::section(Act::RF, 13, 6),
    name: text(
        "uppgifter till Justitieombudsmannen",
        "information to the Parliamentary Ombudsman",
    ),
    versions: &[
        Version::new("2010:1408", date(2011, 1, 1), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
    ],
}
.checked();
