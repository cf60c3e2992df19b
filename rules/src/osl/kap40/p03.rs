//! 40 kap. 3 § OSL: libraries.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Uppgifter i bibliotek om vad någon har lånat, reserverat eller beställt, eller hur någon har använt datorerna, är hemliga om det inte står klart att ingen lider men.",
        "Information in libraries on what somebody has borrowed, reserved or ordered, or how somebody has used the computers, is secret unless it is clear that nobody suffers harm.",
    ),
    All(&[
        Any(&[Is(BY_LIBRARY), Is(BY_SCHOOL), Is(BY_ADULT_EDUCATION)]),
        Is(KIND_LIBRARY_LOAN),
        Is(PERSONAL),
        IsNot(CLEAR_NO_HARM),
    ]),
    SECRET,
)];

/// School libraries count.
pub static PROVISION: Provision = Provision {
    id: "osl.40.3",
    at: osl(40, 3),
    name: text("bibliotek", "libraries"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Prövningen antas ha varit densamma.",
            "The test is taken to have been the same.",
        ),
        Version::new("2017:1076", date(2018, 1, 1), RULES),
    ],
}
.checked();
