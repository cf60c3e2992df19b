//! How a directory's rows are written down.

use sekretess_core::Text;

use super::{Actor, Branch, Name, ProfileOf, Standing};

impl Actor<'static> {
    /// An actor that does not act on delegation and needs no note; `at` is its
    /// authority and its branch.
    pub(super) const fn row(
        number: &'static str,
        id: &'static str,
        at: (&'static str, &'static str),
        profile: ProfileOf<'static>,
        sv: &'static str,
        en: &'static str,
    ) -> Self {
        Self {
            id,
            number,
            name: Name::Here(Text { sv, en }),
            authority: at.0,
            branch: at.1,
            profile,
            delegation: false,
            note: Name::EMPTY,
        }
    }

    /// The same, acting on another board's delegation at times.
    pub(super) const fn delegated(self) -> Self {
        Self {
            delegation: true,
            ..self
        }
    }

    /// The same with a note.
    pub(super) const fn noted(self, note: Text) -> Self {
        Self {
            note: Name::Here(note),
            ..self
        }
    }

    /// The same with a note in Swedish and English.
    pub(super) const fn note(self, sv: &'static str, en: &'static str) -> Self {
        self.noted(Text { sv, en })
    }
}

impl Branch<'static> {
    /// A branch of which it is not settled whether it is independent.
    pub(super) const fn unsettled(authority: &'static str, id: &'static str) -> Self {
        Self {
            authority,
            id,
            standing: Standing::Unsettled,
        }
    }
}

/// How many rows the parts of a directory have.
pub(super) const fn count(mut parts: &[&[Actor<'static>]]) -> usize {
    let mut count = 0;
    while let [part, later @ ..] = parts {
        count += part.len();
        parts = later;
    }
    count
}

/// The parts of a directory as one list.
pub(super) const fn joined<const N: usize>(mut parts: &[&[Actor<'static>]]) -> [Actor<'static>; N] {
    let mut all = [Actor::row("", "", ("", ""), ProfileOf::OutOfScope, "", ""); N];
    let mut free: &mut [Actor<'static>] = &mut all;
    while let [part, later @ ..] = parts {
        let mut rows = *part;
        while let [row, more @ ..] = rows
            && let [slot, rest @ ..] = free
        {
            *slot = *row;
            rows = more;
            free = rest;
        }
        parts = later;
    }
    all
}

/// The parts of a directory as one list that lasts for good.
macro_rules! rows {
    ($($part:expr),+ $(,)?) => {{
        const PARTS: &[&[$crate::actors::Actor<'static>]] = &[$($part),+];
        static ALL: [$crate::actors::Actor<'static>; $crate::actors::row::count(PARTS)] =
            $crate::actors::row::joined(PARTS);
        &ALL
    }};
}
pub(super) use rows;
