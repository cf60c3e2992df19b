//! The conditions that 25 kap. 12 § and 26 kap. 9 § share, mirrored.

use crate::write::*;

/// Authorities within health care or social services.
pub(super) const RECEIVER: Cond = Any(&[
    All(&[
        Is(TO_HEALTH),
        Any(&[IsNot(TO_EMI), Is(EMI_IS_HEALTH_AUTHORITY)]),
    ]),
    Is(TO_SOCIAL),
]);

/// From an authority within health care.
pub(super) const FROM_HEALTH: Cond = All(&[
    Is(BY_HEALTH),
    IsNot(TRANSFERRED),
    Any(&[IsNot(BY_EMI), Is(EMI_IS_HEALTH_AUTHORITY)]),
]);

/// From an authority within social services.
pub(super) const FROM_SOCIAL: Cond = All(&[Is(BY_SOCIAL), IsNot(TRANSFERRED)]);

/// Needed for necessary care, for the groups that the sections name.
pub(super) const NEED: Cond = Any(&[
    All(&[
        Is(NEEDED_FOR_CARE),
        Any(&[
            Is(UNDER_18),
            Is(ONGOING_ABUSE),
            Is(PSYCHIATRIC_CARE),
            Is(CLOSE_TO_ONE_IN_NEED),
        ]),
    ]),
    All(&[Is(PREGNANCY), Is(NEEDED_FOR_UNBORN)]),
]);
