//! What a row means: the disclosure that it is.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::About;
use serde_json::{Map, Value, json};

use super::{Common, Table, table::Key};
use crate::LAW;

/// The disclosure that a row is, as JSON text for [`door::decide`]: that answer, with its
/// full proof, is what the row's answer is.
///
/// The information is about one person, and what the row says of a fact holds towards
/// every listener. A row past the end is one without a value in any column.
///
/// [`door::decide`]: crate::door::decide
#[must_use]
pub fn row_case(table: &Table<'_>, common: &Common, row: usize) -> String {
    let mut case = common.keys.clone();
    if let Some(date) = table.day(Key::Date, row) {
        case.insert(String::from("date"), Value::String(date));
    }
    let speaker = table
        .texts(Key::Discloser, row)
        .into_iter()
        .flatten()
        .next();
    case.insert(String::from("discloser"), actor(speaker.flatten()));
    let listeners = table.texts(Key::Listeners, row);
    let ids = ids(listeners.as_ref().map_or(0, Vec::len));
    if let Some(listeners) = listeners {
        let several = listeners.len() > 1;
        let listeners = listeners.into_iter().zip(&ids).map(|(text, id)| {
            let mut listener = actor(text);
            if let (true, Value::Object(keys)) = (several, &mut listener) {
                keys.insert(String::from("id"), json!(id));
            }
            listener
        });
        case.insert(String::from("listeners"), listeners.collect());
    }
    case.insert(String::from("item"), item(table, row, &ids));
    format!("{}", Value::Object(case))
}

/// What the listeners of a row are called.
fn ids(count: usize) -> Vec<String> {
    if count == 1 {
        return Vec::from([String::from("listener")]);
    }
    (1..=count).map(|n| format!("listener{n}")).collect()
}

/// Who speaks or listens, as a cell names them: an actor, and after a `/` its profile where
/// the directory leaves that open, as `generic.headteacher/pupil_support`.
pub(super) fn actor(text: Option<&str>) -> Value {
    match text.map(|text| text.split_once('/').unwrap_or((text, ""))) {
        None => json!({}),
        Some((actor, "")) => json!({ "actor": actor }),
        Some((actor, profile)) => json!({ "actor": actor, "profile": profile }),
    }
}

fn item(table: &Table<'_>, row: usize, ids: &[String]) -> Value {
    let mut item = Map::new();
    for (key, name) in [
        (Key::Information, "information"),
        (Key::Purpose, "purpose"),
        (Key::Grounds, "grounds"),
    ] {
        if let Some(texts) = table.texts(key, row) {
            item.insert(String::from(name), json!(texts));
        }
    }
    if let Some(day) = table.day(Key::ReceivedOn, row) {
        item.insert(String::from("received_on"), json!(day));
    }
    let of_item = answers(table, row, About::Item);
    let of_listener = answers(table, row, About::Listener);
    let of_person = answers(table, row, About::Person);
    let of_both = answers(table, row, About::PersonAndListener);
    let for_each = |answers: &Map<String, Value>| -> Map<String, Value> {
        ids.iter().map(|id| (id.clone(), json!(answers))).collect()
    };
    if !of_item.is_empty() {
        item.insert(String::from("facts"), json!(of_item));
    }
    if !of_listener.is_empty() {
        item.insert(String::from("listeners"), json!(for_each(&of_listener)));
    }
    let mut person = Map::new();
    if let Some(age) = table.age(row) {
        person.insert(String::from("age"), json!(age));
    }
    if !of_person.is_empty() {
        person.insert(String::from("facts"), json!(of_person));
    }
    if !of_both.is_empty() {
        person.insert(String::from("listeners"), json!(for_each(&of_both)));
    }
    if !person.is_empty() {
        item.insert(String::from("persons"), json!([person]));
    }
    Value::Object(item)
}

/// What a row says of the facts that are about something.
fn answers(table: &Table<'_>, row: usize, about: About) -> Map<String, Value> {
    let known = table.facts.iter().filter_map(|(id, flags)| {
        let fact = LAW.fact(*id).filter(|fact| fact.about == about)?;
        Some((String::from(fact.id), json!(flags.get(row)?)))
    });
    known.collect()
}
