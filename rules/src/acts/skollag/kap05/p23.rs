//! 5 kap. 23 § skollagen: a confiscated object, reported to the police.

use crate::{acts::duties::duty, write::*};

/// 2 and 22 §§: every form of school but preschool and adult education, and
/// after-school centres.
const HAS_PUPILS: Cond = Any(&[
    Is(BY_SCHOOL),
    Is(BY_AFTER_SCHOOL),
    Is(BY_PRIVATE_SCHOOL),
    Is(BY_PRIVATE_PRESCHOOL),
]);

const RULES: &[Rule] = &[paragraph(
    2,
    text(
        "Ett föremål som skolan har tagit från en elev och som kan antas bli förverkat ska rektorn, eller den som rektorn har bestämt, skyndsamt anmäla till Polismyndigheten. Det gäller inte förskolan eller komvux.",
        "An object that the school has taken from a pupil and that can be assumed to be forfeited shall promptly be reported to the Police Authority by the headteacher or whom the headteacher has appointed. This does not hold for preschools or adult education.",
    ),
    All(&[
        HAS_PUPILS,
        Is(TO_POLICE),
        Is(CONFISCATED_OBJECT),
        Is(FORFEITURE_LIKELY),
    ]),
    duty(Is(CONFISCATED_OBJECT)),
)];

/// The object and whose it was; not the pupil's circumstances otherwise.
pub static PROVISION: Provision = Provision {
    id: "skollag.5.23",
    at: Citation::section(Act::SKOLLAGEN, 5, 23),
    name: text("anmälan av omhändertaget föremål", "reports of a confiscated object"),
    versions: &[
        Version::new("2014:775", date(2015, 1, 1), RULES).unverified(
            "Att skyldigheten mot polisen fanns också i den här lydelsen är en slutsats: ändringen hör till dem som bara bytte myndighetens namn.",
            "That the duty towards the police stood in this wording too is an inference: the amendment is among those that only changed the name of the authority.",
        ),
        Version::new("2022:940", date(2022, 8, 1), RULES).unverified(
            "Ordalydelsen den här tiden är inte läst.",
            "The wording of this time has not been read.",
        ),
        Version::new("2024:863", date(2024, 11, 8), RULES),
    ],
}
.checked();
