//! 6 kap. 12 § PSL: silence in private health care; 16 § for others than health staff.

use sekretess_core::Spans;

use crate::{
    acts::{duties::HEALTH_IN_PRIVATE_SCHOOL, silence},
    write::*,
};

const FOR_THE_PATIENT: Spans = &[&[one(
    Citation::section(Act::PSL, 6, 12).part(Part::paragraph(1))
)]];

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "I enskild hälso- och sjukvård får ingen obehörigen röja en enskilds hälsa eller andra personliga förhållanden. Att fullgöra en uppgiftsskyldighet är inte obehörigt. Detsamma gäller den som inte är hälso- och sjukvårdspersonal (16 §), och hälsouppgifter hos elevhälsan i en fristående skola.",
            "In private health care nobody may without authority disclose an individual's health or other personal circumstances. To perform a duty to inform is not without authority. The same holds for those who are not health staff (section 16), and for health information held by pupil health in an independent school.",
        ),
        Any(&[
            All(&[Is(BY_PRIVATE_HEALTH), Is(PERSONAL)]),
            HEALTH_IN_PRIVATE_SCHOOL,
        ]),
        SECRET,
    ),
    paragraph(
        2,
        text(
            "En uppgift om patientens hälsa är hemlig också för patienten, om det med hänsyn till ändamålet med vården är av synnerlig vikt.",
            "Information on the patient's health is secret towards the patient too, if that is of exceptional importance in view of the purpose of the care.",
        ),
        All(&[
            Is(BY_PRIVATE_HEALTH),
            Is(KIND_HEALTH),
            Is(TO_SUBJECT),
            Is(EXCEPTIONAL_FOR_TREATMENT),
        ]),
        SECRET,
    ),
    silence::boundary(Part::WHOLE, All(&[Is(BY_PRIVATE_HEALTH), silence::OUTSIDE])),
    silence::subject(Part::WHOLE, Scope::Only(FOR_THE_PATIENT)),
    silence::guardian(Part::WHOLE, Scope::Only(FOR_THE_PATIENT)),
    silence::consent(Part::WHOLE, Scope::Only(FOR_THE_PATIENT)),
];

/// No harm test: only authority opens it.
pub static PROVISION: Provision = Provision {
    id: "psl.6.12",
    at: Citation::section(Act::PSL, 6, 12),
    name: text("tystnadsplikt i enskild hälso- och sjukvård", "silence in private health care"),
    versions: &[
        Version::new("2010:659", date(2011, 1, 1), RULES).note(
            "Att samtycke, vårdnadshavare och den enskilde själv gör den som talar behörig är en slutsats ur ordet obehörigen. Att hälsouppgifter hos alla fyra yrkena i en fristående skolas elevhälsa prövas här är en försiktig läsning. 14 § om en varas tillverkning finns inte här.",
            "That consent, a guardian and the person concerned give authority is an inference from the words without authority. That health information with all four professions of an independent school's pupil health is tried here is a cautious reading. Section 14, on how a product is made, is not here.",
        ),
    ],
}
.checked();
