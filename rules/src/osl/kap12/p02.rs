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

/// The adult; or for a child, by maturity, the guardians, both or the child.
const GIVEN_BY_WHO_DISPOSES: Cond = Any(&[
    All(&[IsNot(UNDER_18), Is(CONSENT_BY_SUBJECT)]),
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
        IsNot(HARM_IF_GUARDIAN_LEARNS),
    ]),
    All(&[
        Is(UNDER_18),
        IsNot(MATURE_ALONE),
        IsNot(MATURE_JOINTLY),
        Is(CONSENT_BY_GUARDIANS),
        IsNot(HARM_IF_GUARDIAN_LEARNS),
    ]),
]);

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Den enskilde kan helt eller delvis häva sekretess som skyddar honom eller henne. Samtycket ska vara frivilligt, bestämt och informerat, gälla just de här mottagarna, den här uppgiften och det här syftet, och inte ha återkallats. Det behöver inte vara skriftligt. För ett barn avgör mognaden om vårdnadshavarna, barnet eller båda bestämmer.",
        "The individual can lift secrecy that protects him or her, wholly or partly. The consent must be voluntary, definite and informed, cover these very listeners, this information and this purpose, and not have been withdrawn. It need not be in writing. For a child, maturity decides whether the guardians, the child or both dispose of it.",
    ),
    All(&[
        GIVEN_BY_WHO_DISPOSES,
        Is(CONSENT_COVERS_LISTENER),
        Is(CONSENT_COVERS_INFORMATION),
        Is(CONSENT_COVERS_PURPOSE),
        Is(CONSENT_COVERS_DISCLOSER),
        IsNot(CONSENT_WITHDRAWN),
        Is(CONSENT_INFORMED),
        Is(CONSENT_VOLUNTARY),
        Is(CONSENT_SPECIFIC),
    ]),
    Effect::Lifts(Lift::new(Scope::IndividualsExcept(ELSE_STATED), Cond::NEVER).by_its_terms()),
)];

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
