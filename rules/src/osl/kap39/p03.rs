//! 39 kap. 3 § OSL: an employee's private contact data.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Anställdas privata adresser, telefonnummer och liknande är hemliga om det inte står klart att ingen lider men.",
        "Employees' private addresses, telephone numbers and the like are secret unless it is clear that nobody suffers harm.",
    ),
    All(&[
        Is(BY_AUTHORITY),
        Is(KIND_STAFF_CONTACT),
        Is(PERSONAL),
        IsNot(CLEAR_NO_HARM),
    ]),
    SECRET,
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).unverified(
        "Ordalydelsen är inte läst; styrkan (omvänt skaderekvisit) är bästa läsning. Lydelserna antas skilja i vilka myndigheter och uppgifter de nämner.",
        "The wording was not read; the strength (reversed harm test) is the best reading. The wordings are taken to differ in the authorities and data that they name.",
    )
}

/// Strong secrecy at every authority.
pub static PROVISION: Provision = Provision {
    id: "osl.39.3",
    at: osl(39, 3),
    name: text(
        "anställdas privata kontaktuppgifter",
        "employees' private contact data",
    ),
    versions: &[
        wording("2009:400", OSL_BEGINS),
        wording("2017:1076", date(2018, 1, 1)),
        wording("2025:581", date(2025, 7, 2)),
    ],
}
.checked();
