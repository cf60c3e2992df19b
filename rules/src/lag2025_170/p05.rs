//! 5 § lagen (2025:170): the state authorities that the act lists.

use crate::{duties::duty, lag2025_170::NOT_EXCEPTED, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "De statliga myndigheter som lagen räknar upp ska lämna det som brottsbekämpande myndigheter behöver, på begäran eller självmant, om det inte står klart att sekretessen väger tyngre.",
        "The state authorities that the act lists shall give what law-enforcement authorities need, on request or of own motion, unless it is clear that secrecy prevails.",
    ),
    All(&[
        Is(BY_STATE_IN_2025_170),
        NOT_EXCEPTED,
        Is(TO_LAW_ENFORCEMENT),
        Is(NEEDED_IN_LAW_ENFORCEMENT),
        IsNot(SECRECY_CLEARLY_OUTWEIGHS),
    ]),
    duty(Any(&[
        Is(FOR_PREVENTION),
        Is(FOR_INVESTIGATION),
        Is(REQUESTED),
    ])),
)];

/// Neither the police nor the National Board of Institutional Care is listed.
pub static PROVISION: Provision = Provision {
    id: "lag2025_170.5",
    at: Citation::section(Act::LAG_2025_170, 0, 5),
    name: text(
        "statliga myndigheters skyldighet",
        "the duty of state authorities",
    ),
    versions: &[Version::new("2025:170", date(2025, 4, 1), RULES)],
}
.checked();
