//! 6 a kap. 8 § skollagen: an object found when bags are searched, reported to the police.

use crate::{acts::duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    2,
    text(
        "Ett föremål som skolan har tagit från en elev och som kan antas bli förverkat ska rektorn, eller den som rektorn har bestämt, skyndsamt anmäla till Polismyndigheten.",
        "An object that the school has taken from a pupil and that can be assumed to be forfeited shall promptly be reported to the Police Authority by the headteacher or whom the headteacher has appointed.",
    ),
    All(&[
        Any(&[SCHOOL, Is(BY_PRIVATE_PRESCHOOL)]),
        Is(TO_POLICE),
        Is(CONFISCATED_OBJECT),
        Is(FORFEITURE_LIKELY),
    ]),
    duty(Is(CONFISCATED_OBJECT)),
)];

/// The object and whose it was, taken from a pupil: a preschool has none; not the pupil's circumstances otherwise.
pub static PROVISION: Provision = Provision {
    id: "skollag.6a.8",
    at: Citation::section(Act::SKOLLAGEN, 6, 8).chapter_letter('a'),
    name: text(
        "anmälan av föremål som har tagits vid en undersökning",
        "reports of an object taken in a search",
    ),
    versions: &[Version::new("2025:625", date(2025, 7, 1), RULES)],
}
.checked();
