//! 3 kap. 12 g § skollagen: hand-over at a change of school, before it became 12 j §.

use crate::{acts::skollag::kap03::p12j::RULES, write::*};

/// What eases the transition; the first day here is not certain.
pub static PROVISION: Provision = Provision {
    id: "skollag.3.12g",
    at: Citation::section(Act::SKOLLAGEN, 3, 12).letter('g'),
    name: text("uppgifter vid byte av skola", "hand-over at a change of school"),
    versions: &[
        Version::new("2015:246", date(2016, 1, 1), RULES).unverified(
            "Varken ordalydelsen, numret på ändringslagen eller dess första dag är kontrollerade; paragrafen blev 12 j § den 1 augusti 2018.",
            "Neither the wording, the number of the amending act nor its first day has been checked; the section became section 12 j on 1 August 2018.",
        ),
        Version::repealed("2018:1303", date(2018, 8, 1)),
    ],
}
.checked();
