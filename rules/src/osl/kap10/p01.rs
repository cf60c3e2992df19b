//! 10 kap. 1 § OSL: points to the rules on consent.

use crate::write::*;

/// A pointer to 12 kap.
pub static PROVISION: Provision = Provision {
    id: "osl.10.1",
    at: osl(10, 1),
    name: text("samtycke", "consent"),
    versions: &[Version::new(
        "2009:400",
        OSL_BEGINS,
        &[rule(
            text(
                "Att en enskild kan samtycka till att uppgifter lämnas regleras i 12 kap.",
                "That an individual can consent to disclosure is regulated in chapter 12.",
            ),
            Cond::ALWAYS,
            Effect::Principle,
        )],
    )],
}
.checked();
