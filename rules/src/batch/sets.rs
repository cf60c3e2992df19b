//! Sets of names, each written once.

use alloc::{string::String, vec::Vec};

use hashbrown::HashMap;

use super::Sets;

/// The sets of a table's rows, if they are wanted.
pub(super) struct Collected {
    wanted: bool,
    sets: Sets,
    places: HashMap<Vec<String>, u32>,
}

impl Collected {
    pub(super) fn new(wanted: bool) -> Self {
        Self {
            wanted,
            sets: Sets {
                rows: Vec::new(),
                sets: Vec::from([Vec::new()]),
            },
            places: HashMap::from_iter([(Vec::new(), 0)]),
        }
    }

    pub(super) fn push(&mut self, names: impl FnOnce() -> Vec<String>) {
        if !self.wanted {
            return;
        }
        let next = u32::try_from(self.sets.sets.len()).unwrap_or(u32::MAX);
        let place = *self.places.entry(names()).or_insert_with_key(|names| {
            self.sets.sets.push(names.clone());
            next
        });
        self.sets.rows.push(place);
    }

    pub(super) fn done(self) -> Option<Sets> {
        self.wanted.then_some(self.sets)
    }
}
