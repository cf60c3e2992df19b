//! Exact, in each row: the completions of the few facts that Kleene logic cannot treat
//! one by one. See `settle` beside it, which answers for one case.
//!
//! One completion is tried in all rows at once. Where it leaves the answer unknown, so
//! would every other. The few rows where it does not are answered one by one.

use alloc::{vec, vec::Vec};

use super::weigh::{Weighed, weigh};
use crate::{
    Block, Day, FactId, Lanes, Literal, Rows,
    decision::{
        counted::{self, Counted},
        settle,
    },
    law::Reaching,
    readings::open_lanes,
    rows::Consequences,
};

/// Which grounds count, in each row.
#[derive(Clone, Copy)]
pub(super) enum Counts<'a> {
    All,
    None,
    /// By place; a ground that reaches nothing has no rows.
    These(&'a [Rows]),
}

impl Counts<'_> {
    pub(super) fn rows(self, place: usize) -> Rows {
        match self {
            Self::All => Rows::ALL,
            Self::None => Rows::NONE,
            Self::These(played) => played.get(place).copied().unwrap_or_default(),
        }
    }

    /// The same for one row.
    fn of(self, row: usize) -> Counted {
        match self {
            Self::All => Counted::ALL,
            Self::None => Counted::NONE,
            Self::These(played) => played
                .iter()
                .take(counted::MOST)
                .enumerate()
                .filter(|(_, rows)| rows.has(row))
                .fold(Counted::NONE, |all, (place, _)| all.with(place, true)),
        }
    }
}

/// The unknown facts that an open answer hangs on, by the value that speaks for it.
struct Support {
    facts: Vec<Lanes>,
    /// The facts that have rows, in order.
    touched: Vec<FactId>,
}

impl Support {
    fn of(day: &Day, block: &Block, counts: Counts<'_>, weighed: &Weighed, rows: Rows) -> Self {
        let mut support = Self {
            facts: vec![Lanes::default(); day.law.facts.len()],
            touched: Vec::new(),
        };
        let mut add = |rule: &crate::Active, rows: Rows, speaks_for: bool| {
            if rows.is_empty() {
                return;
            }
            open_lanes(&rule.rule.when, block, rows, &mut |leaf, rows| {
                support.add(leaf, speaks_for, rows);
            });
        };
        day.boundaries
            .iter()
            .for_each(|rule| add(rule, rows, false));
        day.not_disclosed
            .iter()
            .for_each(|rule| add(rule, rows, true));
        for norm in &weighed.norms {
            if let Some(rule) = day.norms.get(norm.place) {
                add(rule, rows & norm.applies, false);
            }
        }
        let live = |reach| rows & weighed.reached(reach, |norm| norm.applies);
        for exemption in &day.exemptions {
            add(&exemption.active, live(exemption.reach), true);
        }
        for (g, ground) in day.grounds.iter().take(counted::MOST).enumerate() {
            let counted = rows & counts.rows(g);
            if !counted.is_empty() {
                add(&ground.active, counted & live(ground.reach), true);
            }
        }
        support.touched.sort_unstable();
        support
    }

    fn add(&mut self, leaf: Literal, speaks_for: bool, rows: Rows) {
        let Some(lanes) = self.facts.get_mut(usize::from(leaf.fact.0)) else {
            return;
        };
        if lanes.known().is_empty() {
            self.touched.push(leaf.fact);
        }
        if leaf.value == speaks_for {
            lanes.yes |= rows;
        } else {
            lanes.no |= rows;
        }
    }

    fn get(&self, fact: FactId) -> Lanes {
        self.facts
            .get(usize::from(fact.0))
            .copied()
            .unwrap_or_default()
    }

    /// Those that Kleene logic cannot treat one by one, in order.
    fn entangled(&self, day: &Day) -> Vec<(FactId, Rows)> {
        let entangled = |fact: &FactId| {
            let lanes = self.get(*fact);
            let settling = day
                .sets
                .settled_by(*fact)
                .fold(Rows::NONE, |rows, settled| rows | self.get(settled).known());
            let rows = lanes.yes & lanes.no | lanes.known() & settling;
            (!rows.is_empty()).then_some((*fact, rows))
        };
        self.touched.iter().filter_map(entangled).collect()
    }
}

/// What settling needs beside the day.
pub(super) struct Settling<'a> {
    pub(super) day: &'a Day,
    pub(super) consequences: &'a Consequences,
}

impl Settling<'_> {
    /// Whether it is open in each of these rows, true or false only where every
    /// completion of what is unknown agrees; `weighed` is the Kleene pass over them.
    pub(super) fn settle(
        &self,
        block: &Block,
        counts: Counts<'_>,
        weighed: &Weighed,
        kleene: Lanes,
        rows: Rows,
    ) -> Lanes {
        let unknown = rows & !kleene.known();
        let mut settled = Lanes {
            yes: kleene.yes & rows,
            no: kleene.no & rows,
        };
        if unknown.is_empty() {
            return settled;
        }
        let support = Support::of(self.day, block, counts, weighed, unknown);
        let branch = support.entangled(self.day);
        if branch.is_empty() {
            return settled;
        }
        let mut one = block.clone();
        let mut tried = Rows::NONE;
        for (fact, rows) in branch {
            tried |= rows;
            self.either(&mut one, fact, rows, Rows::ALL);
        }
        let agreed = self.weigh(&one, counts, unknown & tried).open.known();
        for row in (agreed & unknown & tried).iter() {
            let value = settle::settle(self.day, &block.facts(row), counts.of(row));
            match value.known() {
                Some(true) => settled.yes.add(row),
                Some(false) => settled.no.add(row),
                None => {}
            }
        }
        settled
    }

    /// Where some answers to the open assessments alone would make it open.
    pub(super) fn reachable(
        &self,
        block: &Block,
        counts: Counts<'_>,
        weighed: &Weighed,
        rows: Rows,
    ) -> Rows {
        let support = Support::of(self.day, block, counts, weighed, rows);
        let entangled = support.entangled(self.day);
        let sets = &self.day.sets;
        let mut best = block.clone();
        let mut tried: Vec<(FactId, Rows)> = Vec::new();
        for fact in support.touched.iter().filter(|f| sets.assessments.has(**f)) {
            let lanes = support.get(*fact);
            let among = entangled.iter().find(|(f, _)| f == fact);
            let both = match among {
                _ if sets.related.has(*fact) => lanes.known(),
                Some((_, rows)) => *rows,
                None => Rows::NONE,
            };
            if !both.is_empty() {
                tried.push((*fact, both));
            }
            best.learn(Literal::yes(*fact), lanes.yes & !both);
            best.learn(Literal::no(*fact), lanes.no & !both);
        }
        let mut several = Rows::NONE;
        for (fact, rows) in tried {
            several |= rows;
            self.either(&mut best, fact, rows, support.get(fact).yes);
        }
        let weighed = self.weigh(&best, counts, rows);
        let first = self.settle(&best, counts, &weighed, weighed.open, rows);
        let mut reachable = first.yes;
        for row in (rows & several & !first.yes).iter() {
            let facts = block.facts(row);
            if settle::reachable_by_assessment(self.day, &facts, counts.of(row)) {
                reachable.add(row);
            }
        }
        reachable
    }

    /// Learns the fact in these rows where it is unknown, first as `yes` says and
    /// otherwise the other way round; where neither can hold it stays unknown.
    fn either(&self, block: &mut Block, fact: FactId, rows: Rows, yes: Rows) {
        let mut left = rows & !block.get(fact).known();
        for first in [true, false] {
            let (wanted, other) = (left & yes, left & !yes);
            let again = self
                .consequences
                .learn(block, Literal { fact, value: first }, wanted)
                | self.consequences.learn(
                    block,
                    Literal {
                        fact,
                        value: !first,
                    },
                    other,
                );
            left = again;
        }
    }

    fn weigh(&self, block: &Block, counts: Counts<'_>, rows: Rows) -> Weighed {
        let mut weighed = Weighed::default();
        let counted = |g: usize, _: &Reaching, _| counts.rows(g);
        weigh(self.day, block, rows, false, counted, &mut weighed);
        weighed
    }
}
