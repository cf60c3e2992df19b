//! The decision for many rows at once: what [`decide`](super::decide) gives for each.

mod settle;
mod weigh;

use alloc::vec::Vec;

use self::{
    settle::{Counts, Settling},
    weigh::{Plan, Weighed, weigh},
};
use crate::{
    Active, Block, Day, Effect, Law, Outcome, Rows, decision::counted, law::Reaching,
    readings::lanes, rows::Consequences,
};

/// The answers for the rows of a block.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    /// By place in [`Outcome::ALL`], the rows with that answer.
    outcomes: [Rows; Outcome::ALL.len()],
    /// The rows whose no rests on something not yet assessed or not invoked.
    pub by_default: Rows,
    /// The rows where some duty is met.
    pub duty: Rows,
    /// What carries an open answer, if it was asked for: the duties that are met, the
    /// grounds in play that are met and reach a rule that applies, the rules by which it
    /// must be given on request, and those by which nothing is disclosed.
    pub carrying: Vec<(Active, Rows)>,
    /// The secrecy rules that keep it closed, if they were asked for.
    pub blocking: Vec<(Active, Rows)>,
}

impl Decided {
    /// The rows with this answer.
    #[must_use]
    pub fn rows(&self, outcome: Outcome) -> Rows {
        self.outcomes
            .get(outcome as usize)
            .copied()
            .unwrap_or_default()
    }

    /// The answer of a row; `None` where it was not asked.
    #[must_use]
    pub fn outcome(&self, row: usize) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|o| self.rows(*o).has(row))
    }

    fn put(&mut self, outcome: Outcome, rows: Rows) {
        if let Some(place) = self.outcomes.get_mut(outcome as usize) {
            *place |= rows;
        }
    }
}

/// Decides block after block by one law; it keeps what it needs for that between them.
///
/// ```
/// # use sekretess_core::*;
/// # static FACTS: [Fact; 1] = [Fact::objective("consent", "Finns samtycke?", "Is there consent?")];
/// # static SECRET: Provision = Provision {
/// #     id: "toy.1", at: Citation::section(Act::OSL, 1, 1), name: Text::EMPTY,
/// #     versions: &[Version::new("2000:1", date(2000, 1, 1), &[
/// #         Rule { part: Part::WHOLE, text: Text::EMPTY, when: Cond::ALWAYS, then: Effect::Boundary },
/// #         Rule { part: Part::WHOLE, text: Text::EMPTY, when: Cond::IsNot(FactId(0)), then: Effect::Secrecy(Secrecy::INDIVIDUAL) },
/// #     ])],
/// # };
/// # static LAW: Law = Law { facts: &FACTS, provisions: &[&SECRET], implications: &[] };
/// let day = LAW.on(date(2015, 12, 13));
/// let mut block = Block::new(LAW.facts.len());
/// block.tell(Rows::one(0), &Facts::new().with(FactId(0), true));
/// block.tell(Rows::one(1), &Facts::new().with(FactId(0), false));
/// let mut decider = Decider::new(&LAW);
/// let decided = decider.decide(&day, &block, Rows::first(2), &[], false);
/// assert_eq!(decided.outcome(0), Some(Outcome::NoSecrecy));
/// assert_eq!(decided.outcome(1), Some(Outcome::Forbidden));
/// ```
#[derive(Debug)]
pub struct Decider {
    consequences: Consequences,
    plan: Plan,
    stands: Block,
    played: Vec<Rows>,
    weighed: Weighed,
    decided: Decided,
}

impl Decider {
    /// One for this law.
    #[must_use]
    pub fn new(law: &Law) -> Self {
        Self {
            consequences: Consequences::of(law),
            plan: Plan::default(),
            stands: Block::new(law.facts.len()),
            played: Vec::new(),
            weighed: Weighed::default(),
            decided: Decided::default(),
        }
    }

    /// Decides these rows. What is known should be closed under the law's implications
    /// ([`Block::close`]); `named` are the grounds that rows name, by the stable names of
    /// their provisions; with `reasons` it is told what carries and what blocks.
    pub fn decide(
        &mut self,
        day: &Day,
        known: &Block,
        rows: Rows,
        named: &[(&str, Rows)],
        reasons: bool,
    ) -> &Decided {
        day.stands_in_rows(known, &mut self.stands);
        self.played.clear();
        self.played
            .resize(day.grounds.len().min(counted::MOST), Rows::NONE);
        self.decided = Decided {
            carrying: core::mem::take(&mut self.decided.carrying),
            blocking: core::mem::take(&mut self.decided.blocking),
            ..Decided::default()
        };
        self.decided.carrying.clear();
        self.decided.blocking.clear();
        let (stands, played) = (&self.stands, &mut self.played);
        self.plan.be_whole(day);
        let plays = |g: usize, ground: &Reaching, asked| {
            let rows = in_play(ground, stands, named, asked);
            if let Some(place) = played.get_mut(g) {
                *place = rows;
            }
            rows
        };
        // Every ground is asked, so that it is known which are in play.
        weigh(
            day,
            &self.plan,
            stands,
            rows,
            true,
            plays,
            &mut self.weighed,
        );
        Deciding {
            day,
            settling: Settling {
                day,
                consequences: &self.consequences,
            },
            plan: &self.plan,
            known,
            stands,
            counts: Counts::These(&self.played),
            weighed: &self.weighed,
            rows,
            decided: &mut self.decided,
        }
        .decide(reasons);
        &self.decided
    }
}

/// Where a ground counts: named, invoked by the purpose, or with an assessment (or a
/// claim such as a consent) answered yes.
fn in_play(ground: &Reaching, stands: &Block, named: &[(&str, Rows)], rows: Rows) -> Rows {
    let mut played = Rows::NONE;
    for (id, by) in named {
        if *id == ground.active.provision.id {
            played |= *by;
        }
    }
    for fact in ground.claims {
        played |= stands.get(fact).yes;
    }
    let left = rows & !played;
    if !left.is_empty() {
        played |= left & lanes(&ground.invoked, stands, left).yes;
    }
    played & rows
}

/// The decision of one block.
struct Deciding<'a> {
    day: &'a Day,
    settling: Settling<'a>,
    plan: &'a Plan,
    known: &'a Block,
    stands: &'a Block,
    counts: Counts<'a>,
    weighed: &'a Weighed,
    rows: Rows,
    decided: &'a mut Decided,
}

impl Deciding<'_> {
    fn decide(mut self, reasons: bool) {
        let duties = self.duties();
        let duty = duties.iter().fold(Rows::NONE, |all, (_, rows)| all | *rows);
        self.decided.duty = duty;
        let kleene = self.weighed.open;
        let answer =
            self.settling
                .settle(self.stands, self.counts, self.weighed, kleene, self.rows);
        let unknown = self.rows & !answer.known();
        let after = self.after_assessment(unknown);
        let silent = answer.yes & !duty & self.weighed.not_disclosed.yes;
        let bare = self.bare(answer.yes & !duty & !silent);
        let asked = self.asked_for(
            answer.yes & !duty & !silent & self.weighed.boundary.yes,
            bare,
        );
        let on_request = asked.iter().fold(Rows::NONE, |all, (_, rows)| all | *rows);
        let rest = answer.yes & !duty & !silent & !on_request;
        let beyond = self.beyond((rest | after) & !self.weighed.boundary.no);
        self.decided.by_default = self.by_default(answer.no);
        for (outcome, rows) in [
            (Outcome::OutOfScope, beyond),
            (Outcome::Forbidden, answer.no),
            (Outcome::Unknown, unknown & !after),
            (Outcome::AfterAssessment, after & !beyond),
            (Outcome::Allowed, rest & !bare & !beyond),
            (Outcome::Duty, answer.yes & duty | on_request),
            (Outcome::NoSecrecy, rest & bare & !beyond),
            (Outcome::NotADisclosure, silent),
        ] {
            self.decided.put(outcome, rows);
        }
        if reasons {
            self.carrying(answer.yes & !beyond, &duties, &asked);
            self.blocking(answer.no);
        }
    }

    /// The duties that are met, in play or not.
    fn duties(&self) -> Vec<(Active, Rows)> {
        let mut met = Vec::new();
        for duty in self.day.grounds.iter().filter(|g| g.duty) {
            let rows = self.rows & lanes(&duty.active.rule.when, self.stands, self.rows).yes;
            if !rows.is_empty() {
                met.push((duty.active.active, rows));
            }
        }
        met
    }

    /// Where assessments alone can open what is unknown.
    fn after_assessment(&self, unknown: Rows) -> Rows {
        if unknown.is_empty() {
            return unknown;
        }
        self.settling
            .reachable(self.stands, self.counts, self.weighed, unknown)
    }

    /// Where it is open although no ground counts.
    fn bare(&self, open: Rows) -> Rows {
        if open.is_empty() {
            return open;
        }
        let kleene = self.weighed.bare(open);
        self.settling
            .settle(self.stands, Counts::None, self.weighed, kleene, open)
            .yes
    }

    /// The rules by which what is open must be given on request; the first counts.
    fn asked_for(&self, mut open: Rows, bare: Rows) -> Vec<(Active, Rows)> {
        let mut asked = Vec::new();
        for rule in &self.day.on_request {
            let Effect::OnRequest(opened) = &rule.rule.then else {
                continue;
            };
            if open.is_empty() {
                break;
            }
            let reaches = open & (bare | lanes(opened, self.stands, open).yes);
            let rows = reaches & lanes(&rule.rule.when, self.stands, reaches).yes;
            if !rows.is_empty() {
                asked.push((rule.active, rows));
                open &= !rows;
            }
        }
        asked
    }

    /// Where an answer that would be open rests on secrecy that is not encoded.
    fn beyond(&self, open: Rows) -> Rows {
        let secrecy = self.day.not_encoded.iter();
        let secrecy = secrecy.filter(|a| matches!(a.rule.then, Effect::NotEncodedSecrecy));
        secrecy.fold(Rows::NONE, |beyond, rule| {
            let left = open & !beyond;
            if left.is_empty() {
                return beyond;
            }
            beyond | left & !lanes(&rule.rule.when, self.stands, left).no
        })
    }

    /// Where the strict reading does not agree with a no.
    fn by_default(&self, closed: Rows) -> Rows {
        if closed.is_empty() {
            return closed;
        }
        let opened = self.settling.can_open(self.plan, self.known, closed);
        let left = closed & !opened;
        if left.is_empty() {
            return opened;
        }
        let weighed = self
            .settling
            .weigh(self.plan, self.known, Counts::All, left);
        let strict = self
            .settling
            .settle(self.known, Counts::All, &weighed, weighed.open, left);
        opened | left & !strict.no
    }

    fn carrying(&mut self, open: Rows, duties: &[(Active, Rows)], asked: &[(Active, Rows)]) {
        let mut carrying = core::mem::take(&mut self.decided.carrying);
        let mut add = |active: Active, rows: Rows| {
            if !(rows & open).is_empty() {
                carrying.push((active, rows & open));
            }
        };
        for rule in &self.day.not_disclosed {
            add(rule.active, lanes(&rule.rule.when, self.stands, open).yes);
        }
        for (g, rows) in &self.weighed.met {
            if let Some(ground) = self.day.grounds.get(*g).filter(|g| !g.duty) {
                add(ground.active.active, *rows);
            }
        }
        duties
            .iter()
            .chain(asked)
            .for_each(|(active, rows)| add(*active, *rows));
        self.decided.carrying = carrying;
    }

    fn blocking(&mut self, closed: Rows) {
        for norm in &self.weighed.norms {
            let rows = closed & norm.secret.yes & !norm.overcome.1;
            if let Some(rule) = self.day.norms.get(norm.place).filter(|_| !rows.is_empty()) {
                self.decided.blocking.push((rule.active, rows));
            }
        }
    }
}
