//! Bad input: a clear error that names the place and what would be right; never a
//! panic, never a silent default, and all errors at once.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use serde_json::{Value, json};

fn good() -> Value {
    json!({
        "date": "2016-03-01",
        "participants": [
            { "id": "soc", "actor": "malmo.norr.socialtjanst" },
            { "id": "polis", "actor": "malmo.polis" },
            { "id": "larare", "actor": "malmo.larare" }
        ],
        "items": [{
            "id": "oro",
            "held_by": "soc",
            "information": ["personal_circumstances"],
            "persons": [{ "id": "ungdom", "age": 17, "listeners": { "polis": { "clear_no_harm": true } } }]
        }]
    })
}

fn with(pointer: &str, value: Value) -> String {
    let mut input = good();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match input.pointer_mut(parent).expect("the parent exists") {
        Value::Object(fields) => {
            fields.insert(key.to_owned(), value);
        }
        Value::Array(items) => items[key.parse::<usize>().expect("a number")] = value,
        _ => panic!("nothing there"),
    }
    input.to_string()
}

fn errors(json: &str) -> String {
    match sekretess::door::meeting(json) {
        Ok(answer) => panic!("answered: {}", answer.chars().take(200).collect::<String>()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_good_input_is_answered() {
    assert!(sekretess::door::meeting(&good().to_string()).is_ok());
}

#[test]
fn each_bad_input_is_refused_with_its_place() {
    for (pointer, value, says) in [
        (
            "/date",
            json!("2025-02-30"),
            "date: there is no date `2025-02-30`",
        ),
        (
            "/date",
            json!("2015-12-12"),
            "date: the law in force on 2015-12-12 is not encoded here; it is encoded from 2015-12-13",
        ),
        ("/date", json!("igår"), "date: there is no date `igår`"),
        (
            "/date",
            json!(20_160_301),
            "date: this is integer; it must be string",
        ),
        (
            "/dat",
            json!("2016-03-01"),
            "dat: there is no key `dat`; did you mean `date`?",
        ),
        ("/directory", json!("malmo"), "did you mean `malmo_201"),
        (
            "/switches",
            json!({ "osl_10_15a_vs_10_23": "perhaps" }),
            "there is no code `perhaps`; there is `unsettled`, `parallel`, `strict`",
        ),
        (
            "/participants",
            json!([]),
            "participants: a room needs at least two",
        ),
        (
            "/participants/1/actor",
            json!("malmo.poliis"),
            "participants[1].actor: there is no actor `malmo.poliis`; did you mean `malmo.polis`?",
        ),
        (
            "/participants/1/actor",
            json!("G01"),
            "is a meeting, not an actor",
        ),
        ("/participants/1/actor", json!("M30"), "is several people"),
        (
            "/participants/1/actor",
            json!("M34"),
            "give one of: pupil_support, school",
        ),
        (
            "/participants/1/id",
            json!("soc"),
            "participants[1].id: each participant needs an id of its own",
        ),
        (
            "/participants/1/id",
            json!("Anna Andersson"),
            "never a name",
        ),
        ("/items", json!([]), "items: there is nothing to say"),
        (
            "/items/0/held_by",
            json!("sock"),
            "items[0].held_by: there is no participant `sock`; did you mean `soc`?",
        ),
        (
            "/items/0/to",
            json!(["soc"]),
            "items[0].to[0]: `soc` is the speaker",
        ),
        ("/items/0/to", json!([]), "items[0].to: nobody listens"),
        (
            "/items/0/information",
            json!(["personal_circumstance"]),
            "did you mean `personal_circumstances`?",
        ),
        (
            "/items/0/information",
            json!(["statistics", "identity"]),
            "put them in an item of their own",
        ),
        (
            "/items/0/purpose",
            json!(["prevent_crimes"]),
            "did you mean `prevent_crime`?",
        ),
        (
            "/items/0/grounds",
            json!(["osl.10.18g"]),
            "items[0].grounds[0]: there is no provision `osl.10.18g`; did you mean `osl.10.18",
        ),
        (
            "/items/0/persons/0/age",
            json!(-1),
            "age: an age is 0 to 120",
        ),
        (
            "/items/0/persons/0/age",
            json!(400),
            "age: an age is 0 to 120",
        ),
        (
            "/items/0/persons/0/age",
            json!("17"),
            "items[0].persons[0].age: this is string; it must be integer",
        ),
        ("/items/0/persons/0/age", json!(17.5), "it must be integer"),
        (
            "/items/0/persons/0/facts",
            json!({ "risk_specal": true }),
            "there is no fact `risk_specal`; did you mean `risk_special`?",
        ),
        (
            "/items/0/persons/0/facts",
            json!({ "risk_special": "ja" }),
            "items[0].persons[0].facts.risk_special: there is no code `ja`",
        ),
        (
            "/items/0/persons/0/facts",
            json!({ "risk_special": 1 }),
            "facts.risk_special: this is integer",
        ),
        (
            "/items/0/persons/0/facts",
            json!({ "under_21": false }),
            "contradicts",
        ),
        (
            "/items/0/persons/0/facts",
            json!({ "to_police": true }),
            "this is worked out from the actors",
        ),
        (
            "/items/0/persons/0/facts",
            json!({ "clear_no_harm": true }),
            "is answered for each person and listener",
        ),
        (
            "/items/0/facts",
            json!({ "necessary_for_discloser": true }),
            "`necessary_for_discloser` is answered for each listener",
        ),
        (
            "/items/0/persons/0/listeners",
            json!({ "polis": { "clear_no_harm": true, "harm_assumed": true } }),
            "cannot both hold for `polis`",
        ),
        (
            "/items/0/persons/0/listeners",
            json!({ "kurator": {} }),
            "there is no participant `kurator`",
        ),
        (
            "/items/0/persons/0/relations",
            json!({ "polis": "guardian" }),
            "an authority's representative is not",
        ),
        (
            "/items/0/persons/0/consent",
            json!({ "by": [], "listeners": [] }),
            "is no consent",
        ),
        (
            "/items/0/persons/0",
            json!({ "deceased": true, "consent": { "by": ["subject"], "listeners": [] } }),
            "nobody consents for the dead",
        ),
        (
            "/items/0/persons/0/consent",
            json!({ "by": ["subject"], "listeners": ["x"], "valid_until": "2016-13-01" }),
            "consent.valid_until: there is no date `2016-13-01`",
        ),
    ] {
        let found = errors(&with(pointer, value.clone()));
        assert!(
            found.contains(says),
            "{pointer} = {value}:\n  wanted {says}\n  got    {found}"
        );
    }
}

#[test]
fn all_errors_are_reported_at_once() {
    let mut input = good();
    input["date"] = json!("2025-02-30");
    input["participants"][1]["actor"] = json!("malmo.poliis");
    input["items"][0]["held_by"] = json!("sock");
    let found = errors(&input.to_string());
    assert!(
        ["date:", "participants[1].actor:", "items[0].held_by:"]
            .iter()
            .all(|at| found.contains(at)),
        "{found}"
    );
    let mut input = good();
    input["dat"] = json!(1);
    input["items"][0]["purpose"] = json!("prevent_crime");
    input["items"][0]["persons"][0]["age"] = json!("x");
    let found = errors(&input.to_string());
    assert!(
        ["dat:", "items[0].purpose:", "items[0].persons[0].age:"]
            .iter()
            .all(|at| found.contains(at)),
        "{found}"
    );
}

#[test]
fn what_is_no_case_at_all_is_refused() {
    let huge = "[".repeat(4_000_000);
    let deep = format!("{{\"a\":{}", "[".repeat(100_000));
    let long = format!("{{\"date\":\"{}\"}}", "9".repeat(100_000));
    for text in [
        "",
        " ",
        "null",
        "[]",
        "{}",
        "{",
        "true",
        "\"x\"",
        "{\"date\":\"2016-03-01\"",
        huge.as_str(),
        deep.as_str(),
        long.as_str(),
    ] {
        let found = errors(text);
        assert!(!found.is_empty() && found.len() < 2_000, "{}", found.len());
    }
    assert!(errors(&" ".repeat(sekretess::door::MOST_BYTES + 1)).contains("longer than"));
}

/// A fact given twice is an error, not the last one given.
#[test]
fn nothing_given_is_lost() {
    let text = good().to_string().replace(
        r#""clear_no_harm":true"#,
        r#""clear_no_harm":true,"clear_no_harm":false"#,
    );
    assert!(errors(&text).contains("clear_no_harm"));
}

/// Missing, null, unknown and cannot-be-known are all the same to the answer, and
/// never open.
#[test]
fn what_is_not_known_opens_nothing() {
    for value in [Value::Null, json!("unknown"), json!("cannot_be_known")] {
        let answer = sekretess::door::meeting(&with(
            "/items/0/persons/0/listeners/polis/clear_no_harm",
            value,
        ))
        .expect("answered");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["items"][0]["room"]["outcome"], "forbidden");
        assert_eq!(answer["items"][0]["room"]["by_default"], true);
    }
}

/// The schema that the program prints accepts the good input and every key of it is
/// described.
#[test]
fn the_schema_describes_every_key() {
    for kind in ["meeting", "disclosure"] {
        let schema = sekretess::door::schema(kind).expect("a schema");
        let text = schema.to_string();
        for key in [
            "participants_complete",
            "held_by",
            "purpose",
            "consent",
            "switches",
        ] {
            assert!(
                kind == "disclosure" || text.contains(&format!("\"{key}\"")),
                "{key}"
            );
        }
        assert_eq!(schema["additionalProperties"], json!(false));
    }
    assert!(sekretess::door::schema("room").is_none());
}

/// The same case gives the same bytes, whatever order its keys stand in.
#[test]
fn the_same_case_gives_the_same_bytes() {
    let text = good().to_string();
    let turned = r#"{"items":[{"persons":[{"listeners":{"polis":{"clear_no_harm":true}},"age":17,"id":"ungdom"}],
        "information":["personal_circumstances"],"held_by":"soc","id":"oro"}],
        "participants":[{"actor":"malmo.norr.socialtjanst","id":"soc"},{"actor":"malmo.polis","id":"polis"},
        {"actor":"malmo.larare","id":"larare"}],"date":"2016-03-01"}"#;
    let answer = sekretess::door::meeting(&text).expect("answered");
    assert_eq!(answer, sekretess::door::meeting(&text).expect("answered"));
    assert_eq!(answer, sekretess::door::meeting(turned).expect("answered"));
}

/// A disclosure's problems are placed where the disclosure has them.
#[test]
fn a_disclosure_names_its_own_places() {
    let found = sekretess::door::decide(
        r#"{"date":"2016-03-01","discloser":{"actor":"malmo.poliss"},"listeners":[{"actor":"malmo.larar"}],
            "item":{"grounds":["osl.10.277"]}}"#,
    )
    .expect_err("refused")
    .to_string();
    assert!(
        found.contains("discloser.actor: there is no actor `malmo.poliss`"),
        "{found}"
    );
    assert!(
        found.contains("listeners[0].actor: there is no actor `malmo.larar`"),
        "{found}"
    );
}

/// A hostile input is refused in no more time than a long one takes to read.
#[test]
fn a_hundred_problems_are_enough() {
    let facts: serde_json::Map<String, Value> = (0..50_000)
        .map(|number| (format!("misspelt_{number}"), json!(true)))
        .collect();
    let input = json!({
        "date": "2026-02-02", "directory": "generic",
        "discloser": { "actor": "generic.social_services" },
        "listeners": [{ "actor": "generic.police" }],
        "item": { "facts": facts },
    });
    let error = sekretess::door::decide(&input.to_string()).expect_err("unknown facts");
    assert_eq!(error.problems().len(), 100);
}

/// Each provision can be relied on at once; more grounds than the law has are none.
#[test]
fn no_more_grounds_than_the_law_has() {
    let answer = |grounds: Vec<&str>| {
        let input = json!({
            "date": "2026-02-02", "directory": "generic",
            "discloser": { "actor": "generic.social_services" },
            "listeners": [{ "actor": "generic.police" }],
            "item": { "grounds": grounds },
        });
        sekretess::door::decide(&input.to_string())
    };
    let all: Vec<&str> = sekretess::LAW.provisions.iter().map(|p| p.id).collect();
    answer(all.clone()).expect("each ground once");
    let error = answer([&all[..], &all[..1]].concat()).expect_err("one too many");
    let told = error.to_string();
    assert!(
        told.contains(&format!(
            "item.grounds: a list has at most {} entries",
            all.len()
        )),
        "{told}"
    );
}
