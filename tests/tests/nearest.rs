//! The nearest lawful ways, against every change tried by hand through the door.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use sekretess::{
    core::{About, Outcome},
    door,
    facts::FACTS,
};
use serde_json::{Value, json};

const SPEAKERS: [&str; 5] = [
    "generic.social_services",
    "generic.medical_pupil_health",
    "generic.other_pupil_health",
    "generic.school",
    "generic.police",
];
const LISTENERS: [&str; 7] = [
    "generic.police",
    "generic.social_services",
    "generic.school",
    "generic.leisure",
    "generic.private",
    "generic.medical_pupil_health",
    "generic.regional_health",
];
const KINDS: [&str; 4] = [
    "personal_circumstances",
    "health_or_sexual_life",
    "contact_details",
    "concern_report",
];
const PURPOSES: [&str; 3] = ["support_or_protect", "prevent_crime", "acute_danger"];
const DAYS: [&str; 3] = ["2016-03-01", "2020-08-01", "2026-02-02"];
const PERSON_FACTS: [&str; 4] = [
    "risk_special",
    "child_fares_ill",
    "mature_alone",
    "mature_jointly",
];

/// A random room of at most four who listen.
fn room() -> impl Strategy<Value = Value> {
    (
        0..SPEAKERS.len(),
        proptest::sample::subsequence(LISTENERS.to_vec(), 1..=4),
        proptest::sample::subsequence(KINDS.to_vec(), 0..=2),
        0..PURPOSES.len(),
        0..DAYS.len(),
        proptest::collection::vec(
            (proptest::option::of(5..25_i64), 0..16_u8, 0..4_u8),
            1..=2,
        ),
        prop::bool::weighted(0.3),
    )
        .prop_map(|(speaker, listeners, kinds, purpose, day, persons, asked)| {
            let ids: Vec<String> = (0..listeners.len()).map(|i| format!("l{i}")).collect();
            let mut participants = vec![json!({"id": "s", "actor": SPEAKERS[speaker]})];
            for (id, actor) in ids.iter().zip(&listeners) {
                participants.push(json!({"id": id, "actor": actor}));
            }
            let persons: Vec<Value> = persons
                .iter()
                .enumerate()
                .map(|(i, (age, facts, towards))| {
                    let mut person = json!({"id": format!("p{i}"), "facts": {}, "listeners": {}});
                    if let Some(age) = age {
                        person["age"] = json!(age);
                    }
                    for (bit, fact) in PERSON_FACTS.iter().enumerate() {
                        if facts >> bit & 1 == 1 {
                            person["facts"][*fact] = json!(bit != 3 || facts >> 2 & 1 == 0);
                        }
                    }
                    for (bit, id) in ids.iter().take(2).enumerate() {
                        if towards >> bit & 1 == 1 {
                            person["listeners"][id] = if bit == 0 {
                                json!({"helps_prevent": true, "inappropriate": false, "clear_no_harm": true})
                            } else {
                                json!({"helps_prevent": true, "inappropriate": false})
                            };
                        }
                    }
                    person
                })
                .collect();
            let mut item = json!({
                "id": "item", "held_by": "s", "to": ids, "information": kinds,
                "purpose": [PURPOSES[purpose]], "persons": persons, "requested_by": [],
                "grounds": [],
            });
            if asked {
                item["requested_by"] = json!(["l0"]);
            }
            json!({"date": DAYS[day], "directory": "generic", "participants": participants, "items": [item]})
        })
}

/// One change, as an alternative tells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Atom {
    Out(String),
    Kind(String),
    Without(String),
    Ask(String),
    Consent(String, String),
    Hide(String),
}

type Atoms = BTreeSet<Atom>;

fn level(meeting: &Value) -> u8 {
    let Ok(answer) = door::read_meeting(&meeting.to_string()).and_then(|m| sekretess::meeting(&m))
    else {
        return 0;
    };
    let outcome = answer.items[0].room.outcome;
    match outcome {
        o if o.is_open() => 2,
        Outcome::AfterAssessment => 1,
        _ => 0,
    }
}

fn strings(value: &Value) -> Vec<String> {
    let list = value.as_array().cloned().unwrap_or_default();
    list.iter()
        .filter_map(|v| v.as_str().map(String::from))
        .collect()
}

/// The case with these changes; `None` where nothing or nobody is left.
fn changed(meeting: &Value, atoms: &Atoms) -> Option<Value> {
    let mut meeting = meeting.clone();
    let item = &mut meeting["items"][0];
    let has = |atom: Atom| atoms.contains(&atom);
    let to: Vec<String> = strings(&item["to"])
        .into_iter()
        .filter(|l| !has(Atom::Out(l.clone())))
        .collect();
    let all = strings(&item["information"]);
    let kinds: Vec<String> = all
        .iter()
        .filter(|k| !has(Atom::Kind((*k).clone())))
        .cloned()
        .collect();
    let mut persons = item["persons"].as_array().cloned()?;
    persons.retain(|p| !has(Atom::Without(p["id"].as_str().unwrap_or_default().into())));
    if to.is_empty() || persons.is_empty() || kinds.is_empty() && !all.is_empty() {
        return None;
    }
    for person in &mut persons {
        let id = String::from(person["id"].as_str()?);
        let listeners = person["listeners"].as_object_mut()?;
        listeners.retain(|l, _| to.contains(l));
        if has(Atom::Hide(id.clone())) {
            for l in &to {
                listeners.entry(l.clone()).or_insert(json!({}))["identifiable"] = json!(false);
            }
        }
        let reach: Vec<&String> = to
            .iter()
            .filter(|l| has(Atom::Consent(id.clone(), (*l).clone())))
            .collect();
        if !reach.is_empty() {
            person["consent"] = json!({"by": ["subject", "guardians", "representative"], "listeners": reach,
                "disclosers": ["s"], "information": true, "purpose": true});
        }
    }
    let mut asked = strings(&item["requested_by"]);
    for l in &to {
        if has(Atom::Ask(l.clone())) && !asked.contains(l) {
            asked.push(l.clone());
        }
    }
    asked.retain(|l| to.contains(l));
    item["to"] = json!(to);
    item["information"] = json!(kinds);
    item["persons"] = json!(persons);
    item["requested_by"] = json!(asked);
    Some(meeting)
}

/// What an alternative changes, and the case that it leads to.
fn offered(meeting: &Value, way: &Value) -> (Option<Atoms>, Value, bool) {
    let item = &meeting["items"][0];
    let mut atoms = Atoms::new();
    let mut grounds: Vec<String> = Vec::new();
    let mut harm: Vec<String> = Vec::new();
    let mut direct = false;
    for step in way["changes"].as_array().expect("changes") {
        match step["change"].as_str().expect("a code") {
            "direct_channel" => {
                direct = true;
                let others = strings(&item["to"])
                    .into_iter()
                    .filter(|l| json!(l) != step["listener"]);
                atoms.extend(others.map(Atom::Out));
            }
            "step_out" => atoms.extend(strings(&step["listeners"]).into_iter().map(Atom::Out)),
            "leave_out_kind" => atoms.extend(strings(&step["kinds"]).into_iter().map(Atom::Kind)),
            "leave_out_person" => {
                atoms.extend(strings(&step["persons"]).into_iter().map(Atom::Without))
            }
            "request" => atoms.extend(strings(&step["listeners"]).into_iter().map(Atom::Ask)),
            "de_identify" => atoms.extend(strings(&step["persons"]).into_iter().map(Atom::Hide)),
            "consent" => {
                let who = step["person"].as_str().expect("a code");
                atoms.extend(
                    strings(&step["listeners"])
                        .into_iter()
                        .map(|l| Atom::Consent(who.into(), l)),
                );
            }
            "assess" if step["harm_test"] == json!(true) => {
                let asked = step["questions"].as_array().expect("questions");
                harm.extend(
                    asked
                        .iter()
                        .filter_map(|q| q["fact"].as_str().map(String::from)),
                );
            }
            "assess" => grounds.push(step["by"]["id"].as_str().expect("an id").into()),
            other => panic!("{other}"),
        }
    }
    let mut case = changed(meeting, &atoms).expect("something is left");
    let item = &mut case["items"][0];
    for ground in &grounds {
        item["grounds"]
            .as_array_mut()
            .expect("a list")
            .push(json!(ground));
    }
    let to = strings(&item["to"]);
    for name in &harm {
        let fact = FACTS.iter().find(|f| f.id == name).expect("a fact");
        let value = json!(name.starts_with("clear_no"));
        for person in item["persons"].as_array_mut().expect("persons") {
            if fact.about == About::PersonAndListener {
                for l in &to {
                    let known = person["listeners"].as_object_mut().expect("an object");
                    let known = known.entry(l.clone()).or_insert(json!({}));
                    if known.get(name).is_none() {
                        known[name] = value.clone();
                    }
                }
            } else {
                person["facts"][name] = value.clone();
            }
        }
    }
    let assessed = !grounds.is_empty() || !harm.is_empty();
    ((!assessed).then_some(atoms), case, direct)
}

fn subsets(of: &[Atom]) -> Vec<Atoms> {
    (1..1_usize << of.len())
        .map(|set| {
            of.iter()
                .enumerate()
                .filter(|(i, _)| set >> i & 1 == 1)
                .map(|(_, a)| a.clone())
                .collect()
        })
        .collect()
}

/// What each kind of change consists of, the ones that take something away first.
fn parts(meeting: &Value) -> Vec<(bool, Vec<Atom>)> {
    let item = &meeting["items"][0];
    let to = strings(&item["to"]);
    let asked = strings(&item["requested_by"]);
    let persons: Vec<String> = item["persons"]
        .as_array()
        .expect("persons")
        .iter()
        .map(|p| p["id"].as_str().expect("an id").into())
        .collect();
    let reach = persons
        .iter()
        .flat_map(|p| to.iter().map(|l| Atom::Consent(p.clone(), l.clone())));
    vec![
        (true, to.iter().cloned().map(Atom::Out).collect()),
        (
            true,
            strings(&item["information"])
                .into_iter()
                .map(Atom::Kind)
                .collect(),
        ),
        (true, persons.iter().cloned().map(Atom::Without).collect()),
        (
            false,
            to.iter()
                .filter(|l| !asked.contains(l))
                .cloned()
                .map(Atom::Ask)
                .collect(),
        ),
        (false, reach.collect()),
        (false, persons.iter().cloned().map(Atom::Hide).collect()),
    ]
}

/// The smallest among sets of the same kinds: what is taken away first, then the rest.
fn smallest(sets: Vec<Atoms>) -> Vec<Atoms> {
    let taken = |set: &Atoms| -> Atoms {
        set.iter()
            .filter(|a| matches!(a, Atom::Out(_) | Atom::Kind(_) | Atom::Without(_)))
            .cloned()
            .collect()
    };
    let least: Vec<Atoms> = sets
        .iter()
        .filter(|set| {
            !sets
                .iter()
                .any(|other| taken(other) != taken(set) && taken(other).is_subset(&taken(set)))
        })
        .cloned()
        .collect();
    least
        .iter()
        .filter(|set| {
            !least
                .iter()
                .any(|other| other != *set && other.is_subset(set))
        })
        .cloned()
        .collect()
}

fn check(meeting: &Value) {
    let answer = door::alternatives(&meeting.to_string()).expect("an answer");
    assert_eq!(
        answer,
        door::alternatives(&meeting.to_string()).expect("an answer")
    );
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let ways = answer["items"][0]["ways"].as_array().expect("ways");
    let now = level(meeting);
    let mut told: Vec<Atoms> = Vec::new();
    for way in ways {
        let (atoms, case, direct) = offered(meeting, way);
        let found = level(&case);
        assert!(found >= 1, "not lawful: {way}\n{case}");
        let assessed = atoms.is_none();
        let outcome = way["outcome"].as_str().expect("a code");
        assert_eq!(
            outcome == "after_assessment" || assessed,
            found == 1 || assessed,
            "{way}\n{case}"
        );
        assert!(
            outcome != "after_assessment" || now == 0,
            "no better than it was: {way}"
        );
        // To tell one alone takes as many away as it takes; it is a change of its own.
        if let Some(atoms) = atoms.filter(|_| !direct) {
            assert!(!told.contains(&atoms), "told twice: {way}");
            told.push(atoms);
        }
    }
    let to = strings(&meeting["items"][0]["to"]).len();
    let parts = parts(meeting);
    for wanted in [1_u8, 2].into_iter().filter(|w| *w > now) {
        let reached =
            |atoms: &Atoms| changed(meeting, atoms).is_some_and(|case| level(&case) >= wanted);
        let alone: Vec<Vec<Atoms>> = parts
            .iter()
            .map(|(_, part)| smallest(subsets(part).into_iter().filter(&reached).collect()))
            .collect();
        let mut wanted_ways: Vec<Atoms> = alone.iter().flatten().cloned().collect();
        for i in 0..parts.len() {
            for j in i + 1..parts.len() {
                let size = parts[i].1.len() + parts[j].1.len();
                if !alone[i].is_empty() || !alone[j].is_empty() || size > 8 {
                    continue;
                }
                let mut sets = Vec::new();
                for a in subsets(&parts[i].1) {
                    for b in subsets(&parts[j].1) {
                        let both: Atoms = a.union(&b).cloned().collect();
                        if reached(&both) {
                            sets.push(both);
                        }
                    }
                }
                wanted_ways.extend(smallest(sets));
            }
        }
        for atoms in wanted_ways {
            let leaves = atoms.iter().filter(|a| matches!(a, Atom::Out(_))).count();
            let listed = told.contains(&atoms) || leaves + 1 == to;
            assert!(
                listed,
                "missing: {atoms:?} to level {wanted}\n{answer:#}\n{meeting:#}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_way_is_lawful_and_none_is_missing(meeting in room()) {
        check(&meeting);
    }

    #[test]
    fn a_plan_says_only_what_is_lawful(meeting in room()) {
        let plan: Value = serde_json::from_str(&door::plan(&meeting.to_string()).expect("a plan")).expect("JSON");
        let mut said = 0;
        for block in plan["blocks"].as_array().expect("blocks") {
            for item in block["items"].as_array().expect("items") {
                said += 1;
                let to = strings(&item["listeners"]);
                let out = strings(&meeting["items"][0]["to"]).into_iter().filter(|l| !to.contains(l));
                let case = changed(&meeting, &out.map(Atom::Out).collect()).expect("somebody hears");
                prop_assert!(level(&case) >= 1);
                let present = strings(&block["present"]);
                prop_assert!(present.iter().all(|p| p == "s" || to.contains(p)));
                prop_assert_eq!(present.len(), to.len() + 1);
            }
        }
        let closed = plan["closed"].as_array().expect("closed").len();
        let outside = plan["outside"].as_array().expect("outside").len();
        prop_assert!(said + closed == 1 || said + closed == 0 && outside > 0);
    }
}
