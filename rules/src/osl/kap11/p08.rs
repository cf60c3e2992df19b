//! 11 kap. 8 § OSL: transferred secrecy beside the receiver's own.

use crate::write::*;

/// The receiver's own rule goes before a transferred one; 7 kap. 3 § stands.
pub static PROVISION: Provision = Provision {
    id: "osl.11.8",
    at: osl(11, 8),
    name: text("konkurrens mellan överförd och egen sekretess", "transferred secrecy and the receiver's own"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, &[rule(
            text(
                "Har mottagaren en egen sekretessbestämmelse för uppgiften till skydd för samma intresse gäller den i stället för den överförda. Minimiskyddet i 21 kap. 1, 3, 5 och 7 §§ räknas inte som en sådan.",
                "If the receiver has a secrecy rule of its own for the information, protecting the same interest, that holds instead of the transferred one. The minimum protection of chapter 21, sections 1, 3, 5 and 7 does not count as one.",
            ),
            Cond::ALWAYS,
            Effect::Principle,
        )])
        .reconstructed("21 kap. 3 a § fanns inte då.", "Chapter 21, section 3 a did not exist then."),
        Version::new("2018:691", date(2019, 1, 1), &[rule(
            text(
                "Har mottagaren en egen sekretessbestämmelse för uppgiften till skydd för samma intresse gäller den i stället för den överförda. Minimiskyddet i 21 kap. 1, 3, 3 a, 5 och 7 §§ räknas inte som en sådan.",
                "If the receiver has a secrecy rule of its own for the information, protecting the same interest, that holds instead of the transferred one. The minimum protection of chapter 21, sections 1, 3, 3 a, 5 and 7 does not count as one.",
            ),
            Cond::ALWAYS,
            Effect::Principle,
        )])
        .note(
            "För uppgifter som arkiverats före 2019 gäller äldre regler.",
            "For information archived before 2019 older rules hold.",
        ),
    ],
}
.checked();
