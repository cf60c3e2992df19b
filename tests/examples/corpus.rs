//! Prints what every surface must answer alike, one JSON object per line:
//! `{"id": …, "verb": …, "input": "<JSON text>"}` with either `"answer": "<JSON text>"`
//! or `"error": "<the problems as JSON text>"`.
//!
//! Every case is decided; every tenth is also asked the other questions that a
//! disclosure can be asked. The files in `examples/` are asked whatever their form can
//! be asked, and the questions without a case follow.

use std::{
    error::Error,
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use sekretess::door;
use sekretess_tests::cases;
use serde_json::{Value, json};

/// What a disclosure or a meeting can be asked beside its answer.
const BESIDE: [&str; 4] = ["next_questions", "alternatives", "consent", "record"];

/// Questions about the law and the lists, and what is asked.
const LISTS: [(&str, &str); 15] = [
    ("law", r#"{"section": "10:18a", "on": "2015-12-13"}"#),
    ("law", r#"{"section": "10:99", "on": "2015-12-13"}"#),
    ("law_timeline", r#"{"section": "26:1"}"#),
    ("law_timeline", r#"{"section": "SoL 19:1"}"#),
    ("law_diff", r#"{"from": "2025-11-30", "to": "2025-12-01"}"#),
    ("law_coverage", "{}"),
    ("actors", "{}"),
    ("actors", r#"{"directory": "malmo_2015"}"#),
    ("actors", r#"{"directory": "malm_2015"}"#),
    ("facts", "{}"),
    ("codes", "{}"),
    ("words", "{}"),
    ("ruleset", "{}"),
    ("schema", r#"{"kind": "meeting"}"#),
    ("decid", "{}"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (i, case) in cases()?.iter().enumerate() {
        let input = case.json();
        print(&mut out, &case.id, "decide", &input)?;
        for verb in BESIDE.into_iter().filter(|_| i % 10 == 0) {
            print(&mut out, &case.id, verb, &input)?;
        }
    }
    let organisation = toml(&example("organisation-exempelby.toml"))?;
    for path in examples()? {
        let input = toml(&path)?;
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        for verb in verbs(&input) {
            print(&mut out, &id, verb, &input.to_string())?;
            // A refused case is one of the municipality that has described itself.
            if door::answer(verb, &input.to_string()).is_err() {
                let mut input = input.clone();
                if let Some(keys) = input.as_object_mut() {
                    keys.insert("organisation".into(), organisation.clone());
                }
                print(&mut out, &format!("{id}-own"), verb, &input.to_string())?;
            }
        }
    }
    let own = json!({ "organisation": organisation }).to_string();
    print(&mut out, "organisation-exempelby", "actors", &own)?;
    for (i, (verb, input)) in LISTS.into_iter().enumerate() {
        print(&mut out, &format!("list-{i}"), verb, input)?;
    }
    Ok(out.flush()?)
}

fn print(out: &mut impl Write, id: &str, verb: &str, input: &str) -> io::Result<()> {
    let (key, text) = match door::answer(verb, input) {
        Ok(answer) => ("answer", answer),
        Err(error) => ("error", error.to_json()),
    };
    let line = json!({ "id": id, "verb": verb, "input": input, key: text });
    writeln!(out, "{line}")
}

/// What an example can be asked, told by its form; an organisation is asked nothing.
fn verbs(input: &Value) -> Vec<&'static str> {
    let has = |key: &str| input.get(key).is_some();
    if has("steps") {
        vec!["flow"]
    } else if has("how") {
        vec!["review"]
    } else if has("participants") {
        [&["meeting", "plan"], &BESIDE[..]].concat()
    } else if has("discloser") {
        [&["decide"], &BESIDE[..]].concat()
    } else {
        Vec::new()
    }
}

fn examples() -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(example("."))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../examples")
        .join(name)
}

/// A TOML file as JSON; a date becomes its text.
fn toml(path: &Path) -> Result<Value, Box<dyn Error>> {
    fn value(toml: toml::Value) -> Value {
        match toml {
            toml::Value::Datetime(date) => Value::from(date.to_string()),
            toml::Value::Array(items) => items.into_iter().map(value).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(k, v)| (k, value(v))).collect(),
            toml::Value::String(text) => Value::from(text),
            toml::Value::Integer(number) => Value::from(number),
            toml::Value::Float(number) => Value::from(number),
            toml::Value::Boolean(yes) => Value::from(yes),
        }
    }
    let table: toml::Table = fs::read_to_string(path)?.parse()?;
    Ok(value(toml::Value::Table(table)))
}
