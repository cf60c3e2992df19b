//! 10 kap. 5 § körkortslagen: a doctor reports who is unfit to drive.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "En läkare som bedömer att en körkortshavare av medicinska skäl är olämplig att ha körkort ska anmäla det till Transportstyrelsen. Först ska patienten få veta det; anmälan behövs inte om patienten kan antas följa en tillsägelse att inte köra.",
        "A doctor who judges that a licence holder is for medical reasons unfit to hold a driving licence shall report it to the Transport Agency. The patient shall be told first; no report is needed if the patient can be assumed to follow an instruction not to drive.",
    ),
    All(&[
        HEALTH_CARE,
        Is(TO_TRANSPORT_AGENCY),
        Is(TO_AUTHORITY),
        Is(UNFIT_TO_DRIVE),
    ]),
    duty(Cond::NEVER),
)];

/// The unfitness, not the rest of the record.
pub static PROVISION: Provision = Provision {
    id: "korkortslagen.10.5",
    at: Citation::section(Act::KORKORTSLAGEN, 10, 5),
    name: text(
        "läkares anmälan om körkort",
        "a doctor's report on driving licences",
    ),
    versions: &[
        Version::new("1998:488", date(1998, 10, 1), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
    ],
}
.checked();
