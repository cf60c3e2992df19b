//! 26 kap. 4 § OSL: personal files of private activity taken into custody.

use crate::write::*;

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Personliga förhållanden i en personakt från enskild verksamhet som har tagits om hand är hemliga utan prövning.",
        "Personal circumstances in a personal file from private activity that has been taken into custody are secret without any test.",
    ),
    All(&[Is(BY_AUTHORITY), Is(PERSONAL), Is(KIND_CUSTODY_FILE)]),
    SECRET,
)];

/// Absolute secrecy at whoever keeps the file; 10 § opens it to the board.
pub static PROVISION: Provision = Provision {
    id: "osl.26.4",
    at: osl(26, 4),
    name: text("omhändertagna personakter", "personal files in custody"),
    versions: &[
        Version::new("2011:739", date(2011, 7, 1), RULES).unverified(
            "Lydelsen är inte läst; saken antas vara densamma som senare.",
            "The wording was not read; the substance is assumed to be as later.",
        ),
        Version::new("2018:1157", date(2019, 1, 1), RULES).reconstructed(
            "Skiljer bara i hänvisningarna.",
            "Differs only in the references.",
        ),
        Version::new("2025:436", date(2025, 7, 1), RULES),
    ],
}
.checked();
