//! All the smallest ways: single changes, and two where neither does alone.

use alloc::{vec, vec::Vec};

use super::{
    grid::{Grid, Level},
    way::Way,
};

/// Sets of more kinds or persons than this are not tried part by part in combination
/// with another change: all that can be mended are.
pub(super) const MOST_PARTS: usize = 6;

/// A kind of change, in the order in which ways are ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Listeners step out.
    Out,
    /// Kinds of information are left out.
    Kinds,
    /// Persons are left out.
    Without,
    /// Listeners ask.
    Ask,
    /// An assessment is made.
    Assess(usize),
    /// Persons consent.
    Consent,
    /// Nobody can tell whom it is about.
    Hide,
}

/// Every smallest way to make the item more open than it is.
pub(crate) fn ways(grid: &Grid<'_, '_>) -> Vec<Way> {
    let mut found: Vec<Way> = Vec::new();
    if !grid.answered {
        return found;
    }
    let now = Level::of(grid.verdict(&Way::default()).outcome);
    for wanted in [Level::Assess, Level::Open] {
        if wanted <= now {
            continue;
        }
        for way in reaching(grid, wanted) {
            if !found.contains(&way) {
                found.push(way);
            }
        }
    }
    found
}

/// The smallest ways to a level.
fn reaching(grid: &Grid<'_, '_>, wanted: Level) -> Vec<Way> {
    let parts = parts(grid);
    let start = Way::default();
    let alone: Vec<Vec<Way>> = parts
        .iter()
        .map(|part| only(grid, &start, wanted, *part))
        .collect();
    let works: Vec<Part> = parts
        .iter()
        .zip(&alone)
        .filter(|(_, ways)| !ways.is_empty())
        .map(|(part, _)| *part)
        .collect();
    let mut found: Vec<Way> = alone.into_iter().flatten().collect();
    for (i, first) in parts.iter().enumerate() {
        for second in parts.iter().skip(i + 1) {
            if !works.contains(first) && !works.contains(second) {
                found.extend(both(grid, wanted, *first, *second));
            }
        }
    }
    if grid.columns() > 1 || !grid.complete() {
        for column in 0..grid.columns() {
            found.extend(channel(grid, wanted, column, &parts, &works));
        }
    }
    let mut told: Vec<Way> = Vec::new();
    for way in found {
        let way = as_channel(grid, way);
        if !told.contains(&way) {
            told.push(way);
        }
    }
    told
}

/// Stepping out until one listener is left is telling that one alone.
fn as_channel(grid: &Grid<'_, '_>, mut way: Way) -> Way {
    if let (false, [one]) = (way.out.is_empty(), grid.hearing(&way).as_slice()) {
        way.alone = Some(*one);
        way.out = Vec::new();
    }
    way
}

/// The ways to tell one listener alone: at once, or with one more change.
fn channel(
    grid: &Grid<'_, '_>,
    wanted: Level,
    column: usize,
    parts: &[Part],
    works: &[Part],
) -> Vec<Way> {
    let alone = Way::alone(column);
    if grid.reaches(&alone, wanted) {
        return vec![alone];
    }
    let more = parts
        .iter()
        .filter(|part| **part != Part::Out && !works.contains(part));
    more.flat_map(|part| only(grid, &alone, wanted, *part))
        .collect()
}

/// The kinds of change that can be tried for the item.
fn parts(grid: &Grid<'_, '_>) -> Vec<Part> {
    let mut parts = Vec::new();
    if grid.columns() > 1 {
        parts.push(Part::Out);
    }
    if grid.item.input.information.len() > 1 {
        parts.push(Part::Kinds);
    }
    if grid.rows() > 1 {
        parts.push(Part::Without);
    }
    parts.push(Part::Ask);
    parts.extend((0..grid.assessments.len()).map(Part::Assess));
    parts.push(Part::Consent);
    parts.push(Part::Hide);
    parts
}

/// The smallest ways that one more kind of change leads to.
fn only(grid: &Grid<'_, '_>, way: &Way, wanted: Level, part: Part) -> Vec<Way> {
    let found = match part {
        Part::Kinds => kinds(grid, way),
        _ => mended(grid, way, wanted, part).into_iter().collect(),
    };
    smallest(
        found
            .into_iter()
            .filter(|way| grid.reaches(way, wanted))
            .collect(),
    )
}

/// The way with just as much of a change as the cells that are still closed need.
fn mended(grid: &Grid<'_, '_>, way: &Way, wanted: Level, part: Part) -> Option<Way> {
    let closed = grid.closed(way, wanted);
    if closed.is_empty() {
        return None;
    }
    let rows = each(closed.iter().map(|(row, _)| *row));
    let columns = each(closed.iter().map(|(_, column)| *column));
    let mut way = way.clone();
    match part {
        Part::Out => way.out = columns,
        Part::Without => way.without = rows,
        Part::Ask => way.asked = columns,
        Part::Hide => way.hidden = rows,
        Part::Consent => {
            let to = |row: usize| {
                let cells = closed.iter().filter(move |(r, _)| *r == row);
                each(cells.map(|(_, column)| *column))
            };
            way.consents = rows.into_iter().map(|row| (row, to(row))).collect();
        }
        Part::Assess(which) => {
            way.assessed.push(which);
            way.assessed.sort_unstable();
        }
        Part::Kinds => return None,
    }
    Some(way)
}

/// The smallest ways by two kinds of change, neither of which does alone.
fn both(grid: &Grid<'_, '_>, wanted: Level, first: Part, second: Part) -> Vec<Way> {
    let start = Way::default();
    // The one that is tried part by part stands first; who steps out, and who asks,
    // follows from it.
    let (first, second) = match (first, second) {
        (Part::Out, Part::Ask) => (Part::Ask, Part::Out),
        (Part::Out | Part::Ask, _) => (second, first),
        _ => (first, second),
    };
    let tried = match first {
        Part::Kinds => kinds(grid, &start),
        Part::Assess(_) => mended(grid, &start, wanted, first).into_iter().collect(),
        Part::Ask => asking(grid, wanted),
        _ => of_rows(grid, wanted, first),
    };
    let second = |way: Way| mended(grid, &way, wanted, second);
    let found = tried
        .into_iter()
        .filter_map(second)
        .filter_map(|way| trimmed(grid, way, wanted))
        .filter(|way| grid.reaches(way, wanted));
    smallest(found.collect())
}

/// A consent reaches no further than to what is still closed without it.
fn trimmed(grid: &Grid<'_, '_>, mut way: Way, wanted: Level) -> Option<Way> {
    if way.consents.is_empty() {
        return Some(way);
    }
    let consents = core::mem::take(&mut way.consents);
    let closed = grid.closed(&way, wanted);
    for (row, to) in consents {
        let needed = |column: &usize| closed.contains(&(row, *column));
        let to: Vec<usize> = to.into_iter().filter(needed).collect();
        if !to.is_empty() {
            way.consents.push((row, to));
        }
    }
    (!way.consents.is_empty()).then_some(way)
}

/// Each set of kinds that can be left out, smaller sets first.
fn kinds(grid: &Grid<'_, '_>, way: &Way) -> Vec<Way> {
    let all = grid.item.input.information.len();
    let places: Vec<usize> = (0..all).collect();
    let tried = if all <= MOST_PARTS {
        subsets(&places)
    } else {
        places.iter().map(|place| vec![*place]).collect()
    };
    let left_out = |kinds: Vec<usize>| Way {
        kinds,
        ..way.clone()
    };
    tried
        .into_iter()
        .filter(|kinds| kinds.len() < all)
        .map(left_out)
        .collect()
}

/// Each set of the persons whose cells are closed, with the change made for them.
fn of_rows(grid: &Grid<'_, '_>, wanted: Level, part: Part) -> Vec<Way> {
    let start = Way::default();
    let Some(whole) = mended(grid, &start, wanted, part) else {
        return Vec::new();
    };
    let rows = each(grid.closed(&start, wanted).into_iter().map(|(row, _)| row));
    let sets = if rows.len() <= MOST_PARTS {
        subsets(&rows)
    } else {
        vec![rows]
    };
    let made_for = |set: Vec<usize>| {
        let chosen = |list: &[usize]| list.iter().copied().filter(|r| set.contains(r)).collect();
        let consents = whole.consents.iter().filter(|(row, _)| set.contains(row));
        Way {
            without: chosen(&whole.without),
            hidden: chosen(&whole.hidden),
            consents: consents.cloned().collect(),
            ..Way::default()
        }
    };
    sets.into_iter().map(made_for).collect()
}

/// Everybody asks for whom that opens all.
fn asking(grid: &Grid<'_, '_>, wanted: Level) -> Vec<Way> {
    let Some(mut whole) = mended(grid, &Way::default(), wanted, Part::Ask) else {
        return Vec::new();
    };
    let closed = grid.closed(&whole, wanted);
    whole
        .asked
        .retain(|column| closed.iter().all(|(_, c)| c != column));
    if whole.asked.is_empty() {
        return Vec::new();
    }
    vec![whole]
}

/// The smallest of some ways by the same kinds of change: first those that take the
/// least away, then those that change the least.
fn smallest(ways: Vec<Way>) -> Vec<Way> {
    let least: Vec<&Way> = ways
        .iter()
        .filter(|way| !ways.iter().any(|other| other.takes_less(way)))
        .collect();
    let mut found: Vec<Way> = Vec::new();
    for way in &least {
        if !least.iter().any(|other| other.is_part_of(way)) && !found.contains(way) {
            found.push((*way).clone());
        }
    }
    found
}

/// Each number once, smallest first.
fn each(numbers: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut found: Vec<usize> = numbers.collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Every set of some of these, but the empty one.
fn subsets(of: &[usize]) -> Vec<Vec<usize>> {
    let mut sets = vec![Vec::new()];
    for one in of {
        let with: Vec<Vec<usize>> = sets
            .iter()
            .map(|set: &Vec<usize>| {
                let mut set = set.clone();
                set.push(*one);
                set
            })
            .collect();
        sets.extend(with);
    }
    sets.retain(|set| !set.is_empty());
    sets.sort_by_key(Vec::len);
    sets
}
