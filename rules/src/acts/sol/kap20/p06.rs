//! 20 kap. 6 § SoL (2025:400): information to an inquiry that has been opened.

use crate::{acts::sol::reporters, write::*};

const fn duty(when: Cond) -> Rule {
    reporters::inform_inquiry(1, when)
}

/// Acts through 10 kap. 28 § OSL. The circle is that of 19 kap. 1 §, whose wording
/// changed on 2026-01-15; this section's did not.
pub static PROVISION: Provision = Provision {
    id: "sol2025.20.6",
    at: Citation::section(Act::SOL_2025, 20, 6),
    name: text("uppgifter till socialnämndens utredning", "information to the board's inquiry"),
    versions: &[
        Version::new("2025:400", date(2025, 7, 1), &[duty(reporters::INFORM_UNTIL_2026)])
        .note("Ordalydelsen kräver ingen begäran från nämnden.", "The wording needs no request from the board."),
        Version::new("2025:400", date(2026, 1, 15), &[duty(reporters::INFORM_SINCE_2026)])
        .note(
            "Kretsen i 19 kap. 1 § ändrades den här dagen (2025:1501). Ordalydelsen kräver ingen begäran från nämnden.",
            "The circle of chapter 19, section 1 changed on this day (2025:1501). The wording needs no request from the board.",
        ),
    ],
}
.checked();
