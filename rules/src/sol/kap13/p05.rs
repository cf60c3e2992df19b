//! 13 kap. 5 § SoL (2001:453): information to supervision.

use crate::{sol::lex_sarah, write::*};

const RULES: &[Rule] = &[lex_sarah::SUPERVISION];

/// On the inspectorate's request.
pub static PROVISION: Provision = Provision {
    id: "sol2001.13.5",
    at: Citation::section(Act::SOL_2001, 13, 5),
    name: text("uppgifter till tillsynen", "information to supervision"),
    versions: &[
        Version::new("2012:944", date(2013, 6, 1), RULES).reconstructed(
            "Återskapad ur senare text.",
            "Reconstructed from later text.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
