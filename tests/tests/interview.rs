//! What is to be asked next: the common ways through, and what holds of every question.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use sekretess::{
    Next,
    ask::{Ask, Put, Takes, fill},
    door,
    facts::FACTS,
};
use serde_json::{Value, json};

fn next(case: &Value) -> Next {
    door::read_next(&case.to_string()).unwrap_or_else(|e| panic!("{e}\n{case:#}"))
}

/// What somebody says to the questions that they may be asked: the question, and the
/// answers that they choose.
type Said = &'static [(&'static str, &'static [&'static str])];

/// Plays an interview from nothing: every question that is put until there is an answer,
/// and the outcome. What is not in `said` is not known.
fn play(said: Said) -> (Vec<String>, String, Value) {
    let mut case = json!({ "directory": "generic", "date": "2026-03-02" });
    let (mut put, mut skipped) = (Vec::new(), BTreeSet::new());
    loop {
        let next = next(&case);
        let Some(question) = next.to_put(|q| skipped.contains(&q.id)) else {
            let outcome = next.preliminary.verdict.outcome.code();
            return (put, outcome.to_owned(), case);
        };
        assert!(put.len() < 40, "no end: {put:?}");
        put.push(question.id.clone());
        match said.iter().find(|(id, _)| *id == question.id) {
            None => {
                skipped.insert(question.id.clone());
            }
            Some((_, chosen)) => {
                for code in *chosen {
                    say(&mut case, question, code);
                }
                if question.takes == Takes::SomeOf {
                    skipped.insert(question.id.clone());
                }
            }
        }
    }
}

fn say(case: &mut Value, question: &Ask, code: &str) {
    if question.takes == Takes::Age {
        let age: u8 = code.parse().expect("an age");
        let pointer = question.places[0].pointer.clone();
        return fill(case, &[Put { pointer, value: json!(age) }]);
    }
    let answer = question
        .answers
        .iter()
        .find(|a| a.answer == code)
        .unwrap_or_else(|| panic!("{} has no answer {code}", question.id));
    fill(case, &answer.set);
}

#[test]
fn de_identified() {
    let (asked, outcome, _) = play(&[
        ("discloser", &["generic.social_services"]),
        ("listeners", &["generic.police", "generic.school", "generic.leisure"]),
        ("identifiable", &["no"]),
    ]);
    assert_eq!(asked, ["discloser", "listeners", "identifiable"]);
    assert_eq!(outcome, "not_a_disclosure");
}

#[test]
fn a_consent_that_covers_everything() {
    let (asked, outcome, case) = play(&[
        ("discloser", &["generic.social_services"]),
        ("listeners", &["generic.police", "generic.school", "generic.leisure"]),
        ("identifiable", &["yes"]),
        ("consent", &["subject"]),
        ("consent_covers", &["these_participants", "this_information", "today"]),
        ("consent_valid", &["informed", "voluntary", "specific"]),
        ("information", &["personal_circumstances"]),
        ("age", &["19"]),
    ]);
    println!("{asked:?} {outcome} {case:#}");
    assert_eq!(outcome, "allowed", "{asked:?}");
    assert!(asked.len() <= 8, "{asked:?}");
}

#[test]
fn social_services_to_the_police_about_a_risk() {
    let (asked, outcome, _) = play(&[
        ("discloser", &["generic.social_services"]),
        ("listeners", &["generic.police"]),
        ("identifiable", &["yes"]),
        ("consent", &["none"]),
        ("purpose", &["prevent_crime"]),
        ("information", &["personal_circumstances"]),
        ("age", &["17"]),
        ("committed_crime", &["no"]),
    ]);
    assert_eq!(outcome, "after_assessment", "{asked:?}");
    assert!(asked.len() <= 8, "{asked:?}");
}

#[test]
fn a_headteacher_whom_the_police_have_asked() {
    let (asked, outcome, _) = play(&[
        ("discloser", &["generic.school"]),
        ("listeners", &["generic.police"]),
        ("identifiable", &["yes"]),
        ("consent", &["none"]),
        ("purpose", &["recipient_asked"]),
        ("information", &["personal_circumstances"]),
    ]);
    assert!(["after_assessment", "duty"].contains(&outcome.as_str()), "{outcome} {asked:?}");
    assert!(asked.len() <= 7, "{asked:?}");
}

#[test]
fn the_school_nurse_in_a_group_without_consent() {
    let (asked, outcome, _) = play(&[
        ("discloser", &["generic.medical_pupil_health"]),
        (
            "listeners",
            &["generic.social_services", "generic.school", "generic.police", "generic.leisure"],
        ),
        ("identifiable", &["yes"]),
        ("consent", &["none"]),
        ("purpose", &["support_or_protect"]),
        ("information", &["health_or_sexual_life"]),
    ]);
    assert_eq!(outcome, "forbidden", "{asked:?}");
    assert!(asked.len() <= 6, "{asked:?}");
}

/// Small rooms, filled in more and less.
fn rooms() -> Vec<Value> {
    let speakers = ["social_services", "medical_pupil_health", "school", "police", "leisure", "private"];
    let audiences: [&[&str]; 3] = [&["police"], &["social_services", "general_municipal"], &["guardian"]];
    let purposes: [&[&str]; 3] = [&[], &["prevent_crime"], &["support_or_protect"]];
    let mut rooms = Vec::new();
    for date in ["2015-12-13", "2026-03-02"] {
        for speaker in speakers {
            for audience in audiences.iter().filter(|a| !a.contains(&speaker)) {
                for (i, purpose) in purposes.iter().enumerate() {
                    let actor = |id: &&str| json!({ "id": id, "actor": format!("generic.{id}") });
                    let mut case = json!({
                        "date": date,
                        "directory": "generic",
                        "discloser": { "actor": format!("generic.{speaker}") },
                        "listeners": audience.iter().map(actor).collect::<Vec<_>>(),
                        "item": { "purpose": purpose }
                    });
                    if i > 0 {
                        case["item"]["information"] = json!(["personal_circumstances"]);
                        case["item"]["persons"] = json!([{ "age": 16 }]);
                    }
                    rooms.push(case);
                }
            }
        }
    }
    rooms
}

/// Everything that an answer can change: the answers, and which questions are left and
/// why.
fn state(next: &Next, without: &str) -> (String, BTreeSet<(String, String)>) {
    let questions = next.questions.iter().filter(|q| q.id != without);
    let left = questions.flat_map(|q| {
        let why = q.why.iter().map(|w| w.id.clone()).chain([String::new()]);
        let places = q.places.iter().map(|p| p.at.clone()).collect::<Vec<_>>().join(" ");
        why.map(move |w| (format!("{} {places}", q.id), w)).collect::<Vec<_>>()
    });
    (format!("{:?}", next.preliminary), left.collect())
}

/// A listed question matters: one of its answers changes an answer, or which questions
/// are left.
#[test]
fn every_question_matters() {
    let mut seen = 0;
    let mut idle = Vec::new();
    for case in rooms().iter().step_by(3) {
        let now = next(case);
        for question in now.questions.iter().filter(|q| !q.answers.is_empty() && q.takes != Takes::Age) {
            seen += 1;
            let before = state(&now, &question.id);
            let moves = question.answers.iter().any(|answer| {
                let mut changed = case.clone();
                fill(&mut changed, &answer.set);
                state(&next(&changed), &question.id) != before
            });
            if !moves {
                idle.push(format!("{} {:?} {}", question.id, question.why.iter().map(|w| &w.id).collect::<Vec<_>>(), case["discloser"]));
            }
        }
    }
    println!("{} idle of {seen}: {idle:#?}", idle.len());
    assert!(seen > 500);
    assert!(idle.is_empty());
}
