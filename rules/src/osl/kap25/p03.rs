//! 25 kap. 3 § OSL: reconsideration and supervision of health care.

use crate::write::*;

/// The Health and Social Care Inspectorate, where it supervises health care.
pub(in crate::osl) const SUPERVISED: Cond =
    All(&[Is(BY_CARE_INSPECTORATE), Is(HEALTH_SUPERVISION)]);

/// Strong secrecy beside 26 kap. 1 §; other overrides reach it.
pub static PROVISION: Provision = Provision {
    id: "osl.25.3",
    at: osl(25, 3),
    name: text("tillsyn över vården", "supervision of health care"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(
        1,
        text(
            "I tillsyn över hälso- och sjukvård och annan medicinsk verksamhet är uppgifter om hälsa och andra personliga förhållanden hemliga om det inte står klart att ingen lider men.",
            "In supervision of health care and other medical activity, information on health and other personal circumstances is secret unless it is clear that nobody suffers harm.",
        ),
        All(&[SUPERVISED, Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
        SECRET,
    )])
    .note(
        "Kodad för Inspektionen för vård och omsorg; andra myndigheter som omprövar beslut i vården är inte kodade, inte heller den mildare prövningen i 8 § av uppgifter i klagomål.",
        "Encoded for the Health and Social Care Inspectorate; other authorities that reconsider decisions in health care are not encoded, nor is the milder test in section 8 of information in complaints.",
    )],
}
.checked();
