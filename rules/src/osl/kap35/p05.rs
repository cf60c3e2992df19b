//! 35 kap. 5 § OSL: contact bans and similar protection.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Personliga förhållanden i ärenden om kontaktförbud och liknande skydd är hemliga om det kan antas att någon lider men. Besluten är öppna.",
        "Personal circumstances in matters of contact bans and similar protection are secret if harm can be assumed. The decisions are open.",
    ),
    All(&[
        Is(BY_CRIME_AUTHORITY),
        Is(PERSONAL),
        Is(KIND_CONTACT_BAN),
        IsNot(KIND_DECISION),
        Is(HARM_ASSUMED),
    ]),
    SECRET,
)];

const fn wider(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "Lydelserna skiljer i vilka slags ärenden de räknar upp.",
        "The wordings differ in the kinds of matters that they list.",
    )
}

/// Weak secrecy.
pub static PROVISION: Provision = Provision {
    id: "osl.35.5",
    at: osl(35, 5),
    name: text("kontaktförbud m.m.", "contact bans and the like"),
    versions: &[
        wider("2015:196", date(2015, 5, 1)),
        wider("2015:645", date(2016, 1, 1)),
        wider("2021:37", date(2021, 3, 1)),
        wider("2022:408", date(2022, 7, 1)),
        Version::new("2024:9", date(2024, 2, 1), RULES),
    ],
}
.checked();
