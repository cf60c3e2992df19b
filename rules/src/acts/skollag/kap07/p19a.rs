//! 7 kap. 19 a § skollagen: an absence inquiry is reported to the organiser.

use crate::{acts::duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "När en elevs frånvaro utreds ska rektorn anmäla det till huvudmannen.",
        "When a pupil's absence is inquired into, the headteacher shall report it to the organiser.",
    ),
    All(&[
        SCHOOL,
        Is(TO_HEADTEACHER_OR_ORGANISER),
        Is(ABSENCE_INQUIRY),
        Any(&[Is(TO_AUTHORITY), IsNot(BY_AUTHORITY)]),
    ]),
    duty(Is(ABSENCE_INQUIRY)),
)];

/// From the headteacher to the organiser.
pub static PROVISION: Provision = Provision {
    id: "skollag.7.19a",
    at: Citation::section(Act::SKOLLAGEN, 7, 19).letter('a'),
    name: text("utredning av frånvaro", "inquiry into absence"),
    versions: &[Version::new("2018:1098", date(2019, 7, 1), RULES)],
}
.checked();
