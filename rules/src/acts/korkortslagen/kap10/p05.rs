//! 10 kap. 5 § körkortslagen: a doctor reports who is unfit to drive.

use crate::{acts::duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "En läkare som bedömer att en körkortshavare av medicinska skäl är olämplig att ha körkort ska anmäla det till Transportstyrelsen. Först ska patienten få veta det; anmälan behövs inte om patienten kan antas följa en tillsägelse att inte köra. Bara olämpligheten anmäls, inte resten av journalen.",
        "A doctor who judges that a licence holder is for medical reasons unfit to hold a driving licence shall report it to the Transport Agency. The patient shall be told first; no report is needed if the patient can be assumed to follow an instruction not to drive. Only the unfitness is reported, not the rest of the record.",
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
            "Läst är lydelsen enligt 2017:272, som gav paragrafen det här numret; när den började gälla och vad som gällde dessförinnan är inte kontrollerat. Andra stycket, om den som motsätter sig fortsatt utredning, finns inte här.",
            "What was read is the wording of 2017:272, which gave the section this number; when it began and what held before have not been checked. The second paragraph, on who opposes further examination, is not here.",
        ),
    ],
}
.checked();
