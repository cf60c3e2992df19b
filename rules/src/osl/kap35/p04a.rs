//! 35 kap. 4 a § OSL: the register of access bans (*tillträdesförbudsregistret*).

use sekretess_core::Spans;

use crate::write::*;

const CRIME_WORK: Spans = &[&[one(osl(35, 1).part(Part::paragraph(1)))]];

const OF_THE_REGISTER: Cond = All(&[Is(BY_POLICE), Is(ACCESS_BAN_REGISTER)]);

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "Personliga förhållanden i tillträdesförbudsregistret är hemliga om det inte står klart att ingen lider men.",
            "Personal circumstances in the register of access bans are secret unless it is clear that nobody suffers harm.",
        ),
        All(&[OF_THE_REGISTER, Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
        SECRET,
    ),
    paragraph(
        1,
        text(
            "Registret följer den här paragrafen i stället för 1 §.",
            "The register follows this section instead of section 1.",
        ),
        OF_THE_REGISTER,
        Effect::Exempts(Scope::Only(CRIME_WORK)),
    ),
];

/// Strong secrecy. Until somebody says that it is this register, 1 § is tried.
pub static PROVISION: Provision = Provision {
    id: "osl.35.4a",
    at: osl_letter(35, 4, 'a'),
    name: text("tillträdesförbudsregistret", "the register of access bans"),
    versions: &[
        Version::new("2015:53", date(2015, 4, 1), RULES).reconstructed(
            "Lydelsen hänvisade till registrets egen lag.",
            "The wording referred to the register's own act.",
        ),
        Version::new("2018:1708", date(2019, 1, 1), RULES).note(
            "Att 1 § inte prövas vid sidan av är en slutsats av att registret har fått en egen paragraf.",
            "That section 1 is not tried beside it is an inference from the register's having got a section of its own.",
        ),
    ],
}
.checked();
