//! 14 kap. 3 § SoL (2001:453): reports of malpractice.

use crate::{sol::lex_sarah, write::*};

const RULES: &[Rule] = &[lex_sarah::report(0)];

/// Inside the board there is no boundary to cross.
pub static PROVISION: Provision = Provision {
    id: "sol2001.14.3",
    at: Citation::section(Act::SOL_2001, 14, 3),
    name: text("rapport om missförhållanden", "reports of malpractice"),
    versions: &[
        Version::new("2010:429", date(2011, 7, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
