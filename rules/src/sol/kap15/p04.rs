//! 15 kap. 4 § SoL (2025:400): paid economic assistance, on request.

use crate::{duties::*, write::*};

/// Only what has been paid, and only against wrong payments or taxation.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.4",
    at: Citation::section(Act::SOL_2025, 15, 4),
    name: text("utbetalat ekonomiskt bistånd", "economic assistance that has been paid"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[rule(
        text(
            "Socialnämnden ska på begäran lämna en annan myndighet uppgift om utbetalat ekonomiskt bistånd, för att undvika felaktiga utbetalningar eller fel beskattning.",
            "The social welfare board shall on request tell another authority of economic assistance that has been paid, to avoid wrong payments or wrong taxation.",
        ),
        All(&[BOARD, Is(TO_AUTHORITY), Is(REQUESTED), Is(PAID_ASSISTANCE), Is(FOR_PAYMENTS)]),
        duty(All(&[Is(REQUESTED), Is(PAID_ASSISTANCE)])),
    )])
    .note(
        "Motsvarigheten i 2001 års lag är inte läst och finns inte här.",
        "The corresponding rule of the act of 2001 has not been read and is not here.",
    )],
}
.checked();
