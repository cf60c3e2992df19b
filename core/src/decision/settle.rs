//! Exact, not merely sound.
//!
//! Kleene logic says *unknown* too often only where a fact speaks both for and
//! against the answer, or where one unknown fact settles another. Everywhere else
//! the worst completion gives every leaf its worst value at once, and so does the
//! Kleene value. So it is enough to try the completions of those few facts.

use alloc::vec::Vec;

use super::{is_assessment, weigh::weigh};
use crate::{Cond, Day, FactId, Facts, Literal, Truth, readings};

/// No more completions than this are tried; past it the answer stays unknown,
/// which is never an open answer.
const MOST: u32 = 1 << 14;

/// The unknown facts that the answer hangs on, each with the values that speak
/// for an open answer.
#[derive(Default)]
struct Support {
    leaves: Vec<(FactId, bool, bool)>,
}

impl Support {
    fn of(day: &Day, facts: &Facts, counted: u128) -> Self {
        let mut support = Self::default();
        for rule in &day.boundaries {
            support.add(&rule.rule.when, facts, false);
        }
        for rule in &day.not_disclosed {
            support.add(&rule.rule.when, facts, true);
        }
        let mut live = 0_u128;
        for (i, norm) in day.norms.iter().take(128).enumerate() {
            if norm.active.value(facts) != Truth::False {
                live |= 1 << i;
                support.add(&norm.active.rule.when, facts, false);
            }
        }
        for exemption in day.exemptions.iter().filter(|e| e.reach & live != 0) {
            support.add(&exemption.active.rule.when, facts, true);
        }
        for (g, ground) in day.grounds.iter().take(128).enumerate() {
            if counted >> g & 1 == 1 && ground.reach & live != 0 {
                support.add(&ground.active.rule.when, facts, true);
            }
        }
        support
    }

    fn add(&mut self, cond: &Cond, facts: &Facts, speaks_for: bool) {
        readings::open_leaves(cond, facts, &mut |Literal { fact, value }| {
            let favourable = value == speaks_for;
            match self.leaves.iter_mut().find(|(f, _, _)| *f == fact) {
                Some((_, yes, no)) => {
                    *yes |= favourable;
                    *no |= !favourable;
                }
                None => self.leaves.push((fact, favourable, !favourable)),
            }
        });
    }

    /// The facts that Kleene logic cannot treat one by one: those that speak both
    /// ways, and those that settle another.
    fn entangled(&self, day: &Day) -> Vec<FactId> {
        let has = |fact: FactId| self.leaves.iter().any(|(f, _, _)| *f == fact);
        let mut found: Vec<FactId> = self
            .leaves
            .iter()
            .filter(|(_, yes, no)| *yes && *no)
            .map(|(fact, _, _)| *fact)
            .collect();
        for implication in day.law.implications {
            let (a, b) = (implication.0.fact, implication.1.fact);
            if has(a) && has(b) && !found.contains(&a) {
                found.push(a);
            }
        }
        found
    }
}

/// Whether it is open: true or false only where every completion of what is
/// unknown agrees.
pub(super) fn settle(day: &Day, facts: &Facts, counted: u128) -> Truth {
    let kleene = weigh(day, facts, counted).open;
    if kleene != Truth::Unknown {
        return kleene;
    }
    let branch = Support::of(day, facts, counted).entangled(day);
    let mut left = MOST;
    complete(day, facts, counted, &branch, &mut left).unwrap_or(Truth::Unknown)
}

/// The common value over all completions of `branch`, or unknown; `None` where no
/// completion is consistent.
fn complete(
    day: &Day,
    facts: &Facts,
    counted: u128,
    branch: &[FactId],
    left: &mut u32,
) -> Option<Truth> {
    let now = weigh(day, facts, counted).open;
    if now != Truth::Unknown || *left == 0 {
        return Some(now);
    }
    *left -= 1;
    let Some((fact, rest)) = branch.split_first() else {
        return Some(Truth::Unknown);
    };
    if facts.get(*fact) != Truth::Unknown {
        return complete(day, facts, counted, rest, left);
    }
    let mut agreed = None;
    for value in [true, false] {
        let mut next = facts.with(*fact, value);
        if next.close(day.law.implications).is_err() {
            continue;
        }
        match (agreed, complete(day, &next, counted, rest, left)) {
            (_, Some(Truth::Unknown)) => return Some(Truth::Unknown),
            (Some(a), Some(b)) if a != b => return Some(Truth::Unknown),
            (_, Some(b)) => agreed = Some(b),
            (_, None) => {}
        }
    }
    agreed
}

/// Whether some answers to the open assessments alone would make it open, the
/// objective facts staying as unknown as they are.
pub(super) fn reachable_by_assessment(day: &Day, facts: &Facts, counted: u128) -> bool {
    let support = Support::of(day, facts, counted);
    let entangled = support.entangled(day);
    let mut favoured = *facts;
    let mut tried = Vec::new();
    for (fact, yes, _) in support
        .leaves
        .iter()
        .filter(|(fact, _, _)| is_assessment(day, *fact))
    {
        let related = day
            .law
            .implications
            .iter()
            .any(|i| i.0.fact == *fact || i.1.fact == *fact);
        if entangled.contains(fact) || related {
            tried.push((*fact, *yes));
        } else {
            favoured.set(*fact, (*yes).into());
        }
    }
    let mut left = MOST;
    search(day, &favoured, counted, &tried, &mut left)
}

fn search(
    day: &Day,
    facts: &Facts,
    counted: u128,
    tried: &[(FactId, bool)],
    left: &mut u32,
) -> bool {
    if *left == 0 {
        return false;
    }
    *left -= 1;
    match (weigh(day, facts, counted).open, tried.split_first()) {
        (Truth::True, _) => true,
        (Truth::False, _) => false,
        (Truth::Unknown, None) => settle(day, facts, counted) == Truth::True,
        (Truth::Unknown, Some(((fact, first), rest))) => {
            if facts.get(*fact) != Truth::Unknown {
                return search(day, facts, counted, rest, left);
            }
            [*first, !*first].into_iter().any(|value| {
                let mut next = facts.with(*fact, value);
                next.close(day.law.implications).is_ok() && search(day, &next, counted, rest, left)
            })
        }
    }
}

/// Whether favourable answers to the open assessments of one condition meet it.
pub(super) fn condition_by_assessment(day: &Day, facts: &Facts, cond: &Cond) -> bool {
    let mut open = Vec::new();
    readings::open_leaves(cond, facts, &mut |leaf| {
        if is_assessment(day, leaf.fact) && !open.contains(&leaf) {
            open.push(leaf);
        }
    });
    try_leaves(day, facts, cond, &open)
}

fn try_leaves(day: &Day, facts: &Facts, cond: &Cond, open: &[Literal]) -> bool {
    match (readings::value(cond, facts), open.split_first()) {
        (Truth::True, _) => true,
        (Truth::False, _) | (Truth::Unknown, None) => false,
        (Truth::Unknown, Some((leaf, rest))) => {
            let mut next = facts.with(leaf.fact, leaf.value);
            (facts.get(leaf.fact) == Truth::Unknown
                && next.close(day.law.implications).is_ok()
                && try_leaves(day, &next, cond, rest))
                || try_leaves(day, facts, cond, rest)
        }
    }
}
