//! 15 kap. 11 § SoL (2025:400): information from the Employment Service to the board.

use crate::{sol::entitled::*, write::*};

/// On request or of own motion; the ordinance (2008:975) lists what.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.11",
    at: Citation::section(Act::SOL_2025, 15, 11),
    name: text("uppgifter från Arbetsförmedlingen till socialnämnden", "information from the Employment Service to the board"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[paragraph(
        1,
        text(
            "Arbetsförmedlingen ska på begäran lämna socialnämnden de uppgifter om någon som förordningen räknar upp, och självmant om det finns skäl.",
            "The Employment Service shall on request give the board the information on somebody that the ordinance lists, and of own motion where there is reason.",
        ),
        All(&[Is(BY_EMPLOYMENT_SERVICE), GIVEN]),
        DUTY,
    )])],
}
.checked();
