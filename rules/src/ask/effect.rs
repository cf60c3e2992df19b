//! What the answer is now, and what it would be after an answer.

use alloc::{string::ToString, vec::Vec};

use sekretess_core::{Day, Facts, Outcome, decide};

use super::{ItemNow, ListenerNow};
use crate::{
    answer::Verdict,
    case::{Case, CaseItem},
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
    /// What the answer as it stands waits for.
    pub(super) missing: Vec<sekretess_core::FactId>,
}

/// How the answers are now.
pub(super) fn now(case: &Case<'_>, day: &Day, item: &CaseItem<'_>) -> Now {
    after(case, day, item, |_, _, facts| Some(*facts)).unwrap_or(Now {
        room: room::UNKNOWN,
        cells: Vec::new(),
    })
}

/// How they would be if the facts were changed so; nothing where the change
/// contradicts what is known.
pub(super) fn after(
    case: &Case<'_>,
    day: &Day,
    item: &CaseItem<'_>,
    change: impl Fn(usize, usize, &Facts) -> Option<Facts>,
) -> Option<Now> {
    let beyond = room::out_of_scope(case, item);
    let mut cells = Vec::new();
    for (l, place) in item.listeners.iter().enumerate() {
        let someone = case.people.get(*place)?;
        let mut of_listener = Vec::new();
        for (p, person) in item.persons.iter().enumerate() {
            let known = person.towards.get(l)?;
            let decision = decide(day, &change(l, p, &known.facts)?, &person.named());
            let verdict = room::verdict(&decision, someone, beyond.as_ref());
            let same = verdict.outcome == decision.outcome;
            of_listener.push(Cell {
                verdict,
                settled: decision.settled && same,
                missing: decision.missing,
            });
        }
        cells.push(of_listener);
    }
    let of_listener = cells.iter().map(|c| worst(c.iter().map(|c| c.verdict)));
    Some(Now {
        room: room::together(case, of_listener),
        cells,
    })
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
