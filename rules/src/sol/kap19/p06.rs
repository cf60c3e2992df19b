//! 19 kap. 6 § SoL (2025:400): feedback to the reporter, from 2025-07-01.

use crate::{sol::feedback, write::*};

/// On request a duty; of own motion see 26 kap. 9 a § OSL.
pub static PROVISION: Provision = Provision {
    id: "sol2025.19.6",
    at: Citation::section(Act::SOL_2025, 19, 6),
    name: text("återkoppling till den som har anmält", "feedback to the reporter"),
    versions: &[
        Version::new("2025:400", date(2025, 7, 1), &[paragraph(
            1,
            text(
                "Den som var skyldig att anmäla och frågar ska få veta om en utredning har inletts, inte inletts eller redan pågår, om det inte är olämpligt. Inget mer får lämnas.",
                "Who was obliged to report and asks shall be told whether an inquiry was opened, not opened or is already under way, unless that is inappropriate. Nothing more may be given.",
            ),
            feedback::ON_REQUEST,
            feedback::DUTY,
        )]),
        Version::new("2025:1501", date(2026, 1, 15), &[paragraph(
            2,
            text(
                "Den som var skyldig att anmäla och frågar ska få veta om en utredning har inletts, inte inletts eller redan pågår, om det inte är olämpligt. Beskedet ska ges inom en vecka från beslutet, och genast om frågan kommer senare eller en utredning redan pågår.",
                "Who was obliged to report and asks shall be told whether an inquiry was opened, not opened or is already under way, unless that is inappropriate. The answer is due within a week of the decision, and at once if the question comes later or an inquiry is already under way.",
            ),
            feedback::ON_REQUEST,
            feedback::DUTY,
        )])
        .note(
            "Att beskedet också får lämnas trots 40 kap. 7 g § OSL, som gäller hos nämnden själv från samma dag, är en slutsats: annars vore regeln utan innehåll mot en enskild anmälare.",
            "That the answer may be given in spite of chapter 40, section 7 g OSL too, which holds at the board itself from the same day, is an inference: otherwise the rule would be empty towards a private reporter.",
        ),
    ],
}
.checked();
