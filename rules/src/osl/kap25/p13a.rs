//! 25 kap. 13 a § OSL: medical pupil health to other pupil support.

use sekretess_core::Spans;

use crate::write::*;

const HEALTH: Spans = &[&[one(osl(25, 1))]];

/// Inside one authority only.
pub static PROVISION: Provision = Provision {
    id: "osl.25.13a",
    at: osl_letter(25, 13, 'a'),
    name: text("medicinsk elevhälsa till annan elevhälsa eller elevstöd", "medical pupil health to other pupil health or support"),
    versions: &[Version::new("2010:866", date(2011, 7, 1), &[rule(
        text(
            "Elevhälsans medicinska insats får lämna en uppgift till annan elevhälsa eller särskild elevstödjande verksamhet i samma myndighet, om det krävs för att en elev ska få nödvändigt stöd.",
            "Medical pupil health may give information to other pupil health or special pupil support within the same authority, if that is required for a pupil to get necessary support.",
        ),
        All(&[Is(BY_EMI), Is(TO_SAME_AUTHORITY), Is(TO_PUPIL_SUPPORT), Is(REQUIRED_FOR_PUPIL)]),
        Effect::Lifts(Lift::new(Scope::Only(HEALTH), Is(FOR_SUPPORT))),
    )])],
}
.checked();
