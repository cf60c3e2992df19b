//! The decision for one item, one protected person and one listener.
//!
//! Two readings of what is not known are made of the same rules. *Strictly* an
//! unknown is an unknown and every ground counts. *As it stands* the law's own
//! defaults fill in what nobody has answered, and only the grounds that are in
//! play count. The answer is the second reading; where the first does not agree
//! with a no, the no is `by_default`.

mod asks;
mod counted;
mod lanes;
mod settle;
mod weigh;

use alloc::vec::Vec;

use crate::{Active, Day, FactId, Facts, Outcome, Truth, readings};
pub use asks::{OpenFact, open_facts};
use counted::Counted;
pub use lanes::{Decided, Decider};
use settle::{Support, reachable_by_assessment, settle, settle_from};
use weigh::{Weighed, weigh};

/// The grounds that a case names, by the stable names of their provisions.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a>(pub &'a [&'a str]);

impl Named<'_> {
    /// No ground is named.
    pub const NONE: Self = Self(&[]);
}

/// Where one secrecy rule stands towards this listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does not make the information secret.
    Open,
    /// It does, and a ground overcomes it.
    Overcome,
    /// It is not settled.
    Pending,
    /// It does, and nothing in play overcomes it.
    Blocked,
}

impl Standing {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overcome => "overcome",
            Self::Pending => "pending",
            Self::Blocked => "blocked",
        }
    }
}

/// A secrecy rule that applies or may apply.
#[derive(Clone, Debug)]
pub struct Norm {
    /// The rule.
    pub active: Active,
    /// Whether it makes the information secret, exemptions counted.
    pub secret: Truth,
    /// Where it stands.
    pub standing: Standing,
    /// The exemptions that take it out of play.
    pub exempted_by: Vec<Active>,
}

/// An override or duty that reaches some rule that applies.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The rule.
    pub active: Active,
    /// Whether it is a duty.
    pub duty: bool,
    /// Whether it is in play: named, fitting the purpose, or answered for.
    pub in_play: bool,
    /// Whether its condition is met.
    pub met: Truth,
    /// Whether assessments alone can still meet it.
    pub by_assessment: bool,
    /// Places in [`Decision::norms`] that it reaches.
    pub reaches: Vec<usize>,
    /// The facts that can still change it.
    pub open: Vec<FactId>,
    /// Whether a reservation must accompany a disclosure on this ground.
    pub reservation: bool,
    /// How it works in a room; `None` for a duty, which is for its addressee.
    pub room: Option<crate::Room>,
}

/// The answer for one listener.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The answer.
    pub outcome: Outcome,
    /// A no that rests on something not yet assessed or not invoked.
    pub by_default: bool,
    /// The strict reading gives the same answer: nothing learnt later changes it.
    pub settled: bool,
    /// Whether there is a boundary to cross.
    pub boundary: Truth,
    /// The boundary rules that hold.
    pub boundaries: Vec<Active>,
    /// The rules by which nothing is disclosed.
    pub not_disclosed: Vec<Active>,
    /// The secrecy rules that apply or may apply.
    pub norms: Vec<Norm>,
    /// The overrides and duties that reach them, and every duty that is met.
    pub grounds: Vec<Ground>,
    /// The rule by which what is open must be given on request, if that is why it
    /// is a duty.
    pub on_request: Option<Active>,
    /// What is missing: assessments for `after_assessment`; for `unknown`,
    /// objective facts first.
    pub missing: Vec<FactId>,
    /// A duty holds and yet a rule stays closed.
    pub conflict: bool,
}

/// Decides for one item, one protected person and one listener.
///
/// `facts` should be closed under the law's implications
/// ([`Facts::close`]); unknown facts are left unknown.
#[must_use]
pub fn decide(day: &Day, facts: &Facts, named: &Named<'_>) -> Decision {
    let stands = day.as_it_stands(facts);
    let in_play = in_play(day, &stands, named);
    let weighed = weigh(day, &stands, in_play);
    let answer = settle_from(day, &stands, in_play, weighed.open);
    let strict = if answer == Truth::Unknown {
        answer
    } else {
        settle(day, facts, Counted::ALL)
    };

    let mut decision = Decision {
        outcome: Outcome::Unknown,
        by_default: answer == Truth::False && strict != Truth::False,
        settled: answer == strict && answer != Truth::Unknown,
        boundary: weighed.boundary,
        boundaries: day
            .boundaries
            .iter()
            .filter(|a| a.value(&stands) == Truth::True)
            .map(|a| a.active)
            .collect(),
        not_disclosed: day
            .not_disclosed
            .iter()
            .filter(|a| a.value(&stands) == Truth::True)
            .map(|a| a.active)
            .collect(),
        norms: list_norms(day, &stands, &weighed),
        grounds: list_grounds(day, &stands, in_play, &weighed),
        on_request: None,
        missing: Vec::new(),
        conflict: false,
    };
    let duty = decision
        .grounds
        .iter()
        .any(|g| g.duty && g.met == Truth::True);
    decision.conflict = duty && answer == Truth::False;
    decision.outcome = match answer {
        Truth::False => Outcome::Forbidden,
        Truth::Unknown if reachable_by_assessment(day, &stands, in_play) => {
            Outcome::AfterAssessment
        }
        Truth::Unknown => Outcome::Unknown,
        Truth::True if duty => Outcome::Duty,
        Truth::True => open_outcome(day, &stands, &mut decision),
    };
    if is_beyond(day, &stands, decision.outcome, weighed.boundary) {
        decision.outcome = Outcome::OutOfScope;
    }
    decision.missing = missing(day, &stands, &decision);
    decision
}

/// The answer alone, without its reasons.
#[must_use]
pub(crate) fn open_outcome(day: &Day, stands: &Facts, decision: &mut Decision) -> Outcome {
    if !decision.not_disclosed.is_empty() {
        return Outcome::NotADisclosure;
    }
    let bare = settle(day, stands, Counted::NONE) == Truth::True;
    if decision.boundary == Truth::True {
        decision.on_request = day.asked_for(stands, bare);
        if decision.on_request.is_some() {
            return Outcome::Duty;
        }
    }
    if bare {
        Outcome::NoSecrecy
    } else {
        Outcome::Allowed
    }
}

/// Whether an answer that would be open rests on secrecy that is not encoded. A duty
/// overrides that secrecy too, and nothing is secret where nothing is disclosed.
fn is_beyond(day: &Day, facts: &Facts, outcome: Outcome, boundary: Truth) -> bool {
    let would_open = matches!(
        outcome,
        Outcome::NoSecrecy | Outcome::Allowed | Outcome::AfterAssessment
    );
    would_open && boundary != Truth::False && day.secrecy_not_encoded(facts)
}

/// The grounds that count: named, invoked by the purpose, or with an assessment
/// (or a claim such as a consent) answered yes.
fn in_play(day: &Day, facts: &Facts, named: &Named<'_>) -> Counted {
    let mut counted = Counted::NONE;
    let claimed = facts.any_true(day.sets.invoking);
    for (i, ground) in day.grounds.iter().take(counted::MOST).enumerate() {
        let played = named.0.contains(&ground.active.provision.id)
            || ground.invoked_guard.value(&ground.invoked, facts) == Truth::True
            || claimed && facts.any_true(ground.claims);
        counted = counted.with(i, played);
    }
    counted
}

/// Lists the norms that are not shut out.
fn list_norms(day: &Day, facts: &Facts, weighed: &Weighed) -> Vec<Norm> {
    let applies = weighed.crossing(weighed.applies);
    let listed = day
        .norms
        .iter()
        .enumerate()
        .filter(|(i, _)| applies >> i & 1 == 1);
    let mut norms = Vec::with_capacity(applies.count_ones() as usize);
    norms.extend(listed.map(|(i, norm)| {
        let (secret, overcome) = weighed.norm(i);
        Norm {
            active: norm.active,
            secret,
            standing: match (secret, overcome) {
                (Truth::False, _) => Standing::Open,
                (_, Truth::True) => Standing::Overcome,
                (Truth::True, Truth::False) => Standing::Blocked,
                _ => Standing::Pending,
            },
            exempted_by: day
                .exemptions
                .iter()
                .filter(|e| e.reach >> i & 1 == 1 && e.active.value(facts) == Truth::True)
                .map(|e| e.active.active)
                .collect(),
        }
    }));
    norms
}

/// Lists the grounds that reach a listed norm. A duty is told even where nothing is
/// secret: it may have to be performed.
fn list_grounds(day: &Day, facts: &Facts, in_play: Counted, weighed: &Weighed) -> Vec<Ground> {
    let listed = weighed.crossing(weighed.applies);
    let secret = weighed.crossing(weighed.secret);
    let mut grounds = Vec::new();
    for (i, ground) in day.grounds.iter().take(counted::MOST).enumerate() {
        let reached = ground.reach & secret;
        if reached == 0 && !ground.duty {
            continue;
        }
        let cond = &ground.active.rule.when;
        let met = ground.active.value(facts);
        // What fails is told if somebody has raised it, or assessed it and said no.
        if met == Truth::False && !in_play.has(i) && !facts.any_false(ground.claims) {
            continue;
        }
        let mut open = Vec::new();
        let asks = Support::of_condition(cond, facts, &mut |fact| open.push(fact));
        let by_assessment = match met {
            Truth::Unknown => asks.met_by_assessment(day, facts, cond),
            settled => settled == Truth::True,
        };
        if reached == 0 && !by_assessment {
            continue;
        }
        grounds.push(Ground {
            active: ground.active.active,
            duty: ground.duty,
            in_play: in_play.has(i),
            met,
            by_assessment,
            reaches: ranks(reached, listed),
            open,
            reservation: ground.lift.is_some_and(|lift| lift.reservation),
            room: ground.lift.map(|lift| lift.room),
        });
    }
    grounds
}

/// The rank of each of the chosen places among the listed ones.
fn ranks(chosen: u128, listed: u128) -> Vec<usize> {
    let mut ranks = Vec::with_capacity(chosen.count_ones() as usize);
    let mut left = chosen;
    while left != 0 {
        let lowest = left & left.wrapping_neg();
        ranks.push((listed & (lowest - 1)).count_ones() as usize);
        left &= !lowest;
    }
    ranks
}

/// What is missing for an answer, objective facts first.
fn missing(day: &Day, facts: &Facts, decision: &Decision) -> Vec<FactId> {
    let assessed = decision.outcome == Outcome::AfterAssessment;
    if !assessed && decision.outcome != Outcome::Unknown {
        return Vec::new();
    }
    let mut found: Vec<FactId> = Vec::new();
    let mut add = |fact: FactId| {
        if !found.contains(&fact) && (!assessed || day.sets.assessments.has(fact)) {
            found.push(fact);
        }
    };
    let mut gates = day.boundaries.iter().chain(&day.not_disclosed);
    gates
        .by_ref()
        .for_each(|a| readings::open_leaves(&a.rule.when, facts, &mut |leaf| add(leaf.fact)));
    for (place, norm) in decision
        .norms
        .iter()
        .enumerate()
        .filter(|(_, n)| n.standing == Standing::Pending)
    {
        readings::open_leaves(&norm.active.rule.when, facts, &mut |leaf| add(leaf.fact));
        for exemption in &day.exemptions {
            if exemption.active.value(facts) == Truth::Unknown
                && day.norms.iter().enumerate().any(|(i, n)| {
                    exemption.reach >> i & 1 == 1 && core::ptr::eq(n.rule, norm.active.rule)
                })
            {
                readings::open_leaves(&exemption.active.rule.when, facts, &mut |leaf| {
                    add(leaf.fact)
                });
            }
        }
        for ground in decision
            .grounds
            .iter()
            .filter(|g| g.in_play && g.reaches.contains(&place))
        {
            if !assessed || ground.by_assessment {
                ground.open.iter().copied().for_each(&mut add);
            }
        }
    }
    found.sort_by_key(|fact| day.sets.assessments.has(*fact));
    found
}

/// The answer for one listener, without its reasons: the fast way.
///
/// Gives the outcome and whether a no is by default; the same as [`decide`].
#[must_use]
pub fn outcome(day: &Day, facts: &Facts, named: &Named<'_>) -> (Outcome, bool) {
    let (outcome, answer) = stands(day, facts, named);
    let by_default = answer == Truth::False && settle(day, facts, Counted::ALL) != Truth::False;
    (outcome, by_default)
}

/// The same as [`outcome`], and whether nothing learnt later changes it.
#[must_use]
pub fn prospect(day: &Day, facts: &Facts, named: &Named<'_>) -> (Outcome, bool, bool) {
    let (outcome, answer) = stands(day, facts, named);
    if answer == Truth::Unknown {
        return (outcome, false, false);
    }
    let settled = settle(day, facts, Counted::ALL) == answer;
    (outcome, answer == Truth::False && !settled, settled)
}

/// The outcome as it stands, and whether it is open.
fn stands(day: &Day, facts: &Facts, named: &Named<'_>) -> (Outcome, Truth) {
    let stands = day.as_it_stands(facts);
    let in_play = in_play(day, &stands, named);
    let answer = settle(day, &stands, in_play);
    let found = match answer {
        Truth::False => return (Outcome::Forbidden, answer),
        Truth::Unknown if reachable_by_assessment(day, &stands, in_play) => {
            Outcome::AfterAssessment
        }
        Truth::Unknown => Outcome::Unknown,
        Truth::True => weigh::open_code(day, &stands),
    };
    let boundary = weigh::any(&day.boundaries, &stands);
    if is_beyond(day, &stands, found, boundary) {
        (Outcome::OutOfScope, answer)
    } else {
        (found, answer)
    }
}
