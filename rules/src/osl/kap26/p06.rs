//! 26 kap. 6 § OSL: complaints against municipal health care.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const INSTEAD_OF: Spans = &[HEALTH_TO_5, &[one(osl(26, 1)), one(osl(26, 4))], P26_1A_2];

/// A milder test in place of 1 § and of 25 kap., for the complaint itself.
pub static PROVISION: Provision = Provision {
    id: "osl.26.6",
    at: osl(26, 6),
    name: text("klagomål mot kommunal hälso- och sjukvård", "complaints against municipal health care"),
    versions: &[Version::new("2010:679", date(2011, 1, 1), &[
        paragraph(
            1,
            text(
                "Personliga förhållanden i en anmälan med klagomål mot kommunal hälso- och sjukvård, eller om legitimation för dess personal, är hemliga om det kan antas att någon lider betydande men.",
                "Personal circumstances in a complaint against municipal health care, or in a report on the licence of its staff, are secret if considerable harm can be assumed.",
            ),
            All(&[Is(BY_AUTHORITY), Is(PERSONAL), Is(CARE_COMPLAINT), Is(CONSIDERABLE_HARM_ASSUMED)]),
            SECRET,
        ),
        paragraph(
            1,
            text(
                "För en sådan anmälan gäller inte sekretessen i vården och socialtjänsten i övrigt.",
                "For such a complaint the other secrecy of health care and social services does not hold.",
            ),
            Is(CARE_COMPLAINT),
            Effect::Exempts(Scope::Only(INSTEAD_OF)),
        ),
    ])],
}
.checked();
