//! Malmö as its guideline of 2015-12-13 describes it: five district boards, a
//! board for social resources, three school boards, and those they meet.
//!
//! The district boards were abolished on 2017-05-01, and the directory with them.
//! Where a post could sit in several units the participant names the unit; where
//! the source is silent the note says so.

mod districts;
mod groups;
mod others;
mod resources;
mod school;

use sekretess_core::{Text, date};

use super::{Actor, Directory, ProfileOf};

/// Malmö from 2015-12-13 until the boards were reorganised on 2017-05-01.
pub(super) static MALMO_2015: Directory = Directory {
    id: "malmo_2015",
    name: Text {
        sv: "Malmö, december 2015 till april 2017",
        en: "Malmö, December 2015 to April 2017",
    },
    from: date(2015, 12, 13),
    until: Some(date(2017, 5, 1)),
    actors: &ACTORS,
    unsettled_branches: &["fritidshem", "omradesutveckling"],
    groups: groups::GROUPS,
};

/// The parts of the directory, in the order of their numbers but for M37–M39.
const PARTS: [&[Actor]; 4] = [
    districts::DISTRICTS,
    resources::RESOURCES,
    school::SCHOOL,
    others::OTHERS,
];

/// How many actors there are.
const COUNT: usize = {
    let [a, b, c, d] = PARTS;
    a.len() + b.len() + c.len() + d.len()
};

/// All actors.
static ACTORS: [Actor; COUNT] = joined(&PARTS);

/// The parts as one list.
const fn joined(mut parts: &[&[Actor]]) -> [Actor; COUNT] {
    let mut all = [const { Actor::row("", "", ("", ""), ProfileOf::OutOfScope, "", "") }; COUNT];
    let mut free: &mut [Actor] = &mut all;
    while let [part, later @ ..] = parts {
        let mut rows = *part;
        while let [row, more @ ..] = rows
            && let [slot, rest @ ..] = free
        {
            *slot = Actor { ..*row };
            rows = more;
            free = rest;
        }
        parts = later;
    }
    all
}

impl Actor {
    /// An actor that does not act on delegation and needs no note; `at` is its
    /// authority and its branch.
    const fn row(
        number: &'static str,
        id: &'static str,
        at: (&'static str, &'static str),
        profile: ProfileOf,
        sv: &'static str,
        en: &'static str,
    ) -> Self {
        Self {
            id,
            number,
            name: Text { sv, en },
            authority: at.0,
            branch: at.1,
            profile,
            delegation: false,
            note: Text::EMPTY,
        }
    }

    /// The same, acting on another board's delegation at times.
    const fn delegated(self) -> Self {
        Self {
            delegation: true,
            ..self
        }
    }

    /// The same with a note.
    const fn noted(self, note: Text) -> Self {
        Self { note, ..self }
    }
}
