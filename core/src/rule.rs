//! Conditions as constant data.

use crate::FactId;

/// A condition over facts. Every reading of the law is a function with one
/// `match` over these four nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cond {
    /// Every part holds. An empty list always holds.
    All(&'static [Cond]),
    /// At least one part holds. An empty list never holds.
    Any(&'static [Cond]),
    /// The fact holds.
    Is(FactId),
    /// The fact does not hold.
    IsNot(FactId),
}

impl Cond {
    /// Holds in every case.
    pub const ALWAYS: Self = Self::All(&[]);
    /// Holds in no case.
    pub const NEVER: Self = Self::Any(&[]);
}
