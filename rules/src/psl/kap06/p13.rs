//! 6 kap. 13 § PSL: protection of a private person who has told of somebody else.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "En uppgift som en privatperson har lämnat om någon annan är hemlig om det kan antas att den som lämnade den, eller någon närstående, riskerar våld eller annat allvarligt men om den röjs.",
        "Information that a private person has given about somebody else is secret if it can be assumed that whoever gave it, or someone close, risks violence or other serious harm if it is disclosed.",
    ),
    All(&[
        Is(BY_PRIVATE_HEALTH),
        Is(KIND_PRIVATE_REPORT),
        Is(INFORMANT_DANGER),
    ]),
    SECRET,
)];

/// Towards the patient too.
pub static PROVISION: Provision = Provision {
    id: "psl.6.13",
    at: Citation::section(Act::PSL, 6, 13),
    name: text(
        "skydd för den som har lämnat en uppgift",
        "protection of an informant",
    ),
    versions: &[Version::new("2010:659", date(2011, 1, 1), RULES)],
}
.checked();
