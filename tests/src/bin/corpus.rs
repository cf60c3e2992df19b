//! Writes every shared case and what the door answers, one JSON object a line, for the
//! tests of the other languages: `{"id", "verb", "input", "answer" or "error"}`, the
//! last three as the door's own JSON text.

use std::{error::Error, fs, io::Write, path::Path};

use sekretess::door;
use serde_json::{Value, json};

/// What else than `decide` a case is asked, every so many cases.
const ALSO: [&str; 4] = ["next_questions", "alternatives", "consent", "record"];
/// How many cases apart.
const STEP: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, case) in sekretess_tests::cases()?.iter().enumerate() {
        let input = case.json();
        write(&mut out, &case.id, "decide", &input)?;
        if number % STEP == 0 {
            for verb in ALSO {
                write(&mut out, &case.id, verb, &input)?;
            }
        }
    }
    for (name, input) in examples()? {
        for verb in verbs(&input) {
            write(&mut out, &name, verb, &input.to_string())?;
        }
    }
    for (verb, input) in lookups() {
        write(&mut out, verb, verb, &input.to_string())?;
    }
    out.flush()?;
    Ok(())
}

fn write(out: &mut impl Write, id: &str, verb: &str, input: &str) -> Result<(), Box<dyn Error>> {
    let line = match door::answer(verb, input) {
        Ok(answer) => json!({ "id": id, "verb": verb, "input": input, "answer": answer }),
        Err(error) => {
            json!({ "id": id, "verb": verb, "input": input, "error": error.to_json() })
        }
    };
    writeln!(out, "{line}")?;
    Ok(())
}

/// The questions that an input is put to, by its form.
fn verbs(input: &Value) -> &'static [&'static str] {
    let has = |key: &str| input.get(key).is_some();
    if has("steps") {
        &["flow"]
    } else if has("participants") {
        &[
            "meeting",
            "next_questions",
            "alternatives",
            "plan",
            "consent",
            "record",
        ]
    } else if has("discloser") {
        &[
            "decide",
            "next_questions",
            "alternatives",
            "consent",
            "record",
        ]
    } else if has("authorities") {
        &[]
    } else {
        &["review"]
    }
}

fn lookups() -> Vec<(&'static str, Value)> {
    vec![
        ("law", json!({ "section": "10:18a", "on": "2015-12-13" })),
        ("law", json!({ "section": "8:2a", "on": "2015-12-13" })),
        ("law_timeline", json!({ "section": "25:1" })),
        ("law_timeline", json!({ "section": "osl.10.15a" })),
        ("law_timeline", json!({ "section": "10:99" })),
        ("law_coverage", json!({})),
        (
            "law_diff",
            json!({ "from": "2025-11-30", "to": "2025-12-01" }),
        ),
        ("actors", json!({})),
        ("actors", json!({ "directory": "generic" })),
        ("actors", json!({ "directory": "malmo_2015" })),
        ("facts", json!({})),
        ("codes", json!({})),
        ("ruleset", json!({})),
        ("schema", json!({ "kind": "meeting" })),
        ("schema", json!({ "answer_to": "decide" })),
        ("decid", json!({})),
    ]
}

/// The examples, in the order of their names.
fn examples() -> Result<Vec<(String, Value)>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let table: toml::Table = toml::from_str(&fs::read_to_string(&path)?)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        found.push((name.into_owned(), plain(toml::Value::Table(table))?));
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(found)
}

/// As JSON: a day is text there.
fn plain(value: toml::Value) -> Result<Value, serde_json::Error> {
    Ok(match value {
        toml::Value::Datetime(day) => Value::from(day.to_string()),
        toml::Value::Array(parts) => parts.into_iter().map(plain).collect::<Result<_, _>>()?,
        toml::Value::Table(keys) => keys
            .into_iter()
            .map(|(key, value)| Ok((key, plain(value)?)))
            .collect::<Result<_, serde_json::Error>>()?,
        other => serde_json::to_value(other)?,
    })
}
