//! 21 kap. 1 § OSL: health and sexual life, everywhere.

use crate::write::*;

/// The mildest test in the act: considerable harm must be assumed.
pub static PROVISION: Provision = Provision {
    id: "osl.21.1",
    at: osl(21, 1),
    name: text("hälsa och sexualliv", "health and sexual life"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Uppgifter om någons hälsa eller sexualliv är hemliga hos alla myndigheter om det måste antas att den enskilde eller någon närstående lider betydande men. Det gäller inte det som tas in i ett beslut.",
            "Information on somebody's health or sexual life is secret at all authorities if it must be assumed that the individual or someone close suffers considerable harm. It does not hold for what is taken into a decision.",
        ),
        All(&[Is(PERSONAL), Is(KIND_HEALTH), IsNot(KIND_DECISION), Is(CONSIDERABLE_HARM)]),
        SECRET,
    )])],
}
.checked();
