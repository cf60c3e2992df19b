//! 35 kap. 7 § OSL: secrecy ends when the case goes to court.

use sekretess_core::Spans;

use crate::write::*;

const CRIME_WORK: Spans = &[&[one(osl(35, 1).part(Part::paragraph(1)))]];

const RULES: &[Rule] = &[rule(
    text(
        "Sekretessen enligt 1 § upphör när uppgiften har lämnats till domstol med ett åtal, om den inte är hemlig hos domstolen, saknar betydelse i målet eller kommer från en annan myndighet där den är skyddad.",
        "Secrecy under section 1 ends when the information has been given to a court with a prosecution, unless it is secret at the court, is of no importance in the case or comes from another authority where it is protected.",
    ),
    All(&[Is(BY_CRIME_AUTHORITY), Is(GIVEN_TO_COURT)]),
    Effect::Exempts(Scope::Only(CRIME_WORK)),
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "Lydelserna skiljer i vilka undantag för domstolens sekretess de nämner.",
        "The wordings differ in the exceptions for the court's secrecy that they name.",
    )
}

/// The exceptions are part of the question that is asked.
pub static PROVISION: Provision = Provision {
    id: "osl.35.7",
    at: osl(35, 7),
    name: text(
        "när målet har gått till domstol",
        "when the case has gone to court",
    ),
    versions: &[
        wording("2009:400", OSL_BEGINS),
        wording("2017:178", date(2017, 4, 1)),
        wording("2024:788", date(2024, 11, 8)),
        Version::new("2024:1182", date(2025, 1, 1), RULES),
    ],
}
.checked();
