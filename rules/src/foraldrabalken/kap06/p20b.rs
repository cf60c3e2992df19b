//! 6 kap. 20 b § föräldrabalken: from one board to another in a custody case.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "En socialnämnd ska på begäran lämna en annan socialnämnd det som kan ha betydelse för dess upplysningar eller utredning om vårdnad, boende eller umgänge, trots 26 kap. 1 § OSL.",
        "A social welfare board shall on request give another board what can be of importance for its information or inquiry on custody, residence or contact, in spite of chapter 26, section 1 OSL.",
    ),
    All(&[
        BOARD,
        Is(TO_SOCIAL_BOARD),
        Is(REQUESTED),
        Is(CUSTODY_CASE),
        Is(IMPORTANT_FOR_CUSTODY),
    ]),
    duty(All(&[Is(REQUESTED), Is(CUSTODY_CASE)])),
)];

/// On the other board's request.
pub static PROVISION: Provision = Provision {
    id: "fb.6.20b",
    at: Citation::section(Act::FB, 6, 20).letter('b'),
    name: text(
        "mellan socialnämnder i mål om vårdnad",
        "between boards in a custody case",
    ),
    versions: &[Version::new("2021:528", date(2021, 7, 1), RULES)],
}
.checked();
