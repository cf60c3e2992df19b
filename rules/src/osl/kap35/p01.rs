//! 35 kap. 1 § OSL: crime-fighting work.

use crate::write::*;

/// The police keep the criminal records register (3 §); what others have got from it
/// is part of their own work.
const NOT_FROM_THE_RECORD: Cond = Any(&[IsNot(KIND_RECORD), IsNot(BY_POLICE)]);

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Uppgifter om enskildas personliga och ekonomiska förhållanden i förundersökning, brottsförebyggande arbete och polisens register är hemliga om det inte står klart att varken skada eller men uppstår.",
        "Information on individuals' personal and economic circumstances in preliminary investigations, crime prevention and police registers is secret unless it is clear that neither damage nor harm arises.",
    ),
    All(&[
        Is(BY_CRIME_AUTHORITY),
        Is(PERSONAL),
        IsNot(KIND_CONTACT_BAN),
        NOT_FROM_THE_RECORD,
        IsNot(KIND_OTHER_CRIME_REGISTER),
        IsNot(KIND_PERSONAL_SAFETY),
        IsNot(KIND_NOT_CRIME_WORK),
        IsNot(CLEAR_NO_HARM_OR_DAMAGE),
    ]),
    SECRET,
)];

const fn register(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "Lydelserna skiljer i vilka register och lagar de nämner; prövningen är densamma.",
        "The wordings differ in the registers and acts that they name; the test is the same.",
    )
}

/// Strong secrecy, for damage as well as harm.
pub static PROVISION: Provision = Provision {
    id: "osl.35.1",
    at: osl(35, 1),
    name: text(
        "förundersökning, brottsbekämpning och register",
        "investigations, law enforcement and registers",
    ),
    versions: &[
        register("2015:438", date(2015, 8, 1)),
        register("2017:456", date(2017, 7, 1)),
        register("2017:1076", date(2018, 1, 1)),
        register("2018:1708", date(2019, 1, 1)),
        register("2018:591", date(2019, 4, 1)),
        register("2019:434", date(2019, 6, 30)),
        register("2019:1184", date(2020, 1, 1)),
        register("2024:328", date(2024, 7, 1)),
        Version::new("2024:788", date(2024, 11, 8), RULES),
    ],
}
.checked();
