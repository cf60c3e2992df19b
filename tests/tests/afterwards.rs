//! What went wrong, and processes: the examples come out as the law says, and every
//! thing to do has its days.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use sekretess::door;
use serde_json::{Value, json};

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../examples")
        .join(name);
    let text = std::fs::read_to_string(path).expect("an example");
    let table: toml::Table = toml::from_str(&text).expect("TOML");
    plain(serde_json::to_value(table).expect("JSON"))
}

/// A date is its text.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(map) => match map.get("$__toml_private_datetime") {
            Some(date) => date.clone(),
            None => map.into_iter().map(|(k, v)| (k, plain(v))).collect(),
        },
        Value::Array(all) => all.into_iter().map(plain).collect(),
        other => other,
    }
}

fn review(input: &Value) -> Value {
    let answer = door::review(&input.to_string()).expect("an answer");
    serde_json::from_str(&answer).expect("JSON")
}

fn refused(input: &Value) -> String {
    door::review(&input.to_string())
        .expect_err("an error")
        .to_string()
}

fn status<'a>(answer: &'a Value, id: &str) -> &'a str {
    let follow = answer["follow_up"].as_array().expect("a list");
    let found = follow
        .iter()
        .find(|f| f["rule"]["id"].as_str().is_some_and(|i| i.starts_with(id)));
    found.map_or("not in force", |f| f["status"].as_str().expect("a status"))
}

fn gaps(answer: &Value) -> Vec<(&str, &str)> {
    let gaps = answer["gaps"].as_array().expect("a list").iter();
    gaps.map(|g| {
        (
            g["code"].as_str().unwrap_or(""),
            g["about"].as_str().unwrap_or(""),
        )
    })
    .collect()
}

#[test]
fn a_missing_routine_discloses_nothing_and_is_reported() {
    let answer = review(&example("review-amn-rutiner.toml"));
    assert_eq!(answer["lawful"], "nothing_disclosed");
    assert_eq!(status(&answer, "sol2001.14.3"), "due");
    assert_eq!(status(&answer, "sol2001.14.6"), "due");
    assert_eq!(status(&answer, "sol2001.14.7"), "not_due");
    assert_eq!(status(&answer, "gdpr.33.5"), "not_due");
    assert_eq!(status(&answer, "psl.3.5"), "not_due");
}

#[test]
fn a_scan_to_a_colleague_crosses_no_boundary_but_is_a_breach() {
    let answer = review(&example("review-amn-skrivare.toml"));
    assert_eq!(answer["boundary_crossed"], "false");
    assert_eq!(answer["lawful"], "yes");
    assert_eq!(status(&answer, "sol2001.14.3"), "due");
    assert_eq!(status(&answer, "sol2001.14.7"), "not_due");
    assert_eq!(status(&answer, "gdpr.33.1"), "after_assessment");
    assert_eq!(status(&answer, "gdpr.33.5"), "due");
    assert_eq!(status(&answer, "brb.20.3"), "not_due");
    let gaps = gaps(&answer);
    for gap in [
        ("time_to_assess", "lex_sarah_report"),
        ("not_told", "breach_documentation"),
        ("not_assessed", "breach_notification"),
    ] {
        assert!(gaps.contains(&gap), "{gap:?} in {gaps:?}");
    }
    let report = &answer["follow_up"][0];
    assert_eq!(report["took"]["days"], 21);
    assert_eq!(report["in_time"]["answer"], "unknown");
}

#[test]
fn open_addresses_were_unlawful_and_the_days_do_not_fit() {
    let answer = review(&example("review-amn-alfa.toml"));
    assert_eq!(answer["boundary_crossed"], "true");
    assert_eq!(answer["lawful"], "not_as_told");
    assert_eq!(answer["answer"]["items"][0]["room"]["outcome"], "forbidden");
    assert_eq!(status(&answer, "gdpr.33.1"), "after_assessment");
    assert_eq!(status(&answer, "gdpr.34.1"), "after_assessment");
    assert_eq!(status(&answer, "brb.20.3"), "question");
    let other = &answer["other_days"][0];
    assert_eq!(other["date"], "2018-06-12");
    assert_eq!(other["same_answer"], true);
    assert_eq!(other["same_wordings"], true);
    let gaps = gaps(&answer);
    assert!(gaps.contains(&("conflicting_days", "")), "{gaps:?}");
    assert!(
        gaps.contains(&("deadline_unknown", "breach_notification")),
        "{gaps:?}"
    );
    assert_eq!(
        answer["follow_up"][0]["took"],
        json!({ "days": 15, "from": "happened", "at_most": true })
    );
}

#[test]
fn the_question_of_liability_is_never_answered() {
    let mut input = example("review-amn-alfa.toml");
    input["disclosure"]["item"]["persons"][0]["listeners"] =
        json!({ "deltagare": { "clear_no_harm": false } });
    for answers in [json!(true), json!(false), json!("unknown")] {
        input["facts"]["intent"] = answers;
        input["facts"]["minor"] = json!(false);
        input["facts"]["negligence"] = json!(true);
        assert_eq!(status(&review(&input), "brb.20.3"), "question");
    }
}

#[test]
fn each_act_holds_in_its_own_days() {
    let on = |day: &str| {
        review(&json!({
            "activity": { "date": day, "directory": "generic", "of": { "actor": "generic.social_services" } },
            "how": ["missing_routine"], "times": { "noticed_at": day, "reported_at": day },
            "facts": { "concerns_care_recipient": true, "misconduct": true, "serious_misconduct": true,
                       "personal_data_processed": true, "personal_data_breach": true }
        }))
    };
    let (before, after) = (on("2025-06-30"), on("2025-07-01"));
    for (old, new) in [("14.3", "27.2"), ("14.6", "27.5"), ("14.7", "27.6")] {
        let (old, new) = (format!("sol2001.{old}"), format!("sol2025.{new}"));
        assert_eq!(status(&before, &old), "due");
        assert_eq!(status(&before, &new), "not in force");
        assert_eq!(status(&after, &old), "not in force");
        assert_eq!(status(&after, &new), "due");
    }
    let (before, after) = (on("2018-05-24"), on("2018-05-25"));
    for id in ["gdpr.33.1", "gdpr.33.5", "gdpr.34.1"] {
        assert_eq!(status(&before, id), "not in force");
        assert_ne!(status(&after, id), "not in force");
    }
}

#[test]
fn lex_maria_is_for_health_care_and_injury_only() {
    let of = |actor: &str, injury: bool| {
        let answer = review(&json!({
            "activity": { "date": "2024-03-01", "directory": "generic", "of": { "actor": actor } },
            "facts": { "serious_care_injury": injury, "personal_data_breach": true }
        }));
        status(&answer, "psl.3.5").to_owned()
    };
    assert_eq!(of("generic.medical_pupil_health", true), "due");
    assert_eq!(of("generic.medical_pupil_health", false), "not_due");
    assert_eq!(of("generic.social_services", true), "not_due");
}

#[test]
fn seventy_two_hours_are_counted_to_the_minute() {
    let with = |notified: &str| {
        let answer = review(&json!({
            "activity": { "date": "2024-02-27", "directory": "generic", "of": { "actor": "generic.school" } },
            "times": { "noticed_at": "2024-02-27T09:15", "notified_at": notified },
            "facts": { "personal_data_processed": true, "personal_data_breach": true, "risk_unlikely": false }
        }));
        let follow = answer["follow_up"].as_array().expect("a list").clone();
        let found = follow
            .into_iter()
            .find(|f| f["code"] == "breach_notification");
        found.expect("a duty")["deadline"].clone()
    };
    assert_eq!(with("2024-03-01T09:15")["latest"], "2024-03-01T09:15");
    assert_eq!(with("2024-03-01T09:15")["met"], "true");
    assert_eq!(with("2024-03-01T09:16")["met"], "false");
    assert_eq!(with("2024-03-01")["met"], "unknown");
}

#[test]
fn a_processor_tells_the_controller() {
    let answer = review(&json!({
        "activity": { "date": "2024-03-01", "directory": "generic", "of": { "actor": "generic.it_supplier" } },
        "how": ["supplier_fault"],
        "facts": { "personal_data_processed": true, "personal_data_breach": true }
    }));
    assert_eq!(status(&answer, "gdpr.33.2"), "due");
    assert_eq!(status(&answer, "gdpr.33.1"), "not_due");
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let good = example("review-amn-skrivare.toml");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut input = good.clone();
        change(&mut input);
        refused(&input)
    };
    for (at, problem) in [
        (
            "facts.misconducts",
            changed(&|i| i["facts"]["misconducts"] = json!(true)),
        ),
        (
            "facts.bound_by_silence",
            changed(&|i| i["facts"]["bound_by_silence"] = json!(true)),
        ),
        (
            "times.noticed_at",
            changed(&|i| i["times"]["noticed_at"] = json!("i går")),
        ),
        (
            "times.happened_at",
            changed(&|i| i["times"]["happened_at"] = json!("2019-11-05")),
        ),
        (
            "not_done[0]",
            changed(&|i| i["not_done"] = json!(["reported"])),
        ),
        (
            "disclosure.listeners[0].actor",
            changed(&|i| {
                i["disclosure"]["listeners"][0]["actor"] = json!("stockholm.jobbtorgg");
            }),
        ),
        (
            "activity",
            changed(&|i| {
                i["activity"] = json!({ "date": "2019-11-04", "of": { "actor": "malmo.polis" } });
            }),
        ),
        (
            "facts.same_unit",
            changed(&|i| {
                i["disclosure"]["listeners"][0]["actor"] = json!("generic.another_individual");
            }),
        ),
        (
            "facts",
            changed(&|i| {
                i["facts"]["serious_misconduct"] = json!(true);
                i["facts"]["misconduct"] = json!(false);
            }),
        ),
    ] {
        assert!(
            problem.lines().any(|l| l.starts_with(&format!("{at}:"))),
            "{at}: {problem}"
        );
    }
    assert!(refused(&json!({})).starts_with("disclosure:"));
}

fn flow(input: &Value) -> Value {
    let answer = door::flow(&input.to_string()).expect("an answer");
    serde_json::from_str(&answer).expect("JSON")
}

/// Kind, duty and receivers of what a process lacks.
fn lacks(day: &Value) -> Vec<(String, String, usize)> {
    let lacks = day["lacks"].as_array().expect("a list").iter();
    lacks
        .map(|l| {
            let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
            (
                text(&l["kind"]),
                text(&l["rule"]["id"]),
                l["to"].as_array().map_or(0, Vec::len),
            )
        })
        .collect()
}

#[test]
fn huddinges_flow_lacks_the_report_to_the_organiser_then_and_now() {
    let mut input = example("flow-huddinge.toml");
    input["also_on"] = json!("2026-11-22");
    let answer = flow(&input);
    for day in answer["days"].as_array().expect("two days") {
        assert_eq!(
            lacks(day),
            [("missing_step".into(), "skollag.6.10.st1".into(), 1)]
        );
        assert_eq!(day["lacks"][0]["from"].as_array().map(Vec::len), Some(1));
        let steps = &day["steps"];
        assert_eq!(steps[0]["basis"], "duty");
        assert_eq!(steps[0]["claims"][0]["holds"], "true");
        assert_eq!(steps[1]["basis"], "no_boundary");
        assert_eq!(steps[4]["too_much"][0]["kind"], "no_ground");
        assert_eq!(
            steps[4]["too_much"][1],
            json!({ "kind": "leave_out", "of": ["utsatt"], "because": [] })
        );
    }
}

#[test]
fn a_filter_before_a_duty_without_one_is_told() {
    let mut input = example("flow-huddinge.toml");
    let step = |filter: bool| {
        json!({
            "id": "huvudman", "from": "rektor", "to": ["huvudman"], "after_decision": filter,
            "information": ["personal_circumstances"], "facts": { "degrading_treatment": true },
            "persons": [{ "id": "utsatt", "age": 12 }]
        })
    };
    let steps = input["steps"].as_array_mut().expect("steps");
    steps.push(step(true));
    assert_eq!(
        lacks(&flow(&input)["days"][0]),
        [("filtered".into(), "skollag.6.10.st1".into(), 1)]
    );
    let steps = input["steps"].as_array_mut().expect("steps");
    steps.pop();
    steps.push(step(false));
    assert_eq!(lacks(&flow(&input)["days"][0]), []);
}

#[test]
fn hebys_preschool_lacks_the_organiser_and_the_school_does_not() {
    let mut input = example("flow-heby-ekero.toml");
    input["also_on"] = json!("2026-11-22");
    for day in flow(&input)["days"].as_array().expect("two days") {
        assert_eq!(
            lacks(day),
            [("missing_step".into(), "skollag.6.10.st1".into(), 1)]
        );
        assert_eq!(day["lacks"][0]["because"], json!(["forskola_rapport"]));
        assert_eq!(day["steps"][3]["verdict"]["outcome"], "no_secrecy");
        assert_eq!(day["steps"][4]["too_much"][0]["kind"], "no_ground");
    }
}

#[test]
fn a_step_that_claims_a_later_provision_is_told() {
    let mut input = example("flow-huddinge.toml");
    input["date"] = json!("2023-06-30");
    let before = flow(&input);
    assert_eq!(
        before["days"][0]["steps"][5]["claims"][0]["in_force"],
        false
    );
    input["date"] = json!("2023-07-01");
    assert_eq!(
        flow(&input)["days"][0]["steps"][5]["claims"][0]["in_force"],
        true
    );
}

#[test]
fn what_is_wrong_in_a_process_is_refused_with_its_place() {
    let good = example("flow-huddinge.toml");
    for (pointer, value, at) in [
        ("/steps/0/from", json!("lararen"), "steps[0].from"),
        ("/steps/0/to/0", json!("larare"), "steps[0].to[0]"),
        (
            "/steps/0/claims/0",
            json!("skollag.6.11"),
            "steps[0].claims[0]",
        ),
        ("/steps/1/id", json!("incidentrapport"), "steps[1].id"),
        (
            "/steps/0/facts/degrading_treatment",
            json!(17),
            "steps[0].facts.degrading_treatment",
        ),
        (
            "/actors/0/actor",
            json!("huddinge.lararna"),
            "actors[0].actor",
        ),
        ("/date", json!("2015-12-12"), "date"),
    ] {
        let mut input = good.clone();
        *input.pointer_mut(pointer).expect("a place") = value;
        let problem = door::flow(&input.to_string())
            .expect_err("an error")
            .to_string();
        assert!(
            problem.lines().any(|l| l.starts_with(&format!("{at}:"))),
            "{at}: {problem}"
        );
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for name in ["review-amn-alfa.toml", "review-amn-skrivare.toml"] {
        let input = example(name).to_string();
        assert_eq!(door::review(&input), door::review(&input));
    }
    let input = example("flow-heby-ekero.toml").to_string();
    assert_eq!(door::flow(&input), door::flow(&input));
    assert!(door::schema("review").is_some() && door::schema("flow").is_some());
}
