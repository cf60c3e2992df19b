//! 17 kap. 11 § SoL (2025:400): silence in private social care, from 2025-07-01.

use crate::{sol::silence::RULES, write::*};

/// No harm test: only authority opens it. 12 § has the same for family counselling.
pub static PROVISION: Provision = Provision {
    id: "sol2025.17.11",
    at: Citation::section(Act::SOL_2025, 17, 11),
    name: text("tystnadsplikt i enskild verksamhet", "silence in private social care"),
    versions: &[
        Version::new("2025:400", date(2025, 7, 1), RULES)
        .note(
            "Att samtycke, vårdnadshavare och den enskilde själv gör den som talar behörig är en slutsats ur ordet obehörigen, efter mönster av 12 kap. OSL. Generalklausulen och de andra sekretessbrytande bestämmelserna i OSL gäller inte här.",
            "That consent, a guardian and the person concerned give authority is an inference from the words without authority, on the pattern of chapter 12 OSL. The general clause and the other overrides of OSL do not hold here.",
        ),
    ],
}
.checked();
