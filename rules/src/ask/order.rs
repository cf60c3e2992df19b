//! Which question comes first.

use core::cmp::Reverse;

use super::{Group, Lead, facts::Open};

/// What is asked in every case, in this order.
const FIRST: [&str; 6] = [
    "identifiable",
    "consent",
    "consent_covers",
    "consent_valid",
    "information",
    "purpose",
];

/// Most useful first: by group; what matters to the room before what does not; what
/// moves something by itself before what only does so together with other answers; a
/// fact that can be looked up before an assessment, and an open point of law last; and
/// then by how many answers it changes or settles.
pub(super) fn sort(open: &mut [Open]) {
    open.sort_by_cached_key(|o| {
        let ask = &o.ask;
        let first = FIRST
            .iter()
            .position(|id| *id == ask.id && ask.group == Group::Basic);
        let moves: usize = ask
            .answers
            .iter()
            .map(|a: &Lead| a.changes + a.settles)
            .sum();
        let cost = match ask.kind {
            "input" | "objective" => 0_u8,
            "assessment" => 1,
            _ => 2,
        };
        (
            ask.group,
            first.unwrap_or(FIRST.len()),
            !ask.for_room,
            moves == 0,
            cost,
            Reverse(moves),
            o.facts.first().copied(),
        )
    });
}
