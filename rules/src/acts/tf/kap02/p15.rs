//! 2 kap. 15 § tryckfrihetsförordningen: an official document on request, from 2019-01-01.

use crate::write::*;

pub(crate) const RULES: &[Rule] = &[rule(
    text(
        "Den som begär att få ta del av en allmän handling ska få det som inte är hemligt.",
        "Who asks to see an official document shall be given what is not secret.",
    ),
    All(&[
        Is(BY_AUTHORITY),
        Is(TO_PRIVATE),
        Is(REQUESTED),
        Is(PUBLIC_DOCUMENT),
    ]),
    Effect::OnRequest(Cond::NEVER),
)];

/// What is open must be given; the right opens nothing that is secret.
pub static PROVISION: Provision = Provision {
    id: "tf.2.15",
    at: Citation::section(Act::TF, 2, 15),
    name: text(
        "allmän handling på begäran",
        "an official document on request",
    ),
    versions: &[
        Version::new("2018:1801", date(2019, 1, 1), RULES).unverified(
            "Varken ordalydelsen eller ändringslagens nummer är kontrollerat.",
            "Neither the wording nor the number of the amending act has been checked.",
        ),
    ],
}
.checked();
