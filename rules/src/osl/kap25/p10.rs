//! 25 kap. 10 § OSL: decisions in health care that are open.

use sekretess_core::Spans;

use crate::{osl::lists::HEALTH_TO_5, write::*};

const OPENED: Spans = &[
    HEALTH_TO_5,
    &[run(osl_letter(25, 8, 'a'), osl_letter(25, 8, 'b'))],
];

/// Only the decision, not the file behind it.
pub static PROVISION: Provision = Provision {
    id: "osl.25.10",
    at: osl(25, 10),
    name: text("offentliga beslut i vården", "public decisions in health care"),
    versions: &[Version::new("2010:679", date(2011, 1, 1), &[rule(
        text(
            "Vissa beslut är inte hemliga: om frihetsberövande i psykiatrisk tvångsvård eller smittskydd, i klagomålsärenden, om omhändertagna patientjournaler och om legitimation.",
            "Certain decisions are not secret: on deprivation of liberty in psychiatric care or infectious-disease control, in complaint matters, on patient records in custody and on licences.",
        ),
        All(&[Is(KIND_DECISION), Is(DECISION_IN_HEALTH)]),
        Effect::Exempts(Scope::Only(OPENED)),
    )])],
}
.checked();
