//! 6 kap. 10 § skollagen: degrading treatment, from staff to headteacher to organiser.

use crate::{
    acts::duties::{SCHOOL_OR_PRESCHOOL, duty},
    write::*,
};

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Den som arbetar i skolan, elevhälsan inräknad, och får veta att ett barn eller en elev anser sig kränkt eller trakasserad i samband med verksamheten ska anmäla det till rektorn, och rektorn till huvudmannen. Ingen ska först bedöma om det är sant.",
        "Who works in a school, pupil health included, and learns that a child or pupil considers itself degraded or harassed in connection with the activity shall report it to the headteacher, and the headteacher to the organiser. Nobody is first to judge whether it is true.",
    ),
    All(&[
        Any(&[SCHOOL_OR_PRESCHOOL, Is(BY_EMI)]),
        Is(TO_HEADTEACHER_OR_ORGANISER),
        Is(DEGRADING_TREATMENT),
        Any(&[Is(TO_AUTHORITY), IsNot(BY_AUTHORITY)]),
    ]),
    duty(Is(DEGRADING_TREATMENT)),
)];

/// Within one organiser: a public school's duty opens nothing towards a private person.
/// For medical pupil health the duty crosses the boundary of 25 kap. 1 § OSL.
pub static PROVISION: Provision = Provision {
    id: "skollag.6.10",
    at: Citation::section(Act::SKOLLAGEN, 6, 10),
    name: text("anmälan av kränkande behandling", "reports of degrading treatment"),
    versions: &[
        Version::new("2010:800", date(2011, 7, 1), RULES).reconstructed(
            "Återskapad ur senare text. I förskolan var förskolechefen mottagare. Att skyldigheten bryter 25 kap. 1 § OSL för elevhälsans medicinska insats är en slutsats ur orden annan personal.",
            "Reconstructed from later text. In preschools the head of the preschool was the addressee. That the duty breaks chapter 25, section 1 OSL for medical pupil health is an inference from the words other staff.",
        ),
        Version::new("2018:1303", date(2019, 7, 1), RULES).note(
            "Att skyldigheten bryter 25 kap. 1 § OSL för elevhälsans medicinska insats är en slutsats ur orden annan personal.",
            "That the duty breaks chapter 25, section 1 OSL for medical pupil health is an inference from the words other staff.",
        ),
    ],
}
.checked();
