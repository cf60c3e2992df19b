//! 21 kap. 3 a § OSL: protected population registration.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "I ett ärende där en part har skyddad folkbokföring är det som visar var parten bor hemligt om det inte står klart att ingen utsätts för hot, våld eller annat allvarligt men.",
        "In a matter where a party has protected population registration, what tells where the party lives is secret unless it is clear that nobody is exposed to threats, violence or other serious harm.",
    ),
    All(&[
        Is(PERSONAL),
        Is(KIND_PROTECTED_REGISTRATION),
        IsNot(CLEAR_NO_THREAT),
    ]),
    SECRET,
)];

/// Holds at every authority that handles the matter.
pub static PROVISION: Provision = Provision {
    id: "osl.21.3a",
    at: osl_letter(21, 3, 'a'),
    name: text("skyddad folkbokföring", "protected population registration"),
    versions: &[
        Version::new("2018:691", date(2019, 1, 1), RULES).reconstructed(
            "Skiljer bara i fråga om fastighetsbeteckningar hos hyres- och arrendenämnd.",
            "Differs only as to property designations at rent and lease tribunals.",
        ),
        Version::new("2020:277", date(2020, 7, 1), RULES),
    ],
}
.checked();
