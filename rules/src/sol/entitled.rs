//! What other authorities tell the social welfare board of an individual.

use crate::{duties::*, write::*};

const ASKED_OR_REASON: Cond = Any(&[Is(REQUESTED), Is(REASON_TO_TELL_BOARD)]);

/// What the board is entitled to, on request or where there is reason.
pub(crate) const GIVEN: Cond = All(&[Is(TO_SOCIAL_BOARD), Is(BOARD_ENTITLED), ASKED_OR_REASON]);

/// In play when it is such information.
pub(crate) const DUTY: Effect = duty(Is(BOARD_ENTITLED));

/// The Social Insurance Agency, the Board of Student Finance and the Pensions Agency.
pub(crate) const BENEFITS: Cond = Any(&[Is(BY_SOCIAL_INSURANCE), Is(BY_BENEFIT_AUTHORITY)]);
