//! 26 kap. 14 d § OSL: the address of protected housing, to place somebody there.

use sekretess_core::Spans;

use crate::write::*;

const HOUSING: Spans = &[&[one(osl_letter(26, 14, 'c'))]];

/// From a municipal board or a region to a social welfare board.
pub static PROVISION: Provision = Provision {
    id: "osl.26.14d",
    at: osl_letter(26, 14, 'd'),
    name: text("placering i skyddat boende", "placement in protected housing"),
    versions: &[Version::new("2024:88", date(2024, 4, 1), &[rule(
        text(
            "En kommunal nämnd eller en region får lämna en sådan adress till en socialnämnd, om den kan antas ha betydelse för beslutet om att placera någon där.",
            "A municipal board or a region may give such an address to a social welfare board, if it can be assumed to be of importance for the decision to place somebody there.",
        ),
        All(&[Is(BY_MUNICIPALITY), Is(TO_SOCIAL_BOARD), Is(IMPORTANT_FOR_PLACEMENT)]),
        Effect::Lifts(Lift::new(Scope::Only(HOUSING), Cond::NEVER).one_listener()),
    )])],
}
.checked();
