//! 10 § förvaltningslagen (2017:900): a party's insight, from 2018-07-01.

use crate::{acts::duties::*, write::*};

pub(crate) const RULES: &[Rule] = &[rule(
    text(
        "Den som är part har på begäran rätt att ta del av allt material i sitt ärende, med de gränser som 10 kap. 3 § OSL sätter.",
        "A party has on request a right to all material in the matter, within the limits of chapter 10, section 3 OSL.",
    ),
    All(&[
        Is(BY_AUTHORITY),
        Is(TO_PRIVATE),
        Is(PARTY_WITH_INSIGHT),
        Is(REQUESTED),
        IsNot(EXCEPTIONAL_AGAINST_PARTY),
    ]),
    right(All(&[Is(PARTY_WITH_INSIGHT), Is(REQUESTED)])),
)];

/// A right; 10 kap. 3 § OSL opens the secrecy.
pub static PROVISION: Provision = Provision {
    id: "fl2017.10",
    at: Citation::section(Act::FL_2017, 0, 10),
    name: text("parters rätt till insyn", "a party's right of insight"),
    versions: &[
        Version::new("2017:900", date(2018, 7, 1), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
    ],
}
.checked();
