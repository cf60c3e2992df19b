//! Sets of numbers, each kept once: a row's set is one number, and grows by another.

use alloc::{string::String, vec::Vec};

use hashbrown::HashMap;

use super::{
    Sets,
    codes::{number, place},
};

/// Every set that occurs, by number; 0 is the empty one.
pub(super) struct SetTable {
    sets: Vec<Vec<u32>>,
    places: HashMap<Vec<u32>, u32>,
    /// What a set becomes with one more member.
    grown: HashMap<(u32, u32), u32>,
    /// The set of each row that is done.
    rows: Vec<u32>,
}

impl SetTable {
    pub(super) fn new() -> Self {
        Self {
            sets: Vec::from([Vec::new()]),
            places: HashMap::from_iter([(Vec::new(), 0)]),
            grown: HashMap::new(),
            rows: Vec::new(),
        }
    }

    /// The set with one more member.
    pub(super) fn with(&mut self, set: u32, member: u32) -> u32 {
        if let Some(known) = self.grown.get(&(set, member)) {
            return *known;
        }
        let mut members = self.sets.get(place(set)).cloned().unwrap_or_default();
        if let Err(at) = members.binary_search(&member) {
            members.insert(at, member);
        }
        let next = number(self.sets.len());
        let found = *self.places.entry(members).or_insert_with_key(|members| {
            self.sets.push(members.clone());
            next
        });
        self.grown.insert((set, member), found);
        found
    }

    /// The set with all members of another.
    pub(super) fn union(&mut self, set: u32, other: u32) -> u32 {
        if set == 0 || set == other {
            return other;
        }
        if other == 0 {
            return set;
        }
        let members = self.sets.get(place(other)).cloned().unwrap_or_default();
        members
            .into_iter()
            .fold(set, |set, member| self.with(set, member))
    }

    /// The next row has this set.
    pub(super) fn push(&mut self, set: u32) {
        self.rows.push(set);
    }

    /// The sets by their members' names.
    pub(super) fn named(self, name: impl Fn(&[u32]) -> Vec<String>) -> Sets {
        Sets {
            rows: self.rows,
            sets: self.sets.iter().map(|set| name(set)).collect(),
        }
    }
}
