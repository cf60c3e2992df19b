//! 2 § lagen (2016:774): cooperation against organised crime, between listed state authorities.

use crate::{duties::duty, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "I en särskilt beslutad samverkan mot allvarlig eller omfattande organiserad brottslighet ska myndigheterna i den lämna varandra det som behövs, om inte övervägande skäl talar för sekretess. Ingen kommun är med.",
        "In a specially decided cooperation against serious or extensive organised crime, the authorities in it shall give each other what is needed, unless overriding reasons speak for secrecy. No municipality is among them.",
    ),
    All(&[
        Is(BY_NAMED_IN_2016_774),
        Is(TO_NAMED_IN_2016_774),
        Is(ORGANISED_CRIME_COOPERATION),
        Is(NEEDED_AS_STATED),
        IsNot(SECRECY_OUTWEIGHS),
    ]),
    duty(Is(ORGANISED_CRIME_COOPERATION)),
)];

/// The ordinance (2016:775) lists the authorities; here as of 2025.
pub static PROVISION: Provision = Provision {
    id: "lag2016_774.2",
    at: Citation::section(Act::LAG_2016_774, 0, 2),
    name: text(
        "samverkan mot organiserad brottslighet",
        "cooperation against organised crime",
    ),
    versions: &[Version::new("2016:774", date(2016, 8, 15), RULES).note(
        "Vilka myndigheter som förordningen räknade upp tidigare år är inte kontrollerat.",
        "Which authorities the ordinance listed in earlier years has not been checked.",
    )],
}
.checked();
