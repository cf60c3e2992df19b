//! Readings: one question put to a condition, one function each.

mod lanes;
mod leaves;
mod proof;
mod prose;
mod strength;
mod terms;
mod value;

pub use lanes::{lanes, open_lanes};
pub use leaves::{leaves, open_leaves};
pub use proof::{Proof, proof};
pub use prose::{Line, prose};
pub use strength::{Strength, strength};
pub use terms::{Term, product, terms};
pub use value::value;
