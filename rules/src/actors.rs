//! Who people are in the eyes of the law: legal profiles, and directories of the
//! actors of a place.

mod generic;
mod malmo;
mod profiles;

pub use profiles::{Bound, PROFILES, Profile, profile};
pub(crate) use profiles::{LISTENER, SPEAKER};
use sekretess_core::{Date, Text};

/// The actors of one place in one period.
#[derive(Debug)]
pub struct Directory {
    /// A stable name, as `malmo_2015`.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// The first day that it describes.
    pub from: Date,
    /// The day from which it no longer does.
    pub until: Option<Date>,
    /// Its actors.
    pub actors: &'static [Actor],
    /// Branches of which it is not settled whether they are independent of the
    /// others in their authority.
    pub unsettled_branches: &'static [&'static str],
    /// Networks and meetings: they are not actors; their members are.
    pub groups: &'static [Group],
}

/// An actor in a directory.
#[derive(Debug)]
pub struct Actor {
    /// A stable name, as `malmo.polis`.
    pub id: &'static str,
    /// The short number in the directory's source, as `M44`.
    pub number: &'static str,
    /// Its name.
    pub name: Text,
    /// The authority that it belongs to; empty for private actors.
    pub authority: &'static str,
    /// The branch of that authority.
    pub branch: &'static str,
    /// Its legal profile.
    pub profile: ProfileOf,
    /// Whether its staff may act on another board's delegation, so that the matter
    /// belongs to that board.
    pub delegation: bool,
    /// What a user must know: what is uncertain, and which rule follows.
    pub note: Text,
}

/// Whether the directory knows the profile.
#[derive(Clone, Copy, Debug)]
pub enum ProfileOf {
    /// It does.
    One(&'static str),
    /// It is one of these; the participant must say which.
    Ask(&'static [&'static str]),
    /// The unit that it belongs to decides; the participant must name one of these
    /// actors as `unit`.
    Unit(&'static [&'static str]),
    /// It is several people with different profiles: name these actors instead.
    Members(&'static [&'static str]),
    /// The rules give no answer for it.
    OutOfScope,
}

/// A network or meeting.
#[derive(Debug)]
pub struct Group {
    /// The short number, as `G01`.
    pub number: &'static str,
    /// A stable name.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// The actors that it is made of, where the source says so.
    pub members: &'static [&'static str],
    /// How to treat it.
    pub note: Text,
}

/// Every directory.
pub static DIRECTORIES: &[&Directory] = &[&malmo::MALMO_2015, &generic::GENERIC];

/// A directory by its name.
#[must_use]
pub fn directory(id: &str) -> Option<&'static Directory> {
    DIRECTORIES.iter().find(|d| d.id == id).copied()
}

impl Directory {
    /// An actor by its name or its number.
    #[must_use]
    pub fn actor(&self, id: &str) -> Option<&'static Actor> {
        self.actors
            .iter()
            .find(|a| a.id == id || a.number.eq_ignore_ascii_case(id))
    }

    /// A group by its name or its number.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&'static Group> {
        self.groups
            .iter()
            .find(|g| g.id == id || g.number.eq_ignore_ascii_case(id))
    }
}
