//! 29 kap. 14 § skollagen: silence in independent schools and preschools.

use crate::{silence, write::*};

const RULES: &[Rule] = &[
    rule(
        text(
            "I fristående förskolor och fritidshem får ingen obehörigen röja enskildas personliga förhållanden.",
            "In independent preschools and after-school centres nobody may without authority disclose individuals' personal circumstances.",
        ),
        All(&[Is(BY_PRIVATE_PRESCHOOL), Is(PERSONAL)]),
        SECRET,
    ),
    rule(
        text(
            "I andra fristående skolor gäller tystnadsplikten det som kommer ur elevhälsans psykologiska, psykosociala och specialpedagogiska insatser, särskilt elevstöd och ärenden om tillrättaförande eller skiljande av en elev. Annat är inte tystnadsbelagt i lag.",
            "In other independent schools the silence covers what comes from psychological, psychosocial and special-needs pupil health, special pupil support and matters of correcting or expelling a pupil. Nothing else is covered by statute.",
        ),
        All(&[
            Is(BY_PRIVATE_SCHOOL),
            Is(PERSONAL),
            Any(&[
                Is(KIND_PUPIL_HEALTH),
                Is(KIND_PUPIL_CARE),
                Is(KIND_CORRECTION),
            ]),
        ]),
        SECRET,
    ),
    silence::boundary(
        Part::WHOLE,
        All(&[
            Any(&[Is(BY_PRIVATE_SCHOOL), Is(BY_PRIVATE_PRESCHOOL)]),
            silence::OUTSIDE,
        ]),
    ),
    silence::subject(Part::WHOLE, Scope::SameAct),
    silence::guardian(Part::WHOLE, Scope::SameAct),
    silence::consent(Part::WHOLE, Scope::SameAct),
];

/// The school nurse of an independent school is bound by patientsäkerhetslagen instead.
pub static PROVISION: Provision = Provision {
    id: "skollag.29.14",
    at: Citation::section(Act::SKOLLAGEN, 29, 14),
    name: text("tystnadsplikt i fristående skolor", "silence in independent schools"),
    versions: &[
        Version::new("2010:800", date(2011, 7, 1), RULES).reconstructed(
            "Återskapad ur senare text. Att samtycke, vårdnadshavare och den enskilde själv gör den som talar behörig är en slutsats ur ordet obehörigen.",
            "Reconstructed from later text. That consent, a guardian and the person concerned give authority is an inference from the words without authority.",
        ),
        Version::new("2020:605", date(2020, 8, 1), RULES).reconstructed(
            "Återskapad ur senare text. Att samtycke, vårdnadshavare och den enskilde själv gör den som talar behörig är en slutsats ur ordet obehörigen.",
            "Reconstructed from later text. That consent, a guardian and the person concerned give authority is an inference from the words without authority.",
        ),
        Version::new("2022:1315", date(2023, 1, 1), RULES).note(
            "Att samtycke, vårdnadshavare och den enskilde själv gör den som talar behörig är en slutsats ur ordet obehörigen.",
            "That consent, a guardian and the person concerned give authority is an inference from the words without authority.",
        ),
        Version::new("2025:729", date(2026, 7, 1), RULES).note(
            "Förskoleklassen försvann som skolform; annars lika.",
            "The preschool class disappeared as a form of school; otherwise the same.",
        ),
    ],
}
.checked();
