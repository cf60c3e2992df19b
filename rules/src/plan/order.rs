//! In which order rooms follow each other so that the fewest people move.

use alloc::{vec, vec::Vec};

/// More rooms than this are ordered by going to the nearest one next, which need not
/// give the very fewest movements.
const MOST_EXACT: usize = 10;

/// How many enter or leave between two rooms; both lists are in order.
pub(super) fn movements(from: &[usize], to: &[usize]) -> usize {
    let gone = from.iter().filter(|one| !to.contains(one)).count();
    let come = to.iter().filter(|one| !from.contains(one)).count();
    gone + come
}

/// The order of the rooms, by place, beginning where everybody is there.
///
/// Among orders with as few movements the one whose rooms stand first in the list.
pub(super) fn order(start: &[usize], rooms: &[Vec<usize>]) -> Vec<usize> {
    if rooms.len() <= MOST_EXACT {
        exact(start, rooms)
    } else {
        nearest(start, rooms)
    }
}

fn between(rooms: &[Vec<usize>], from: usize, to: usize) -> usize {
    match (rooms.get(from), rooms.get(to)) {
        (Some(from), Some(to)) => movements(from, to),
        _ => 0,
    }
}

/// Always on to the room that the fewest have to move for.
fn nearest(start: &[usize], rooms: &[Vec<usize>]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    let mut now = start;
    while order.len() < rooms.len() {
        let left = rooms.iter().enumerate().filter(|(i, _)| !order.contains(i));
        let Some((next, room)) = left.min_by_key(|(i, room)| (movements(now, room), *i)) else {
            break;
        };
        order.push(next);
        now = room;
    }
    order
}

/// The fewest movements of all: from each room, over each set of rooms still to come.
fn exact(start: &[usize], rooms: &[Vec<usize>]) -> Vec<usize> {
    let count = rooms.len();
    let sets = 1_usize << count;
    // The fewest movements from a room through a set of others.
    let mut fewest = vec![usize::MAX; sets * count];
    let at = |set: usize, room: usize| set * count + room;
    let rest = |fewest: &[usize], set: usize, room: usize| {
        fewest.get(at(set, room)).copied().unwrap_or(usize::MAX)
    };
    for set in 0..sets {
        for room in 0..count {
            let on = (0..count).filter(|next| set >> next & 1 == 1);
            let best = on
                .map(|next| {
                    between(rooms, room, next).saturating_add(rest(
                        &fewest,
                        set & !(1 << next),
                        next,
                    ))
                })
                .min();
            if let Some(place) = fewest.get_mut(at(set, room)) {
                *place = best.unwrap_or(0);
            }
        }
    }
    let mut order = Vec::new();
    let mut left = sets - 1;
    let mut now = start;
    while left != 0 {
        let next = (0..count)
            .filter(|next| left >> next & 1 == 1)
            .min_by_key(|next| {
                let go = rooms.get(*next).map_or(0, |room| movements(now, room));
                (
                    go.saturating_add(rest(&fewest, left & !(1 << next), *next)),
                    *next,
                )
            });
        let Some(next) = next else { break };
        order.push(next);
        left &= !(1 << next);
        now = rooms.get(next).map_or(&[], Vec::as_slice);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(start: &[usize], rooms: &[Vec<usize>], order: &[usize]) -> usize {
        let mut now = start;
        let mut total = 0;
        for place in order {
            total += movements(now, &rooms[*place]);
            now = &rooms[*place];
        }
        total
    }

    fn every_order(of: usize) -> Vec<Vec<usize>> {
        let mut orders = vec![Vec::new()];
        for one in 0..of {
            orders = orders
                .into_iter()
                .flat_map(|order: Vec<usize>| {
                    (0..=order.len()).map(move |place| {
                        let mut order = order.clone();
                        order.insert(place, one);
                        order
                    })
                })
                .collect();
        }
        orders
    }

    #[test]
    fn no_order_moves_fewer() {
        let start = [0, 1, 2, 3, 4];
        let rooms = [
            vec![0, 1],
            vec![0, 1, 2, 3, 4],
            vec![2, 3],
            vec![0, 1, 2],
            vec![3, 4],
        ];
        let found = order(&start, &rooms);
        let fewest = every_order(rooms.len())
            .iter()
            .map(|order| total(&start, &rooms, order))
            .min();
        assert_eq!(Some(total(&start, &rooms, &found)), fewest);
        assert_eq!(found.first(), Some(&1));
    }

    #[test]
    fn many_rooms_are_ordered_too() {
        let start: Vec<usize> = (0..20).collect();
        let rooms: Vec<Vec<usize>> = (0..20).map(|last| (0..=last).collect()).collect();
        let found = order(&start, &rooms);
        assert_eq!(found, (0..20).rev().collect::<Vec<_>>());
        assert!(order(&start, &[]).is_empty());
    }
}
