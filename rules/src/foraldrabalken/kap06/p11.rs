//! 6 kap. 11 § föräldrabalken: the guardian decides, the less the older the child.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Vårdnadshavaren har rätt och skyldighet att bestämma i frågor som rör barnet, men ska ta allt större hänsyn till barnets vilja. Hur långt den rätten går avgör vad 12 kap. 3 § OSL öppnar.",
        "The guardian has the right and duty to decide in matters that concern the child, but shall give ever greater regard to the child's will. How far that right goes settles what chapter 12, section 3 OSL opens.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// A pointer: the secrecy rule is 12 kap. 3 § OSL.
pub static PROVISION: Provision = Provision {
    id: "fb.6.11",
    at: Citation::section(Act::FB, 6, 11),
    name: text(
        "vårdnadshavarens bestämmanderätt",
        "the guardian's right to decide",
    ),
    versions: &[
        Version::new("1949:381", date(1950, 1, 1), RULES).unverified(
            "Vilken ändringslag som gav ordalydelsen är inte kontrollerat.",
            "Which act gave the wording has not been checked.",
        ),
    ],
}
.checked();
