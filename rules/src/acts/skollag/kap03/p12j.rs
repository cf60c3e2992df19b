//! 3 kap. 12 j § skollagen: hand-over at a change of school.

use crate::{acts::duties::*, write::*};

pub(crate) const RULES: &[Rule] = &[rule(
    text(
        "Byter en elev skolenhet ska den lämnande skolan ge den mottagande de uppgifter som behövs för att underlätta övergången, och inget mer.",
        "If a pupil changes school unit, the leaving school shall give the receiving one the information that is needed to ease the transition, and nothing more.",
    ),
    All(&[
        SCHOOL,
        Is(TO_SCHOOL),
        Is(CHANGES_SCHOOL),
        Is(NEEDED_AS_STATED),
        Any(&[Is(TO_AUTHORITY), IsNot(BY_AUTHORITY)]),
    ]),
    duty(Is(CHANGES_SCHOOL)),
)];

const AND_PRESCHOOL: &[Rule] = &[rule(
    text(
        "Byter ett barn eller en elev skolenhet, också från förskola till grundskola, ska den lämnande enheten ge den mottagande de uppgifter som behövs för att underlätta övergången, och inget mer.",
        "If a child or pupil changes school unit, from preschool to school too, the leaving unit shall give the receiving one the information that is needed to ease the transition, and nothing more.",
    ),
    All(&[
        SCHOOL_OR_PRESCHOOL,
        Is(TO_SCHOOL),
        Is(CHANGES_SCHOOL),
        Is(NEEDED_AS_STATED),
        Any(&[Is(TO_AUTHORITY), IsNot(BY_AUTHORITY)]),
    ]),
    duty(Is(CHANGES_SCHOOL)),
)];

/// What eases the transition.
pub static PROVISION: Provision = Provision {
    id: "skollag.3.12j",
    at: Citation::section(Act::SKOLLAGEN, 3, 12).letter('j'),
    name: text("uppgifter vid byte av skola", "hand-over at a change of school"),
    versions: &[
        Version::new("2018:1303", date(2018, 8, 1), RULES).unverified(
            "Ordalydelsen är inte läst. Att skyldigheten inte öppnar sekretessen mot en fristående skola följer av att 10 kap. 28 § OSL bara gäller mellan myndigheter.",
            "The wording has not been read. That the duty does not open secrecy towards an independent school follows from chapter 10, section 28 OSL, which holds between authorities only.",
        ),
        Version::new("2022:1315", date(2023, 1, 1), RULES).note(
            "Att skyldigheten inte öppnar sekretessen mot en fristående skola, och inte når elevhälsans medicinska journaler, är en slutsats.",
            "That the duty does not open secrecy towards an independent school, and does not reach medical pupil-health records, is an inference.",
        ),
        Version::new("2025:1311", date(2026, 1, 1), RULES).note(
            "Att skyldigheten inte öppnar sekretessen mot en fristående skola, och inte når elevhälsans medicinska journaler, är en slutsats.",
            "That the duty does not open secrecy towards an independent school, and does not reach medical pupil-health records, is an inference.",
        ),
        Version::new("2025:1312", date(2026, 7, 1), AND_PRESCHOOL).note(
            "Att skyldigheten inte öppnar sekretessen mot en fristående skola, och inte når elevhälsans medicinska journaler, är en slutsats.",
            "That the duty does not open secrecy towards an independent school, and does not reach medical pupil-health records, is an inference.",
        ),
    ],
}
.checked();
