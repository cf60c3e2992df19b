//! Every case gets the answer that it expects.

use std::collections::BTreeSet;

use sekretess_tests::{Case, Expect, cases};
use serde_json::Value;

#[test]
fn every_case_gets_its_answer() {
    let cases = cases().unwrap_or_else(|e| panic!("{e}"));
    let wrong: Vec<Wrong<'_>> = cases.iter().flat_map(compare).collect();
    assert!(wrong.is_empty(), "\n{}", as_table(&wrong, cases.len()));
}

/// One thing that is not as a case expects.
struct Wrong<'a> {
    case: &'a Case,
    what: String,
    expected: String,
    got: String,
}

fn compare(case: &Case) -> Vec<Wrong<'_>> {
    let mut wrong = Vec::new();
    let mut see = |what: &str, expected: String, got: String, holds: bool| {
        if !holds {
            wrong.push(Wrong {
                case,
                what: what.to_owned(),
                expected,
                got,
            });
        }
    };
    match (sekretess::door::decide(&case.json()), &case.expect.error) {
        (Err(error), Some(part)) => {
            let error = error.to_string();
            see("error", part.clone(), error.clone(), error.contains(part));
        }
        (Err(error), None) => see(
            "answer",
            String::from("an answer"),
            error.to_string(),
            false,
        ),
        (Ok(answer), Some(part)) => see("error", part.clone(), Answer::read(&answer).room, false),
        (Ok(answer), None) => Answer::read(&answer).against(&case.expect, &mut see),
    }
    wrong
}

/// What the cases look at in an answer.
struct Answer {
    room: String,
    by_default: bool,
    listeners: Vec<(String, String)>,
    blocked_by: BTreeSet<String>,
    met: BTreeSet<String>,
    missing: BTreeSet<String>,
}

impl Answer {
    fn read(json: &str) -> Self {
        let report: Value = serde_json::from_str(json).unwrap_or_default();
        let item = at(&report, "/items/0");
        let listeners = list(item, "listeners");
        let persons: Vec<&Value> = listeners.iter().flat_map(|l| list(l, "persons")).collect();
        Self {
            room: word(item, "/room/outcome"),
            by_default: *at(item, "/room/by_default") == true,
            listeners: listeners
                .iter()
                .map(|l| (word(l, "/id"), word(l, "/outcome")))
                .collect(),
            blocked_by: list(item, "blocked_by")
                .iter()
                .map(|b| word(b, "/norm"))
                .collect(),
            met: persons
                .iter()
                .flat_map(|p| list(p, "grounds"))
                .filter(|ground| *at(ground, "/met") == "true")
                .map(|ground| word(ground, "/id"))
                .collect(),
            missing: persons
                .iter()
                .flat_map(|p| list(p, "missing"))
                .map(|question| word(question, "/fact"))
                .collect(),
        }
    }

    fn against(&self, expect: &Expect, see: &mut impl FnMut(&str, String, String, bool)) {
        if let Some(room) = &expect.room {
            see("room", room.clone(), self.room.clone(), *room == self.room);
        }
        if let Some(by_default) = expect.by_default {
            let holds = by_default == self.by_default;
            see(
                "by_default",
                by_default.to_string(),
                self.by_default.to_string(),
                holds,
            );
        }
        for (id, expected) in &expect.listeners {
            let got = self.listeners.iter().find(|(other, _)| other == id);
            let got = got.map_or("no such listener", |(_, outcome)| outcome);
            see(
                &format!("to {id}"),
                expected.clone(),
                got.to_owned(),
                got == expected,
            );
        }
        for (what, expected, got) in [
            ("blocked_by", &expect.blocked_by, &self.blocked_by),
            ("met", &expect.met, &self.met),
        ] {
            for rule in expected {
                let holds = got.iter().any(|g| is_or_is_part_of(g, rule));
                see(what, rule.clone(), joined(got), holds);
            }
        }
        for fact in &expect.missing {
            see(
                "missing",
                fact.clone(),
                joined(&self.missing),
                self.missing.contains(fact),
            );
        }
    }
}

/// Whether a rule is this provision, or a paragraph or item of it.
fn is_or_is_part_of(rule: &str, provision: &str) -> bool {
    rule.strip_prefix(provision)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What stands at a path; null where nothing does.
fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    value.pointer(path).unwrap_or(&Value::Null)
}

fn list<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect()
}

fn word(value: &Value, path: &str) -> String {
    at(value, path).as_str().unwrap_or("-").to_owned()
}

fn joined(words: &BTreeSet<String>) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.is_empty() {
        String::from("nothing")
    } else {
        words.join(", ")
    }
}

fn as_table(wrong: &[Wrong<'_>], of: usize) -> String {
    let width = |column: for<'b> fn(&'b Wrong<'_>) -> &'b str| {
        wrong
            .iter()
            .map(|w| column(w).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (id, what, expected) = (
        width(|w| &w.case.id),
        width(|w| &w.what),
        width(|w| &w.expected),
    );
    let mut table = String::new();
    let mut file = "";
    for w in wrong {
        if w.case.file != file {
            file = &w.case.file;
            table += &format!("\n{file}\n");
        }
        table += &format!(
            "  {:id$}  {:what$}  expected {:expected$}  got {}\n",
            w.case.id, w.what, w.expected, w.got
        );
    }
    let cases: BTreeSet<&str> = wrong.iter().map(|w| w.case.id.as_str()).collect();
    table + &format!("\n{} of {of} cases do not get their answer\n", cases.len())
}
