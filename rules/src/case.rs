//! From input to facts: everything that is known for one person and one listener.

mod consent;
pub(crate) mod derive;
mod known;
mod people;
mod size;

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Date, Facts, Named};

use crate::{
    FIRST_DAY, InputError, LAW,
    actors::{DIRECTORIES, Directory, Organised, Profile, ProfileOf, directory, profile},
    input::{DEFAULT_DIRECTORY, InformationKind, Item, Meeting, Person, Unique},
};
#[cfg(any(feature = "batch", feature = "changes"))]
pub(crate) use derive::NOT_PERSONAL;
#[cfg(feature = "changes")]
pub(crate) use derive::excludes;
pub(crate) use derive::{KINDS, PURPOSES};
pub(crate) use known::Known;
#[cfg(feature = "batch")]
pub(crate) use known::{TAKEN, WORKED_OUT};
pub(crate) use people::Someone;

/// A meeting whose codes have been looked up and whose facts have been worked out.
pub(crate) struct Case<'a> {
    pub(crate) meeting: &'a Meeting,
    pub(crate) day: Date,
    pub(crate) directory: Directory<'a>,
    pub(crate) people: Vec<Someone<'a>>,
    pub(crate) items: Vec<CaseItem<'a>>,
}

/// An item with its listeners and what is known towards each.
pub(crate) struct CaseItem<'a> {
    pub(crate) input: &'a Item,
    pub(crate) id: String,
    /// The profile of the actor whose secrecy came with it (11 kap. OSL).
    pub(crate) origin: Option<&'static Profile>,
    pub(crate) holder: usize,
    pub(crate) listeners: Vec<usize>,
    pub(crate) persons: Vec<CasePerson<'a>>,
}

/// A person, with the facts towards each listener in the item's order.
pub(crate) struct CasePerson<'a> {
    pub(crate) id: &'a str,
    pub(crate) grounds: Vec<&'a str>,
    pub(crate) towards: Vec<Known>,
}

impl CasePerson<'_> {
    /// The grounds that the speaker invokes; a consent invokes itself.
    pub(crate) fn named(&self) -> Named<'_> {
        Named(&self.grounds)
    }
}

/// Looks everything up; every problem is reported at once.
///
/// `own` is the meeting's own organisation, where it has one.
pub(crate) fn build<'a>(
    meeting: &'a Meeting,
    own: Option<&'a Organised<'a>>,
) -> Result<Case<'a>, InputError> {
    let mut problems = InputError::default();
    let day = match meeting.date.parse::<Date>() {
        Ok(day) if day < FIRST_DAY => {
            problems.add(
                "date",
                format!(
                    "the law in force on {day} is not encoded here; it is encoded from {FIRST_DAY}"
                ),
            );
            FIRST_DAY
        }
        Ok(day) => day,
        Err(error) => {
            problems.add("date", format!("{error}"));
            FIRST_DAY
        }
    };
    let Some(directory) = source(meeting, own, &mut problems) else {
        return Err(problems);
    };
    if meeting.participants.len() < 2 {
        problems.add(
            "participants",
            "a room needs at least two participants: one who speaks and one who listens",
        );
    }
    if !size::check(meeting, &mut problems) {
        return Err(problems);
    }
    if meeting.items.is_empty() {
        problems.add("items", "there is nothing to say: give at least one item");
    }
    let people = people::look_up(meeting, &directory, &mut problems);
    let mut items = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (i, item) in meeting.items.iter().enumerate() {
        let at = format!("items[{i}]");
        if item.id.is_empty() || seen.contains(&item.id.as_str()) {
            problems.add(&format!("{at}.id"), "each item needs an id of its own");
        }
        code(&item.id, &format!("{at}.id"), &mut problems);
        seen.push(&item.id);
        let built = build_item(item, &at, day, meeting, &people, &directory, &mut problems);
        items.extend(built);
    }
    problems.or(Case {
        meeting,
        day,
        directory,
        people,
        items,
    })
}

/// What the actors are named from: one organisation or one directory.
fn source<'a>(
    meeting: &Meeting,
    own: Option<&'a Organised<'a>>,
    problems: &mut InputError,
) -> Option<Directory<'a>> {
    match (own, meeting.directory.as_deref()) {
        (Some(_), Some(_)) => {
            problems.add(
                "directory",
                "actors are named from one place: give `directory` or `organisation`, not both",
            );
            None
        }
        (Some(own), None) => Some(own.directory()),
        (None, given) => {
            let id = given.unwrap_or(DEFAULT_DIRECTORY);
            let found = directory(id);
            if found.is_none() {
                let known = DIRECTORIES.iter().map(|d| d.id);
                problems.unknown("directory", "directory", id, known);
            }
            found.copied()
        }
    }
}

/// Whose secrecy came with the information (11 kap. OSL).
fn origin(
    item: &Item,
    at: &str,
    directory: &Directory<'_>,
    problems: &mut InputError,
) -> Option<&'static Profile> {
    let from = &item.transferred.as_ref()?.from;
    let at = format!("{at}.transferred.from");
    let Some(actor) = directory.actor(from) else {
        problems.unknown(&at, "actor", from, directory.actors.iter().map(|a| a.id));
        return None;
    };
    let ProfileOf::One(id) = actor.profile else {
        let message = format!(
            "the directory does not settle what `{from}` does; name one of its units or members"
        );
        problems.add(&at, message);
        return None;
    };
    profile(id)
}

/// An id is a short code, so that nobody writes a name or a sentence in it.
pub(crate) fn code(id: &str, at: &str, problems: &mut InputError) {
    let ok = id
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-');
    if !ok || id.len() > 40 {
        problems.add(
            at,
            "an id is a code of at most 40 characters a-z, 0-9, `_` and `-`; never a name",
        );
    }
}

fn build_item<'a>(
    item: &'a Item,
    at: &str,
    day: Date,
    meeting: &'a Meeting,
    people: &[Someone<'a>],
    directory: &Directory<'a>,
    problems: &mut InputError,
) -> Option<CaseItem<'a>> {
    let find = |id: &str, at: &str, problems: &mut InputError| {
        let found = people.iter().position(|p| p.id == id);
        // Whoever could not be looked up has been told of already.
        if found.is_none() && !meeting.participants.iter().any(|p| p.id == id) {
            problems.unknown(at, "participant", id, people.iter().map(|p| p.id));
        }
        found
    };
    let holder = find(&item.held_by, &format!("{at}.held_by"), problems)?;
    let listeners: Vec<usize> = match &item.to {
        None => (0..people.len()).filter(|i| *i != holder).collect(),
        Some(to) => {
            let mut found = Vec::new();
            for (i, id) in to.iter().enumerate() {
                if let Some(place) = find(id, &format!("{at}.to[{i}]"), problems) {
                    if place == holder || found.contains(&place) {
                        problems.add(
                            &format!("{at}.to[{i}]"),
                            format!("`{id}` is the speaker or stands here twice"),
                        );
                    }
                    found.push(place);
                }
            }
            found.sort_unstable();
            found
        }
    };
    if listeners.is_empty() {
        problems.add(
            &format!("{at}.to"),
            "nobody listens: name at least one listener",
        );
        return None;
    }
    for (i, id) in item.requested_by.iter().enumerate() {
        find(id, &format!("{at}.requested_by[{i}]"), problems);
    }
    for id in item.listeners.keys().chain(
        item.persons
            .iter()
            .flat_map(|p| p.listeners.keys().chain(p.relations.keys())),
    ) {
        if let Some(place) = find(id, &format!("{at}.listeners.{id}"), problems)
            && !listeners.contains(&place)
        {
            problems.add(
                &format!("{at}.listeners.{id}"),
                format!("`{id}` does not listen to this item"),
            );
        }
    }
    let mut grounds = Vec::new();
    for (i, ground) in item.grounds.iter().enumerate() {
        if LAW.provision(ground).is_some() {
            grounds.push(ground.as_str());
        } else {
            problems.unknown(
                &format!("{at}.grounds[{i}]"),
                "provision",
                ground,
                LAW.provisions.iter().map(|p| p.id),
            );
        }
    }
    derive::check(item, at, people, problems);
    let origin = origin(item, at, directory, problems);

    let nobody = core::slice::from_ref(&NOBODY);
    let persons = if item.persons.is_empty() {
        nobody
    } else {
        &item.persons
    };
    let context = Context {
        item,
        at,
        day,
        meeting,
        people,
        directory,
        origin,
        holder,
        listeners: &listeners,
        alone: persons.len() == 1,
    };
    let persons = persons
        .iter()
        .enumerate()
        .map(|(i, person)| context.person(i, person, &grounds, problems))
        .collect();
    Some(CaseItem {
        input: item,
        id: item.id.clone(),
        origin,
        holder,
        listeners,
        persons,
    })
}

static NOBODY: Person = Person {
    id: String::new(),
    age: None,
    deceased: false,
    secrecy_marked: false,
    relations: Unique::new(),
    consent: None,
    facts: Unique::new(),
    listeners: Unique::new(),
};

/// What one person's facts are worked out from.
struct Context<'c, 'a> {
    item: &'a Item,
    at: &'c str,
    day: Date,
    meeting: &'a Meeting,
    people: &'c [Someone<'a>],
    directory: &'c Directory<'a>,
    origin: Option<&'static Profile>,
    holder: usize,
    listeners: &'c [usize],
    alone: bool,
}

impl Context<'_, '_> {
    fn person<'a>(
        &self,
        i: usize,
        person: &'a Person,
        grounds: &[&'a str],
        problems: &mut InputError,
    ) -> CasePerson<'a> {
        let at = format!("{}.persons[{i}]", self.at);
        code(&person.id, &format!("{at}.id"), problems);
        if !self.alone && person.id.is_empty() {
            problems.add(
                &format!("{at}.id"),
                "with several persons each needs an id of its own",
            );
        }
        if person.age.is_some_and(|age| !(0..=120).contains(&age)) {
            problems.add(
                &format!("{at}.age"),
                "an age is 0 to 120 whole years; leave it out if it is not known",
            );
        }
        if person.deceased && (person.consent.is_some() || !person.relations.is_empty()) {
            let message = "nobody consents for the dead, and nobody is their guardian: leave `consent` and `relations` out";
            problems.add(&format!("{at}.deceased"), message);
        }
        let towards = self
            .listeners
            .iter()
            .map(|l| self.towards(person, &at, *l, problems))
            .collect();
        let mut grounds = grounds.to_vec();
        grounds.extend(person.consent.as_ref().map(|_| "osl.12.2"));
        CasePerson {
            id: if person.id.is_empty() {
                "person"
            } else {
                &person.id
            },
            grounds,
            towards,
        }
    }
}

/// What protects the information at a listener afterwards is what their own
/// activity protects: the facts of the item with the listener as speaker.
pub(crate) fn as_holder(item: &Item, someone: &Someone<'_>) -> Facts {
    let mut facts = Facts::new();
    derive::speaking(someone, &mut facts);
    derive::information(&item.information, &mut facts);
    facts
}

/// The facts as they would be if the item held only these kinds of information.
pub(crate) fn with_kinds(facts: &Facts, kinds: &[InformationKind]) -> Facts {
    let mut facts = *facts;
    derive::information(kinds, &mut facts);
    facts
}
