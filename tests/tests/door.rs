//! The door by name: every question that it lists is answered, and nothing else is.

use std::{collections::BTreeSet, fmt};

use sekretess::{
    core::Lang,
    door::{self, VERBS, WRITTEN},
    text::{Format, Style},
};
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

const DISCLOSURE: &str = r#"{"date": "2026-02-02", "directory": "generic",
    "discloser": {"actor": "generic.social_services"},
    "listeners": [{"actor": "generic.police"}],
    "item": {"information": ["personal_circumstances"]}}"#;
const MEETING: &str = r#"{"date": "2016-03-01",
    "participants": [{"id": "a", "actor": "malmo.larare"}, {"id": "b", "actor": "malmo.polis"}],
    "items": [{"id": "x", "held_by": "a"}]}"#;
const REVIEW: &str = r#"{
    "activity": {"date": "2019-11-01", "directory": "stockholm_amn", "of": {"actor": "stockholm.amn"}},
    "how": ["missing_routine"], "facts": {"concerns_care_recipient": true, "misconduct_risk": true}}"#;

fn sample(verb: &str) -> &'static str {
    match verb {
        "meeting" | "plan" => MEETING,
        "review" | "lex_sarah_report" | "incident_note" => REVIEW,
        "flow" => {
            r#"{"date": "2024-03-01", "directory": "huddinge", "actors": [
            {"id": "larare", "actor": "huddinge.larare", "profile": "school"},
            {"id": "rektor", "actor": "huddinge.rektor", "profile": "pupil_support"}],
            "steps": [{"id": "anmalan", "from": "larare", "to": ["rektor"],
            "information": ["personal_circumstances"]}]}"#
        }
        "law" => r#"{"section": "10:18a", "on": "2015-12-13"}"#,
        "law_timeline" => r#"{"section": "10:18a"}"#,
        "law_diff" => r#"{"from": "2020-07-31", "to": "2020-08-01"}"#,
        "actors" => r#"{"directory": "generic"}"#,
        "schema" => r#"{"kind": "meeting"}"#,
        "law_coverage" | "facts" | "codes" | "words" | "ruleset" => "{}",
        _ => DISCLOSURE,
    }
}

/// Any JSON in which no object has a key twice.
struct Distinct;

impl<'de> Deserialize<'de> for Distinct {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Distinct {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some((key, Self)) = map.next_entry::<String, Self>()? {
            if let Some(key) = keys.replace(key) {
                return Err(de::Error::custom(format!("`{key}` stands twice")));
            }
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}

#[test]
fn every_name_is_answered() {
    for verb in VERBS {
        let answer = door::answer(verb, sample(verb)).unwrap_or_else(|e| panic!("{verb}: {e}"));
        let _: Distinct = serde_json::from_str(&answer).unwrap_or_else(|e| panic!("{verb}: {e}"));
    }
    assert_eq!(
        door::answer("decide", DISCLOSURE),
        door::decide(DISCLOSURE),
        "the same by name and by function"
    );
}

#[test]
fn every_name_is_written_in_both_languages() {
    for verb in WRITTEN {
        for format in [Format::Text, Format::Markdown, Format::Html] {
            let write = |lang| door::written(verb, sample(verb), lang, format, Style::default());
            let (sv, en) = (write(Lang::Sv), write(Lang::En));
            // No form follows unless something was disclosed or risked.
            if let Err(problem) = &sv {
                assert!(problem.to_string().contains("no form"), "{verb}: {problem}");
                continue;
            }
            assert_ne!(sv, en, "{verb}");
        }
    }
    let form = door::written(
        "lex_sarah_report",
        REVIEW,
        Lang::Sv,
        Format::Text,
        Style::default(),
    );
    assert!(form.expect("a form").contains("Lex Sarah"));
}

#[test]
fn what_is_wrong_is_said_with_place_and_nearest() {
    for verb in VERBS {
        let error = door::answer(verb, r#"{"odd": 1}"#).expect_err(verb);
        assert!(!error.problems().is_empty(), "{verb}");
        assert!(door::answer(verb, "[").is_err(), "{verb}");
        assert!(door::answer(verb, "").is_err(), "{verb}");
    }
    let wrong = DISCLOSURE.replace("generic.police", "generic.polise");
    let error = door::decide(&wrong).expect_err("a wrong actor");
    assert_eq!(
        error.problems()[0].nearest.as_deref(),
        Some("generic.police")
    );
    let json: Value = serde_json::from_str(&error.to_json()).expect("JSON");
    assert_eq!(json["problems"][0]["at"], "listeners[0].actor");
    for (verb, input, nearest) in [
        ("decid", "{}", "decide"),
        ("schema", r#"{"kind": "metting"}"#, "meeting"),
        ("actors", r#"{"directory": "generik"}"#, "generic"),
    ] {
        let error = door::answer(verb, input).expect_err(verb);
        assert_eq!(error.problems()[0].nearest.as_deref(), Some(nearest));
    }
    for (verb, input, at) in [
        (
            "law",
            r#"{"section": "10:99", "on": "2026-01-01"}"#,
            "section",
        ),
        ("law", r#"{"section": "10:2", "on": "2026-02-30"}"#, "on"),
        ("law_diff", r#"{"from": "2025-11-30", "to": "x"}"#, "to"),
    ] {
        let error = door::answer(verb, input).expect_err(verb);
        assert_eq!(error.problems()[0].at, at, "{error}");
    }
    assert!(door::written("facts", "{}", Lang::Sv, Format::Text, Style::default()).is_err());
}

/// A key that stands twice in an object is read differently by different readers.
#[test]
fn no_answer_has_a_key_twice() {
    for verb in door::ANSWERED {
        let schema = door::answer_schema(verb).expect(verb);
        let types = schema["$defs"]
            .as_object()
            .into_iter()
            .flat_map(|d| d.values());
        for found in types.chain([&schema]) {
            let keys = found["required"].as_array().into_iter().flatten();
            let mut keys: Vec<&str> = keys.filter_map(Value::as_str).collect();
            let all = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), all, "{verb}: {}", found["description"]);
        }
    }
}

/// An age that nobody has told hides no duty towards a child.
#[test]
fn a_duty_to_a_child_is_told_although_the_age_is_not() {
    let report = |age: serde_json::Value| {
        let case = serde_json::json!({
            "date": "2026-11-22", "directory": "generic",
            "discloser": { "actor": "generic.other_pupil_health" },
            "listeners": [{ "id": "social", "actor": "generic.social_services" }],
            "item": {
                "information": ["personal_circumstances"], "purpose": ["prevent_crime"],
                "persons": [{ "age": age }],
            },
        });
        let report = sekretess::door::decide(&case.to_string()).expect("an answer");
        let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        report["participants"][0]["must_report"].clone()
    };
    let asks = |duties: &serde_json::Value| -> Vec<String> {
        let missing = duties[0]["missing"].as_array().into_iter().flatten();
        missing.map(|q| q["fact"].to_string()).collect()
    };
    let (unknown, child) = (report(serde_json::Value::Null), report(16.into()));
    assert_eq!(unknown[0]["citation"], child[0]["citation"]);
    assert_eq!(unknown[0]["certain"], false);
    assert_eq!(
        asks(&unknown),
        [vec![String::from("\"under_18\"")], asks(&child)].concat()
    );
    assert_eq!(report(19.into()), serde_json::json!([]));
}

/// In an independent school the work that information comes from decides, and a yes says so.
#[test]
fn a_yes_in_an_independent_school_says_what_it_holds_for() {
    let told = |kind: &str| {
        let case = serde_json::json!({
            "date": "2026-11-22", "directory": "generic",
            "discloser": { "actor": "generic.private_school" },
            "listeners": [{ "id": "police", "actor": "generic.police" }],
            "item": { "information": [kind], "persons": [{ "age": 16 }] },
        });
        let report = sekretess::door::decide(&case.to_string()).expect("an answer");
        let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        let listener = &report["items"][0]["listeners"][0];
        let notices = listener["persons"][0]["notices"]
            .as_array()
            .expect("a list");
        let caveat = notices.iter().any(|n| n["code"] == "source_decides");
        (listener["outcome"].as_str().map(String::from), caveat)
    };
    assert_eq!(
        told("personal_circumstances"),
        (Some(String::from("no_secrecy")), true)
    );
    assert_eq!(
        told("pupil_health"),
        (Some(String::from("forbidden")), false)
    );
}
