//! 23 kap. 7 § OSL: the Schools Inspectorate's supervision.

use crate::write::*;

/// Weak secrecy at the supervisor itself; what comes with secrecy from the school
/// keeps it under 11 kap. 1 §.
pub static PROVISION: Provision = Provision {
    id: "osl.23.7",
    at: osl(23, 7),
    name: text("tillsyn över skolor", "supervision of schools"),
    versions: &[Version::new("2011:191", date(2011, 7, 1), &[paragraph(
        1,
        text(
            "I Skolinspektionens tillsyn är personliga förhållanden hemliga om det kan antas att någon lider men. Besluten är öppna.",
            "In the Schools Inspectorate's supervision, personal circumstances are secret if harm can be assumed. The decisions are open.",
        ),
        All(&[
            Is(BY_SCHOOL_INSPECTORATE),
            Is(PERSONAL),
            IsNot(KIND_DECISION),
            Is(HARM_ASSUMED),
        ]),
        SECRET,
    )])],
}
.checked();
