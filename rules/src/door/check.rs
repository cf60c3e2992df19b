//! Every problem of form at once, found by walking the input beside its schema.

use alloc::{
    format,
    string::{String, ToString},
};

use serde_json::Value;

use crate::InputError;

/// Everything in `value` that the schema does not allow.
pub(super) fn check(value: &Value, schema: &Value) -> InputError {
    let mut problems = InputError::default();
    walk(value, schema, schema, "", &mut problems);
    problems
}

fn resolve<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|path| path.strip_prefix('#'))
        .and_then(|path| root.pointer(path))
        .unwrap_or(schema)
}

fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_i64() || n.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is(value: &Value, kind: &str) -> bool {
    name(value) == kind || kind == "number" && value.is_number()
}

fn walk(value: &Value, schema: &Value, root: &Value, at: &str, problems: &mut InputError) {
    let schema = resolve(schema, root);
    if let Some(choices) = schema
        .get("anyOf")
        .or_else(|| schema.get("oneOf"))
        .and_then(Value::as_array)
    {
        return choose(value, choices, root, at, problems);
    }
    let allowed = schema.get("enum").and_then(Value::as_array);
    if let Some(allowed) = allowed {
        if !allowed.contains(value) {
            not_allowed(value, allowed, at, problems);
        }
        return;
    }
    let kinds: alloc::vec::Vec<&str> = match schema.get("type") {
        Some(Value::String(kind)) => alloc::vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return,
    };
    if !kinds.iter().any(|kind| is(value, kind)) {
        problems.add(
            at,
            format!("this is {}; it must be {}", name(value), kinds.join(" or ")),
        );
        return;
    }
    match value {
        Value::Object(fields) => object(fields, schema, root, at, problems),
        Value::Array(items) => {
            if let Some(of) = schema.get("items") {
                for (i, item) in items.iter().enumerate() {
                    walk(item, of, root, &format!("{at}[{i}]"), problems);
                }
            }
        }
        Value::Number(number) => {
            let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
            let (low, high) = (bound("minimum"), bound("maximum"));
            let given = number.as_f64().unwrap_or(f64::NAN);
            if low.is_some_and(|low| given < low) || high.is_some_and(|high| given > high) {
                let say = |n: Option<f64>| n.map_or(String::from("-"), |n| n.to_string());
                problems.add(
                    at,
                    format!("`{number}` must be from {} to {}", say(low), say(high)),
                );
            }
        }
        _ => {}
    }
}

fn object(
    fields: &serde_json::Map<String, Value>,
    schema: &Value,
    root: &Value,
    at: &str,
    problems: &mut InputError,
) {
    let known = schema.get("properties").and_then(Value::as_object);
    let place = |key: &str| {
        if at.is_empty() {
            key.to_string()
        } else {
            format!("{at}.{key}")
        }
    };
    for (key, value) in fields {
        if let Some(of) = known.and_then(|known| known.get(key)) {
            walk(value, of, root, &place(key), problems);
        } else {
            match schema.get("additionalProperties") {
                Some(Value::Bool(false)) => {
                    let keys = known
                        .into_iter()
                        .flat_map(|known| known.keys().map(String::as_str));
                    problems.unknown(&place(key), "key", key, keys);
                }
                Some(of @ Value::Object(_)) => walk(value, of, root, &place(key), problems),
                _ => {}
            }
        }
    }
    for key in schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        if !fields.contains_key(key) {
            problems.add(&place(key), "this is missing");
        }
    }
}

/// One of several shapes: the codes of a list of constants, or a shape or null.
fn choose(value: &Value, choices: &[Value], root: &Value, at: &str, problems: &mut InputError) {
    let codes: alloc::vec::Vec<Value> = choices
        .iter()
        .filter_map(|c| resolve(c, root).get("const").cloned())
        .collect();
    if codes.len() == choices.len() {
        if !codes.contains(value) {
            not_allowed(value, &codes, at, problems);
        }
        return;
    }
    let fits = |choice: &Value| {
        let mut found = InputError::default();
        walk(value, choice, root, at, &mut found);
        found
    };
    let mut best: Option<InputError> = None;
    for choice in choices
        .iter()
        .filter(|c| c.get("type").and_then(Value::as_str) != Some("null") || value.is_null())
    {
        let found = fits(choice);
        if found.problems().is_empty() {
            return;
        }
        best = best.or(Some(found));
    }
    for problem in best.iter().flat_map(InputError::problems) {
        problems.put(problem.clone());
    }
}

fn not_allowed(value: &Value, allowed: &[Value], at: &str, problems: &mut InputError) {
    match value {
        Value::String(given) => {
            problems.unknown(at, "code", given, allowed.iter().filter_map(Value::as_str))
        }
        _ => {
            let say: alloc::vec::Vec<String> = allowed.iter().map(Value::to_string).collect();
            problems.add(
                at,
                format!(
                    "this is {}; it must be one of {}",
                    name(value),
                    say.join(", ")
                ),
            );
        }
    }
}
