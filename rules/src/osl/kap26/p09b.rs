//! 26 kap. 9 b § OSL: youth supervision (*ungdomsövervakning*).

use crate::{osl::lists::SOCIAL, write::*};

const LIFTS: Effect = Effect::Lifts(
    Lift::new(
        Scope::Only(SOCIAL),
        All(&[Is(TO_PRISON_SERVICE), Is(YOUTH_SUPERVISION)]),
    )
    .one_listener(),
);

/// To the Prison and Probation Service.
pub static PROVISION: Provision = Provision {
    id: "osl.26.9b",
    at: osl_letter(26, 9, 'b'),
    name: text("ungdomsövervakning", "youth supervision"),
    versions: &[Version::new("2020:620", date(2021, 1, 1), &[
        paragraph(
            1,
            text(
                "Socialtjänsten får lämna Kriminalvården det som behövs för en verkställighetsplan för ungdomsövervakning, för att slå fast åtgärder mot återfall eller annan ogynnsam utveckling.",
                "Social services may give the Prison and Probation Service what is needed for an enforcement plan for youth supervision, to settle measures against relapse or other unfavourable development.",
            ),
            All(&[
                Is(TO_PRISON_SERVICE),
                Is(YOUTH_SUPERVISION),
                Is(NEEDED_FOR_SUPERVISION_PLAN),
            ]),
            LIFTS,
        ),
        paragraph(
            2,
            text(
                "Det som verkställighetsplanen omfattar får också lämnas.",
                "What the enforcement plan covers may be given too.",
            ),
            All(&[
                Is(TO_PRISON_SERVICE),
                Is(YOUTH_SUPERVISION),
                Is(COVERED_BY_SUPERVISION_PLAN),
            ]),
            LIFTS,
        ),
    ])],
}
.checked();
