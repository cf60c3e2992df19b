//! 16 § förvaltningslagen (1986:223): a party's insight, until 2018-06-30.

use crate::{acts::fl::p10::RULES, write::*};

/// A right; 10 kap. 3 § OSL opens the secrecy.
pub static PROVISION: Provision = Provision {
    id: "fl1986.16",
    at: Citation::section(Act::FL_1986, 0, 16),
    name: text("parters rätt till insyn", "a party's right of insight"),
    versions: &[
        Version::new("1986:223", date(1987, 1, 1), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
        Version::repealed("2017:900", date(2018, 7, 1)),
    ],
}
.checked();
