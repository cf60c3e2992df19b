//! Why is the condition met, or not?

use alloc::vec::Vec;

use crate::{Cond, FactId, Facts, Truth};

/// A condition with the value of each of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Every part must hold.
    All(Truth, Vec<Proof>),
    /// One part must hold.
    Any(Truth, Vec<Proof>),
    /// The fact must hold.
    Is(Truth, FactId),
    /// The fact must not hold.
    IsNot(Truth, FactId),
}

impl Proof {
    /// Whether this part of the condition is met.
    #[must_use]
    pub fn truth(&self) -> Truth {
        match self {
            Self::All(truth, _)
            | Self::Any(truth, _)
            | Self::Is(truth, _)
            | Self::IsNot(truth, _) => *truth,
        }
    }
}

/// The value of a condition and of all its parts. Parts of the same kind, one inside
/// the other, are told as one list.
#[must_use]
pub fn proof(cond: &Cond, facts: &Facts) -> Proof {
    match cond {
        Cond::All(parts) => {
            let mut all = Truth::True;
            let mut told = Vec::with_capacity(parts.len());
            for part in parts.iter().map(|part| proof(part, facts)) {
                all = all.and(part.truth());
                match part {
                    Proof::All(_, inner) => told.extend(inner),
                    other => told.push(other),
                }
            }
            Proof::All(all, told)
        }
        Cond::Any(parts) => {
            let mut any = Truth::False;
            let mut told = Vec::with_capacity(parts.len());
            for part in parts.iter().map(|part| proof(part, facts)) {
                any = any.or(part.truth());
                match part {
                    Proof::Any(_, inner) => told.extend(inner),
                    other => told.push(other),
                }
            }
            Proof::Any(any, told)
        }
        Cond::Is(fact) => Proof::Is(facts.get(*fact), *fact),
        Cond::IsNot(fact) => Proof::IsNot(facts.get(*fact).not(), *fact),
    }
}
