//! The JSON Schemas of what the door takes. They are derived from the types into
//! `schemas.json`, so that a program need not carry what derives them.

use alloc::string::String;

use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// Every schema by its name, and under `$defs` the parts that they share.
const WRITTEN: &str = include_str!("schemas.json");

/// The inputs that have a schema for everybody.
pub(super) const KINDS: [&str; 5] = ["disclosure", "meeting", "organisation", "review", "flow"];

/// The JSON Schema (draft 2020-12) of an input, `disclosure`, `meeting`, `organisation`,
/// `review` or `flow`; `None` for another word.
///
/// ```
/// let schema = sekretess::door::schema("meeting").unwrap_or_default();
/// assert_eq!(schema["properties"]["date"]["type"], "string");
/// ```
#[must_use]
pub fn schema(kind: &str) -> Option<Value> {
    of(kind).filter(|_| KINDS.contains(&kind))
}

/// The schema of an input, or of the short input of a question.
pub(super) fn of(kind: &str) -> Option<Value> {
    let name = match kind {
        "law_coverage" | "facts" | "codes" | "words" | "ruleset" => "nothing",
        other => other,
    };
    let mut all: Object = serde_json::from_str(WRITTEN).ok()?;
    let Some(Value::Object(mut parts)) = all.remove("$defs") else {
        return None;
    };
    let mut schema = all.remove(name)?;
    let mut used = Object::new();
    take(&schema, &mut parts, &mut used);
    if !used.is_empty() {
        schema.as_object_mut()?.insert("$defs".into(), used.into());
    }
    Some(schema)
}

/// Moves the parts that a schema names, and those that they name, to `used`.
fn take(schema: &Value, parts: &mut Object, used: &mut Object) {
    match schema {
        Value::Object(keys) => {
            let name = keys.get("$ref").and_then(Value::as_str);
            if let Some((name, part)) = name
                .and_then(|path| path.strip_prefix("#/$defs/"))
                .and_then(|name| parts.remove_entry(name))
            {
                take(&part, parts, used);
                used.insert(name, part);
            }
            keys.values().for_each(|value| take(value, parts, used));
        }
        Value::Array(items) => items.iter().for_each(|value| take(value, parts, used)),
        _ => {}
    }
}

/// What `schemas.json` must be: derived from the types, one schema or part on a line.
#[cfg(feature = "derive-schema")]
#[must_use]
pub fn derived() -> String {
    let long = [
        ("disclosure", schemars::schema_for!(crate::Disclosure)),
        ("meeting", schemars::schema_for!(crate::Meeting)),
        (
            "organisation",
            schemars::schema_for!(crate::input::Organisation),
        ),
        ("review", schemars::schema_for!(crate::review::Review)),
        ("flow", schemars::schema_for!(crate::flow::Flow)),
    ];
    let mut parts = Object::new();
    let mut lines = String::from("{\n");
    for (kind, schema) in long.into_iter().chain(super::verbs::derived()) {
        let mut schema = schema.to_value();
        if let Some(Value::Object(own)) =
            schema.as_object_mut().and_then(|keys| keys.remove("$defs"))
        {
            parts.extend(own);
        }
        lines += &alloc::format!("\"{kind}\":{schema},\n");
    }
    let parts: alloc::vec::Vec<String> = parts
        .iter()
        .map(|(name, part)| alloc::format!("{}:{part}", Value::from(name.as_str())))
        .collect();
    lines + "\"$defs\":{\n" + &parts.join(",\n") + "\n}}\n"
}
