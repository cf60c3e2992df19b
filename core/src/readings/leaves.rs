//! Which facts does the condition ask for, and which of them are still open?

use crate::{Cond, FactId, Facts, Literal, Truth, readings::value};

/// Every leaf, with the value that speaks for the condition.
pub fn leaves(cond: &Cond, each: &mut impl FnMut(Literal)) {
    match cond {
        Cond::Is(fact) => each(Literal::yes(*fact)),
        Cond::IsNot(fact) => each(Literal::no(*fact)),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| leaves(part, each)),
    }
}

/// The unknown leaves that can still change the condition, with the value that
/// speaks for it. A part that is settled asks nothing more.
pub fn open_leaves(cond: &Cond, facts: &Facts, each: &mut impl FnMut(Literal)) {
    if value(cond, facts) != Truth::Unknown {
        return;
    }
    match cond {
        Cond::Is(fact) => each(Literal::yes(*fact)),
        Cond::IsNot(fact) => each(Literal::no(*fact)),
        Cond::All(parts) | Cond::Any(parts) => {
            parts.iter().for_each(|part| open_leaves(part, facts, each))
        }
    }
}

/// Whether some fact that the condition wants answered *yes*, and that `counts`,
/// has been.
pub fn answered_yes(cond: &Cond, facts: &Facts, counts: &impl Fn(FactId) -> bool) -> bool {
    match cond {
        Cond::Is(fact) => facts.get(*fact) == Truth::True && counts(*fact),
        Cond::IsNot(_) => false,
        Cond::All(parts) | Cond::Any(parts) => {
            parts.iter().any(|part| answered_yes(part, facts, counts))
        }
    }
}
