//! Is the condition met?

use crate::{Cond, Facts, Truth};

/// The value of a condition, by strong Kleene logic.
#[must_use]
pub fn value(cond: &Cond, facts: &Facts) -> Truth {
    match cond {
        Cond::Is(fact) => facts.get(*fact),
        Cond::IsNot(fact) => facts.get(*fact).not(),
        Cond::All(parts) => {
            let mut all = Truth::True;
            for part in *parts {
                all = all.and(part_value(part, facts));
                if all == Truth::False {
                    break;
                }
            }
            all
        }
        Cond::Any(parts) => {
            let mut any = Truth::False;
            for part in *parts {
                any = any.or(part_value(part, facts));
                if any == Truth::True {
                    break;
                }
            }
            any
        }
    }
}

/// The value of a part; most parts are facts, and need no call.
#[inline]
fn part_value(part: &Cond, facts: &Facts) -> Truth {
    match part {
        Cond::Is(fact) => facts.get(*fact),
        Cond::IsNot(fact) => facts.get(*fact).not(),
        nested => value(nested, facts),
    }
}
