//! 7 kap. 22 § skollagen: an absence inquiry is reported to the home municipality.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Huvudmannen ska tala om för elevens hemkommun, om den är en annan, att elevens frånvaro utreds.",
        "The organiser shall tell the pupil's home municipality, if that is another, that the pupil's absence is inquired into.",
    ),
    All(&[
        SCHOOL,
        Is(TO_HOME_MUNICIPALITY),
        Is(TO_AUTHORITY),
        Is(ABSENCE_INQUIRY),
    ]),
    duty(Is(ABSENCE_INQUIRY)),
)];

/// From the organiser, also of an independent school.
pub static PROVISION: Provision = Provision {
    id: "skollag.7.22",
    at: Citation::section(Act::SKOLLAGEN, 7, 22),
    name: text(
        "upplysning till hemkommunen om frånvaro",
        "telling the home municipality of absence",
    ),
    versions: &[Version::new("2018:1098", date(2019, 7, 1), RULES).note(
        "Paragrafens andra delar, om när en elev börjar och slutar, finns inte här.",
        "The section's other parts, on when a pupil begins and leaves, are not here.",
    )],
}
.checked();
