//! 23 kap. 2 a § OSL: admission to distance education in upper secondary school.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "I gymnasieskolans ärenden om mottagande till distansundervisning är personliga förhållanden hemliga om det kan antas att någon lider men. Besluten är öppna.",
        "In upper secondary school's matters of admission to distance education, personal circumstances are secret if harm can be assumed. The decisions are open.",
    ),
    All(&[
        Is(BY_SCHOOL),
        Is(PERSONAL),
        Is(DISTANCE_EDUCATION_CASE),
        IsNot(KIND_DECISION),
        Is(HARM_ASSUMED),
    ]),
    SECRET,
)];

/// Weak secrecy in one kind of matter.
pub static PROVISION: Provision = Provision {
    id: "osl.23.2a",
    at: osl_letter(23, 2, 'a'),
    name: text("mottagande till distansutbildning", "admission to distance education"),
    versions: &[
        Version::new("2020:606", date(2021, 1, 1), RULES).reconstructed(
            "Skolformen hette gymnasiesärskola; saken är densamma.",
            "The school form for pupils with intellectual disabilities had another name; the substance is the same.",
        ),
        Version::new("2023:353", date(2023, 7, 2), RULES),
    ],
}
.checked();
