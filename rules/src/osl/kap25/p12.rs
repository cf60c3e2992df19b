//! 25 kap. 12 § OSL: health care to social services or other care.

use sekretess_core::Spans;

use crate::{osl::care, write::*};

const REACHES: Spans = &[&[
    one(osl(25, 1)),
    one(osl(25, 2).part(Part::paragraph(2))),
    run(osl(25, 3), osl(25, 5)),
]];

/// For necessary care, treatment or support.
pub static PROVISION: Provision = Provision {
    id: "osl.25.12",
    at: osl(25, 12),
    name: text("hälso- och sjukvården till socialtjänst eller annan vård", "health care to social services or other care"),
    versions: &[Version::new("2013:406", date(2013, 7, 1), &[rule(
        text(
            "En myndighet inom hälso- och sjukvården får lämna en uppgift till en annan sådan myndighet eller till en myndighet inom socialtjänsten, om den behövs för nödvändig vård, behandling eller annat stöd och personen är under 18 år, har ett pågående missbruk eller vårdas enligt LPT eller LRV, eller till skydd för ett väntat barn.",
            "An authority within health care may give information to another such authority or to an authority within social services, if it is needed for necessary care, treatment or other support and the person is under 18, has an ongoing abuse or is in compulsory psychiatric care, or to protect an expected child.",
        ),
        All(&[care::FROM_HEALTH, care::RECEIVER, care::NEED]),
        Effect::Lifts(Lift::new(Scope::Only(REACHES), Is(FOR_SUPPORT))),
    )])
    .note(
        "Att elevhälsans medicinska insats räknas som myndighet inom hälso- och sjukvården är bästa tolkning.",
        "That medical pupil health counts as an authority within health care is the best reading.",
    )],
}
.checked();
