//! What changed between two days: every example is true, and nothing is left out.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::{collections::BTreeSet, sync::LazyLock};

use sekretess::{
    Changes, LAW, Shift,
    actors::{PROFILES, Profile},
    changes,
    core::{Date, Day, FactId, Facts, Named, Outcome, Truth, decide, readings},
};
use serde_json::Value;

/// The days on which the answers of a municipality changed most.
const BORDERS: [(&str, &str); 6] = [
    ("2020-07-31", "2020-08-01"),
    ("2022-11-30", "2022-12-01"),
    ("2025-03-31", "2025-04-01"),
    ("2025-06-30", "2025-07-01"),
    ("2025-11-30", "2025-12-01"),
    ("2026-01-14", "2026-01-15"),
];

fn between(from: &str, to: &str) -> Changes {
    changes(from, to).expect("two days in order")
}

/// What changed at each border, found once for all tests.
static FOUND: LazyLock<Vec<(&str, &str, Changes)>> = LazyLock::new(|| {
    let found = BORDERS
        .iter()
        .map(|(from, to)| (*from, *to, between(from, to)));
    found.collect()
});

fn shifts(changes: &Changes) -> impl Iterator<Item = &Shift> {
    [
        &changes.opens,
        &changes.closes,
        &changes.becomes_duty,
        &changes.ends_duty,
    ]
    .into_iter()
    .flatten()
}

fn room(input: &Value, date: &str) -> String {
    let mut input = input.clone();
    input["date"] = Value::from(date);
    let answer = sekretess::door::decide(&input.to_string()).expect("an answer");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    String::from(
        answer["items"][0]["room"]["outcome"]
            .as_str()
            .expect("an outcome"),
    )
}

#[test]
fn every_example_gets_two_answers() {
    for (from, to, changes) in FOUND.iter() {
        for shift in shifts(changes) {
            let (before, after) = (
                room(&shift.example.input, from),
                room(&shift.example.input, to),
            );
            assert_ne!(
                before, after,
                "{from}: {}\n{}",
                shift.by, shift.example.input
            );
            assert_eq!(before, shift.example.before.code());
            assert_eq!(after, shift.example.after.code());
        }
    }
}

/// 10 kap. 15 a § opens social services and school to authorities, and closes nothing.
#[test]
fn the_first_of_december_2025() {
    let changes = between("2025-11-30", "2025-12-01");
    assert!(changes.closes.is_empty());
    let opened: BTreeSet<&str> = changes
        .opens
        .iter()
        .filter(|shift| shift.by.starts_with("osl.10.15a"))
        .flat_map(|shift| shift.secrecy.iter().map(|norm| norm.id.as_str()))
        .collect();
    for norm in ["osl.26.1", "osl.23.2.st1", "osl.21.3.st1"] {
        assert!(opened.contains(norm), "{norm} is not in {opened:?}");
    }
    for norm in ["osl.25.1", "osl.26.3", "osl.35.3"] {
        assert!(!opened.contains(norm), "{norm}");
    }
    let authority = changes
        .opens
        .iter()
        .filter(|shift| shift.by.starts_with("osl.10.15a"))
        .all(|shift| {
            let only = |one_of: &Vec<sekretess::Condition>| {
                one_of.iter().all(|c| c.fact == "to_authority" && c.value)
            };
            shift.when.iter().any(only)
        });
    assert!(authority, "10 kap. 15 a § reaches authorities only");
}

#[test]
fn a_day_that_changes_nothing() {
    let changes = between("2016-03-01", "2016-03-02");
    assert!(changes.provisions.is_empty());
    assert_eq!(shifts(&changes).count(), 0);
}

#[test]
fn bad_days_are_told() {
    for (from, to, part) in [
        ("x", "2025-12-01", "from"),
        ("2025-12-01", "2025-12-01", "after"),
        ("2025-12-01", "2025-11-30", "after"),
        ("2015-12-12", "2025-12-01", "2015-12-13"),
    ] {
        let error = changes(from, to).expect_err("an error").to_string();
        assert!(error.contains(part), "{error}");
    }
}

/// A complete case over the facts: a speaker, a listener, and an answer to everything.
fn complete(speaker: &Profile, listener: &Profile, bits: &[bool]) -> Option<Facts> {
    let mut facts = Facts::new();
    let by_profile = |number: FactId| {
        let name = LAW.fact(number)?.id;
        let holds = |list: &[FactId]| Some(list.contains(&number));
        // The open points of law as they are read unless somebody says otherwise.
        if name.starts_with("legal_") && name != "legal_10_15a_beside_10_23" {
            Some(true)
        } else if name == "transferred" {
            Some(false)
        } else if name.starts_with("by_") {
            holds(speaker.speaks)
        } else if name.starts_with("to_") && !["to_subject", "to_guardian"].contains(&name) {
            match name {
                "to_other_authority" => Some(!listener.listens.is_empty()),
                "to_same_authority" | "to_other_branch" => Some(false),
                _ => holds(listener.listens),
            }
        } else {
            None
        }
    };
    for (number, random) in (0..LAW.facts.len()).zip(bits) {
        let number = FactId(u16::try_from(number).expect("a number"));
        if facts.get(number) == Truth::Unknown {
            facts.set(number, by_profile(number).unwrap_or(*random).into());
            let mut closed = facts;
            if closed.close(LAW.implications).is_err() {
                facts.set(number, (!*random).into());
                closed = facts;
                closed.close(LAW.implications).ok()?;
            }
            facts = closed;
        }
    }
    Some(facts)
}

fn answer(day: &Day, facts: &Facts) -> Outcome {
    let ids: Vec<&str> = LAW.provisions.iter().map(|p| p.id).collect();
    decide(day, facts, &Named(&ids)).outcome
}

/// No changed answer is left out: many cases on each side of each border, drawn by a
/// fixed rule, and enough of them that changed.
#[test]
fn every_changed_answer_is_listed() {
    let mut random = Random(2026);
    for (from, to, changes) in FOUND.iter() {
        let day = |text: &str| LAW.on(text.parse::<Date>().expect("a date"));
        let (before, after) = (day(from), day(to));
        let asked = asked(changes, from, to);
        let mut changed = 0;
        for _ in 0..6000 {
            let pick = |random: &mut Random| {
                let place = usize::try_from(random.next() % 1000).expect("small");
                &PROFILES[place % PROFILES.len()]
            };
            let (speaker, listener) = (pick(&mut random), pick(&mut random));
            // What the changed rules ask for is drawn often, the rest seldom.
            let bits: Vec<bool> = LAW
                .facts
                .iter()
                .map(|fact| match fact.id {
                    "personal" => true,
                    id if asked.contains(id) => random.next() % 10 < 6,
                    _ => (random.next() % 100 < 4) != (fact.default == Some(true)),
                })
                .collect();
            let Some(facts) = complete(speaker, listener, &bits) else {
                continue;
            };
            let (was, is) = (answer(&before, &facts), answer(&after, &facts));
            let listed = |list: &[Shift]| {
                let holds = |c: &sekretess::Condition| {
                    let fact = LAW.fact_named(c.fact).expect("a fact");
                    facts.get(fact) == Truth::from(c.value)
                };
                list.iter()
                    .any(|shift| shift.when.iter().all(|one_of| one_of.iter().any(holds)))
            };
            let closed = |outcome: Outcome| outcome == Outcome::Forbidden;
            let duty = |outcome: Outcome| outcome == Outcome::Duty;
            let told = if closed(was) && is.is_open() {
                listed(&changes.opens)
            } else if was.is_open() && closed(is) {
                listed(&changes.closes)
            } else if was.is_open() && duty(is) && !duty(was) {
                listed(&changes.becomes_duty)
            } else if duty(was) && is.is_open() && !duty(is) {
                listed(&changes.ends_duty)
            } else {
                continue;
            };
            changed += 1;
            let ids: Vec<&str> = LAW.provisions.iter().map(|p| p.id).collect();
            let met = |day: &Day| {
                let decision = decide(day, &facts, &Named(&ids));
                let met = decision
                    .grounds
                    .into_iter()
                    .filter(|g| g.met == Truth::True);
                met.map(|g| g.active.provision.id).collect::<Vec<_>>()
            };
            let why = || format!("{:?} then {:?}", met(&before), met(&after));
            assert!(
                told,
                "{from} to {to}: {} to {}, {was:?} to {is:?}; {}",
                speaker.id,
                listener.id,
                why()
            );
        }
        assert!(changed > 0, "{from}: no case changed");
    }
}

/// The facts that the provisions with another wording ask for.
fn asked(changes: &Changes, from: &str, to: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for changed in changes.provisions.iter().filter(|p| p.rules_differ) {
        let provision = LAW.provision(changed.id).expect("a provision");
        for day in [from, to] {
            let version = provision.on(day.parse().expect("a date"));
            for rule in version.map_or(&[][..], |version| version.rules) {
                readings::leaves(&rule.when, &mut |leaf| {
                    found.extend(LAW.fact(leaf.fact).map(|fact| fact.id));
                });
            }
        }
    }
    found
}

/// A small generator of numbers (Marsaglia's xorshift), the same each time.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}
