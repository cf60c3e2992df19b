//! A benchmark's own small law, twice: as data for `sekretess-core`, and by hand.
//!
//! It is the rule set that other engines were given too, so that one can be laid
//! beside the other. It is not the law of any country.
//!
//! * [`Case`]: what is asked;
//! * [`toy`]: the rules as data, three-valued, with reasons;
//! * [`by_hand`]: the same rules as `if` and `else`, two-valued;
//! * [`table`]: the rules as data, for a block of cases at once;
//! * [`real`]: two cases of the real law;
//! * [`log`]: a table of disclosures.

pub mod by_hand;
mod case;
pub mod log;
pub mod real;
pub mod table;
pub mod toy;

pub use case::{Activity, Case, Question, Recipient};
