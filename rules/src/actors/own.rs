//! A municipality's own organisation as a directory.

mod check;

use alloc::vec::Vec;

use sekretess_core::Date;

use super::{
    Actor, Branch, Directory, Name, ProfileOf, Standing,
    generic::{PRIVATE, STATE},
};
use crate::{
    InputError,
    input::{Organisation, OwnActor},
};

/// An organisation that holds together. It borrows from the file, and adds those whom
/// every municipality meets: the state, the region and the private actors of the
/// directory `generic`, under their own names there.
#[derive(Clone, Debug)]
pub struct Organised<'a> {
    id: &'a str,
    name: Name<'a>,
    from: Date,
    until: Option<Date>,
    actors: Vec<Actor<'a>>,
    branches: Vec<Branch<'a>>,
}

impl<'a> Organised<'a> {
    /// Reads what a municipality says of itself.
    ///
    /// # Errors
    ///
    /// Everything in it that does not hold together, each with its place.
    pub fn new(organisation: &'a Organisation) -> Result<Self, InputError> {
        let (from, until) = check::all(organisation)?;
        let own = organisation.actors.iter().map(actor);
        let met = [STATE, PRIVATE].into_iter().flatten().copied();
        Ok(Self {
            id: &organisation.id,
            name: name(&organisation.name, organisation.name_en.as_deref()),
            from,
            until,
            actors: own.chain(met).collect(),
            branches: branches(organisation),
        })
    }

    /// The same as any other directory.
    #[must_use]
    pub fn directory(&self) -> Directory<'_> {
        Directory {
            id: self.id,
            name: self.name,
            from: self.from,
            until: self.until,
            actors: &self.actors,
            branches: &self.branches,
            groups: &[],
        }
    }
}

fn actor(own: &OwnActor) -> Actor<'_> {
    Actor {
        id: &own.id,
        number: "",
        name: name(&own.name, own.name_en.as_deref()),
        authority: own.authority.as_deref().unwrap_or_default(),
        branch: own.branch.as_deref().unwrap_or_default(),
        profile: ProfileOf::One(&own.profile),
        delegation: own.delegation,
        note: own
            .note
            .as_deref()
            .map_or(Name::EMPTY, |note| name(note, own.note_en.as_deref())),
    }
}

fn branches(organisation: &Organisation) -> Vec<Branch<'_>> {
    let mut branches = Vec::new();
    for authority in &organisation.authorities {
        for (ids, standing) in [
            (&authority.independent, Standing::Independent),
            (&authority.unsettled, Standing::Unsettled),
            (&authority.together, Standing::Together),
        ] {
            branches.extend(ids.iter().map(|id| Branch {
                authority: &authority.id,
                id,
                standing,
            }));
        }
    }
    branches
}

const fn name<'a>(sv: &'a str, en: Option<&'a str>) -> Name<'a> {
    Name::Own {
        sv,
        en: match en {
            Some(en) => en,
            None => sv,
        },
    }
}
