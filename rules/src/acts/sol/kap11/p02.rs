//! 11 kap. 2 § SoL (2001:453): those concerned are told of an inquiry, until 2025-06-30.

use crate::{acts::sol::kap20::p04::RULES, write::*};

/// The duty opens no secrecy of its own: 12 kap. OSL does.
pub static PROVISION: Provision = Provision {
    id: "sol2001.11.2",
    at: Citation::section(Act::SOL_2001, 11, 2),
    name: text(
        "den som berörs får veta att en utredning har inletts",
        "those concerned are told that an inquiry has been opened",
    ),
    versions: &[
        Version::new("2012:776", date(2013, 1, 1), RULES).unverified(
            "Ordalydelsen är inte läst, och inte heller att det var just 2 § i 11 kap.",
            "The wording has not been read, nor that it was section 2 of chapter 11.",
        ),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
