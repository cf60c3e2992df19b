//! 15 kap. 1 § SoL (2001:453): silence in private social care, until 2025-06-30.

use crate::{sol::silence::RULES, write::*};

/// No harm test: only authority opens it.
pub static PROVISION: Provision = Provision {
    id: "sol2001.15.1",
    at: Citation::section(Act::SOL_2001, 15, 1),
    name: text("tystnadsplikt i enskild verksamhet", "silence in private social care"),
    versions: &[
        Version::new("2001:453", date(2002, 1, 1), RULES).reconstructed(
            "Återskapad ur senare text. Att samtycke, vårdnadshavare och den enskilde själv gör den som talar behörig är en slutsats ur ordet obehörigen.",
            "Reconstructed from later text. That consent, a guardian and the person concerned give authority is an inference from the words without authority.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
