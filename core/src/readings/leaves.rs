//! Which facts does the condition ask for, and which of them are still open?

use crate::{Cond, Facts, Literal, Truth, readings::value};

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
    if value(cond, facts) == Truth::Unknown {
        open_parts(cond, facts, each);
    }
}

/// The same, of a condition that is unknown.
fn open_parts(cond: &Cond, facts: &Facts, each: &mut impl FnMut(Literal)) {
    match cond {
        Cond::Is(fact) => each(Literal::yes(*fact)),
        Cond::IsNot(fact) => each(Literal::no(*fact)),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| match part {
            Cond::Is(fact) | Cond::IsNot(fact) if facts.get(*fact) != Truth::Unknown => {}
            Cond::Is(_) | Cond::IsNot(_) => open_parts(part, facts, each),
            nested => open_leaves(nested, facts, each),
        }),
    }
}
