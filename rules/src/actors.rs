//! Who people are in the eyes of the law: legal profiles, and directories of the
//! actors of a place.

mod generic;
mod heby_ekero;
mod huddinge;
mod malmo;
mod name;
mod own;
mod profiles;
mod row;
mod stockholm;

pub use name::Name;
pub use own::Organised;
pub use profiles::{Bound, PROFILES, Profile, profile};
pub(crate) use profiles::{LISTENER, SPEAKER};
use sekretess_core::{Date, Truth};

/// The actors of one place in one period.
#[derive(Clone, Copy, Debug)]
pub struct Directory<'a> {
    /// A stable name, as `malmo_2015`.
    pub id: &'a str,
    /// Its name.
    pub name: Name<'a>,
    /// The first day that it describes.
    pub from: Date,
    /// The day from which it no longer does.
    pub until: Option<Date>,
    /// Its actors.
    pub actors: &'a [Actor<'a>],
    /// The branches of which something is said; any other branch is independent of
    /// the others in its authority.
    pub branches: &'a [Branch<'a>],
    /// Networks and meetings: they are not actors; their members are.
    pub groups: &'a [Group<'a>],
}

/// An actor in a directory.
#[derive(Clone, Copy, Debug)]
pub struct Actor<'a> {
    /// A stable name, as `malmo.polis`.
    pub id: &'a str,
    /// The short number in the directory's source, as `M44`.
    pub number: &'a str,
    /// Its name.
    pub name: Name<'a>,
    /// The authority that it belongs to; empty for private actors.
    pub authority: &'a str,
    /// The branch of that authority.
    pub branch: &'a str,
    /// Its legal profile.
    pub profile: ProfileOf<'a>,
    /// Whether its staff may act on another board's delegation, so that the matter
    /// belongs to that board.
    pub delegation: bool,
    /// What a user must know: what is uncertain, and which rule follows.
    pub note: Name<'a>,
}

/// Whether the directory knows the profile.
#[derive(Clone, Copy, Debug)]
pub enum ProfileOf<'a> {
    /// It does.
    One(&'a str),
    /// It is one of these; the participant must say which.
    Ask(&'a [&'a str]),
    /// The unit that it belongs to decides; the participant must name one of these
    /// actors as `unit`.
    Unit(&'a [&'a str]),
    /// It is several people with different profiles: name these actors instead.
    Members(&'a [&'a str]),
    /// The rules give no answer for it.
    OutOfScope,
}

/// What is said of a branch of an authority.
#[derive(Clone, Copy, Debug)]
pub struct Branch<'a> {
    /// The authority.
    pub authority: &'a str,
    /// The branch, as its actors name it.
    pub id: &'a str,
    /// How it stands towards the other branches of the authority.
    pub standing: Standing,
}

/// How a branch stands towards the other branches of its authority (8 kap. 2 § OSL).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// It is independent of them.
    Independent,
    /// That is not settled: whoever asks must say.
    Unsettled,
    /// It is not independent of the others that stand so: they are one.
    Together,
}

/// A network or meeting.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    /// The short number, as `G01`.
    pub number: &'a str,
    /// A stable name.
    pub id: &'a str,
    /// Its name.
    pub name: Name<'a>,
    /// The actors that it is made of, where the source says so.
    pub members: &'a [&'a str],
    /// How to treat it.
    pub note: Name<'a>,
}

/// Every directory.
pub static DIRECTORIES: &[&Directory<'static>] = &[
    &malmo::MALMO_2015,
    &malmo::MALMO_2017,
    &stockholm::STOCKHOLM_AMN,
    &huddinge::HUDDINGE,
    &heby_ekero::HEBY_EKERO,
    &generic::GENERIC,
];

/// A directory by its name.
#[must_use]
pub fn directory(id: &str) -> Option<&'static Directory<'static>> {
    DIRECTORIES.iter().find(|d| d.id == id).copied()
}

impl<'a> Directory<'a> {
    /// An actor by its name or its number.
    #[must_use]
    pub fn actor(&self, id: &str) -> Option<&'a Actor<'a>> {
        self.actors
            .iter()
            .find(|a| a.id == id || is_number(a.number, id))
    }

    /// A group by its name or its number.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&'a Group<'a>> {
        self.groups
            .iter()
            .find(|g| g.id == id || is_number(g.number, id))
    }

    /// Whether two actors of one authority, in two branches, have a boundary between
    /// them: unknown where that is not settled for either branch.
    #[must_use]
    pub fn independent(&self, one: &Actor<'_>, other: &Actor<'_>) -> Truth {
        match (self.standing(one), self.standing(other)) {
            (Standing::Unsettled, _) | (_, Standing::Unsettled) => Truth::Unknown,
            (Standing::Together, Standing::Together) => Truth::False,
            _ => Truth::True,
        }
    }

    fn standing(&self, actor: &Actor<'_>) -> Standing {
        self.branches
            .iter()
            .find(|b| b.authority == actor.authority && b.id == actor.branch)
            .map_or(Standing::Independent, |b| b.standing)
    }
}

/// An actor without a number is not found by an empty one.
fn is_number(number: &str, id: &str) -> bool {
    !number.is_empty() && number.eq_ignore_ascii_case(id)
}
