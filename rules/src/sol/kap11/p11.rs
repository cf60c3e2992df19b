//! 11 kap. 11–11 b §§ SoL (2001:453): what other authorities tell the board, until 2025-06-30.

use crate::{sol::entitled::*, write::*};

/// On request or of own motion; the ordinance lists what.
pub static PROVISION: Provision = Provision {
    id: "sol2001.11.11",
    at: Citation::section(Act::SOL_2001, 11, 11),
    name: text("uppgifter från andra myndigheter till socialnämnden", "information from other authorities to the board"),
    versions: &[
        Version::new("2009:1005", date(2010, 1, 1), &[rule(
            text(
                "Försäkringskassan, CSN, Pensionsmyndigheten, Arbetsförmedlingen och Skatteverket ska på begäran lämna socialnämnden de uppgifter om förmåner, stöd och inkomst som nämnden har rätt till, och självmant om det finns skäl.",
                "The Social Insurance Agency, the Board of Student Finance, the Pensions Agency, the Employment Service and the Tax Agency shall on request give the board the information on benefits, support and income that it is entitled to, and of own motion where there is reason.",
            ),
            All(&[Any(&[BENEFITS, Is(BY_EMPLOYMENT_SERVICE), Is(BY_TAX_AGENCY)]), GIVEN]),
            DUTY,
        )])
        .unverified(
            "Återskapad ur 15 kap. 10–12 §§ i den nya lagen; 11 a och 11 b §§ är tagna med här.",
            "Reconstructed from chapter 15, sections 10–12 of the new act; sections 11 a and 11 b are taken in here.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
