//! 14 a § LVU: the board gives the National Board of Institutional Care follow-up data.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden ska lämna Statens institutionsstyrelse det som myndigheten behöver för att följa upp vården.",
        "The social welfare board shall give the National Board of Institutional Care what it needs to follow up the care.",
    ),
    All(&[BOARD, Is(TO_INSTITUTIONAL_CARE), Is(FOLLOW_UP_DATA)]),
    duty(Is(FOLLOW_UP_DATA)),
)];

/// For follow-up only.
pub static PROVISION: Provision = Provision {
    id: "lvu.14a",
    at: Citation::section(Act::LVU, 0, 14).letter('a'),
    name: text("uppföljning av vården", "follow-up of the care"),
    versions: &[Version::new("2005:468", date(2005, 7, 1), RULES).note(
        "Den första dagen är inte kontrollerad; den ligger före 2015.",
        "The first day has not been checked; it lies before 2015.",
    )],
}
.checked();
