//! 2 kap. 12 § tryckfrihetsförordningen: an official document on request, until 2018-12-31.

use crate::{acts::tf::kap02::p15::RULES, write::*};

/// What is open must be given; the right opens nothing that is secret.
pub static PROVISION: Provision = Provision {
    id: "tf.2.12",
    at: Citation::section(Act::TF, 2, 12),
    name: text(
        "allmän handling på begäran",
        "an official document on request",
    ),
    versions: &[
        Version::new("1976:954", date(1978, 1, 1), RULES).unverified(
            "Varken ordalydelsen eller ändringslagen är kontrollerad.",
            "Neither the wording nor the amending act has been checked.",
        ),
        Version::repealed("2018:1801", date(2019, 1, 1)),
    ],
}
.checked();
