//! 12 kap. 2 § OSL: consent (*samtycke*); who consents for a child is 12 kap. 3 §.

use sekretess_core::Spans;

use crate::write::*;

/// Rules that no consent of the protected person lifts.
const ELSE_STATED: Spans = &[&[
    one(osl(25, 6)),
    one(osl(26, 2)),
    run(osl_letter(26, 14, 'b'), osl_letter(26, 14, 'c')),
    one(osl(35, 3)),
]];

/// A guardian does not dispose of secrecy that holds towards guardians: 26 kap. 2 §.
const GUARDIANS_DISPOSE: Cond = All(&[
    IsNot(HARM_IF_GUARDIAN_LEARNS),
    Any(&[
        All(&[IsNot(BY_SOCIAL), IsNot(BY_CARE_INSPECTORATE)]),
        IsNot(KIND_CONTACT),
        All(&[IsNot(TAKEN_INTO_CARE), IsNot(IN_PROTECTED_HOUSING)]),
        IsNot(WHEREABOUTS_WITHHELD),
    ]),
]);

/// The adult; or for a child, by maturity, the guardians, both or the child.
const GIVEN_BY_WHO_DISPOSES: Cond = Any(&[
    All(&[IsNot(UNDER_18), Is(CAN_CONSENT), Is(CONSENT_BY_SUBJECT)]),
    All(&[
        IsNot(UNDER_18),
        Is(CONSENT_BY_REPRESENTATIVE),
        Is(MANDATE_COVERS),
    ]),
    All(&[Is(UNDER_18), Is(MATURE_ALONE), Is(CONSENT_BY_SUBJECT)]),
    All(&[
        Is(UNDER_18),
        Is(MATURE_JOINTLY),
        Is(CONSENT_BY_SUBJECT),
        Is(CONSENT_BY_GUARDIANS),
        GUARDIANS_DISPOSE,
    ]),
    All(&[
        Is(UNDER_18),
        IsNot(MATURE_ALONE),
        IsNot(MATURE_JOINTLY),
        Is(CONSENT_BY_GUARDIANS),
        GUARDIANS_DISPOSE,
    ]),
]);

/// A consent that counts, for this listener, this information and this purpose.
pub(crate) const VALID: Cond = All(&[
    GIVEN_BY_WHO_DISPOSES,
    Is(CONSENT_COVERS_LISTENER),
    Is(CONSENT_COVERS_INFORMATION),
    Is(CONSENT_COVERS_PURPOSE),
    Is(CONSENT_COVERS_DISCLOSER),
    IsNot(CONSENT_WITHDRAWN),
    Is(CONSENT_INFORMED),
    Is(CONSENT_VOLUNTARY),
    Is(CONSENT_SPECIFIC),
]);

const LIFT: Lift = Lift::new(Scope::IndividualsExcept(ELSE_STATED), Cond::NEVER).by_its_terms();

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "Den enskilde kan helt eller delvis häva sekretess som skyddar honom eller henne. Samtycket ska vara frivilligt, bestämt och informerat, gälla just de här mottagarna, den här uppgiften och det här syftet, och inte ha återkallats. Det behöver inte vara skriftligt. För ett barn avgör mognaden om vårdnadshavarna, barnet eller båda bestämmer.",
            "The individual can lift secrecy that protects him or her, wholly or partly. The consent must be voluntary, definite and informed, cover these very listeners, this information and this purpose, and not have been withdrawn. It need not be in writing. For a child, maturity decides whether the guardians, the child or both dispose of it.",
        ),
        All(&[VALID, Any(&[IsNot(CONSENT_CONDITIONAL), IsNot(TO_PRIVATE)])]),
        Effect::Lifts(LIFT),
    ),
    paragraph(
        2,
        text(
            "Gäller samtycket bara om en enskild mottagare inte får föra uppgiften vidare eller utnyttja den, ska myndigheten göra ett förbehåll om det när uppgiften lämnas.",
            "If the consent holds only on condition that a private listener may not pass the information on or use it, the authority shall make a reservation to that effect when it is given.",
        ),
        All(&[VALID, Is(CONSENT_CONDITIONAL), Is(TO_PRIVATE)]),
        Effect::Lifts(LIFT.with_reservation()),
    ),
];

/// Consent lifts secrecy that protects the person who gives it.
pub static PROVISION: Provision = Provision {
    id: "osl.12.2",
    at: osl(12, 2),
    name: text("samtycke", "consent"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Bara hänvisningarna till grundlagarna skiljer från den senare lydelsen.",
            "Only the references to the constitutional acts differ from the later wording.",
        ),
        Version::new("2018:1919", date(2019, 1, 1), RULES),
    ],
}
.checked();
