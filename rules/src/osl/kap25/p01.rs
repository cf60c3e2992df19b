//! 25 kap. 1 § OSL: health care, medical pupil health included.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Inom hälso- och sjukvården, även elevhälsans medicinska insats, är uppgifter om hälsa och andra personliga förhållanden hemliga om det inte står klart att ingen lider men.",
        "Within health care, medical pupil health included, information on health and other personal circumstances is secret unless it is clear that nobody suffers harm.",
    ),
    All(&[Is(BY_HEALTH), Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
    SECRET,
)];

/// Strong secrecy.
pub static PROVISION: Provision = Provision {
    id: "osl.25.1",
    at: osl(25, 1),
    name: text("hälso- och sjukvård", "health care"),
    versions: &[
        Version::new("2012:459", date(2013, 1, 1), RULES).reconstructed(
            "Bara exemplen på annan medicinsk verksamhet skiljer.",
            "Only the examples of other medical activity differ.",
        ),
        Version::new("2024:243", date(2025, 7, 1), RULES),
    ],
}
.checked();
