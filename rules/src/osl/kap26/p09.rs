//! 26 kap. 9 § OSL: social services to other social services or health care.

use sekretess_core::Spans;

use crate::{osl::care, write::*};

const REACHES: Spans = &[&[one(osl(26, 1))]];

/// For necessary care, treatment or support.
pub static PROVISION: Provision = Provision {
    id: "osl.26.9",
    at: osl(26, 9),
    name: text("socialtjänsten till annan socialtjänst eller vård", "social services to other social services or health care"),
    versions: &[Version::new("2013:406", date(2013, 7, 1), &[rule(
        text(
            "En myndighet inom socialtjänsten får lämna en uppgift till en annan sådan myndighet eller till en myndighet inom hälso- och sjukvården, om den behövs för nödvändig vård, behandling eller annat stöd och personen är under 18 år, har ett pågående missbruk eller vårdas enligt LPT eller LRV, eller till skydd för ett väntat barn.",
            "An authority within social services may give information to another such authority or to an authority within health care, if it is needed for necessary care, treatment or other support and the person is under 18, has an ongoing abuse or is in compulsory psychiatric care, or to protect an expected child.",
        ),
        All(&[care::FROM_SOCIAL, care::RECEIVER, care::NEED]),
        Effect::Lifts(Lift::new(Scope::Only(REACHES), Is(FOR_SUPPORT))),
    )])
    .note(
        "Att elevhälsans medicinska insats räknas som myndighet inom hälso- och sjukvården är bästa tolkning; kommunens jurist kan ställa om den.",
        "That medical pupil health counts as an authority within health care is the best reading; the municipality's lawyer can set it otherwise.",
    )],
}
.checked();
