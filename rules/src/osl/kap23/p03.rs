//! 23 kap. 3 § OSL: after-school centre (*fritidshem*).

use crate::write::*;

/// Strong secrecy for pupil health, weak otherwise. Youth clubs are not meant.
pub static PROVISION: Provision = Provision {
    id: "osl.23.3",
    at: osl(23, 3),
    name: text("fritidshem", "after-school centre"),
    versions: &[Version::new("2010:866", date(2011, 7, 1), &[
        paragraph(
            1,
            text(
                "I fritidshemmet är personliga förhållanden i psykologiskt, psykosocialt och specialpedagogiskt elevstöd hemliga om det inte står klart att ingen lider men.",
                "In an after-school centre, personal circumstances in psychological, psychosocial and special-needs support are secret unless it is clear that nobody suffers harm.",
            ),
            All(&[
                Is(BY_AFTER_SCHOOL),
                Is(PERSONAL),
                Is(KIND_PUPIL_HEALTH),
                IsNot(CLEAR_NO_HARM),
            ]),
            SECRET,
        ),
        paragraph(
            2,
            text(
                "Andra personliga förhållanden i fritidshemmet är hemliga om det kan antas att någon lider men.",
                "Other personal circumstances in an after-school centre are secret if harm can be assumed.",
            ),
            All(&[
                Is(BY_AFTER_SCHOOL),
                Is(PERSONAL),
                IsNot(KIND_PUPIL_HEALTH),
                Is(HARM_ASSUMED),
            ]),
            SECRET,
        ),
    ])],
}
.checked();
