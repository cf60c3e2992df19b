//! 26 kap. 1 a § OSL: shared care documentation, at social services.

use crate::write::*;

/// Absolute while it is locked, strong once it is opened.
pub static PROVISION: Provision = Provision {
    id: "osl.26.1a",
    at: osl_letter(26, 1, 'a'),
    name: text("sammanhållen dokumentation i socialtjänsten", "shared documentation in social services"),
    versions: &[Version::new("2022:916", date(2023, 1, 1), &[
        paragraph(
            1,
            text(
                "Det som en annan vård- eller omsorgsgivare har gjort tillgängligt i sammanhållen dokumentation är hemligt hos socialtjänsten utan prövning så länge villkoren för att få behandla det inte är uppfyllda.",
                "What another provider has made available in shared documentation is secret at social services without any test as long as the conditions for using it are not met.",
            ),
            All(&[
                Is(BY_SOCIAL),
                Is(PERSONAL),
                Is(KIND_SHARED_RECORD),
                IsNot(SHARED_RECORD_UNLOCKED),
            ]),
            SECRET,
        ),
        paragraph(
            2,
            text(
                "När villkoren är uppfyllda, eller uppgiften redan har behandlats så, är den hemlig om det inte står klart att ingen lider men.",
                "Once the conditions are met, or the information has been so used before, it is secret unless it is clear that nobody suffers harm.",
            ),
            All(&[
                Is(BY_SOCIAL),
                Is(PERSONAL),
                Is(KIND_SHARED_RECORD),
                Is(SHARED_RECORD_UNLOCKED),
                IsNot(CLEAR_NO_HARM),
            ]),
            SECRET,
        ),
    ])],
}
.checked();
