//! 6 kap. 20 c § föräldrabalken: school staff inform the board in a custody case.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Den som är verksam i skola, förskola eller fritidshem ska på begäran lämna socialnämnden det som kan ha betydelse för dess upplysningar eller utredning om vårdnad, boende eller umgänge. Skolläkare, skolsköterska, psykolog och kurator är undantagna; specialpedagogen är det inte.",
        "Who works in a school, preschool or after-school centre shall on request give the board what can be of importance for its information or inquiry on custody, residence or contact. School doctors, school nurses, psychologists and counsellors are exempt; special-needs teachers are not.",
    ),
    All(&[
        SCHOOL_OR_PRESCHOOL,
        Any(&[
            All(&[IsNot(BY_PUPIL_HEALTH), IsNot(BY_PRIVATE_SCHOOL)]),
            IsNot(EXEMPT_PUPIL_HEALTH),
        ]),
        Is(TO_SOCIAL_BOARD),
        Is(REQUESTED),
        Is(CUSTODY_CASE),
        Is(IMPORTANT_FOR_CUSTODY),
    ]),
    duty(All(&[Is(REQUESTED), Is(CUSTODY_CASE)])),
)];

/// On the board's request; four professions are exempt.
pub static PROVISION: Provision = Provision {
    id: "fb.6.20c",
    at: Citation::section(Act::FB, 6, 20).letter('c'),
    name: text(
        "skolans uppgifter i mål om vårdnad",
        "the school's information in a custody case",
    ),
    versions: &[Version::new("2025:1490", date(2026, 1, 15), RULES)],
}
.checked();
