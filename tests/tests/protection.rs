//! What protects information at a listener afterwards: as much as is sure, and no more.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use sekretess::{actors::directory, door, input::InformationKind};
use serde_json::{Value, json};

/// Every listener of the directory that can be named without more, one room for all.
fn listeners() -> Vec<Value> {
    let generic = directory("generic").expect("a directory");
    let list = sekretess::lookup::actors(generic);
    let actors = list["actors"].as_array().expect("a list").iter();
    let plain = actors.filter(|a| a["give"].is_null() && a["id"] != "generic.leisure");
    plain
        .map(|a| a["id"].as_str().expect("a code"))
        .map(|id| json!({ "id": id.replace("generic.", ""), "actor": id }))
        .collect()
}

/// For each listener, whether each rule covers the information.
fn protection(item: &Value) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for room in listeners().chunks(20) {
        let case = json!({
            "date": "2026-02-02", "directory": "generic",
            "discloser": { "id": "fritid", "actor": "generic.leisure" },
            "listeners": room, "item": item,
        });
        let answer = door::decide(&case.to_string()).expect("an answer");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        for listener in answer["items"][0]["listeners"].as_array().expect("a list") {
            let norms = listener["protected_afterwards"].as_array().expect("a list");
            let text = |v: &Value| v.as_str().expect("a text").to_owned();
            let covers = norms.iter().map(|n| (text(&n["id"]), text(&n["secret"])));
            all.insert(text(&listener["id"]), covers.collect());
        }
    }
    all
}

#[test]
fn a_listener_protects_what_its_own_rule_covers() {
    let all = protection(&json!({ "information": ["personal_circumstances"] }));
    for (listener, rule) in [
        ("social_services", "osl.26.1"),
        ("medical_pupil_health", "osl.25.1"),
        ("police", "osl.35.1"),
    ] {
        let rules = &all[listener];
        let found = rules.iter().find(|(id, _)| id.starts_with(rule));
        assert_eq!(found.map(|(_, c)| c.as_str()), Some("true"), "{listener}");
    }
    // The harm test is still to be made, but it does not decide whether the rule is there.
    assert!(all["safety_unit"].values().all(|covers| covers != "true"));
}

#[test]
fn nothing_is_promised_that_hangs_on_what_the_information_is() {
    let untold = protection(&json!({}));
    let mut promised = 0;
    for kind in InformationKind::ALL {
        let told = protection(&json!({ "information": [kind.code()] }));
        for (listener, rules) in &untold {
            for (rule, _) in rules.iter().filter(|(_, covers)| *covers == "true") {
                promised += 1;
                let then = told[listener].get(rule).map(String::as_str);
                assert_eq!(then, Some("true"), "{rule} at {listener}: {}", kind.code());
            }
        }
    }
    // Most can be said only of a kind; and no rule is left out for want of one.
    assert!(
        untold
            .values()
            .any(|rules| rules.values().any(|c| c == "unknown"))
    );
    assert!(promised > 0, "some rules hold whatever the information is");
}
