//! 26 kap. 9 c § OSL: between social boards of one municipality.

use crate::{osl::lists::SOCIAL, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "En myndighet inom socialtjänsten får lämna uppgifter till en annan sådan i samma kommun om insatser för äldre, för personer med funktionsnedsättning och enligt LSS. Det gäller inte barn- och ungdomsärenden i övrigt.",
        "An authority within social services may give information to another such one in the same municipality on measures for the elderly, for persons with disabilities and under LSS. It does not hold for child and youth matters otherwise.",
    ),
    All(&[
        Is(BY_SOCIAL),
        IsNot(TRANSFERRED),
        Is(BY_MUNICIPALITY),
        Is(TO_MUNICIPAL_SOCIAL),
        Is(SAME_MUNICIPALITY),
        Is(ADULT_SUPPORT),
    ]),
    Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(ADULT_SUPPORT))),
)];

/// No test of need.
pub static PROVISION: Provision = Provision {
    id: "osl.26.9c",
    at: osl_letter(26, 9, 'c'),
    name: text(
        "mellan sociala nämnder i samma kommun",
        "between social boards of one municipality",
    ),
    versions: &[
        Version::new("2022:916", date(2023, 1, 1), RULES).reconstructed(
            "Skiljer bara i hänvisningarna till socialtjänstlagen.",
            "Differs only in the references to the Social Services Act.",
        ),
        Version::new("2025:436", date(2025, 7, 1), RULES),
    ],
}
.checked();
