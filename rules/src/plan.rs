//! A meeting plan: everything that can lawfully be said is said once.
//!
//! Each item is said to all of those it is meant for who may hear it, at once or after
//! a named assessment, and to nobody else: the room of an item is its speaker and
//! they. Items with the same room make a block. The blocks stand in the order in which
//! the fewest people enter or leave, counted from a room where everybody is present;
//! among such orders the items' own order decides.
//!
//! A duty to give something is never performed by saying it at a meeting: it is listed
//! as something to do outside it, also where the item may be said to all. What cannot
//! be said to anybody is named with the nearest lawful way.

mod answer;
mod order;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

pub use answer::{Block, Closed, Outside, Plan, Room, Said};
use sekretess_core::{Day, Outcome};

use crate::{
    InputError, Meeting,
    case::Case,
    nearest::{self, Grid, Level, Way, attendees},
    room,
};

/// The plan for a meeting.
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
/// let plan = sekretess::plan(&meeting)?;
/// assert_eq!(plan.blocks[0].present, ["socialtjanst", "polis"]);
/// assert_eq!(plan.blocks[0].leave, ["fritid"]);
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn plan(meeting: &Meeting) -> Result<Plan, InputError> {
    room::with_case(meeting, meeting.organisation.as_ref(), answer)
}

/// An item with the room that it is said in.
struct Placed {
    room: Vec<usize>,
    said: Said,
}

fn answer(case: &Case<'_>, day: &Day) -> Plan {
    let mut placed: Vec<Placed> = Vec::new();
    let mut outside = Vec::new();
    let mut closed = Vec::new();
    for item in &case.items {
        let grid = Grid::new(case, day, item);
        let held_by = code(case, item.holder);
        let duties = grid.duties();
        let given = |listener: &String| duties.iter().any(|d| d.certain && d.to == *listener);
        match place(case, &grid) {
            Some(one)
                if one.said.verdict.outcome == Outcome::Duty
                    && one.said.listeners.iter().all(given) => {}
            Some(one) => placed.push(one),
            None => closed.push(stays_closed(case, &grid)),
        }
        outside.extend(duties.into_iter().map(|duty| Outside {
            item: item.id.clone(),
            held_by: held_by.clone(),
            duty,
        }));
    }
    let (blocks, movements) = blocks(case, placed);
    Plan {
        ruleset: room::RULESET,
        date: case.day.to_string(),
        directory: case.directory.id.to_string(),
        warnings: room::warnings(case, !blocks.is_empty()),
        participants: attendees(case),
        blocks,
        movements,
        outside,
        closed,
    }
}

fn code(case: &Case<'_>, place: usize) -> String {
    case.people
        .get(place)
        .map_or(String::new(), |someone| someone.id.to_string())
}

/// The largest room that the item can be said in; asked again as a whole.
fn place(case: &Case<'_>, grid: &Grid<'_, '_>) -> Option<Placed> {
    if !grid.answered {
        return None;
    }
    let hear = |wanted: Level| -> Vec<usize> {
        (0..grid.columns())
            .filter(|column| grid.level(&Way::alone(*column)) >= wanted)
            .collect()
    };
    let hearing = hear(Level::Assess);
    let out: Vec<usize> = (0..grid.columns())
        .filter(|column| !hearing.contains(column))
        .collect();
    let not_to = grid.listeners(&out);
    // Whoever comes to the plan's room is known, whoever else may be at the meeting.
    let way = match hearing.as_slice() {
        [one] => Way::alone(*one),
        _ => Way {
            out,
            ..Way::default()
        },
    };
    if hearing.is_empty() || grid.level(&way) < Level::Assess {
        return None;
    }
    let (by, missing) = grid.rests_on(&way);
    let holder = grid.item.holder;
    let mut room: Vec<usize> = hearing
        .iter()
        .filter_map(|column| grid.item.listeners.get(*column).copied())
        .collect();
    room.push(holder);
    room.sort_unstable();
    let at_once = grid.listeners(&hear(Level::Open));
    Some(Placed {
        room,
        said: Said {
            id: grid.item.id.clone(),
            held_by: code(case, holder),
            listeners: grid.listeners(&hearing),
            not_to,
            verdict: grid.verdict(&way),
            by,
            missing,
            at_once,
        },
    })
}

fn stays_closed(case: &Case<'_>, grid: &Grid<'_, '_>) -> Closed {
    let item = grid.item;
    let out_of_scope = room::out_of_scope(case, item);
    let ways = nearest::nearest(grid);
    Closed {
        item: item.id.clone(),
        held_by: code(case, item.holder),
        room: if out_of_scope.is_some() {
            room::OUT_OF_SCOPE
        } else {
            grid.verdict(&Way::default())
        },
        out_of_scope,
        blocked_by: room::blocked(case, item, &grid.decisions),
        nearest: ways.first().map(|way| grid.way(way)),
    }
}

/// The blocks in order, and how many move.
fn blocks(case: &Case<'_>, placed: Vec<Placed>) -> (Vec<Block>, usize) {
    let mut rooms: Vec<(Vec<usize>, Vec<Said>)> = Vec::new();
    for Placed { room, said } in placed {
        match rooms.iter_mut().find(|(known, _)| *known == room) {
            Some((_, items)) => items.push(said),
            None => rooms.push((room, alloc::vec![said])),
        }
    }
    let everybody: Vec<usize> = (0..case.people.len()).collect();
    let sets: Vec<Vec<usize>> = rooms.iter().map(|(room, _)| room.clone()).collect();
    let mut before = everybody.clone();
    let mut movements = 0;
    let mut blocks = Vec::new();
    for place in order::order(&everybody, &sets) {
        let Some((room, items)) = rooms.get_mut(place) else {
            continue;
        };
        let names = |of: &[usize], without: &[usize]| -> Vec<String> {
            let chosen = of.iter().filter(|one| !without.contains(one));
            chosen.map(|one| code(case, *one)).collect()
        };
        movements += order::movements(&before, room);
        blocks.push(Block {
            room: match room.len() {
                all if all == everybody.len() => Room::Everybody,
                2 => Room::DirectChannel,
                _ => Room::SmallerRoom,
            },
            present: names(room, &[]),
            enter: names(room, &before),
            leave: names(&before, room),
            items: core::mem::take(items),
        });
        before.clone_from(room);
    }
    (blocks, movements)
}
