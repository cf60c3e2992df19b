//! Why is the condition met, or not?

use alloc::vec::Vec;

use crate::{Cond, FactId, Facts, Truth, readings::value};

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
    let truth = value(cond, facts);
    match cond {
        Cond::All(parts) => Proof::All(
            truth,
            parts
                .iter()
                .flat_map(|part| match proof(part, facts) {
                    Proof::All(_, inner) => inner,
                    other => alloc::vec![other],
                })
                .collect(),
        ),
        Cond::Any(parts) => Proof::Any(
            truth,
            parts
                .iter()
                .flat_map(|part| match proof(part, facts) {
                    Proof::Any(_, inner) => inner,
                    other => alloc::vec![other],
                })
                .collect(),
        ),
        Cond::Is(fact) => Proof::Is(truth, *fact),
        Cond::IsNot(fact) => Proof::IsNot(truth, *fact),
    }
}
