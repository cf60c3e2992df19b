//! 35 kap. 2 § OSL: a private person's report, towards the one it is about.

use sekretess_core::Spans;

use crate::{
    osl::informant::{SECRET_FOR_OTHERS, TOWARDS_THE_REPORTED, TOWARDS_THE_REPORTED_OR_GUARDIAN},
    write::*,
};

const CRIME_WORK: Spans = &[&[one(osl(35, 1).part(Part::paragraph(1)))]];

const REPORT: Cond = All(&[Is(BY_CRIME_AUTHORITY), TOWARDS_THE_REPORTED]);

/// Stands instead of 1 § towards the person reported.
pub static PROVISION: Provision = Provision {
    id: "osl.35.2",
    at: osl(35, 2),
    name: text("anmälningar och utsagor, mot den de gäller", "reports and statements, towards the one they concern"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[
        paragraph(
            1,
            text(
                "Vad en privatperson har anmält eller berättat är hemligt mot den som det gäller bara om det kan antas att någon utsätts för våld eller annat allvarligt men.",
                "What a private person has reported or told is secret towards the one it concerns only if it can be assumed that somebody is exposed to violence or other serious harm.",
            ),
            All(&[Is(BY_CRIME_AUTHORITY), TOWARDS_THE_REPORTED_OR_GUARDIAN, Is(DANGER_TO_ANYONE)]),
            SECRET_FOR_OTHERS,
        ),
        paragraph(
            1,
            text(
                "Mot den som anmälan gäller prövas inte 1 §.",
                "Towards the one whom the report concerns, section 1 is not tried.",
            ),
            REPORT,
            Effect::Exempts(Scope::Only(CRIME_WORK)),
        ),
    ])],
}
.checked();
