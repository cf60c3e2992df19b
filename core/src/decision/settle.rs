//! Exact, not merely sound.
//!
//! Kleene logic says *unknown* too often only where a fact speaks both for and
//! against the answer, or where one unknown fact settles another. Everywhere else
//! the worst completion gives every leaf its worst value at once, and so does the
//! Kleene value. So it is enough to try the completions of those few facts.

use super::{
    counted::{self, Counted},
    weigh::weigh,
};
use crate::{Cond, Day, FactId, Facts, Literal, Truth, facts::Bits, readings};

/// No more completions than this are tried; past it the answer stays unknown,
/// which is never an open answer.
const MOST: u32 = 1 << 14;

/// The unknown facts that an answer hangs on, by the value that speaks for it.
#[derive(Clone, Copy, Default)]
pub(super) struct Support {
    yes: Bits,
    no: Bits,
}

impl Support {
    /// What an open answer hangs on.
    fn of(day: &Day, facts: &Facts, counted: Counted) -> Self {
        let mut support = Self::default();
        for rule in &day.boundaries {
            support.add(&rule.rule.when, facts, false);
        }
        for rule in &day.not_disclosed {
            support.add(&rule.rule.when, facts, true);
        }
        let mut live = 0_u128;
        for (i, norm) in day.norms.iter().take(128).enumerate() {
            if norm.value(facts) != Truth::False {
                live |= 1 << i;
                support.add(&norm.rule.when, facts, false);
            }
        }
        for exemption in day.exemptions.iter().filter(|e| e.reach & live != 0) {
            support.add(&exemption.active.rule.when, facts, true);
        }
        for (g, ground) in day.grounds.iter().take(counted::MOST).enumerate() {
            if counted.has(g) && ground.reach & live != 0 {
                support.add(&ground.active.rule.when, facts, true);
            }
        }
        support
    }

    /// What one condition hangs on; `each` is given every fact once, in order.
    pub(super) fn of_condition(cond: &Cond, facts: &Facts, each: &mut impl FnMut(FactId)) -> Self {
        let mut support = Self::default();
        readings::open_leaves(cond, facts, &mut |Literal { fact, value }| {
            if !support.yes.has(fact) && !support.no.has(fact) {
                each(fact);
            }
            if value {
                &mut support.yes
            } else {
                &mut support.no
            }
            .put(fact, true);
        });
        support
    }

    /// Whether favourable answers to the open assessments meet the condition.
    pub(super) fn met_by_assessment(self, day: &Day, facts: &Facts, cond: &Cond) -> bool {
        let (tried, favoured) = self.assessments(day);
        let favoured = favoured.fold(*facts, |facts, fact| facts.with(fact, self.yes.has(fact)));
        meets(day, &favoured, cond, tried, self)
    }

    fn add(&mut self, cond: &Cond, facts: &Facts, speaks_for: bool) {
        readings::open_leaves(cond, facts, &mut |Literal { fact, value }| {
            if value == speaks_for {
                &mut self.yes
            } else {
                &mut self.no
            }
            .put(fact, true);
        });
    }

    /// Those that Kleene logic cannot treat one by one: those that speak both ways,
    /// and those that settle another.
    fn entangled(self, day: &Day) -> Bits {
        let all = self.yes.or(self.no);
        self.yes.and(self.no).or(day.sets.settling(all))
    }

    /// The assessments among them, those to try both ways and those to answer in
    /// favour at once.
    fn assessments(self, day: &Day) -> (Bits, Bits) {
        let all = self.yes.or(self.no).and(day.sets.assessments);
        let tried = all.and(self.entangled(day).or(day.sets.related));
        (tried, all.without(tried))
    }
}

/// Whether it is open: true or false only where every completion of what is
/// unknown agrees.
pub(super) fn settle(day: &Day, facts: &Facts, counted: Counted) -> Truth {
    settle_from(day, facts, counted, weigh(day, facts, counted).open)
}

/// The same, where the Kleene value is known.
pub(super) fn settle_from(day: &Day, facts: &Facts, counted: Counted, kleene: Truth) -> Truth {
    if kleene != Truth::Unknown {
        return kleene;
    }
    let branch = Support::of(day, facts, counted).entangled(day);
    // What one completion leaves unknown no other makes agree.
    let one = branch.fold(*facts, |one, fact| either(day, &one, fact).unwrap_or(one));
    if weigh(day, &one, counted).open == Truth::Unknown {
        return Truth::Unknown;
    }
    let mut left = MOST;
    complete(day, facts, counted, branch, &mut left).unwrap_or(Truth::Unknown)
}

/// The facts with this one true, or else false, and all that follows.
fn either(day: &Day, facts: &Facts, fact: FactId) -> Option<Facts> {
    if facts.get(fact) != Truth::Unknown {
        return None;
    }
    learning(day, facts, Literal::yes(fact)).or_else(|| learning(day, facts, Literal::no(fact)))
}

fn learning(day: &Day, facts: &Facts, literal: Literal) -> Option<Facts> {
    facts.learning(literal, day.law.implications)
}

/// The common value over all completions of `branch`, or unknown; `None` where no
/// completion is consistent.
fn complete(
    day: &Day,
    facts: &Facts,
    counted: Counted,
    mut branch: Bits,
    left: &mut u32,
) -> Option<Truth> {
    let now = weigh(day, facts, counted).open;
    if now != Truth::Unknown || *left == 0 {
        return Some(now);
    }
    *left -= 1;
    let Some(fact) = branch.find(|fact| facts.get(*fact) == Truth::Unknown) else {
        return Some(Truth::Unknown);
    };
    let mut agreed = None;
    for literal in [Literal::yes(fact), Literal::no(fact)] {
        let Some(next) = learning(day, facts, literal) else {
            continue;
        };
        match (agreed, complete(day, &next, counted, branch, left)) {
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
pub(super) fn reachable_by_assessment(day: &Day, facts: &Facts, counted: Counted) -> bool {
    let support = Support::of(day, facts, counted);
    let (tried, favoured) = support.assessments(day);
    let favoured = favoured.fold(*facts, |facts, fact| {
        facts.with(fact, support.yes.has(fact))
    });
    let mut left = MOST;
    search(day, &favoured, counted, (tried, support.yes), &mut left)
}

/// Tries each of the facts both ways, first as it speaks for an open answer.
fn search(
    day: &Day,
    facts: &Facts,
    counted: Counted,
    (mut tried, yes): (Bits, Bits),
    left: &mut u32,
) -> bool {
    if *left == 0 {
        return false;
    }
    *left -= 1;
    let now = weigh(day, facts, counted).open;
    if now != Truth::Unknown {
        return now == Truth::True;
    }
    let Some(fact) = tried.find(|fact| facts.get(*fact) == Truth::Unknown) else {
        return settle_from(day, facts, counted, now) == Truth::True;
    };
    let first = yes.has(fact);
    [first, !first].into_iter().any(|value| {
        learning(day, facts, Literal { fact, value })
            .is_some_and(|next| search(day, &next, counted, (tried, yes), left))
    })
}

/// Whether some of these facts, answered as the condition asks, meet it.
fn meets(day: &Day, facts: &Facts, cond: &Cond, mut tried: Bits, asks: Support) -> bool {
    let now = readings::value(cond, facts);
    if now != Truth::Unknown {
        return now == Truth::True;
    }
    let Some(fact) = tried.find(|fact| facts.get(*fact) == Truth::Unknown) else {
        return false;
    };
    let wanted = [(asks.yes, true), (asks.no, false)].into_iter();
    let mut wanted = wanted.filter(|(asked, _)| asked.has(fact));
    wanted.any(|(_, value)| {
        learning(day, facts, Literal { fact, value })
            .is_some_and(|next| meets(day, &next, cond, tried, asks))
    }) || meets(day, facts, cond, tried, asks)
}
