//! 14 kap. 1 b § SoL (2001:453): feedback to the reporter, until 2025-06-30.

use crate::{sol::feedback, write::*};

/// On request a duty; of own motion see 26 kap. 9 a § OSL.
pub static PROVISION: Provision = Provision {
    id: "sol2001.14.1b",
    at: Citation::section(Act::SOL_2001, 14, 1).letter('b'),
    name: text("återkoppling till den som har anmält", "feedback to the reporter"),
    versions: &[
        Version::new("2012:776", date(2013, 1, 1), &[rule(
            text(
                "Den som var skyldig att anmäla och frågar ska få veta om en utredning har inletts, inte inletts eller redan pågår, om det inte är olämpligt. Inget mer får lämnas.",
                "Who was obliged to report and asks shall be told whether an inquiry was opened, not opened or is already under way, unless that is inappropriate. Nothing more may be given.",
            ),
            feedback::ON_REQUEST,
            feedback::DUTY,
        )])
        .reconstructed("Återskapad ur senare text.", "Reconstructed from later text."),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
