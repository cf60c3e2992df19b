//! Rows of one period, decided in lanes.

use alloc::vec::Vec;

use hashbrown::HashMap;
use sekretess_core::{
    Active, Block, Day, Decider, FactId, Facts, Lanes, Named, Outcome, Rows, Status, decide,
};

use super::{
    answers::Wanted,
    codes::{number, place},
    one,
    reading::{Reading, Row},
    said::Said,
    sets::SetTable,
    warnings::Warnings,
};
use crate::{
    LAW,
    answer::Verdict,
    case::TAKEN,
    report::rule_id,
    room::{OUT_OF_SCOPE, UNKNOWN, worst},
};

/// One listener of one row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The place of the row among those that were read.
    pub(super) row: u32,
    pub(super) pair: u32,
    pub(super) speaker: u32,
    pub(super) period: u32,
}

impl Entry {
    /// By period, speaker, pair and row: as one number, which is quick to compare.
    pub(super) fn order(&self) -> u128 {
        [self.period, self.speaker, self.pair, self.row]
            .into_iter()
            .fold(0, |order, part| order << 32 | u128::from(part))
    }
}

/// What is answered of a row so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    pub(super) verdict: Option<Verdict>,
    pub(super) grounds: Rules,
    pub(super) blocked_by: Rules,
    pub(super) missing: u32,
    /// It contradicts itself, or a value means nothing.
    pub(super) unsound: bool,
}

impl State {
    pub(super) const NEW: Self = Self {
        verdict: None,
        grounds: Rules::NOTHING,
        blocked_by: Rules::NOTHING,
        missing: 0,
        unsound: false,
    };

    /// Adds what is answered of another listener.
    fn join(&mut self, other: Self, found: &mut Collected) {
        let verdicts = self.verdict.into_iter().chain(other.verdict);
        self.verdict = verdicts.reduce(|a, b| worst([a, b].into_iter()));
        self.grounds.join(other.grounds, &mut found.grounds);
        self.blocked_by
            .join(other.blocked_by, &mut found.blocked_by);
    }
}

/// Rules that a row names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// The set of their names.
    pub(super) set: u32,
    /// How well the least known of their wordings is known.
    pub(super) status: Status,
}

impl Rules {
    pub(super) const NOTHING: Self = Self {
        set: 0,
        status: Status::Read,
    };

    /// Adds a rule by its number.
    pub(super) fn add(&mut self, rule: u32, active: &Active, sets: &mut SetTable) {
        self.set = sets.with(self.set, rule);
        self.status = self.status.max(active.version.status);
    }

    fn join(&mut self, other: Self, sets: &mut SetTable) {
        self.set = sets.union(self.set, other.set);
        self.status = self.status.max(other.status);
    }
}

/// Changes what is alike in these rows: where only some of a group are among them, the
/// group is divided.
fn refine(alike: &mut Vec<(State, Rows)>, rows: Rows, mut change: impl FnMut(&mut State)) {
    if rows.is_empty() {
        return;
    }
    for at in 0..alike.len() {
        let Some((state, group)) = alike.get_mut(at) else {
            continue;
        };
        let (among, others) = (*group & rows, *group & !rows);
        if among.is_empty() {
            continue;
        }
        let before = *state;
        change(state);
        *group = among;
        if !others.is_empty() {
            alike.push((before, others));
        }
    }
}

/// Rows by number: which rows of a block hold which value.
#[derive(Default)]
struct Groups {
    /// By number: in which block it was met last, and its place there.
    met: Vec<(u32, u32)>,
    block: u32,
    groups: Vec<(u32, Rows)>,
}

impl Groups {
    fn begin(&mut self) {
        self.groups.clear();
        self.block = self.block.wrapping_add(1);
        if self.block == 0 {
            self.met.clear();
            self.block = 1;
        }
    }

    fn add(&mut self, number: u32, row: usize) {
        let at = place(number);
        if self.met.len() <= at {
            self.met.resize(at + 1, (0, 0));
        }
        let Some((block, group)) = self.met.get_mut(at) else {
            return;
        };
        if *block != self.block {
            (*block, *group) = (self.block, super::codes::number(self.groups.len()));
            self.groups.push((number, Rows::NONE));
        }
        if let Some((_, rows)) = self.groups.get_mut(place(*group)) {
            rows.add(row);
        }
    }
}

/// The names of the rules, by number.
#[derive(Default)]
pub(super) struct RuleNames {
    pub(super) names: Vec<alloc::string::String>,
    numbers: HashMap<usize, u32>,
}

impl RuleNames {
    pub(super) fn number(&mut self, active: &Active) -> u32 {
        let address = core::ptr::from_ref(active.rule).addr();
        let names = &mut self.names;
        *self.numbers.entry(address).or_insert_with(|| {
            // Two wordings of a rule have one name.
            let name = rule_id(active);
            let known = names.iter().position(|n| *n == name);
            number(known.unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            }))
        })
    }
}

/// The sets of the rows.
pub(super) struct Collected {
    pub(super) rules: RuleNames,
    pub(super) grounds: SetTable,
    pub(super) blocked_by: SetTable,
    pub(super) missing: SetTable,
    pub(super) warnings: Warnings,
}

/// What a row lacks depends on the day, what is known and what it names.
type Asked = (u32, Facts, u32);

/// Decides blocks of rows; it keeps what it needs for that between them.
pub(super) struct Blocks {
    decider: Decider,
    block: Block,
    pairs: Groups,
    kinds: Groups,
    purposes: Groups,
    ages: Groups,
    received: Groups,
    grounds: Groups,
    lacking: HashMap<Asked, u32>,
}

/// No more answers about what is missing than this are kept.
const MOST_KEPT: usize = 1 << 16;

/// What was read of some rows of a table.
pub(super) struct Read {
    pub(super) rows: Vec<Row>,
    pub(super) said: Said,
}

impl Blocks {
    pub(super) fn new() -> Self {
        Self {
            decider: Decider::new(&LAW),
            block: Block::new(LAW.facts.len()),
            pairs: Groups::default(),
            kinds: Groups::default(),
            purposes: Groups::default(),
            ages: Groups::default(),
            received: Groups::default(),
            grounds: Groups::default(),
            lacking: HashMap::new(),
        }
    }

    /// Decides at most [`Rows::COUNT`] entries of one period.
    pub(super) fn decide(
        &mut self,
        reading: &Reading<'_, '_>,
        entries: &[Entry],
        read: &Read,
        states: &mut [State],
        wanted: Wanted,
        found: &mut Collected,
    ) {
        let Some(first) = entries.first() else { return };
        let Some(period) = reading.parts.period_at(place(first.period)) else {
            return;
        };
        let all = Rows::first(entries.len());
        let beyond = self.group(reading, entries, &read.rows);
        self.tell(reading);
        let contradicted = self.answers(entries, &read.said);
        for at in (contradicted & all).iter() {
            if let Some(state) = entries.get(at).and_then(|e| states.get_mut(place(e.row))) {
                state.unsound = true;
            }
        }
        let sound = all & !contradicted;
        let named = self.named(reading);
        let decided = self
            .decider
            .decide(period.day, &self.block, sound, &named, true);
        let closed = match period.closed {
            None => beyond & !decided.duty,
            Some(_) => Rows::ALL,
        };
        let mut alike = Vec::from([(State::NEW, all)]);
        for outcome in Outcome::ALL {
            let of = decided.rows(outcome);
            let default = of & decided.by_default;
            for (rows, outcome, by_default) in [
                (of & closed, Outcome::OutOfScope, false),
                (default & !closed, outcome, outcome == Outcome::Forbidden),
                (of & !default & !closed, outcome, false),
            ] {
                let verdict = Verdict {
                    outcome,
                    by_default,
                };
                refine(&mut alike, rows, |state| state.verdict = Some(verdict));
            }
        }
        for (active, rows) in &decided.carrying {
            let rule = found.rules.number(active);
            refine(&mut alike, *rows & !closed, |state| {
                state.grounds.add(rule, active, &mut found.grounds);
            });
        }
        if period.closed.is_none() {
            for (active, rows) in &decided.blocking {
                let rule = found.rules.number(active);
                refine(&mut alike, *rows & !beyond, |state| {
                    state.blocked_by.add(rule, active, &mut found.blocked_by);
                });
            }
        }
        let state_of = |states: &mut [State], at: usize, set: &mut dyn FnMut(&mut State)| {
            if let Some(state) = entries.get(at).and_then(|e| states.get_mut(place(e.row))) {
                set(state);
            }
        };
        for (answered, rows) in alike {
            for at in rows.iter() {
                state_of(states, at, &mut |state| state.join(answered, found));
            }
        }
        if wanted.missing {
            let open = decided.rows(Outcome::Unknown) | decided.rows(Outcome::AfterAssessment);
            for at in (open & !closed).iter() {
                let asked = entries.get(at).and_then(|e| read.rows.get(place(e.row)));
                let named = asked.map_or(0, |row| row.grounds);
                let key = (first.period, self.block.facts(at), named);
                if self.lacking.len() > MOST_KEPT {
                    self.lacking.clear();
                }
                let set = *self.lacking.entry(key).or_insert_with(|| {
                    let ids = reading.of_grounds.get(named).map_or(&[][..], Vec::as_slice);
                    lacking(period.day, &key.1, ids)
                        .into_iter()
                        .fold(0, |set, fact| found.missing.with(set, fact))
                });
                state_of(states, at, &mut |state| {
                    state.missing = found.missing.union(state.missing, set);
                });
            }
        }
    }

    /// Groups the entries by each of their values; those to which the rules give no
    /// answer.
    fn group(&mut self, reading: &Reading<'_, '_>, entries: &[Entry], rows: &[Row]) -> Rows {
        for groups in [
            &mut self.pairs,
            &mut self.kinds,
            &mut self.purposes,
            &mut self.ages,
            &mut self.received,
            &mut self.grounds,
        ] {
            groups.begin();
        }
        let mut beyond = Rows::NONE;
        for (at, entry) in entries.iter().enumerate() {
            let Some(row) = rows.get(place(entry.row)) else {
                continue;
            };
            let room = reading.rooms.get(row.room);
            if room.is_none_or(|room| room.beyond.is_some()) {
                beyond.add(at);
            }
            let several = room.is_some_and(|room| room.pairs.len() > 1);
            self.pairs.add(entry.pair, at);
            self.kinds.add(row.kinds, at);
            self.purposes
                .add(row.purposes << 1 | u32::from(several), at);
            if let Some(age) = row.age.and_then(|age| u32::try_from(age).ok()) {
                self.ages.add(age, at);
            }
            if row.received > 0 {
                self.received.add(row.received, at);
            }
            if row.grounds > 0 {
                self.grounds.add(row.grounds, at);
            }
        }
        beyond
    }

    /// Tells the block what the values mean.
    fn tell(&mut self, reading: &Reading<'_, '_>) {
        self.block.clear();
        let mut tell = |rows: Rows, facts: Option<&Facts>| {
            if let Some(facts) = facts {
                self.block.tell(rows, facts);
            }
        };
        for (pair, rows) in &self.pairs.groups {
            let pair = reading.parts.pairs.get(place(*pair));
            tell(*rows, pair.map(|pair| &pair.facts));
        }
        for (kinds, rows) in &self.kinds.groups {
            tell(*rows, reading.of_kinds.get(*kinds).map(|k| &k.facts));
        }
        for (purposes, rows) in &self.purposes.groups {
            let both = reading.of_purposes.get(*purposes >> 1);
            tell(*rows, both.and_then(|both| both.get(place(*purposes & 1))));
        }
        for (age, rows) in &self.ages.groups {
            tell(*rows, reading.ages.get(place(*age)));
        }
        for (received, rows) in &self.received.groups {
            tell(*rows, reading.of_received.get(*received));
        }
    }

    /// Adds what the rows answer, and all that follows; where it contradicts itself.
    fn answers(&mut self, entries: &[Entry], said: &Said) -> Rows {
        let mut contradicted = Rows::NONE;
        said.lay(entries, |fact, answer| {
            let known = self.block.get(fact);
            let before = if TAKEN.contains(&fact) {
                Lanes {
                    yes: known.yes & !answer.known(),
                    no: known.no & !answer.known(),
                }
            } else {
                contradicted |= known.yes & answer.no | known.no & answer.yes;
                known
            };
            let told = Lanes {
                yes: before.yes | answer.yes,
                no: before.no | answer.no,
            };
            self.block.set(fact, told);
        });
        contradicted | self.block.close(LAW.implications)
    }

    /// The grounds that the rows name.
    fn named(&self, reading: &Reading<'_, '_>) -> Vec<(&'static str, Rows)> {
        let mut named: Vec<(&'static str, Rows)> = Vec::new();
        for (grounds, rows) in &self.grounds.groups {
            for id in reading.of_grounds.get(*grounds).into_iter().flatten() {
                match named.iter_mut().find(|(known, _)| known == id) {
                    Some((_, all)) => *all |= *rows,
                    None => named.push((*id, *rows)),
                }
            }
        }
        named
    }
}

/// What is missing for an answer, each fact by its [`rank`].
fn lacking(day: &Day, facts: &Facts, named: &[&str]) -> Vec<u32> {
    let decision = decide(day, facts, &Named(named));
    decision.missing.iter().map(|fact| rank(*fact)).collect()
}

/// A fact's place when the objective ones come first.
pub(super) fn rank(fact: FactId) -> u32 {
    u32::from(fact.0) | u32::from(one::is_assessment(fact)) << 16
}

/// The fact of a place.
pub(super) fn fact_of(rank: u32) -> FactId {
    FactId(u16::try_from(rank & 0xffff).unwrap_or(u16::MAX))
}

/// The answer for the row as a whole.
pub(super) fn together(verdict: Verdict, complete: bool) -> Verdict {
    if !complete && verdict.outcome > Outcome::Unknown {
        return UNKNOWN;
    }
    verdict
}

/// The answer of a row to which nobody listens; there is none.
pub(super) const NOBODY: Verdict = OUT_OF_SCOPE;
