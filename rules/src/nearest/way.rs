//! A way: what is changed in a case, by place in the item's grid.

use alloc::{vec, vec::Vec};

use super::grid::{Grid, Level};
use crate::{answer::Verdict, room};

/// What is changed. Empty, it is the case as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Way {
    /// The one listener who is told alone.
    pub(crate) alone: Option<usize>,
    /// The listeners who step out.
    pub(crate) out: Vec<usize>,
    /// The kinds of information that are left out.
    pub(crate) kinds: Vec<usize>,
    /// The persons about whom nothing is said.
    pub(crate) without: Vec<usize>,
    /// The listeners who ask for the information.
    pub(crate) asked: Vec<usize>,
    /// The assessments that are made.
    pub(crate) assessed: Vec<usize>,
    /// The persons who consent, each with the listeners that it must reach.
    pub(crate) consents: Vec<(usize, Vec<usize>)>,
    /// The persons whom nobody can tell.
    pub(crate) hidden: Vec<usize>,
}

impl Way {
    /// To tell one listener alone.
    pub(crate) fn alone(column: usize) -> Self {
        Self {
            alone: Some(column),
            ..Self::default()
        }
    }

    /// How many kinds of change it takes; each assessment is one of its own.
    pub(super) fn changes(&self) -> usize {
        let kinds = [
            self.alone.is_some(),
            !self.out.is_empty(),
            !self.kinds.is_empty(),
            !self.without.is_empty(),
            !self.asked.is_empty(),
            !self.consents.is_empty(),
            !self.hidden.is_empty(),
        ];
        kinds.iter().filter(|used| **used).count() + self.assessed.len()
    }

    /// The kinds of change by their place in the ranking, the heaviest first.
    pub(super) fn weight(&self) -> Vec<u8> {
        let used = [
            (7, !self.hidden.is_empty()),
            (6, !self.consents.is_empty()),
            (5, !self.assessed.is_empty()),
            (4, !self.asked.is_empty()),
            (3, !self.without.is_empty()),
            (2, !self.kinds.is_empty()),
            (1, self.alone.is_some() || !self.out.is_empty()),
        ];
        let used = used.into_iter().filter(|(_, used)| *used);
        used.map(|(weight, _)| weight).collect()
    }

    /// How many are touched by it: listeners, persons, kinds and assessments.
    pub(super) fn touched(&self) -> usize {
        let reach: usize = self.consents.iter().map(|(_, to)| to.len()).sum();
        usize::from(self.alone.is_some())
            + self.out.len()
            + self.kinds.len()
            + self.without.len()
            + self.asked.len()
            + self.assessed.len()
            + self.hidden.len()
            + reach
    }

    /// What is taken away: listeners, kinds and persons.
    fn taken(&self) -> [&[usize]; 3] {
        [&self.out, &self.kinds, &self.without]
    }

    /// Whether it takes away no more than another, and less.
    pub(super) fn takes_less(&self, other: &Self) -> bool {
        self.taken() != other.taken() && self.takes_no_more(other)
    }

    fn takes_no_more(&self, other: &Self) -> bool {
        let mut pairs = self.taken().into_iter().zip(other.taken());
        pairs.all(|(a, b)| within(a, b))
    }

    /// Whether it changes no more than another, and less.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        let reached = |(who, to): &(usize, Vec<usize>)| {
            other
                .consents
                .iter()
                .any(|(w, t)| w == who && within(to, t))
        };
        self != other
            && self.takes_no_more(other)
            && within(&self.asked, &other.asked)
            && within(&self.hidden, &other.hidden)
            && within(&self.assessed, &other.assessed)
            && self.consents.iter().all(reached)
    }
}

/// Whether all of one list stand in another.
fn within(a: &[usize], b: &[usize]) -> bool {
    a.iter().all(|x| b.contains(x))
}

impl Grid<'_, '_> {
    /// The columns that hear it once the way is gone.
    pub(crate) fn hearing(&self, way: &Way) -> Vec<usize> {
        match way.alone {
            Some(column) => vec![column],
            None => (0..self.columns())
                .filter(|c| !way.out.contains(c))
                .collect(),
        }
    }

    /// The rows that are told of.
    pub(super) fn told(&self, way: &Way) -> Vec<usize> {
        (0..self.rows())
            .filter(|r| !way.without.contains(r))
            .collect()
    }

    /// The cells that stay less open than wanted.
    pub(super) fn closed(&self, way: &Way, wanted: Level) -> Vec<(usize, usize)> {
        let rows = self.told(way);
        let cells = self.hearing(way).into_iter();
        let cells = cells.flat_map(|c| rows.iter().map(move |r| (*r, c)));
        cells
            .filter(|(r, c)| Level::of(self.cell(way, *r, *c).outcome) < wanted)
            .collect()
    }

    /// Whether every cell is as open as wanted, and something is told to somebody.
    pub(super) fn reaches(&self, way: &Way, wanted: Level) -> bool {
        let rows = self.told(way);
        let columns = self.hearing(way);
        let kinds = self.item.input.information.len();
        let cells = || {
            columns
                .iter()
                .flat_map(|c| rows.iter().map(move |r| (*r, *c)))
        };
        (way.alone.is_some() || self.complete())
            && !rows.is_empty()
            && !columns.is_empty()
            && (kinds == 0 || way.kinds.len() < kinds)
            && cells().all(|(r, c)| Level::of(self.cell(way, r, c).outcome) >= wanted)
    }

    /// How open it is once the way is gone.
    pub(crate) fn level(&self, way: &Way) -> Level {
        Level::of(self.verdict(way).outcome)
    }

    /// The verdict over all cells once the way is gone.
    pub(crate) fn verdict(&self, way: &Way) -> Verdict {
        let rows = self.told(way);
        let cells = self.hearing(way).into_iter();
        let cells = cells.flat_map(|c| rows.iter().map(move |r| (*r, c)));
        let worst = room::worst(cells.map(|(r, c)| self.cell(way, r, c)));
        if way.alone.is_some() {
            return worst;
        }
        room::together(self.case, [worst].into_iter())
    }
}
