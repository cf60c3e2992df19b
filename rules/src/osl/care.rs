//! The conditions that 25 kap. 12 § and 26 kap. 9 § share, mirrored.

use crate::write::*;

/// Authorities within health care or social services.
pub(super) const RECEIVER: Cond = Any(&[Is(TO_HEALTH), Is(TO_SOCIAL)]);

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
