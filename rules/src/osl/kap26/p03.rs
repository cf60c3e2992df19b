//! 26 kap. 3 § OSL: municipal family counselling (*familjerådgivning*).

use crate::write::*;

/// Absolute secrecy, beside 1 §.
pub static PROVISION: Provision = Provision {
    id: "osl.26.3",
    at: osl(26, 3),
    name: text("familjerådgivning", "family counselling"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(
        1,
        text(
            "Det som någon har anförtrott familjerådgivningen, eller som den har hämtat in i samband med rådgivningen, är hemligt utan prövning.",
            "What somebody has confided to family counselling, or what it has obtained in connection with the counselling, is secret without any test.",
        ),
        All(&[Is(BY_FAMILY_COUNSELLING), Is(PERSONAL)]),
        SECRET,
    )])],
}
.checked();
