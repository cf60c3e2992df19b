//! 35 kap. 20 § OSL: the police's assistance to individuals.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Personliga förhållanden i polisens hjälpande verksamhet, och när polisen biträder vården eller socialtjänsten, är hemliga om det kan antas att någon lider men.",
        "Personal circumstances in the police's assistance to individuals, and when the police assist health care or social services, are secret if harm can be assumed.",
    ),
    All(&[
        Is(BY_POLICE),
        Is(KIND_NOT_CRIME_WORK),
        Is(PERSONAL),
        Is(HARM_ASSUMED),
    ]),
    SECRET,
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "Lydelserna skiljer i vilka slags biträde de räknar upp.",
        "The wordings differ in the kinds of assistance that they list.",
    )
}

/// Weak secrecy.
pub static PROVISION: Provision = Provision {
    id: "osl.35.20",
    at: osl(35, 20),
    name: text("polisens hjälpande verksamhet", "the police's assistance to individuals"),
    versions: &[
        wording("2014:633", date(2015, 1, 1)),
        wording("2024:88", date(2024, 4, 1)),
        Version::new("2024:273", date(2024, 6, 1), RULES).note(
            "Prövas för allt hos Polismyndigheten utanför brottsbekämpningen. Pass- och vapenärenden (22 och 23 §§) har samma styrka; djurskyddsuppgifter från vården och socialtjänsten (23 a §) är starkare skyddade och är inte kodade.",
            "Tried for everything at the Police Authority outside crime-fighting. Passport and weapons matters (sections 22 and 23) have the same strength; animal-welfare information from health care and social services (section 23 a) is more strongly protected and is not encoded.",
        ),
    ],
}
.checked();
