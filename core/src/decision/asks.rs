//! Which facts can still change the answer, and which rule needs each?

use alloc::{vec, vec::Vec};

use super::{
    Named,
    counted::{self, Counted},
    in_play,
    settle::settle,
    weigh::{any, weigh},
};
use crate::{Active, Cond, Day, Effect, FactId, Facts, Truth, law::Reaching, readings};

/// A fact that is not known and that can still matter.
#[derive(Clone, Debug)]
pub struct OpenFact {
    /// The fact.
    pub fact: FactId,
    /// The rules whose conditions hang on it, in the order of the day.
    pub needed_by: Vec<Active>,
    /// No condition hangs on it: a yes only brings a ground into play.
    pub only_invokes: bool,
}

/// The facts that can still change the answer of [`decide`](super::decide), in order of
/// number.
///
/// Every ground counts, in play or not, and no default is taken for an answer. What is
/// not here changes nothing, whatever is learnt, unless it says something of a fact
/// that is here. A no that is settled asks for nothing.
#[must_use]
pub fn open_facts(day: &Day, facts: &Facts, named: &Named<'_>) -> Vec<OpenFact> {
    let mut asked = Asked {
        facts,
        found: Vec::new(),
    };
    if settle(day, facts, Counted::ALL) == Truth::False {
        return asked.found;
    }
    for ground in day.grounds.iter().filter(|g| g.duty) {
        asked.ground(ground);
    }
    if any(&day.not_disclosed, facts) != Truth::True {
        day.not_disclosed.iter().for_each(|rule| asked.rule(rule));
        if any(&day.boundaries, facts) != Truth::False {
            crossing(day, facts, named, &mut asked);
        }
    }
    asked.found.sort_by_key(|open| open.fact);
    asked.found
}

/// What hangs on whether the boundary may be crossed.
fn crossing(day: &Day, facts: &Facts, named: &Named<'_>, asked: &mut Asked<'_>) {
    if any(&day.boundaries, facts) == Truth::Unknown {
        day.boundaries.iter().for_each(|rule| asked.rule(rule));
    }
    let sure = weigh(day, facts, in_play(day, facts, named));
    let (mut secret, mut closed) = (0_u128, 0_u128);
    for (i, norm) in day.norms.iter().take(128).enumerate() {
        let (holds, overcome) = sure.norm(i);
        if holds != Truth::False {
            secret |= 1 << i;
            asked.rule(norm);
            if overcome != Truth::True {
                closed |= 1 << i;
            }
        }
    }
    for exemption in day.exemptions.iter().filter(|e| e.reach & secret != 0) {
        asked.rule(&exemption.active);
    }
    // One that follows others is opened by what opens one of them.
    if closed & day.followers != 0 {
        closed |= secret;
    }
    for ground in day.grounds.iter().take(counted::MOST) {
        if ground.reach & closed != 0 && ground.active.value(facts) != Truth::False {
            asked.ground(ground);
        }
    }
    for rule in &day.on_request {
        if rule.value(facts) != Truth::False {
            asked.rule(rule);
            if let Effect::OnRequest(opened) = &rule.rule.then {
                asked.of(rule, opened);
            }
        }
    }
    for rule in &day.not_encoded {
        if matches!(rule.rule.then, Effect::NotEncodedSecrecy) {
            asked.rule(rule);
        }
    }
}

/// The facts that have been asked for.
struct Asked<'a> {
    facts: &'a Facts,
    found: Vec<OpenFact>,
}

impl Asked<'_> {
    fn rule(&mut self, active: &Active) {
        self.of(active, &active.rule.when);
    }

    /// A ground hangs on its condition, and on what brings it into play: a purpose, or a
    /// claim, even one that cannot meet it.
    fn ground(&mut self, ground: &Reaching) {
        if ground.active.value(self.facts) == Truth::False {
            return;
        }
        self.rule(&ground.active);
        self.of(&ground.active, &ground.invoked);
        let facts = self.facts;
        let open = |fact: &FactId| facts.get(*fact) == Truth::Unknown;
        ground
            .claims
            .filter(open)
            .for_each(|fact| self.add(fact, &ground.active, true));
    }

    fn of(&mut self, active: &Active, cond: &Cond) {
        let facts = self.facts;
        readings::open_leaves(cond, facts, &mut |leaf| self.add(leaf.fact, active, false));
    }

    fn add(&mut self, fact: FactId, active: &Active, only_invokes: bool) {
        match self.found.iter_mut().find(|open| open.fact == fact) {
            Some(open) => {
                open.only_invokes &= only_invokes;
                let known = |a: &Active| core::ptr::eq(a.rule, active.rule);
                if !open.needed_by.iter().any(known) {
                    open.needed_by.push(*active);
                }
            }
            None => self.found.push(OpenFact {
                fact,
                needed_by: vec![*active],
                only_invokes,
            }),
        }
    }
}
