//! What holds of every case, tried on random ones.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use sekretess::{core::Outcome, facts::FACTS};
use serde_json::{Map, Value, json};

const SPEAKERS: [&str; 8] = [
    "generic.social_services",
    "generic.medical_pupil_health",
    "generic.other_pupil_health",
    "generic.pupil_support",
    "generic.school",
    "generic.leisure",
    "generic.police",
    "generic.general_municipal",
];
const LISTENERS: [&str; 8] = [
    "generic.police",
    "generic.social_services",
    "generic.school",
    "generic.leisure",
    "generic.private",
    "generic.medical_pupil_health",
    "generic.regional_health",
    "generic.security_service",
];
const DAYS: [&str; 6] = [
    "2015-12-13",
    "2016-03-01",
    "2020-08-01",
    "2025-03-31",
    "2025-12-01",
    "2026-11-22",
];
const KINDS: [&str; 6] = [
    "personal_circumstances",
    "health_or_sexual_life",
    "contact_details",
    "foreign_national",
    "concern_report",
    "decision",
];
const PURPOSES: [&str; 5] = [
    "support_or_protect",
    "prevent_crime",
    "crime_suspected",
    "acute_danger",
    "own_task",
];
const GROUNDS: [&str; 4] = ["osl.10.2", "osl.10.27", "osl.12.2", "osl.10.14"];

/// A case as it is written, with each answer under its listener and person.
#[derive(Clone, Debug)]
struct Case {
    day: &'static str,
    speaker: &'static str,
    listeners: Vec<&'static str>,
    age: Option<u8>,
    kinds: Vec<&'static str>,
    purposes: Vec<&'static str>,
    grounds: Vec<&'static str>,
    answers: Vec<(usize, bool)>,
}

/// The facts that can be answered, by number.
fn asked() -> Vec<usize> {
    FACTS
        .iter()
        .enumerate()
        .filter(|(_, f)| !f.derived && f.id != "necessary_for_discloser")
        .map(|(i, _)| i)
        .collect()
}

fn case() -> impl Strategy<Value = Case> {
    use prop::sample::{select, subsequence};
    (
        select(DAYS.to_vec()),
        select(SPEAKERS.to_vec()),
        subsequence(LISTENERS.to_vec(), 1..=3),
        prop::option::of(0_u8..30),
        subsequence(KINDS.to_vec(), 0..=2),
        subsequence(PURPOSES.to_vec(), 0..=2),
        subsequence(GROUNDS.to_vec(), 0..=2),
        prop::collection::vec((select(asked()), any::<bool>()), 0..8),
    )
        .prop_map(
            |(day, speaker, listeners, age, kinds, purposes, grounds, answers)| Case {
                day,
                speaker,
                listeners,
                age,
                kinds,
                purposes,
                grounds,
                answers,
            },
        )
}

impl Case {
    /// The input, each answer as narrow as it must be and the same for all listeners.
    fn json(&self) -> Value {
        let (mut item, mut person, mut each, mut of_listener) =
            (Map::new(), Map::new(), Map::new(), Map::new());
        for (fact, value) in &self.answers {
            use sekretess::core::About;
            let fact = &FACTS[*fact];
            let target = match fact.about {
                About::Item => &mut item,
                About::Person => &mut person,
                About::Listener => &mut of_listener,
                About::PersonAndListener => &mut each,
            };
            target.entry(fact.id).or_insert(json!(value));
        }
        let ids: Vec<String> = (0..self.listeners.len()).map(|i| format!("l{i}")).collect();
        let for_each = |answers: &Map<String, Value>| {
            ids.iter()
                .map(|id| (id.clone(), json!(answers)))
                .collect::<Map<_, _>>()
        };
        let mut subject = json!({ "id": "person", "facts": person, "listeners": for_each(&each) });
        if let Some(age) = self.age {
            subject["age"] = json!(age);
        }
        let participants: Vec<Value> =
            std::iter::once(json!({ "id": "speaker", "actor": self.speaker }))
                .chain(
                    self.listeners
                        .iter()
                        .zip(&ids)
                        .map(|(actor, id)| json!({ "id": id, "actor": actor })),
                )
                .collect();
        json!({
            "date": self.day, "directory": "generic", "participants": participants,
            "items": [{
                "id": "item", "held_by": "speaker", "information": self.kinds, "purpose": self.purposes,
                "grounds": self.grounds, "facts": item, "listeners": for_each(&of_listener), "persons": [subject],
            }]
        })
    }
}

/// The answer, or nothing where the random answers contradict each other.
fn ask(input: &Value) -> Option<Value> {
    sekretess::door::meeting(&input.to_string())
        .ok()
        .map(|text| serde_json::from_str(&text).expect("JSON"))
}

fn outcome(verdict: &Value) -> Outcome {
    let code = verdict["outcome"].as_str().expect("an outcome");
    *Outcome::ALL
        .iter()
        .find(|o| o.code() == code)
        .expect("a known code")
}

/// The answer for each listener, with whether it is settled.
fn listeners(report: &Value) -> Vec<(Outcome, bool)> {
    report["items"][0]["listeners"]
        .as_array()
        .expect("listeners")
        .iter()
        .map(|l| (outcome(l), l["persons"][0]["settled"] == json!(true)))
        .collect()
}

fn room(report: &Value) -> Outcome {
    outcome(&report["items"][0]["room"])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Learning a fact never turns an answer settled in the strict reading into
    /// another: what is open stays open, what is closed stays closed.
    #[test]
    fn what_is_settled_stays_settled(case in case(), fact in prop::sample::select(asked()), value: bool) {
        prop_assume!(case.answers.iter().all(|(f, _)| *f != fact));
        let mut learnt = case.clone();
        learnt.answers.push((fact, value));
        if let (Some(before), Some(after)) = (ask(&case.json()), ask(&learnt.json())) {
            for ((was, settled), (is, _)) in listeners(&before).into_iter().zip(listeners(&after)) {
                prop_assert!(!settled || was.is_open() == is.is_open(), "{} {was:?} to {is:?}", FACTS[fact].id);
            }
        }
    }

    /// Forgetting a fact never turns a no into a yes.
    #[test]
    fn forgetting_never_opens(case in case(), which: prop::sample::Index) {
        prop_assume!(!case.answers.is_empty());
        let mut forgot = case.clone();
        let (fact, _) = forgot.answers[which.index(case.answers.len())];
        forgot.answers.retain(|(f, _)| *f != fact);
        if let (Some(before), Some(after)) = (ask(&case.json()), ask(&forgot.json())) {
            for ((was, _), (is, _)) in listeners(&before).into_iter().zip(listeners(&after)) {
                prop_assert!(was.is_open() || !is.is_open(), "without {}: {was:?} to {is:?}", FACTS[fact].id);
            }
        }
    }

    /// Adding a listener never makes a room more open.
    #[test]
    fn another_listener_never_opens_the_room(case in case(), more in prop::sample::select(LISTENERS.to_vec())) {
        let mut larger = case.clone();
        larger.listeners.push(more);
        if let (Some(before), Some(after)) = (ask(&case.json()), ask(&larger.json())) {
            prop_assert!(room(&after) <= room(&before));
        }
    }

    /// Consent never closes what was open.
    #[test]
    fn consent_never_closes(case in case(), by in prop::sample::subsequence(vec!["subject", "guardians"], 1..=2)) {
        prop_assume!(case.answers.iter().all(|(f, _)| !FACTS[*f].id.starts_with("consent")));
        let without = case.json();
        let mut with = without.clone();
        let ids: Vec<String> = (0..case.listeners.len()).map(|i| format!("l{i}")).collect();
        with["items"][0]["persons"][0]["consent"] = json!({ "by": by, "listeners": ids, "information": true, "purpose": true });
        if let (Some(before), Some(after)) = (ask(&without), ask(&with)) {
            prop_assert!(!room(&before).is_open() || room(&after).is_open());
        }
    }

    /// The order of participants, items and keys never matters.
    #[test]
    fn order_never_matters(case in case()) {
        let input = case.json();
        let mut turned = input.clone();
        turned["participants"].as_array_mut().expect("a list").reverse();
        turned["items"][0]["information"].as_array_mut().expect("a list").reverse();
        turned["items"][0]["purpose"].as_array_mut().expect("a list").reverse();
        let (before, after) = (ask(&input), ask(&turned));
        prop_assert_eq!(before.is_some(), after.is_some());
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert_eq!(room(&before), room(&after));
            let mut reversed = listeners(&after);
            reversed.reverse();
            prop_assert_eq!(listeners(&before), reversed);
        }
    }

    /// A nonsense code is always an error.
    #[test]
    fn a_misspelt_fact_is_an_error(case in case(), fact in prop::sample::select(asked())) {
        let mut input = case.json();
        input["items"][0]["facts"][format!("{}x", FACTS[fact].id)] = json!(true);
        prop_assert!(ask(&input).is_none());
    }

    /// Whatever the text is, it is answered or refused.
    #[test]
    fn no_text_panics(text in "\\PC{0,200}") {
        let _ = sekretess::door::meeting(&text);
        let _ = sekretess::door::decide(&text);
    }
}
