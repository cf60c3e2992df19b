//! One item as a grid: a row for each person whom it is about, a column for each who
//! listens. What is changed in a case changes cells of the grid, and each changed cell
//! is answered by the engine.

use alloc::{borrow::Cow, vec::Vec};

use sekretess_core::{
    Active, Day, Decision, FactId, Facts, Literal, Named, Outcome, Standing, Truth, decide,
    outcome, readings,
};

use super::way::Way;
use crate::{
    LAW,
    answer::Verdict,
    case::{Case, CaseItem, Known, Someone, with_kinds},
    facts,
    room::{self, Decisions},
};

/// How open a verdict is: closed, open after named assessments, or open as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Closed,
    Assess,
    Open,
}

impl Level {
    pub(crate) fn of(outcome: Outcome) -> Self {
        if outcome.is_open() {
            Self::Open
        } else if outcome == Outcome::AfterAssessment {
            Self::Assess
        } else {
            Self::Closed
        }
    }
}

/// An assessment that nobody has made: a ground that the case does not name, or the
/// harm test of a rule that keeps it closed.
pub(super) struct Assessment {
    pub(super) rule: Active,
    pub(super) harm_test: bool,
}

/// An item, and what the engine answers for each cell of it.
pub(crate) struct Grid<'c, 'a> {
    pub(crate) case: &'c Case<'a>,
    pub(super) day: &'c Day,
    pub(crate) item: &'c CaseItem<'a>,
    pub(crate) decisions: Decisions,
    pub(super) assessments: Vec<Assessment>,
    /// Whether anything at all can be answered for the item.
    pub(crate) answered: bool,
}

/// What is changed in one cell.
#[derive(Clone, Copy)]
struct Cell<'w> {
    way: &'w Way,
    hidden: bool,
    consent: bool,
    asked: bool,
}

impl<'c, 'a> Grid<'c, 'a> {
    pub(crate) fn new(case: &'c Case<'a>, day: &'c Day, item: &'c CaseItem<'a>) -> Self {
        let decisions = room::decisions(day, item);
        let beyond = room::out_of_scope(case, item);
        // Somebody without a profile closes the item for as long as they listen.
        let answered = beyond.is_none_or(|notice| notice.code == "listener_not_encoded");
        let assessments = assessments(&decisions);
        Self {
            case,
            day,
            item,
            decisions,
            assessments,
            answered,
        }
    }

    pub(super) fn rows(&self) -> usize {
        self.item.persons.len()
    }

    pub(crate) fn columns(&self) -> usize {
        self.item.listeners.len()
    }

    /// Whether everybody who hears is known.
    pub(super) fn complete(&self) -> bool {
        self.case.meeting.participants_complete
    }

    pub(super) fn someone(&self, column: usize) -> Option<&'c Someone<'a>> {
        self.case.people.get(*self.item.listeners.get(column)?)
    }

    /// Whether a consent can be asked for: nobody consents for the dead.
    fn can_consent(&self, row: usize) -> bool {
        let persons = &self.item.input.persons;
        persons.get(row).is_none_or(|person| !person.deceased)
    }

    /// The verdict of a cell once the way is gone.
    pub(super) fn cell(&self, way: &Way, row: usize, column: usize) -> Verdict {
        self.ask(row, column, Cell::of(way, row, column))
            .unwrap_or(room::OUT_OF_SCOPE)
    }

    fn ask(&self, row: usize, column: usize, cell: Cell<'_>) -> Option<Verdict> {
        let someone = self.someone(column).filter(|s| s.profile.is_some())?;
        let person = self.item.persons.get(row)?;
        if cell.consent && !self.can_consent(row) {
            return None;
        }
        let known = person.towards.get(column)?;
        if cell.is_as_it_was() {
            let now = self.decisions.get(column)?.get(row)?;
            let verdict = Verdict {
                outcome: now.outcome,
                by_default: now.by_default,
            };
            return Some(room::towards(verdict, someone));
        }
        let named = self.named(row, cell.way);
        let answer = |facts: &Facts| {
            let (outcome, by_default) = outcome(self.day, facts, &Named(&named));
            room::towards(
                Verdict {
                    outcome,
                    by_default,
                },
                someone,
            )
        };
        let plain = answer(&self.facts(known, cell)?);
        let harm = self.favourable(row, column, cell.way);
        if harm.is_empty() || plain.outcome.is_open() {
            return Some(plain);
        }
        // What a harm test opens is open only once it has been made.
        let tested = answer(&self.tested(known, cell, &harm)?);
        Some(Verdict {
            outcome: tested.outcome.min(Outcome::AfterAssessment),
            ..tested
        })
    }

    /// The decision of a cell with its reasons, and what a harm test still asks there.
    pub(super) fn reasons(
        &self,
        way: &Way,
        row: usize,
        column: usize,
    ) -> Option<(Cow<'_, Decision>, &'c Known, Vec<FactId>)> {
        let person = self.item.persons.get(row)?;
        let known = person.towards.get(column)?;
        let cell = Cell::of(way, row, column);
        if cell.is_as_it_was() {
            let now = self.decisions.get(column)?.get(row)?;
            return Some((Cow::Borrowed(now), known, Vec::new()));
        }
        let named = self.named(row, way);
        let decided = |facts: &Facts| decide(self.day, facts, &Named(&named));
        let plain = decided(&self.facts(known, cell)?);
        let harm = self.favourable(row, column, way);
        if harm.is_empty() || plain.outcome.is_open() {
            return Some((Cow::Owned(plain), known, Vec::new()));
        }
        let tested = decided(&self.tested(known, cell, &harm)?);
        let asked = harm.iter().map(|leaf| leaf.fact).collect();
        Some((Cow::Owned(tested), known, asked))
    }

    /// The grounds that count for a person once the way is gone.
    pub(super) fn named<'w>(&'w self, row: usize, way: &Way) -> Vec<&'w str> {
        let person = self.item.persons.get(row);
        let mut named = person.map_or(Vec::new(), |p| p.grounds.clone());
        let grounds = way.assessed.iter().filter_map(|i| self.assessments.get(*i));
        named.extend(
            grounds
                .filter(|a| !a.harm_test)
                .map(|a| a.rule.provision.id),
        );
        named
    }

    /// The facts of a cell once the way is gone, for whoever consents.
    pub(super) fn consented(&self, way: &Way, row: usize, column: usize) -> Option<Facts> {
        self.facts(self.known(row, column)?, Cell::of(way, row, column))
    }

    /// The facts of a cell once the way is gone; `None` where it cannot be gone.
    fn facts(&self, known: &Known, cell: Cell<'_>) -> Option<Facts> {
        let mut facts = known.facts;
        if !cell.way.kinds.is_empty() {
            let kinds = self.item.input.information.iter().enumerate();
            let rest: Vec<_> = kinds
                .filter(|(i, _)| !cell.way.kinds.contains(i))
                .map(|(_, kind)| *kind)
                .collect();
            facts = with_kinds(&facts, &rest);
        }
        if cell.hidden {
            facts.set(facts::IDENTIFIABLE, Truth::False);
        }
        if cell.asked {
            facts.set(facts::REQUESTED, Truth::True);
        }
        if cell.consent {
            consent(&mut facts);
        }
        facts.close(LAW.implications).ok()?;
        Some(facts)
    }

    fn tested(&self, known: &Known, cell: Cell<'_>, harm: &[Literal]) -> Option<Facts> {
        let mut facts = self.facts(known, cell)?;
        for leaf in harm {
            facts.set(leaf.fact, leaf.value.into());
        }
        facts.close(LAW.implications).ok()?;
        Some(facts)
    }

    /// The answers that the way's harm tests would have to give in this cell.
    pub(super) fn favourable(&self, row: usize, column: usize, way: &Way) -> Vec<Literal> {
        let mut found = Vec::new();
        let tests = way.assessed.iter().filter_map(|i| self.assessments.get(*i));
        let cell = || {
            Some((
                self.decisions.get(column)?.get(row)?,
                self.known(row, column)?,
            ))
        };
        for test in tests.filter(|a| a.harm_test) {
            let Some((decision, known)) = cell() else {
                continue;
            };
            let closes = |n: &&sekretess_core::Norm| {
                n.standing == Standing::Blocked && same(&n.active, &test.rule)
            };
            for norm in decision.norms.iter().filter(closes) {
                found.extend(harm_leaves(&norm.active, &known.facts));
            }
        }
        found
    }

    fn known(&self, row: usize, column: usize) -> Option<&'c Known> {
        self.item.persons.get(row)?.towards.get(column)
    }
}

impl<'w> Cell<'w> {
    fn of(way: &'w Way, row: usize, column: usize) -> Self {
        let reached = |(who, to): &(usize, Vec<usize>)| *who == row && to.contains(&column);
        Self {
            way,
            hidden: way.hidden.contains(&row),
            consent: way.consents.iter().any(reached),
            asked: way.asked.contains(&column),
        }
    }

    fn is_as_it_was(&self) -> bool {
        let untouched = !self.hidden && !self.consent && !self.asked;
        untouched && self.way.kinds.is_empty() && self.way.assessed.is_empty()
    }
}

/// A consent by everybody who can give one, that covers this listener, this
/// information and this purpose; whether it is valid stays to be assessed.
fn consent(facts: &mut Facts) {
    for fact in [
        facts::CONSENT_BY_SUBJECT,
        facts::CONSENT_BY_GUARDIANS,
        facts::CONSENT_BY_REPRESENTATIVE,
    ] {
        facts.set(fact, Truth::True);
    }
    covering(facts);
}

/// What a consent must cover, and what of it stays to be assessed.
pub(super) fn covering(facts: &mut Facts) {
    for fact in [
        facts::CONSENT_COVERS_LISTENER,
        facts::CONSENT_COVERS_INFORMATION,
        facts::CONSENT_COVERS_PURPOSE,
        facts::CONSENT_COVERS_DISCLOSER,
    ] {
        facts.set(fact, Truth::True);
    }
    facts.set(facts::CONSENT_WITHDRAWN, Truth::False);
    for fact in [
        facts::CONSENT_INFORMED,
        facts::CONSENT_VOLUNTARY,
        facts::CONSENT_SPECIFIC,
    ] {
        facts.set(fact, Truth::Unknown);
    }
}

fn same(a: &Active, b: &Active) -> bool {
    a.provision.id == b.provision.id && a.rule.part == b.rule.part
}

/// The open questions of a rule's harm test, each with the answer that opens.
fn harm_leaves(rule: &Active, facts: &Facts) -> Vec<Literal> {
    let mut found: Vec<Literal> = Vec::new();
    readings::open_leaves(&rule.rule.when, facts, &mut |leaf| {
        let harm = LAW.fact(leaf.fact).is_some_and(|f| f.harm.is_some());
        if harm && !found.iter().any(|known| known.fact == leaf.fact) {
            found.push(leaf.negated());
        }
    });
    found
}

/// What nobody has named or tested, over all cells, each once, in the statutes' order.
fn assessments(decisions: &Decisions) -> Vec<Assessment> {
    let mut found: Vec<Assessment> = Vec::new();
    let mut add = |rule: Active, harm_test: bool| {
        let known = |a: &Assessment| {
            a.harm_test == harm_test
                && a.rule.provision.id == rule.provision.id
                && (!harm_test || same(&a.rule, &rule))
        };
        if !found.iter().any(known) {
            found.push(Assessment { rule, harm_test });
        }
    };
    for decision in decisions.iter().flatten() {
        for norm in decision
            .norms
            .iter()
            .filter(|n| n.standing == Standing::Blocked)
        {
            add(norm.active, true);
        }
        let open = |g: &&sekretess_core::Ground| !g.in_play && g.met != Truth::False;
        for ground in decision.grounds.iter().filter(open) {
            add(ground.active, false);
        }
    }
    found.sort_by_key(|a| (!a.harm_test, a.rule.at()));
    found
}
