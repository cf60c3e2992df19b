//! 15 kap. 12 § SoL (2025:400): information from the Tax Agency to the board.

use crate::{sol::entitled::*, write::*};

/// On request or of own motion; the ordinance (2008:975) lists what.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.12",
    at: Citation::section(Act::SOL_2025, 15, 12),
    name: text("uppgifter från Skatteverket till socialnämnden", "information from the Tax Agency to the board"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[paragraph(
        2,
        text(
            "Skatteverket ska på begäran lämna socialnämnden uppgift om kapitalinkomst, arbetsgivardeklaration eller återbetald skatt, och självmant om det finns skäl.",
            "The Tax Agency shall on request tell the board of capital income, an employer's declaration or repaid tax, and of own motion where there is reason.",
        ),
        All(&[Is(BY_TAX_AGENCY), GIVEN]),
        DUTY,
    )])
    .note(
        "Läst i lydelsen enligt 2025:942, som kan ha börjat gälla senare.",
        "Read in the wording of 2025:942, which may have begun later.",
    )],
}
.checked();
