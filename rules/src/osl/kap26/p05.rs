//! 26 kap. 5 § OSL: who has told social services about somebody else.

use sekretess_core::Spans;

use crate::{
    osl::{informant::SECRET_FOR_OTHERS, lists::P26_1A_2},
    write::*,
};

const INSTEAD_OF: Spans = &[&[one(osl(26, 1)), one(osl(26, 4))], P26_1A_2];

const HERE: Cond = Any(&[
    Is(BY_SOCIAL),
    Is(BY_CARE_INSPECTORATE),
    Is(KIND_CUSTODY_FILE),
]);

const PRIVATE_REPORT: Cond = Any(&[
    Is(KIND_PRIVATE_REPORT),
    All(&[Is(KIND_CONCERN_REPORT), Is(REPORT_BY_PRIVATE)]),
]);

/// Towards the one it is about this rule stands in place of 1 §. A professional who
/// reports is not protected by it.
pub static PROVISION: Provision = Provision {
    id: "osl.26.5",
    at: osl(26, 5),
    name: text("skydd för en privatperson som har anmält", "protection of a private person who reported"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[
        paragraph(
            1,
            text(
                "Det som en enskild har anmält eller berättat för socialtjänsten om någon är hemligt mot den det handlar om bara om det kan antas att den som berättade, eller någon närstående, utsätts för våld eller lider annat allvarligt men.",
                "What a private person has reported or told social services about somebody is secret towards the one it is about only if it can be assumed that who told it, or someone close, is exposed to violence or suffers other serious harm.",
            ),
            All(&[
                HERE,
                Is(PERSONAL),
                PRIVATE_REPORT,
                Any(&[Is(TO_SUBJECT), Is(TO_REPORTED), Is(TO_GUARDIAN)]),
                Is(INFORMANT_DANGER),
            ]),
            SECRET_FOR_OTHERS,
        ),
        paragraph(
            1,
            text(
                "Mot den som anmälan eller utsagan handlar om gäller inte socialtjänstsekretessen i övrigt.",
                "Towards the one whom the report or statement is about the other secrecy of social services does not hold.",
            ),
            All(&[
                HERE,
                PRIVATE_REPORT,
                Any(&[Is(TO_SUBJECT), Is(TO_REPORTED)]),
            ]),
            Effect::Exempts(Scope::Only(INSTEAD_OF)),
        ),
    ])
    .note(
        "Om en vårdnadshavare är den som en anmälan om barnet handlar om är inte klarlagt; faran för den som berättat prövas även då.",
        "Whether a guardian is the one whom a report about the child is about is not settled; the danger to who told it is tested then too.",
    )],
}
.checked();
