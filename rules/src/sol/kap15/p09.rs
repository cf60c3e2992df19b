//! 15 kap. 9 § SoL (2025:400): a provider informs the responsible board.

use crate::{duties::*, write::*};

/// The provider may be another municipality, the National Board of Institutional Care or private.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.9",
    at: Citation::section(Act::SOL_2025, 15, 9),
    name: text("utförare till ansvarig socialnämnd", "a provider to the responsible board"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[rule(
        text(
            "Den som utför en insats åt en socialnämnd ska på begäran lämna nämnden det som den behöver för kvalitet, administration, uppföljning eller utvärdering. Det som har sagts i förtroende i familjerådgivning omfattas inte.",
            "Who carries out a measure for a social welfare board shall on request give it what it needs for quality, administration, follow-up or evaluation. What was confided in family counselling is not included.",
        ),
        All(&[
            SOCIAL_CARE,
            IsNot(BY_FAMILY_COUNSELLING),
            Is(PERFORMS_FOR_BOARD),
            Is(TO_SOCIAL_BOARD),
            Is(REQUESTED),
            Is(NEEDED_AS_STATED),
        ]),
        duty(All(&[Is(REQUESTED), Is(PERFORMS_FOR_BOARD)])),
    )])],
}
.checked();
