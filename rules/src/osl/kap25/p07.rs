//! 25 kap. 7 § OSL: who has told health care about somebody else.

use sekretess_core::Spans;

use crate::{
    osl::{informant::SECRET_FOR_OTHERS, kap25::p03::SUPERVISED, lists::HEALTH_TO_5},
    write::*,
};

const INSTEAD_OF: Spans = &[HEALTH_TO_5];

const HERE: Cond = Any(&[Is(BY_HEALTH), SUPERVISED]);

/// Towards the one it is about this rule stands in place of the ordinary ones.
pub static PROVISION: Provision = Provision {
    id: "osl.25.7",
    at: osl(25, 7),
    name: text("skydd för den som har berättat om någon i vården", "protection of who told health care about somebody"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[
        paragraph(
            1,
            text(
                "Det som en enskild har anmält eller berättat för vården om någon är hemligt mot den det handlar om bara om det kan antas att den som berättade, eller någon närstående, utsätts för våld eller lider annat allvarligt men.",
                "What a private person has reported or told health care about somebody is secret towards the one it is about only if it can be assumed that who told it, or someone close, is exposed to violence or suffers other serious harm.",
            ),
            All(&[
                HERE,
                Is(PERSONAL),
                Is(KIND_PRIVATE_REPORT),
                Any(&[Is(TO_SUBJECT), Is(TO_REPORTED), Is(TO_GUARDIAN)]),
                Is(INFORMANT_DANGER),
            ]),
            SECRET_FOR_OTHERS,
        ),
        paragraph(
            1,
            text(
                "Mot den som anmälan eller utsagan handlar om gäller inte vårdsekretessen i övrigt.",
                "Towards the one whom the report or statement is about the other secrecy of health care does not hold.",
            ),
            All(&[
                HERE,
                Is(KIND_PRIVATE_REPORT),
                Any(&[Is(TO_SUBJECT), Is(TO_REPORTED)]),
            ]),
            Effect::Exempts(Scope::Only(INSTEAD_OF)),
        ),
    ])
    .note(
        "Om en vårdnadshavare är den som en utsaga om barnet handlar om är inte klarlagt; faran för den som berättat prövas även då.",
        "Whether a guardian is the one whom a statement about the child is about is not settled; the danger to who told it is tested then too.",
    )],
}
.checked();
