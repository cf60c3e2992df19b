//! What the answer is now, and what it would be after an answer.

use alloc::{string::ToString, vec::Vec};

use sekretess_core::{Day, Facts, Outcome, decide, prospect};

use super::{ItemNow, ListenerNow};
use crate::{
    answer::{Notice, Verdict},
    case::{Case, CaseItem, CasePerson, Someone},
    room::{self, worst},
};

/// The answers for one item.
pub(super) struct Now {
    pub(super) room: Verdict,
    /// By listener and person.
    pub(super) cells: Vec<Vec<Cell>>,
}

/// The answer for one person towards one listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) verdict: Verdict,
    /// The strict reading agrees.
    pub(super) settled: bool,
    /// What the answer as it stands waits for; not worked out for an answer that is
    /// only tried.
    pub(super) missing: Vec<sekretess_core::FactId>,
}

/// How the answers are now, with what they wait for.
pub(super) fn now(case: &Case<'_>, day: &Day, item: &CaseItem<'_>) -> Now {
    let beyond = room::out_of_scope(case, item);
    let found = answered(case, item, |l, _, person, someone| {
        let known = person.towards.get(l)?;
        Some(explained(
            day,
            &known.facts,
            person,
            someone,
            beyond.as_ref(),
        ))
    });
    found.unwrap_or(UNKNOWN)
}

/// How they are in a case that has been changed.
pub(super) fn anew(case: &Case<'_>, day: &Day, item: &CaseItem<'_>) -> Now {
    let beyond = room::out_of_scope(case, item);
    let found = answered(case, item, |l, _, person, someone| {
        let known = person.towards.get(l)?;
        Some(brief(day, &known.facts, person, someone, beyond.as_ref()))
    });
    found.unwrap_or(UNKNOWN)
}

/// How they would be if the facts were changed so; nothing where the change
/// contradicts what is known.
pub(super) fn after(
    case: &Case<'_>,
    day: &Day,
    item: &CaseItem<'_>,
    now: &Now,
    change: impl Fn(usize, usize, &Facts) -> Option<Facts>,
) -> Option<Now> {
    let beyond = room::out_of_scope(case, item);
    answered(case, item, |l, p, person, someone| {
        let known = person.towards.get(l)?;
        let facts = change(l, p, &known.facts)?;
        if facts == known.facts {
            return now.cells.get(l)?.get(p).cloned();
        }
        Some(brief(day, &facts, person, someone, beyond.as_ref()))
    })
}

const UNKNOWN: Now = Now {
    room: room::UNKNOWN,
    cells: Vec::new(),
};

/// Every listener and person, each answered so, and the room.
fn answered(
    case: &Case<'_>,
    item: &CaseItem<'_>,
    answer: impl Fn(usize, usize, &CasePerson<'_>, &Someone<'_>) -> Option<Cell>,
) -> Option<Now> {
    let mut cells = Vec::new();
    for (l, place) in item.listeners.iter().enumerate() {
        let someone = case.people.get(*place)?;
        let persons = item.persons.iter().enumerate();
        let of_listener: Option<Vec<Cell>> = persons
            .map(|(p, person)| answer(l, p, person, someone))
            .collect();
        cells.push(of_listener?);
    }
    let of_listener = cells.iter().map(|c| worst(c.iter().map(|c| c.verdict)));
    Some(Now {
        room: room::together(case, of_listener),
        cells,
    })
}

/// The answer with what it waits for.
fn explained(
    day: &Day,
    facts: &Facts,
    person: &CasePerson<'_>,
    someone: &Someone<'_>,
    beyond: Option<&Notice>,
) -> Cell {
    let decision = decide(day, facts, &person.named());
    let verdict = room::verdict(&decision, someone, beyond);
    Cell {
        verdict,
        settled: decision.settled && verdict.outcome == decision.outcome,
        missing: decision.missing,
    }
}

/// The answer alone.
fn brief(
    day: &Day,
    facts: &Facts,
    person: &CasePerson<'_>,
    someone: &Someone<'_>,
    beyond: Option<&Notice>,
) -> Cell {
    if beyond.is_some() {
        return explained(day, facts, person, someone, beyond);
    }
    let (outcome, by_default, settled) = prospect(day, facts, &person.named());
    let verdict = room::towards(
        Verdict {
            outcome,
            by_default,
        },
        someone,
    );
    Cell {
        verdict,
        settled: settled && verdict.outcome == outcome,
        missing: Vec::new(),
    }
}

impl Now {
    /// Whether something is closed for good, so that the room stays closed.
    pub(super) fn is_closed_for_good(&self) -> bool {
        let closed = |c: &Cell| c.settled && c.verdict.outcome == Outcome::Forbidden;
        self.cells.iter().flatten().any(closed)
    }

    /// For how many the answer changes, and for how many it becomes settled.
    pub(super) fn to(&self, after: &Self) -> (usize, usize) {
        let pairs = || {
            let before = self.cells.iter().flatten();
            before.zip(after.cells.iter().flatten())
        };
        (
            pairs().filter(|(a, b)| a.verdict != b.verdict).count(),
            pairs().filter(|(a, b)| !a.settled && b.settled).count(),
        )
    }

    /// The same for a reader.
    pub(super) fn told(&self, case: &Case<'_>, item: &CaseItem<'_>) -> ItemNow {
        let all_settled = |cells: &[Cell]| cells.iter().all(|c| c.settled);
        let listeners = item.listeners.iter().zip(&self.cells);
        ItemNow {
            item: item.id.clone(),
            room: self.room,
            settled: self.is_closed_for_good() || self.cells.iter().all(|c| all_settled(c)),
            listeners: listeners
                .filter_map(|(place, cells)| {
                    Some(ListenerNow {
                        id: case.people.get(*place)?.id.to_string(),
                        verdict: worst(cells.iter().map(|c| c.verdict)),
                        settled: all_settled(cells),
                    })
                })
                .collect(),
        }
    }
}
