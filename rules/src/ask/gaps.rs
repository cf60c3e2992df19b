//! What must be filled in before anything can be answered: the day, who speaks, who
//! listens, and who they are where the directory leaves that open.

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use sekretess_core::{Lang, Text};
use serde_json::{Value, json};

use super::{Ask, Form, Group, Lead, Place, Put, Takes, form::Part, words};
use crate::{
    InputError,
    actors::{Actor, Directory, Organised, ProfileOf, directory, profile},
    answer::Words,
    input::{DEFAULT_DIRECTORY, Meeting, Participant},
};

/// The questions without whose answers the case cannot be read.
pub(super) fn find(meeting: &Meeting, own: Option<&Organised<'_>>, form: Form) -> Vec<Ask> {
    let mut found = Vec::new();
    if meeting.date.is_empty() {
        let place = form.place(&[Part::Key("date")]);
        found.push(ask(
            "date",
            words::DATE.into(),
            Takes::Date,
            place,
            Vec::new(),
        ));
    }
    let directory = match own {
        Some(own) => Some(own.directory()),
        None => directory(meeting.directory.as_deref().unwrap_or(DEFAULT_DIRECTORY)).copied(),
    };
    let Some(directory) = directory else {
        return found;
    };
    match form {
        Form::Disclosure => {
            let discloser = meeting.participants.first();
            if discloser.is_some_and(|d| d.actor.is_empty()) {
                let place = form.place(&[Part::Participant(0), Part::Key("actor")]);
                let answers = choices(directory.actors, &place.pointer);
                found.push(ask(
                    "discloser",
                    words::DISCLOSER.into(),
                    Takes::OneOf,
                    place,
                    answers,
                ));
            }
            if meeting.participants.len() < 2 {
                let place = form.place(&[Part::Key("listeners")]);
                let answers = people(&directory, &place.pointer);
                found.push(ask(
                    "listeners",
                    words::LISTENERS.into(),
                    Takes::SomeOf,
                    place,
                    answers,
                ));
            }
        }
        Form::Meeting => {
            if meeting.participants.len() < 2 {
                let place = form.place(&[Part::Key("participants")]);
                let answers = people(&directory, &place.pointer);
                found.push(ask(
                    "participants",
                    words::PARTICIPANTS.into(),
                    Takes::SomeOf,
                    place,
                    answers,
                ));
            }
            found.extend(held_by(meeting, &directory, form));
        }
    }
    for (i, participant) in meeting.participants.iter().enumerate() {
        found.extend(who(participant, i, &directory, form));
    }
    found
}

fn ask(id: &str, question: Words, takes: Takes, place: Place, answers: Vec<Lead>) -> Ask {
    Ask {
        id: id.to_string(),
        question,
        kind: "input",
        group: Group::Required,
        takes,
        item: None,
        places: vec![place],
        why: Vec::new(),
        answers,
        for_room: true,
        alone: true,
        before_answer: false,
    }
}

/// An answer whose effect cannot be told yet.
fn lead(code: &str, text: impl Into<Words>, set: Vec<Put>) -> Lead {
    Lead {
        answer: code.to_string(),
        text: text.into(),
        set,
        room: None,
        changes: 0,
        settles: 0,
    }
}

fn put(pointer: impl Into<String>, value: Value) -> Vec<Put> {
    vec![Put {
        pointer: pointer.into(),
        value,
    }]
}

/// Each of these actors as an answer.
fn choices<'a>(actors: impl IntoIterator<Item = &'a Actor<'a>>, pointer: &str) -> Vec<Lead> {
    let actors = actors.into_iter();
    actors
        .map(|a| lead(a.id, a.name, put(pointer, Value::from(a.id))))
        .collect()
}

/// Each actor as somebody in the room, and each meeting as all its members.
fn people(directory: &Directory<'_>, pointer: &str) -> Vec<Lead> {
    let pointer = format!("{pointer}/-");
    let someone = |id: &str| Put {
        pointer: pointer.clone(),
        value: json!({ "id": code(id), "actor": id }),
    };
    let groups = directory.groups.iter().filter(|g| !g.members.is_empty());
    let groups = groups.map(|g| lead(g.id, g.name, g.members.iter().map(|m| someone(m)).collect()));
    let actors = directory.actors.iter();
    groups
        .chain(actors.map(|a| lead(a.id, a.name, vec![someone(a.id)])))
        .collect()
}

/// The code of a participant: the actor's name without its place.
fn code(actor: &str) -> String {
    let name = actor.split_once('.').map_or(actor, |(_, name)| name);
    let fits = |c: char| match c.to_ascii_lowercase() {
        c if c.is_ascii_alphanumeric() || c == '-' => c,
        _ => '_',
    };
    name.chars().map(fits).take(40).collect()
}

/// Who holds an item, where nobody is said to; a meeting in which nothing is to be said
/// yet gets an item.
fn held_by(meeting: &Meeting, directory: &Directory<'_>, form: Form) -> Vec<Ask> {
    let mut found = Vec::new();
    let named = |p: &Participant| {
        directory
            .actor(&p.actor)
            .map_or_else(|| Words::from(Text::EMPTY), |a| a.name.into())
    };
    let of = |pointer: &dyn Fn(&str) -> Vec<Put>| -> Vec<Lead> {
        let people = meeting.participants.iter().filter(|p| !p.id.is_empty());
        people
            .map(|p| lead(&p.id, named(p), pointer(&p.id)))
            .collect()
    };
    if meeting.items.is_empty() {
        let place = form.place(&[Part::Key("items")]);
        let first = format!("{}/-", place.pointer);
        let answers = of(&|id| put(first.as_str(), json!({ "id": "item", "held_by": id })));
        found.push(ask(
            "items",
            words::HELD_BY.into(),
            Takes::OneOf,
            place,
            answers,
        ));
    }
    for (i, item) in meeting.items.iter().enumerate() {
        if item.held_by.is_empty() {
            let place = form.place(&[Part::Item(i), Part::Key("held_by")]);
            let pointer = place.pointer.clone();
            let answers = of(&|id| put(pointer.as_str(), Value::from(id)));
            let question = ask(
                "held_by",
                words::HELD_BY.into(),
                Takes::OneOf,
                place,
                answers,
            );
            found.push(Ask {
                item: Some(item.id.clone()),
                ..question
            });
        }
    }
    found
}

/// What the directory leaves open of somebody.
fn who(
    participant: &Participant,
    place: usize,
    directory: &Directory<'_>,
    form: Form,
) -> Option<Ask> {
    let actor = directory.actor(&participant.actor)?;
    let given = participant.unit.as_ref().or(participant.acts_for.as_ref());
    let unit = match given {
        Some(id) => directory.actor(id)?,
        None => actor,
    };
    let at = |key| Place {
        listener: Some(participant.id.clone()),
        ..form.place(&[Part::Participant(place), Part::Key(key)])
    };
    let named = |text| words::about(text, |lang: Lang| unit.name.get(lang).to_string());
    let among = |ids: &'_ [&'_ str], pointer: &str| {
        choices(ids.iter().filter_map(|id| directory.actor(id)), pointer)
    };
    match unit.profile {
        ProfileOf::Ask(profiles) if participant.profile.is_none() => {
            let place = at("profile");
            let known = profiles.iter().filter_map(|id| profile(id));
            let answers = known
                .map(|p| lead(p.id, p.name, put(place.pointer.as_str(), Value::from(p.id))))
                .collect();
            Some(ask(
                "profile",
                named(words::PROFILE),
                Takes::OneOf,
                place,
                answers,
            ))
        }
        ProfileOf::Unit(units) => {
            let place = at("unit");
            let answers = among(units, &place.pointer);
            Some(ask(
                "unit",
                named(words::UNIT),
                Takes::OneOf,
                place,
                answers,
            ))
        }
        ProfileOf::Members(members) => {
            let place = at("actor");
            let answers = among(members, &place.pointer);
            Some(ask(
                "actor",
                named(words::MEMBER),
                Takes::OneOf,
                place,
                answers,
            ))
        }
        _ => None,
    }
}

/// What is wrong beside what is missing: a misspelt code is told at once.
pub(super) fn other_problems(
    found: Option<InputError>,
    gaps: &[Ask],
    form: Form,
) -> Result<(), InputError> {
    let asked = |at: &str| {
        let of_form = InputError::one(at, "");
        let told = match form {
            Form::Meeting => of_form,
            Form::Disclosure => of_form.of_disclosure(),
        };
        let told = told
            .problems()
            .first()
            .map_or(String::new(), |p| p.at.clone());
        let mut places = gaps.iter().flat_map(|g| &g.places);
        places.any(|place| told.starts_with(&place.at))
    };
    // As long as somebody is missing, who listens to what cannot be read.
    let apart = |at: &str| at.is_empty() || at.starts_with("items") || at == "participants";
    let mut other = InputError::default();
    for problem in found.iter().flat_map(InputError::problems) {
        if !apart(&problem.at) && !asked(&problem.at) {
            other.add(&problem.at, problem.message.clone());
        }
    }
    other.or(())
}
