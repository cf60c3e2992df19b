//! 8 kap. 9 § lagen (2024:79): what those who assist need to know.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Den som begär hjälp av Polismyndigheten eller Kriminalvården med en åtgärd ska, trots sekretess, lämna de uppgifter om den unge och de närstående som behövs för att genomföra den.",
        "Who requests the help of the Police Authority or the Prison and Probation Service with a measure shall, in spite of secrecy, give the information on the young person and the family that is needed to carry it out.",
    ),
    All(&[
        BOARD,
        Any(&[Is(TO_POLICE), Is(TO_PRISON_SERVICE)]),
        Is(ASSISTANCE_REQUESTED),
        Is(NEEDED_AS_STATED),
    ]),
    duty(Is(ASSISTANCE_REQUESTED)),
)];

/// Only what the measure needs.
pub static PROVISION: Provision = Provision {
    id: "lag2024_79.8.9",
    at: Citation::section(Act::LAG_2024_79, 8, 9),
    name: text("uppgifter vid handräckning", "information for assistance"),
    versions: &[Version::new("2024:79", date(2024, 4, 1), RULES)],
}
.checked();
