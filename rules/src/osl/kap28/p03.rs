//! 28 kap. 3 § OSL: a private person's report, towards the one it is about.

use crate::{
    osl::informant::{SECRET_FOR_OTHERS, TOWARDS_THE_REPORTED_OR_GUARDIAN},
    write::*,
};

/// Protects whoever reported, not the person reported.
pub static PROVISION: Provision = Provision {
    id: "osl.28.3",
    at: osl(28, 3),
    name: text("anmälningar till Försäkringskassan", "reports to the Social Insurance Agency"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Vad en privatperson har anmält är hemligt mot den som anmälan gäller bara om det kan antas att den som lämnade uppgiften eller någon närstående utsätts för våld eller annat allvarligt men.",
            "What a private person has reported is secret towards the one it concerns only if it can be assumed that whoever gave the information or someone close is exposed to violence or other serious harm.",
        ),
        All(&[Is(BY_SOCIAL_INSURANCE), TOWARDS_THE_REPORTED_OR_GUARDIAN, Is(INFORMANT_DANGER)]),
        SECRET_FOR_OTHERS,
    )])],
}
.checked();
