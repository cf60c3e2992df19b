//! Exact, in each row: the completions of the few facts that Kleene logic cannot treat
//! one by one. See `settle` beside it, which answers for one case.
//!
//! One completion is tried in all rows at once. Where it leaves the answer unknown, so
//! would every other. The few rows where it does not are answered one by one.

use alloc::{vec, vec::Vec};

use super::weigh::{Plan, Weighed, weigh};
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
    fn of(
        day: &Day,
        plan: &Plan,
        block: &Block,
        counts: Counts<'_>,
        weighed: &Weighed,
        rows: Rows,
    ) -> Self {
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
        for exemption in plan
            .exemptions
            .iter()
            .filter_map(|e| day.exemptions.get(*e))
        {
            add(&exemption.active, live(exemption.reach), true);
        }
        for g in plan.grounds.iter().copied() {
            let counted = rows & counts.rows(g);
            if let Some(ground) = day.grounds.get(g).filter(|_| !counted.is_empty()) {
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

/// No more passes than this are made over one block; the rows that are left then are
/// answered one by one.
const MOST: u32 = 1 << 8;

/// What settling needs beside the day.
pub(super) struct Settling<'a> {
    pub(super) day: &'a Day,
    pub(super) consequences: &'a Consequences,
}

/// What the completions say of each row; it is unknown where they do not agree.
#[derive(Clone, Copy, Default)]
struct Completed {
    open: Lanes,
    /// Where no completion is consistent.
    never: Rows,
}

/// One search over the completions of a block.
struct Search<'s> {
    settling: &'s Settling<'s>,
    plan: &'s Plan,
    counts: Counts<'s>,
    /// The facts to try, with the rows where each is to be tried, in order.
    facts: &'s [(FactId, Rows)],
    left: u32,
    /// The rows that were given up.
    given_up: Rows,
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
        let plan = Plan::left(self.day, weighed, |g| counts.rows(g) & unknown);
        let support = Support::of(self.day, &plan, block, counts, weighed, unknown);
        let branch = support.entangled(self.day);
        let tried = unknown & all(&branch);
        if tried.is_empty() {
            return settled;
        }
        let mut one = block.clone();
        for (fact, rows) in &branch {
            self.either(&mut one, *fact, *rows);
        }
        let agreed = tried & self.weigh(&plan, &one, counts, tried).open.known();
        if agreed.is_empty() {
            return settled;
        }
        let mut search = Search::new(self, &plan, counts, &branch);
        let found = search.complete(block, agreed, 0).open;
        let given_up = search.given_up;
        settled.yes |= found.yes & !given_up;
        settled.no |= found.no & !given_up;
        for row in given_up.iter() {
            match settle::settle(self.day, &block.facts(row), counts.of(row)).known() {
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
        let plan = Plan::left(self.day, weighed, |g| counts.rows(g) & rows);
        let support = Support::of(self.day, &plan, block, counts, weighed, rows);
        let entangled = support.entangled(self.day);
        let sets = &self.day.sets;
        let mut favoured = block.clone();
        let mut hopeful = block.clone();
        let mut tried: Vec<(FactId, Rows)> = Vec::new();
        for fact in support.touched.iter().copied() {
            let (lanes, related) = (support.get(fact), sets.related.has(fact));
            let among = entangled.iter().find(|(f, _)| *f == fact);
            let both = match among {
                _ if related => lanes.known(),
                Some((_, rows)) => *rows,
                None => Rows::NONE,
            };
            hopeful.learn(Literal::yes(fact), both);
            hopeful.learn(Literal::no(fact), both);
            if sets.assessments.has(fact) {
                if !both.is_empty() {
                    tried.push((fact, both));
                }
                for block in [&mut favoured, &mut hopeful] {
                    block.learn(Literal::yes(fact), lanes.yes & !both);
                    block.learn(Literal::no(fact), lanes.no & !both);
                }
            }
        }
        // Where it stays closed although every fact that is tried speaks for it wherever it
        // stands, there is nothing to search.
        let hope = self.weigh(&plan, &hopeful, counts, rows);
        let rows = rows & hope.but_followers(self.day, rows);
        if rows.is_empty() {
            return rows;
        }
        let mut search = Search::new(self, &plan, counts, &tried);
        let found = search.search(&favoured, &support, rows, 0);
        let given_up = search.given_up & !found;
        let mut reachable = found;
        for row in given_up.iter() {
            let facts = block.facts(row);
            if settle::reachable_by_assessment(self.day, &facts, counts.of(row)) {
                reachable.add(row);
            }
        }
        reachable
    }

    /// Where what is not known can turn out so that it is open with every ground: a
    /// completion that shows it, and not a search for all of them.
    pub(super) fn can_open(&self, plan: &Plan, block: &Block, rows: Rows) -> Rows {
        let mut best = block.clone();
        for literal in &self.day.favoured {
            let unknown = rows & !best.get(literal.fact).known();
            if !unknown.is_empty() {
                self.learn(&mut best, *literal, unknown);
            }
        }
        rows & self.weigh(plan, &best, Counts::All, rows).open.yes
    }

    /// Learns the fact in these rows where it is unknown, or else that it does not hold;
    /// where neither can be it stays unknown.
    fn either(&self, block: &mut Block, fact: FactId, rows: Rows) {
        let unknown = rows & !block.get(fact).known();
        let not = self.learn(block, Literal::yes(fact), unknown);
        self.learn(block, Literal::no(fact), not);
    }

    /// Learns a literal and what follows in these rows, save those where it cannot hold.
    fn learn(&self, block: &mut Block, literal: Literal, rows: Rows) -> Rows {
        self.consequences.learn(block, literal, rows)
    }

    pub(super) fn weigh(
        &self,
        plan: &Plan,
        block: &Block,
        counts: Counts<'_>,
        rows: Rows,
    ) -> Weighed {
        let mut weighed = Weighed::default();
        let counted = |g: usize, _: &Reaching, _| counts.rows(g);
        weigh(self.day, plan, block, rows, false, counted, &mut weighed);
        weighed
    }
}

fn all(facts: &[(FactId, Rows)]) -> Rows {
    facts.iter().fold(Rows::NONE, |all, (_, rows)| all | *rows)
}

impl<'s> Search<'s> {
    fn new(
        settling: &'s Settling<'s>,
        plan: &'s Plan,
        counts: Counts<'s>,
        facts: &'s [(FactId, Rows)],
    ) -> Self {
        Self {
            settling,
            plan,
            counts,
            facts,
            left: MOST,
            given_up: Rows::NONE,
        }
    }

    /// Weighs once more, unless that has been done too often.
    fn weigh(&mut self, block: &Block, rows: Rows) -> Option<Weighed> {
        if self.left == 0 {
            self.given_up |= rows;
            return None;
        }
        self.left -= 1;
        Some(self.settling.weigh(self.plan, block, self.counts, rows))
    }

    /// The next fact to try from a place on: its place, itself, and where.
    fn next(&self, block: &Block, rows: Rows, from: usize) -> Option<(usize, FactId, Rows)> {
        let facts = self.facts.iter().enumerate().skip(from);
        let mut open = facts.map(|(place, (fact, tried))| {
            let unknown = rows & *tried & !block.get(*fact).known();
            (place, *fact, unknown)
        });
        open.find(|(_, _, rows)| !rows.is_empty())
    }

    /// The common value over all completions of the facts from a place on.
    fn complete(&mut self, block: &Block, rows: Rows, from: usize) -> Completed {
        let Some(weighed) = self.weigh(block, rows) else {
            return Completed::default();
        };
        let mut found = Completed {
            open: weighed.open,
            never: Rows::NONE,
        };
        let unknown = rows & !weighed.open.known();
        let Some((place, fact, tried)) = self.next(block, unknown, from) else {
            return found;
        };
        let rest = unknown & !tried;
        let mut with = block.clone();
        let not = self.settling.learn(&mut with, Literal::yes(fact), tried);
        let held = self.complete(&with, unknown & !not, place + 1);
        // Where the one value leaves it unknown, the other is not asked.
        let asked = tried & (not | held.open.known() | held.never);
        let mut without = block.clone();
        let nor = self.settling.learn(&mut without, Literal::no(fact), asked);
        let other = if (asked & !nor).is_empty() {
            Completed::default()
        } else {
            self.complete(&without, asked & !nor, place + 1)
        };
        let (a, b) = (not | held.never, nor | other.never);
        let agree = |held: Rows, other: Rows| {
            rest & held | asked & (held & !not | a) & (other & !nor | b) & !(a & b)
        };
        found.open.yes |= agree(held.open.yes, other.open.yes);
        found.open.no |= agree(held.open.no, other.open.no);
        found.never = rest & held.never | asked & a & b;
        found
    }

    /// Where some choice of the facts from a place on makes it open, each first as it
    /// speaks for that.
    fn search(&mut self, block: &Block, support: &Support, rows: Rows, from: usize) -> Rows {
        let Some(weighed) = self.weigh(block, rows) else {
            return Rows::NONE;
        };
        let unknown = rows & !weighed.open.known();
        let mut reached = rows & weighed.open.yes;
        if unknown.is_empty() {
            return reached;
        }
        let Some((place, fact, tried)) = self.next(block, unknown, from) else {
            let kleene = weighed.open;
            let settled = self
                .settling
                .settle(block, self.counts, &weighed, kleene, unknown);
            return reached | settled.yes;
        };
        let yes = support.get(fact).yes;
        let mut left = tried;
        let mut others = unknown & !tried;
        for first in [true, false] {
            let mut with = block.clone();
            let not = self
                .settling
                .learn(&mut with, Literal { fact, value: first }, left & yes)
                | self.settling.learn(
                    &mut with,
                    Literal {
                        fact,
                        value: !first,
                    },
                    left & !yes,
                );
            let asked = others | left & !not;
            if !asked.is_empty() {
                reached |= self.search(&with, support, asked, place + 1);
            }
            left &= !reached;
            others = Rows::NONE;
        }
        reached
    }
}
