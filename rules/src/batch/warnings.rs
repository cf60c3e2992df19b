//! What a reader of a row's answer must know beside it.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::Status;

use super::{
    Sets,
    codes::{number, place},
    sets::SetTable,
};
use crate::room::AFTER_HORIZON;

/// The warnings of each row that is done.
pub(super) struct Warnings {
    codes: Vec<&'static str>,
    sets: SetTable,
}

impl Warnings {
    pub(super) fn new() -> Self {
        Self {
            codes: Vec::new(),
            sets: SetTable::new(),
        }
    }

    /// Adds a row: whether its day is past what has been read, why the rules give no
    /// answer, and how well the wordings that it names are known.
    pub(super) fn push(&mut self, late: bool, beyond: Option<&'static str>, status: Status) {
        let late = late.then_some(AFTER_HORIZON);
        let doubtful = (status != Status::Read).then(|| status.code());
        let mut set = 0;
        for code in [late, beyond, doubtful].into_iter().flatten() {
            let known = self.codes.iter().position(|known| *known == code);
            let place = known.unwrap_or_else(|| {
                self.codes.push(code);
                self.codes.len() - 1
            });
            set = self.sets.with(set, number(place));
        }
        self.sets.push(set);
    }

    /// The sets by their codes.
    pub(super) fn named(self) -> Sets {
        let codes = self.codes;
        self.sets.named(|set| -> Vec<String> {
            let codes = set.iter().filter_map(|code| codes.get(place(*code)));
            let mut codes: Vec<String> = codes.map(ToString::to_string).collect();
            codes.sort_unstable();
            codes
        })
    }
}
