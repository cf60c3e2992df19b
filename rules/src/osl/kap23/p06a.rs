//! 23 kap. 6 a § OSL: school to the prison service, for youth supervision.

use sekretess_core::Spans;

use crate::write::*;

const PUPIL_HEALTH: Spans = &[&[one(osl(23, 2).part(Part::paragraph(1)))]];
const PUPIL_SUPPORT: Spans = &[&[one(osl(23, 2).part(Part::paragraph(2)))]];

/// Somebody sentenced to youth supervision, to the prison service.
pub(in crate::osl) const YOUTH_SUPERVISED: Cond =
    All(&[Is(TO_PRISON_SERVICE), Is(YOUTH_SUPERVISION)]);

const FOR_THE_PLAN: Cond = All(&[
    YOUTH_SUPERVISED,
    Any(&[
        Is(NEEDED_FOR_SUPERVISION_PLAN),
        Is(COVERED_BY_SUPERVISION_PLAN),
    ]),
]);

const TEXT: Text = text(
    "Specialpedagogiska uppgifter, och uppgifter i övrigt elevstöd, får lämnas till Kriminalvården om de behövs för att upprätta en plan för ungdomsövervakning eller gäller något som planen omfattar.",
    "Special-needs information, and information in other pupil support, may be given to the Prison and Probation Service if it is needed to draw up a plan for youth supervision or concerns something that the plan covers.",
);

const fn lifts(scope: Spans) -> Effect {
    Effect::Lifts(Lift::new(Scope::Only(scope), YOUTH_SUPERVISED).one_listener())
}

/// Not the psychologist's or the counsellor's information.
pub static PROVISION: Provision = Provision {
    id: "osl.23.6a",
    at: osl_letter(23, 6, 'a'),
    name: text(
        "skolan till Kriminalvården vid ungdomsövervakning",
        "school to the prison service, youth supervision",
    ),
    versions: &[Version::new(
        "2020:620",
        date(2021, 1, 1),
        &[
            rule(
                TEXT,
                All(&[FOR_THE_PLAN, Is(SPECIAL_NEEDS_MEASURE)]),
                lifts(PUPIL_HEALTH),
            ),
            rule(TEXT, FOR_THE_PLAN, lifts(PUPIL_SUPPORT)),
        ],
    )],
}
.checked();
