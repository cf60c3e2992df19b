//! Writes an answer into a case.

use alloc::{string::String, vec::Vec};

use serde_json::{Map, Value};

use super::Put;

/// Writes what an answer sets into a case; objects and lists on the way are made.
///
/// ```
/// use sekretess::ask::{Put, fill};
/// use serde_json::json;
/// let mut case = json!({ "item": {} });
/// fill(&mut case, &[
///     Put { pointer: "/item/persons/0/age".into(), value: json!(17) },
///     Put { pointer: "/item/purpose/-".into(), value: json!("prevent_crime") },
/// ]);
/// assert_eq!(case, json!({ "item": { "persons": [{ "age": 17 }], "purpose": ["prevent_crime"] } }));
/// ```
pub fn fill(case: &mut Value, set: &[Put]) {
    for Put { pointer, value } in set {
        let parts: Vec<String> = pointer
            .split('/')
            .map(|part| part.replace("~1", "/").replace("~0", "~"))
            .collect();
        if let [parent, rest @ ..] = parts.as_slice() {
            put(case, parent, rest, value);
        }
    }
}

/// One step down: into a list by number or `-`, otherwise into an object.
fn put(at: &mut Value, parent: &str, parts: &[String], value: &Value) {
    let [part, rest @ ..] = parts else {
        *at = value.clone();
        return;
    };
    let begins = part == "-" || part == "0" && parent == "persons";
    if begins && !at.is_object() && !at.is_array() {
        *at = Value::Array(Vec::new());
    }
    if let Value::Array(list) = at {
        let last = list.len();
        let place = part.parse().map_or(last, |n: usize| n.min(last));
        if place == last {
            list.push(Value::Null);
        }
        if let Some(next) = list.get_mut(place) {
            put(next, part, rest, value);
        }
        return;
    }
    if !at.is_object() {
        *at = Value::Object(Map::new());
    }
    if let Value::Object(fields) = at {
        put(
            fields.entry(part.as_str()).or_insert(Value::Null),
            part,
            rest,
            value,
        );
    }
}
