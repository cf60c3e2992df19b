//! The answers for a table, one for each row.

use alloc::{string::String, vec::Vec};

use sekretess_core::Outcome;

use super::Bitmap;
use crate::answer::Ruleset;

/// Which columns are to be worked out beside the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// [`Answers::grounds`].
    pub grounds: bool,
    /// [`Answers::blocked_by`].
    pub blocked_by: bool,
    /// [`Answers::missing`]; it costs the most.
    pub missing: bool,
}

impl Wanted {
    /// The outcome alone.
    pub const OUTCOME: Self = Self {
        grounds: false,
        blocked_by: false,
        missing: false,
    };
    /// Everything.
    pub const ALL: Self = Self {
        grounds: true,
        blocked_by: true,
        missing: true,
    };
}

impl Default for Wanted {
    /// The outcome, what carries it and what blocks it.
    fn default() -> Self {
        Self {
            missing: false,
            ..Self::ALL
        }
    }
}

/// A set of stable names in each row; each set is written once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sets {
    /// For each row, the place of its set.
    pub rows: Vec<u32>,
    /// The sets; the first is empty.
    pub sets: Vec<Vec<String>>,
}

impl Sets {
    /// The set of a row; empty past the end.
    #[must_use]
    pub fn get(&self, row: usize) -> &[String] {
        let place = self
            .rows
            .get(row)
            .and_then(|place| usize::try_from(*place).ok());
        let set = place.and_then(|place| self.sets.get(place));
        set.map_or(&[], Vec::as_slice)
    }
}

/// The answers for a table. Every column has as many rows as the table, in its order.
#[derive(Clone, Debug)]
pub struct Answers {
    /// What the answers stand on.
    pub ruleset: Ruleset,
    /// For each row, the place of its outcome in [`Outcome::ALL`]; 0 where there is an
    /// error instead.
    pub outcome: Vec<u8>,
    /// The rows that have an answer; all others have an error.
    pub answered: Bitmap,
    /// The rows whose no rests on something not assessed or not invoked.
    pub by_default: Bitmap,
    /// What carries an answer that is open, by stable rule names: the duties that are
    /// met, the overrides in play that are met and reach a secrecy rule that applies, the
    /// rule by which it must be given on request, and those by which nothing is disclosed.
    pub grounds: Option<Sets>,
    /// The secrecy rules that keep it closed, by stable rule names.
    pub blocked_by: Option<Sets>,
    /// The facts that are missing for an answer, where it is `unknown` or
    /// `after_assessment`, objective ones first.
    pub missing: Option<Sets>,
    /// What a reader must know: `after_horizon` where the day is past the last that was
    /// read; the code of the reason where the outcome is `out_of_scope` and the whole
    /// answer names one (`directory_ended`, `rule_not_encoded`, …); `reconstructed` or
    /// `unverified` where that is how the least known wording among the grounds and what
    /// blocks is known.
    pub warnings: Sets,
    /// The rows without an answer, in order, each with the place of its message.
    pub errors: Vec<(u32, u32)>,
    /// What is wrong with a row: the text of the error of [`door::decide`], each place
    /// with its problem, one in each line.
    ///
    /// [`door::decide`]: crate::door::decide
    pub messages: Vec<String>,
}

impl Answers {
    /// The outcome of a row; `None` where there is an error, or no such row.
    #[must_use]
    pub fn outcome(&self, row: usize) -> Option<Outcome> {
        let place = self.outcome.get(row).filter(|_| self.answered.get(row))?;
        Outcome::ALL.get(usize::from(*place)).copied()
    }

    /// What is wrong with a row, if anything.
    #[must_use]
    pub fn error(&self, row: usize) -> Option<&str> {
        let row = u32::try_from(row).ok()?;
        let place = self
            .errors
            .binary_search_by_key(&row, |(row, _)| *row)
            .ok()?;
        let (_, message) = self.errors.get(place)?;
        let message = self.messages.get(usize::try_from(*message).ok()?);
        message.map(String::as_str)
    }
}

/// Whoever watched the progress asked to stop; nothing is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

impl core::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("stopped before all rows were answered")
    }
}

impl core::error::Error for Cancelled {}
