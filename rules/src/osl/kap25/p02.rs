//! 25 kap. 2 § OSL: shared care documentation, at health care.

use crate::write::*;

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "Det som en annan vårdgivare har gjort tillgängligt i sammanhållen dokumentation är hemligt hos vården utan prövning så länge villkoren för att få behandla det inte är uppfyllda.",
            "What another provider has made available in shared documentation is secret at health care without any test as long as the conditions for using it are not met.",
        ),
        All(&[
            Is(BY_HEALTH),
            Is(PERSONAL),
            Is(KIND_SHARED_RECORD),
            IsNot(SHARED_RECORD_UNLOCKED),
        ]),
        SECRET,
    ),
    paragraph(
        2,
        text(
            "När villkoren är uppfyllda, eller uppgiften redan har behandlats så, är den hemlig om det inte står klart att ingen lider men.",
            "Once the conditions are met, or the information has been so used before, it is secret unless it is clear that nobody suffers harm.",
        ),
        All(&[
            Is(BY_HEALTH),
            Is(PERSONAL),
            Is(KIND_SHARED_RECORD),
            Is(SHARED_RECORD_UNLOCKED),
            IsNot(CLEAR_NO_HARM),
        ]),
        SECRET,
    ),
];

/// Absolute while it is locked, strong once it is opened.
pub static PROVISION: Provision = Provision {
    id: "osl.25.2",
    at: osl(25, 2),
    name: text(
        "sammanhållen dokumentation i vården",
        "shared documentation in health care",
    ),
    versions: &[
        Version::new("2014:830", date(2014, 10, 1), RULES).reconstructed(
            "Gällde sammanhållen journalföring enligt patientdatalagen, mellan vårdgivare.",
            "Concerned shared records under the Patient Data Act, between health-care providers.",
        ),
        Version::new("2022:916", date(2023, 1, 1), RULES),
    ],
}
.checked();
