//! Feedback to whoever reported concern for a child.

use sekretess_core::Spans;

use crate::{duties::BOARD, write::*};

/// 26 kap. 1 §, and what from 2026 the board holds of the report itself.
const REACHED: Spans = &[&[one(osl(26, 1)), one(osl_letter(40, 7, 'g'))]];

/// A reporter who was obliged to report asks what became of the report.
pub(crate) const ON_REQUEST: Cond = All(&[
    BOARD,
    Is(REPORTED_AS_OBLIGED),
    Is(KIND_FEEDBACK),
    Is(REQUESTED),
    IsNot(KIND_HEALTH),
    IsNot(KIND_CONTACT),
    IsNot(FEEDBACK_INAPPROPRIATE),
]);

/// What 26 kap. 9 a § OSL opens becomes a duty, towards private reporters too.
pub(crate) const DUTY: Effect = Effect::Duty(Duty {
    scope: Scope::Only(REACHED),
    invoked: All(&[Is(REQUESTED), Is(KIND_FEEDBACK)]),
});
