//! 37 kap. 1 § OSL: control of foreign nationals, and citizenship.

use crate::{osl::informant::SECRET_FOR_OTHERS, write::*};

/// Strong secrecy; in a decision only the reasons are secret.
pub static PROVISION: Provision = Provision {
    id: "osl.37.1",
    at: osl(37, 1),
    name: text("utlänningskontroll och medborgarskap", "control of foreign nationals and citizenship"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[
        paragraph(
            1,
            text(
                "Hos Migrationsverket är personliga förhållanden hemliga om det inte står klart att ingen lider men. Själva besluten är öppna, men inte skälen.",
                "At the Migration Agency personal circumstances are secret unless it is clear that nobody suffers harm. The decisions themselves are open, but not the reasons.",
            ),
            All(&[
                Is(BY_MIGRATION_AGENCY),
                Is(PERSONAL),
                IsNot(KIND_DECISION),
                IsNot(CLEAR_NO_HARM),
            ]),
            SECRET,
        ),
        paragraph(
            2,
            text(
                "Vad en privatperson har anmält eller berättat är hemligt också om det kan antas att den som lämnade uppgiften eller någon närstående utsätts för våld eller annat allvarligt men.",
                "What a private person has reported or told is secret also if it can be assumed that whoever gave the information or someone close is exposed to violence or other serious harm.",
            ),
            All(&[
                Is(BY_MIGRATION_AGENCY),
                Is(KIND_PRIVATE_REPORT),
                Is(INFORMANT_DANGER),
            ]),
            SECRET_FOR_OTHERS,
        ),
    ])
    .note(
        "Sekretessen gäller också hos den som biträder Migrationsverket; det är inte kodat. I bosättningsärenden (3 §) är den svagare.",
        "The secrecy also holds at those who assist the agency; that is not encoded. In settlement matters (section 3) it is weaker.",
    )],
}
.checked();
