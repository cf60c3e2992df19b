//! 28 kap. 11 § OSL: the Employment Service (*Arbetsförmedlingen*).

use crate::write::*;

const AT_THE_SERVICE: Cond = All(&[
    Is(BY_EMPLOYMENT_SERVICE),
    Is(PERSONAL),
    IsNot(KIND_DECISION),
]);

const fn older(when: Cond) -> Rule {
    paragraph(
        1,
        text(
            "Personliga förhållanden som Arbetsförmedlingen fick före den 1 december 2022 är hemliga om det inte står klart att ingen lider men. Besluten är öppna.",
            "Personal circumstances that the Employment Service received before 1 December 2022 are secret unless it is clear that nobody suffers harm. The decisions are open.",
        ),
        when,
        SECRET,
    )
}

/// Strong secrecy for what came in before 2022-12-01, weak for what came later.
pub static PROVISION: Provision = Provision {
    id: "osl.28.11",
    at: osl(28, 11),
    name: text("arbetsmarknadspolitisk verksamhet", "labour-market policy"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, &[older(All(&[
            AT_THE_SERVICE,
            IsNot(CLEAR_NO_HARM),
        ]))])
        .unverified(
            "Ordalydelsen är inte läst; att skaderekvisitet var omvänt framgår av vad ändringen 2022 avsåg.",
            "The wording was not read; that the harm test was reversed appears from what the change in 2022 was about.",
        ),
        Version::new("2022:1242", date(2022, 12, 1), &[
            paragraph(
                1,
                text(
                    "Personliga förhållanden hos Arbetsförmedlingen är hemliga om det kan antas att någon lider men. Besluten är öppna.",
                    "Personal circumstances at the Employment Service are secret if harm can be assumed. The decisions are open.",
                ),
                All(&[
                    AT_THE_SERVICE,
                    IsNot(RECEIVED_BEFORE_2022_12_01),
                    Is(HARM_ASSUMED),
                ]),
                SECRET,
            ),
            older(All(&[
                AT_THE_SERVICE,
                Is(RECEIVED_BEFORE_2022_12_01),
                IsNot(CLEAR_NO_HARM),
            ])),
        ])
        .note(
            "För uppgifter som kom in före den 1 december 2022 gäller den äldre, strängare regeln fortfarande.",
            "For information received before 1 December 2022 the older, stricter rule still holds.",
        ),
    ],
}
.checked();
