//! The nearest lawful ways for what may not be said as it is.
//!
//! For each item that is not open: every smallest change that makes it lawful, at once
//! or after named assessments. Nothing is looked up: each way is found by asking the
//! engine about the changed case, towards each who then listens.
//!
//! # What is tried
//!
//! | change | smallest in |
//! | --- | --- |
//! | listeners step out, or one is told alone | listeners |
//! | kinds of information, or persons, are left out | kinds, persons |
//! | listeners ask for it, which makes a may a must | listeners |
//! | an assessment is made: a ground is invoked, or a harm test is made | one at a time |
//! | a consent is obtained | persons, and the listeners that it must reach |
//! | nobody can tell whom it is about | persons |
//!
//! Two changes are tried together where neither reaches as far alone; in such a pair
//! nobody and nothing is taken away that the other change can mend. Three are not.
//!
//! # Order
//!
//! Fewer changes first. Among as many: what is open at once before what needs an
//! assessment; then by who and what is touched, from the room to the matter: step out
//! or a direct channel, leave out a kind, leave out a person, ask, assess, consent, no
//! name; then those that touch fewer; then the order of the case.

mod answer;
mod givers;
mod grid;
mod report;
mod search;
mod way;

use alloc::{string::ToString, vec::Vec};

pub use answer::{
    Alternatives, Attendee, Cited, DutyReport, Given, Givers, ItemWays, OnRequest, Step, WayReport,
};
pub(crate) use grid::{Grid, Level};
use sekretess_core::Day;
pub(crate) use way::Way;

use crate::{
    Disclosure, InputError, Meeting,
    case::{Case, CaseItem},
    room,
};

/// The nearest lawful ways for each item of a meeting.
///
/// ```
/// let meeting = sekretess::door::read_meeting(r#"{
///     "date": "2016-03-01",
///     "participants": [
///         { "id": "socialtjanst", "actor": "malmo.norr.socialtjanst" },
///         { "id": "polis", "actor": "malmo.polis" },
///         { "id": "fritid", "actor": "malmo.norr.fritid" }
///     ],
///     "items": [{
///         "id": "risk", "held_by": "socialtjanst",
///         "information": ["personal_circumstances"], "purpose": ["prevent_crime"],
///         "persons": [{ "age": 19, "facts": { "risk_special": true } }],
///         "facts": { "committed_crime": false },
///         "listeners": { "polis": { "helps_prevent": true, "inappropriate": false } }
///     }]
/// }"#)?;
/// let answer = sekretess::alternatives(&meeting)?;
/// let nearest = &answer.items[0].ways[0];
/// assert_eq!(nearest.listeners, ["polis"]);
/// assert_eq!(nearest.by[0].id, "osl.10.18a.st1");
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn alternatives(meeting: &Meeting) -> Result<Alternatives, InputError> {
    room::with_case(meeting, meeting.organisation.as_ref(), answer)
}

/// The nearest lawful ways for a single disclosure.
///
/// ```
/// let asked = sekretess::door::read_disclosure(r#"{
///     "date": "2016-03-01",
///     "discloser": { "actor": "malmo.elevhalsa_medicinsk" },
///     "listeners": [{ "id": "larare", "actor": "malmo.larare" }],
///     "item": { "information": ["health_or_sexual_life"], "persons": [{ "age": 14 }] }
/// }"#)?;
/// let answer = sekretess::alternatives_of(&asked)?;
/// assert!(!answer.items[0].ways.is_empty());
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn alternatives_of(disclosure: &Disclosure) -> Result<Alternatives, InputError> {
    let meeting = room::as_meeting(disclosure);
    room::with_case(&meeting, disclosure.organisation.as_ref(), answer)
        .map_err(InputError::of_disclosure)
}

fn answer(case: &Case<'_>, day: &Day) -> Alternatives {
    let items: Vec<ItemWays> = case
        .items
        .iter()
        .map(|item| item_ways(&Grid::new(case, day, item)))
        .collect();
    Alternatives {
        ruleset: room::RULESET,
        date: case.day.to_string(),
        directory: case.directory.id.to_string(),
        warnings: room::warnings(case, true),
        participants: attendees(case),
        items,
    }
}

/// Everybody in the room.
pub(crate) fn attendees(case: &Case<'_>) -> Vec<Attendee> {
    let attendee = |someone: &crate::case::Someone<'_>| Attendee {
        id: someone.id.to_string(),
        actor: someone.actor.id.to_string(),
        name: someone.actor.name.into(),
    };
    case.people.iter().map(attendee).collect()
}

fn item_ways(grid: &Grid<'_, '_>) -> ItemWays {
    let (case, item): (&Case<'_>, &CaseItem<'_>) = (grid.case, grid.item);
    let out_of_scope = room::out_of_scope(case, item);
    let all: Vec<usize> = (0..grid.columns()).collect();
    let verdict = if out_of_scope.is_some() {
        room::OUT_OF_SCOPE
    } else {
        grid.verdict(&Way::default())
    };
    let (by, missing) = if Level::of(verdict.outcome) == Level::Closed {
        (Vec::new(), Vec::new())
    } else {
        grid.rests_on(&Way::default())
    };
    ItemWays {
        id: item.id.clone(),
        held_by: case
            .people
            .get(item.holder)
            .map_or_else(Default::default, |p| p.id.to_string()),
        listeners: grid.listeners(&all),
        room: verdict,
        by,
        missing,
        out_of_scope,
        blocked_by: room::blocked(case, item, &grid.decisions),
        ways: nearest(grid).iter().map(|way| grid.way(way)).collect(),
        duties: grid.duties(),
        on_request: if grid.answered {
            grid.on_request()
        } else {
            Vec::new()
        },
    }
}

/// Every smallest way, the nearest first.
pub(crate) fn nearest(grid: &Grid<'_, '_>) -> Vec<Way> {
    let mut ways = search::ways(grid);
    ways.sort_by_cached_key(|way| {
        let level = Level::of(grid.verdict(way).outcome);
        (
            way.changes(),
            core::cmp::Reverse(level),
            way.weight(),
            way.touched(),
            way.clone(),
        )
    });
    ways
}
