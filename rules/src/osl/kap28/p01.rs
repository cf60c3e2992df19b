//! 28 kap. 1 § OSL: social insurance.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Hos Försäkringskassan är uppgifter om hälsa och andra personliga förhållanden i socialförsäkringsärenden hemliga om det kan antas att någon lider men.",
        "At the Social Insurance Agency, information on health and other personal circumstances in social-insurance matters is secret if harm can be assumed.",
    ),
    All(&[Is(BY_SOCIAL_INSURANCE), Is(PERSONAL), Is(HARM_ASSUMED)]),
    SECRET,
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).reconstructed(
        "Lydelserna antas skilja i vilka myndigheter och förmåner de räknar upp; prövningen är densamma.",
        "The wordings are taken to differ in the authorities and benefits that they list; the test is the same.",
    )
}

/// Weak secrecy; decisions are not excepted.
pub static PROVISION: Provision = Provision {
    id: "osl.28.1",
    at: osl(28, 1),
    name: text("socialförsäkring", "social insurance"),
    versions: &[
        wording("2013:1148", date(2014, 1, 1)),
        wording("2016:1297", date(2017, 1, 1)),
        wording("2018:1269", date(2019, 1, 1)),
        Version::new("2022:763", date(2022, 6, 20), RULES),
    ],
}
.checked();
