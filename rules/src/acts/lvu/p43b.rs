//! 43 b § LVU: what those who assist need to know.

use crate::{acts::duties::duty, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Den i socialtjänsten eller hos Statens institutionsstyrelse som enligt 43 § begär hjälp av Polismyndigheten eller Kriminalvården med en åtgärd ska, trots sekretess, lämna de uppgifter om den unge och de närstående som behövs för att genomföra den.",
        "Who in social services or at the National Board of Institutional Care under section 43 requests the help of the Police Authority or the Prison and Probation Service with a measure shall, in spite of secrecy, give the information on the young person and the family that is needed to carry it out.",
    ),
    All(&[
        Is(BY_SOCIAL),
        Any(&[Is(TO_POLICE), Is(TO_PRISON_SERVICE)]),
        Is(ASSISTANCE_REQUESTED),
        Is(NEEDED_AS_STATED),
    ]),
    duty(Is(ASSISTANCE_REQUESTED)),
)];

/// Only what the measure needs.
pub static PROVISION: Provision = Provision {
    id: "lvu.43b",
    at: Citation::section(Act::LVU, 0, 43).letter('b'),
    name: text("uppgifter vid handräckning", "information for assistance"),
    versions: &[Version::new("2017:135", date(2017, 4, 1), RULES)],
}
.checked();
