//! Who is in the room: actors looked up in the directory.

use alloc::{format, vec::Vec};

use super::code;
use crate::{
    InputError,
    actors::{Actor, Bound, DIRECTORIES, Directory, PROFILES, Profile, ProfileOf, profile},
    input::{Answer, Meeting, Participant},
};

/// Somebody in the room.
#[derive(Clone, Copy)]
pub(crate) struct Someone<'a> {
    pub(crate) id: &'a str,
    pub(crate) actor: &'a Actor<'a>,
    /// The actor whose activity they belong to.
    pub(crate) unit: &'a Actor<'a>,
    pub(crate) profile: Option<&'static Profile>,
    /// Whether it has been checked that they are who they say.
    pub(crate) verified: bool,
}

impl Someone<'_> {
    /// How OSL binds them as a speaker.
    pub(crate) fn bound(&self) -> Option<Bound> {
        self.profile.map(|p| p.bound)
    }
}

pub(super) fn look_up<'a>(
    meeting: &'a Meeting,
    directory: &Directory<'a>,
    problems: &mut InputError,
) -> Vec<Someone<'a>> {
    let mut people: Vec<Someone<'a>> = Vec::new();
    for (i, participant) in meeting.participants.iter().enumerate() {
        let at = format!("participants[{i}]");
        if participant.id.is_empty() || people.iter().any(|p| p.id == participant.id) {
            problems.add(
                &format!("{at}.id"),
                "each participant needs an id of its own",
            );
        }
        code(&participant.id, &format!("{at}.id"), problems);
        if let Some(someone) = look_up_one(participant, &at, directory, problems) {
            people.push(someone);
        }
    }
    people
}

fn find<'a>(
    directory: &Directory<'a>,
    id: &str,
    at: &str,
    problems: &mut InputError,
) -> Option<&'a Actor<'a>> {
    let found = directory.actor(id);
    if found.is_none() {
        if let Some(group) = directory.group(id) {
            let members = group.members.join(", ");
            problems.add(
                at,
                format!("`{id}` is a meeting, not an actor; name its participants: {members}"),
            );
        } else if let Some(other) = elsewhere(directory, id) {
            let (here, there) = (directory.id, other.id);
            problems.add(
                at,
                format!("there is no actor `{id}` in `{here}`; it is one of `{there}`: set `directory` to that"),
            );
        } else {
            let known = directory
                .actors
                .iter()
                .flat_map(|a| [a.id, a.number])
                .filter(|n| !n.is_empty());
            problems.unknown(at, "actor", id, known);
        }
    }
    found
}

/// The directory that an actor is one of, where the case names another.
fn elsewhere(directory: &Directory<'_>, id: &str) -> Option<&'static Directory<'static>> {
    let own = DIRECTORIES.iter().all(|d| d.id != directory.id);
    let mut others = DIRECTORIES.iter().filter(|_| !own);
    others.find(|d| d.actor(id).is_some()).copied()
}

fn look_up_one<'a>(
    participant: &'a Participant,
    at: &str,
    directory: &Directory<'a>,
    problems: &mut InputError,
) -> Option<Someone<'a>> {
    let actor = find(
        directory,
        &participant.actor,
        &format!("{at}.actor"),
        problems,
    )?;
    let mut unit = actor;
    if let Some(id) = &participant.acts_for {
        unit = find(directory, id, &format!("{at}.acts_for"), problems)?;
        if !actor.authority.is_empty() {
            let message = format!(
                "`{}` is not private; only a private participant acts for an authority",
                actor.id
            );
            problems.add(&format!("{at}.acts_for"), message);
        }
    }
    if let Some(id) = &participant.unit {
        let place = format!("{at}.unit");
        unit = find(directory, id, &place, problems)?;
        if let ProfileOf::Unit(among) = actor.profile
            && !among.contains(&unit.id)
        {
            problems.unknown(&place, "such unit of this actor", id, among.iter().copied());
        }
    }
    let profile = resolve(participant, unit, at, problems)?;
    let verified = participant.identity_verified == Answer::Yes;
    Some(Someone {
        id: &participant.id,
        actor,
        unit,
        profile,
        verified,
    })
}

/// The legal profile, or `Some(None)` where the rules give no answer for the actor.
fn resolve(
    participant: &Participant,
    unit: &Actor<'_>,
    at: &str,
    problems: &mut InputError,
) -> Option<Option<&'static Profile>> {
    let chosen = participant.profile.as_deref();
    if let Some(c) = chosen.filter(|c| profile(c).is_none()) {
        problems.unknown(
            &format!("{at}.profile"),
            "profile",
            c,
            PROFILES.iter().map(|p| p.id),
        );
        return None;
    }
    match unit.profile {
        ProfileOf::One(id) => {
            if chosen.and_then(profile).is_some_and(|p| p.id != id) {
                let message = format!("`{}` has the profile `{id}` in this directory", unit.id);
                problems.add(&format!("{at}.profile"), message);
            }
            Some(profile(id))
        }
        ProfileOf::Ask(among) => {
            let found = chosen.and_then(profile).filter(|p| among.contains(&p.id));
            if found.is_none() {
                let choices = among.join(", ");
                let message = format!(
                    "the directory does not settle what `{}` does; give one of: {choices}",
                    unit.id
                );
                problems.add(&format!("{at}.profile"), message);
            }
            found.map(Some)
        }
        ProfileOf::Unit(among) => {
            let message = format!(
                "`{}` belongs to a unit; give one of: {}",
                unit.id,
                among.join(", ")
            );
            problems.add(&format!("{at}.unit"), message);
            None
        }
        ProfileOf::Members(members) => {
            let members = members.join(", ");
            let message = format!(
                "`{}` is several people with different secrecy; name each of them: {members}",
                unit.id
            );
            problems.add(&format!("{at}.actor"), message);
            None
        }
        ProfileOf::OutOfScope => Some(None),
    }
}
