//! 25 kap. 6 § OSL: towards the patient.

use crate::{osl::kap25::p03::SUPERVISED, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Också mot patienten själv är en uppgift om patientens hälsa hemlig, om det för vårdens ändamål är av synnerlig vikt att patienten inte får den.",
        "Even towards the patient, information on the patient's health is secret if it is, for the purpose of the care, of exceptional importance that the patient does not get it.",
    ),
    All(&[
        Any(&[Is(BY_HEALTH), SUPERVISED]),
        Is(PERSONAL),
        Is(KIND_HEALTH),
        Is(TO_SUBJECT),
        Is(EXCEPTIONAL_FOR_TREATMENT),
    ]),
    SECRET,
)];

/// The rare case where a patient may not learn; it says nothing of guardians.
pub static PROVISION: Provision = Provision {
    id: "osl.25.6",
    at: osl(25, 6),
    name: text("mot patienten själv", "towards the patient"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Utan tillägget om ordinationsorsak i den nationella läkemedelslistan.",
            "Without the addition on prescription reasons in the national medication list.",
        ),
        Version::new("2018:1216", date(2021, 5, 1), RULES).note(
            "Tillägget om E-hälsomyndighetens läkemedelslista är inte kodat.",
            "The addition on the medication list of the eHealth Agency is not encoded.",
        ),
    ],
}
.checked();
