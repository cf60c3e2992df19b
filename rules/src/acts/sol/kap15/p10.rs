//! 15 kap. 10 § SoL (2025:400): information on benefits to the board.

use crate::{acts::sol::entitled::*, write::*};

/// On request or of own motion; the ordinance (2008:975) lists what.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.10",
    at: Citation::section(Act::SOL_2025, 15, 10),
    name: text("uppgifter om förmåner till socialnämnden", "information on benefits to the board"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[paragraph(
        1,
        text(
            "Försäkringskassan, CSN och Pensionsmyndigheten ska på begäran lämna socialnämnden uppgift om någons förmåner eller stöd, och självmant om det finns skäl.",
            "The Social Insurance Agency, the Board of Student Finance and the Pensions Agency shall on request tell the board of somebody's benefits or support, and of own motion where there is reason.",
        ),
        All(&[BENEFITS, GIVEN]),
        DUTY,
    )])
    .note(
        "Arbetslöshetskassorna har samma skyldighet men finns inte här.",
        "The unemployment funds have the same duty but are not here.",
    )],
}
.checked();
