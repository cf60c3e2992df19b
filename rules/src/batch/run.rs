//! A table from its first row to its last, so many rows at a time.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::ops::ControlFlow;

use hashbrown::HashMap;
use sekretess_core::{About, Date, Outcome, Rows, Status};

use super::{
    Answers, Bitmap, Cancelled, Common, Sets, Table, Wanted,
    block::{
        Blocks, Collected, Entry, NOBODY, Read, RuleNames, Rules, State, fact_of, rank, together,
    },
    codes::{number, place},
    one::{self, One},
    reading::{Reading, Row},
    row_case,
    said::Said,
    sets::SetTable,
    warnings::Warnings,
};
use crate::{InputError, LAST_READ_DAY, LAW, answer::Verdict, room};

/// So many rows are read and sorted at once.
const CHUNK: usize = 1 << 17;
/// Rows that are answered one by one are counted after so many.
const FEW: usize = 256;
/// No more answers to rows of their own are kept than this.
const MOST_KEPT: usize = 1 << 14;

/// What tells the answer of a row that goes the way of every disclosure.
type Told = (Row, Vec<Option<bool>>);
/// That answer, and why the rules give none.
type Alone = (State, Option<&'static str>);

pub(super) struct Run<'t, 'a> {
    table: &'t Table<'a>,
    common: &'t Common,
    wanted: Wanted,
    reading: Reading<'t, 'a>,
    blocks: Blocks,
    read: Read,
    states: Vec<State>,
    entries: Vec<Entry>,
    found: Collected,
    alone: HashMap<Told, Result<Alone, u32>>,
    messages: HashMap<String, u32>,
    answers: Answers,
}

impl<'t, 'a> Run<'t, 'a> {
    pub(super) fn new(table: &'t Table<'a>, common: &'t Common, wanted: Wanted) -> Self {
        Self {
            table,
            common,
            wanted,
            reading: Reading::new(table, common),
            blocks: Blocks::new(),
            read: Read {
                rows: Vec::new(),
                said: Said::of(&table.facts),
            },
            states: Vec::new(),
            entries: Vec::new(),
            found: Collected {
                rules: RuleNames::default(),
                grounds: SetTable::new(),
                blocked_by: SetTable::new(),
                missing: SetTable::new(),
                warnings: Warnings::new(),
            },
            alone: HashMap::new(),
            messages: HashMap::new(),
            answers: Answers {
                ruleset: room::RULESET,
                outcome: Vec::with_capacity(table.rows()),
                answered: Bitmap::default(),
                by_default: Bitmap::default(),
                grounds: None,
                blocked_by: None,
                missing: None,
                warnings: Sets::default(),
                errors: Vec::new(),
                messages: Vec::new(),
            },
        }
    }

    pub(super) fn answer(
        mut self,
        progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Result<Answers, Cancelled> {
        for start in (0..self.table.rows()).step_by(CHUNK) {
            if progress(start).is_break() {
                return Err(Cancelled);
            }
            self.read(start);
            self.decide();
            self.close(start, progress)?;
        }
        if progress(self.table.rows()).is_break() {
            return Err(Cancelled);
        }
        Ok(self.done())
    }

    /// Reads the rows from a place on.
    fn read(&mut self, start: usize) {
        let rows = start..self.table.rows().min(start + CHUNK);
        self.reading.read(rows.clone(), &mut self.read.rows);
        self.read.said.read(&self.table.facts, rows);
        self.states.clear();
        self.entries.clear();
        for (at, row) in self.read.rows.iter().enumerate() {
            let mut state = State::NEW;
            state.unsound = !self.reading.is_sound(row) || self.says_of_nobody(row, start + at);
            self.states.push(state);
            if state.unsound {
                continue;
            }
            let reading = &self.reading;
            let period = reading.periods.get(row.day).copied().unwrap_or_default();
            let room = reading.rooms.get(row.room);
            for pair in room.into_iter().flat_map(|room| &room.pairs) {
                let of_pair = reading.parts.pairs.get(place(*pair));
                self.entries.push(Entry {
                    row: number(at),
                    pair: *pair,
                    speaker: of_pair.map_or(0, |pair| pair.speaker),
                    period,
                });
            }
        }
    }

    /// Whether the row says something of a person although what is said concerns none.
    fn says_of_nobody(&self, read: &Row, row: usize) -> bool {
        let impersonal = self
            .reading
            .of_kinds
            .get(read.kinds)
            .is_some_and(|k| k.impersonal);
        impersonal
            && (read.age.is_some()
                || self.table.facts.iter().any(|(fact, flags)| {
                    let about = LAW.fact(*fact).map(|fact| fact.about);
                    matches!(about, Some(About::Person | About::PersonAndListener))
                        && flags.get(row).is_some()
                }))
    }

    /// Decides all that was read, period by period.
    fn decide(&mut self) {
        self.entries.sort_unstable_by_key(Entry::order);
        for period in self.entries.chunk_by(|a, b| a.period == b.period) {
            for entries in period.chunks(Rows::COUNT) {
                self.blocks.decide(
                    &self.reading,
                    entries,
                    &self.read,
                    &mut self.states,
                    self.wanted,
                    &mut self.found,
                );
            }
        }
    }

    /// Writes the answers of the rows that were read, in order.
    fn close(
        &mut self,
        start: usize,
        progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Result<(), Cancelled> {
        let (mut alone, complete) = (0, self.reading.parts.complete);
        for at in 0..self.states.len() {
            let (Some(state), Some(row)) = (self.states.get(at), self.read.rows.get(at)) else {
                continue;
            };
            let (state, row) = (*state, *row);
            let day = self.reading.day(&row);
            if !state.unsound {
                let verdict = together(state.verdict.unwrap_or(NOBODY), complete);
                let beyond = self.reading.beyond(&row);
                self.push(day, verdict, beyond, state);
                continue;
            }
            alone += 1;
            if alone % FEW == 0 && progress(start + at).is_break() {
                return Err(Cancelled);
            }
            match self.alone(row, start + at) {
                Ok((state, beyond)) => {
                    self.push(day, state.verdict.unwrap_or(NOBODY), beyond, state);
                }
                Err(message) => self.fail(start + at, message),
            }
        }
        Ok(())
    }

    /// The answer of a row that goes the way of every disclosure, or the number of the
    /// message that says what is wrong with it.
    fn alone(&mut self, row: Row, at: usize) -> Result<Alone, u32> {
        let said = self.table.facts.iter().map(|(_, flags)| flags.get(at));
        let key = (row, said.collect());
        if let Some(known) = self.alone.get(&key) {
            return *known;
        }
        let answer = one::answer(&row_case(self.table, self.common, at));
        let answer = answer
            .map(|one| (self.state(&one), one.beyond))
            .map_err(|p| self.message(&p));
        if self.alone.len() >= MOST_KEPT {
            self.alone.clear();
        }
        self.alone.insert(key, answer);
        answer
    }

    fn state(&mut self, one: &One) -> State {
        let found = &mut self.found;
        let mut state = State {
            verdict: Some(one.verdict),
            ..State::NEW
        };
        for active in &one.grounds {
            let rule = found.rules.number(active);
            state.grounds.add(rule, active, &mut found.grounds);
        }
        for active in &one.blocked_by {
            let rule = found.rules.number(active);
            state.blocked_by.add(rule, active, &mut found.blocked_by);
        }
        for fact in &one.missing {
            state.missing = found.missing.with(state.missing, rank(*fact));
        }
        state
    }

    fn message(&mut self, problems: &InputError) -> u32 {
        let messages = &mut self.answers.messages;
        *self
            .messages
            .entry(problems.to_string())
            .or_insert_with_key(|message| {
                messages.push(message.clone());
                number(messages.len() - 1)
            })
    }

    fn push(
        &mut self,
        day: Option<Date>,
        verdict: Verdict,
        beyond: Option<&'static str>,
        state: State,
    ) {
        let answers = &mut self.answers;
        answers.outcome.push(verdict.outcome as u8);
        answers.answered.push(true);
        answers.by_default.push(verdict.by_default);
        let open = verdict.outcome.is_open();
        let asks = one::is_open_question(verdict.outcome);
        let grounds = if open { state.grounds } else { Rules::NOTHING };
        self.found.warnings.push(
            day.is_some_and(|day| day > LAST_READ_DAY),
            beyond.filter(|_| verdict.outcome == Outcome::OutOfScope),
            grounds.status.max(state.blocked_by.status),
        );
        self.sets(
            grounds.set,
            state.blocked_by.set,
            if asks { state.missing } else { 0 },
        );
    }

    fn fail(&mut self, row: usize, message: u32) {
        let answers = &mut self.answers;
        answers.outcome.push(Outcome::OutOfScope as u8);
        answers.answered.push(false);
        answers.by_default.push(false);
        answers.errors.push((number(row), message));
        self.found.warnings.push(false, None, Status::Read);
        self.sets(0, 0, 0);
    }

    fn sets(&mut self, grounds: u32, blocked_by: u32, missing: u32) {
        let Wanted {
            grounds: a,
            blocked_by: b,
            missing: c,
        } = self.wanted;
        for (wanted, sets, set) in [
            (a, &mut self.found.grounds, grounds),
            (b, &mut self.found.blocked_by, blocked_by),
            (c, &mut self.found.missing, missing),
        ] {
            if wanted {
                sets.push(set);
            }
        }
    }

    fn done(self) -> Answers {
        let Collected {
            rules,
            grounds,
            blocked_by,
            missing,
            warnings,
        } = self.found;
        let by_name = |rule_numbers: &[u32]| -> Vec<String> {
            let names = rule_numbers
                .iter()
                .filter_map(|n| rules.names.get(place(*n)));
            let mut names: Vec<String> = names.cloned().collect();
            names.sort_unstable();
            names
        };
        let facts = |ranks: &[u32]| -> Vec<String> {
            let facts = ranks.iter().filter_map(|rank| LAW.fact(fact_of(*rank)));
            facts.map(|fact| fact.id.to_string()).collect()
        };
        Answers {
            grounds: self.wanted.grounds.then(|| grounds.named(by_name)),
            blocked_by: self.wanted.blocked_by.then(|| blocked_by.named(by_name)),
            missing: self.wanted.missing.then(|| missing.named(facts)),
            warnings: warnings.named(),
            ..self.answers
        }
    }
}
