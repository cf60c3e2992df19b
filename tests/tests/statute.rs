//! What holds of the law as data: complete, in two languages, dated and bordered.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use sekretess::{
    CHECKSUM, FIRST_DAY, LAW,
    core::{Act, Effect, Implication, Literal, readings},
    facts::{FACTS, IMPLICATIONS},
};
use sha2::{Digest, Sha256};

/// The checksum changes when and only when the law data change.
#[test]
fn the_checksum_is_that_of_the_law() {
    let mut hash = Sha256::new();
    for fact in LAW.facts {
        hash.update(format!("{fact:?}\n"));
    }
    for implication in LAW.implications {
        hash.update(format!("{implication:?}\n"));
    }
    for provision in LAW.provisions {
        hash.update(format!("{provision:?}\n"));
    }
    let found: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(
        found, CHECKSUM,
        "put the left value into CHECKSUM in rules/src/law.rs"
    );
}

#[test]
fn every_name_is_stable_and_unique() {
    let mut seen = BTreeSet::new();
    for id in FACTS
        .iter()
        .map(|f| f.id)
        .chain(LAW.provisions.iter().map(|p| p.id))
    {
        assert!(seen.insert(id), "{id} stands twice");
        assert!(
            id.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b)),
            "{id}"
        );
    }
    assert!(FACTS.len() <= 384);
}

#[test]
fn every_text_exists_in_swedish_and_english() {
    for fact in FACTS {
        assert!(
            fact.question.sv.ends_with('?') && fact.question.en.ends_with('?'),
            "{}",
            fact.id
        );
    }
    for provision in LAW.provisions {
        assert!(
            !provision.name.sv.is_empty() && !provision.name.en.is_empty(),
            "{}",
            provision.id
        );
        for version in provision.versions {
            assert_eq!(
                version.note.sv.is_empty(),
                version.note.en.is_empty(),
                "{}",
                provision.id
            );
            for rule in version.rules {
                let encoded = !matches!(rule.then, Effect::NotEncoded | Effect::NotEncodedSecrecy);
                assert_eq!(
                    encoded,
                    !rule.text.sv.is_empty() && !rule.text.en.is_empty(),
                    "{}",
                    provision.id
                );
            }
        }
    }
}

/// Each encoded provision has a case on the day before and on the first day of each
/// of its wordings since the beginning.
#[test]
fn every_border_has_a_case_on_each_side() {
    let days: BTreeSet<String> = sekretess_tests::cases()
        .expect("the cases can be read")
        .iter()
        .filter_map(|case| case.input.get("date")?.as_str().map(String::from))
        .collect();
    for provision in LAW.provisions {
        for version in provision.versions.iter().filter(|v| v.from > FIRST_DAY) {
            if version
                .rules
                .iter()
                .any(|rule| matches!(rule.then, Effect::NotEncoded | Effect::NotEncodedSecrecy))
            {
                continue;
            }
            for day in [version.from.yesterday(), version.from] {
                assert!(
                    days.contains(&day.to_string()),
                    "{} has no case on {day}",
                    provision.id
                );
            }
        }
    }
}

/// There is room for so many norms and grounds; a rule past that would be forgotten.
#[test]
fn no_day_has_more_rules_than_a_mask_holds() {
    let starts = LAW.provisions.iter().flat_map(|p| p.versions);
    let days: BTreeSet<_> = starts
        .map(|v| v.from)
        .filter(|from| *from >= FIRST_DAY)
        .collect();
    for day in days {
        let active = LAW.provisions.iter().filter_map(|p| p.on(day));
        let rules: Vec<_> = active.flat_map(|version| version.rules).collect();
        let secrecy = rules
            .iter()
            .filter(|rule| matches!(rule.then, Effect::Secrecy(_)));
        assert!(secrecy.count() <= 128, "{day}");
        assert!(LAW.on(day).grounds().count() <= 256, "{day}");
    }
}

/// Only so is it enough to look at the listed implications one by one.
#[test]
fn what_follows_from_what_follows_is_listed() {
    let pairs: Vec<(Literal, Literal)> = IMPLICATIONS
        .iter()
        .flat_map(|Implication(a, b)| [(*a, *b), (b.negated(), a.negated())])
        .collect();
    for (a, b) in &pairs {
        for (c, d) in pairs.iter().filter(|(c, _)| c == b) {
            assert!(
                a == d || pairs.contains(&(*a, *d)),
                "{a:?} gives {c:?} gives {d:?}"
            );
        }
    }
}

/// A harm fact's strength shows in the rule that it stands in.
#[test]
fn the_strength_of_secrecy_is_read_off_its_condition() {
    let strength = |id: &str, paragraph: u8| {
        LAW.provision(id)
            .and_then(|p| p.on(FIRST_DAY))
            .and_then(|v| v.rules.iter().find(|r| r.part.paragraph == paragraph))
            .map(|rule| readings::strength(&LAW, &rule.when).code())
    };
    for (id, paragraph, expected) in [
        ("osl.26.1", 0, "reversed"),
        ("osl.25.1", 0, "reversed"),
        ("osl.23.2", 1, "reversed"),
        ("osl.23.2", 2, "straight"),
        ("osl.23.2", 3, "qualified"),
        ("osl.21.1", 0, "qualified"),
        ("osl.21.3", 1, "qualified"),
        ("osl.21.3", 3, "reversed"),
        ("osl.21.5", 0, "qualified"),
        ("osl.35.1", 1, "reversed"),
        ("osl.35.3", 0, "absolute"),
        ("osl.35.5", 0, "straight"),
        ("osl.25.2", 1, "absolute"),
        ("osl.25.2", 2, "reversed"),
        ("osl.25.6", 0, "qualified"),
        ("osl.25.7", 1, "qualified"),
        ("osl.26.2", 0, "reversed"),
        ("osl.26.3", 1, "absolute"),
        ("osl.26.4", 1, "absolute"),
        ("osl.26.5", 1, "qualified"),
        ("osl.26.6", 1, "qualified"),
    ] {
        assert_eq!(strength(id, paragraph), Some(expected), "{id}");
    }
}

/// Which override reaches which secrecy of 25 and 26 kap. OSL, paragraph by paragraph.
#[test]
fn overrides_reach_what_they_name_in_chapters_25_and_26() {
    let reach = |day: &str, ground: &str| -> Vec<String> {
        let day = LAW.on(day.parse().expect("a date"));
        let norms: Vec<_> = day
            .norms()
            .map(|norm| (norm.at(), norm.provision.id))
            .collect();
        let mask = day
            .grounds()
            .filter(|(active, _, _)| active.provision.id == ground)
            .fold(0, |mask, (_, _, reached)| mask | reached);
        let mut reached: Vec<String> = norms
            .iter()
            .enumerate()
            .filter(|(i, (at, _))| {
                mask >> i & 1 == 1 && at.act == Act::OSL && (25..=26).contains(&at.chapter)
            })
            .map(|(_, (at, id))| match at.part.paragraph {
                0 => (*id).to_owned(),
                paragraph => format!("{id}.st{paragraph}"),
            })
            .collect();
        reached.sort();
        reached
    };
    let in_2015 = [
        "osl.25.1",
        "osl.25.2.st1",
        "osl.25.2.st2",
        "osl.25.3.st1",
        "osl.25.6",
        "osl.25.7.st1",
        "osl.26.1",
        "osl.26.2",
        "osl.26.3.st1",
        "osl.26.4.st1",
        "osl.26.5.st1",
        "osl.26.6.st1",
    ];
    let in_2025 = [
        "osl.25.1",
        "osl.25.2.st1",
        "osl.25.2.st2",
        "osl.25.3.st1",
        "osl.25.6",
        "osl.25.7.st1",
        "osl.26.1",
        "osl.26.14b.st1",
        "osl.26.14c.st1",
        "osl.26.1a.st1",
        "osl.26.1a.st2",
        "osl.26.2",
        "osl.26.3.st1",
        "osl.26.4.st1",
        "osl.26.5.st1",
        "osl.26.6.st1",
    ];
    for ground in [
        "osl.10.2",
        "osl.10.3",
        "osl.10.15",
        "osl.10.16",
        "osl.10.17",
        "osl.10.18",
        "osl.10.26",
    ] {
        assert_eq!(reach("2015-12-13", ground), in_2015, "{ground}");
        assert_eq!(reach("2025-12-01", ground), in_2025, "{ground}");
    }
    let except = |all: &[&str], not: &[&str]| -> Vec<String> {
        let kept = all.iter().filter(|id| !not.contains(id));
        kept.map(|id| (*id).to_owned()).collect()
    };
    // What protects somebody else, or the activity, no consent of the person lifts.
    let not_by_consent = [
        "osl.25.6",
        "osl.25.7.st1",
        "osl.26.2",
        "osl.26.5.st1",
        "osl.26.14b.st1",
        "osl.26.14c.st1",
    ];
    assert_eq!(
        reach("2015-12-13", "osl.12.2"),
        except(&in_2015, &not_by_consent)
    );
    assert_eq!(
        reach("2025-12-01", "osl.12.2"),
        except(&in_2025, &not_by_consent)
    );
    let absolute = [
        "osl.25.2.st1",
        "osl.26.1a.st1",
        "osl.26.3.st1",
        "osl.26.4.st1",
    ];
    assert_eq!(
        reach("2025-12-01", "osl.10.14"),
        except(&in_2025, &absolute)
    );
    let towards_the_person = ["osl.25.6", "osl.25.7.st1", "osl.26.2", "osl.26.5.st1"];
    let shut = [
        "osl.25.2.st1",
        "osl.26.1a.st1",
        "osl.26.14b.st1",
        "osl.26.14c.st1",
    ];
    for (day, all) in [("2015-12-13", &in_2015[..]), ("2025-12-01", &in_2025[..])] {
        let named = except(all, &shut);
        assert_eq!(reach(day, "osl.10.23"), named, "{day}");
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        for ground in ["osl.10.19", "osl.10.21"] {
            assert_eq!(
                reach(day, ground),
                except(&named, &towards_the_person),
                "{ground} {day}"
            );
        }
    }
    let housing = ["osl.26.14b.st1", "osl.26.14c.st1"];
    for ground in ["osl.10.24", "osl.10.27"] {
        assert!(reach("2015-12-13", ground).is_empty(), "{ground}");
        assert_eq!(reach("2025-12-01", ground), housing, "{ground}");
    }
    assert_eq!(
        reach("2025-12-01", "osl.10.15a"),
        [
            "osl.25.6",
            "osl.25.7.st1",
            "osl.26.1",
            "osl.26.14b.st1",
            "osl.26.14c.st1",
            "osl.26.1a.st2",
            "osl.26.2",
            "osl.26.5.st1",
        ]
    );
    let social = ["osl.26.1"];
    let health = ["osl.25.1"];
    let both = ["osl.25.1", "osl.26.1"];
    let opened = ["osl.25.1", "osl.25.2.st2", "osl.25.3.st1"];
    let both_and_opened = ["osl.25.1", "osl.25.2.st2", "osl.26.1"];
    for (day, ground, expected) in [
        ("2020-07-31", "osl.10.18b", &[][..]),
        ("2025-03-31", "osl.10.18b", &social[..]),
        ("2025-04-01", "osl.10.18b", &both_and_opened[..]),
        ("2025-03-31", "osl.10.22a", &social[..]),
        ("2025-04-01", "osl.10.22a", &both_and_opened[..]),
        ("2021-07-31", "osl.10.18c", &[][..]),
        ("2021-08-01", "osl.10.18c", &both[..]),
        ("2019-04-01", "osl.10.20a", &both[..]),
        ("2025-12-01", "osl.10.18a", &social[..]),
        ("2025-12-01", "osl.10.20", &social[..]),
        ("2025-12-01", "osl.10.22", &social[..]),
        ("2025-12-01", "osl.25.11", &health[..]),
        ("2025-12-01", "osl.25.12", &opened[..]),
        ("2025-12-01", "osl.25.13", &health[..]),
        ("2025-12-01", "osl.25.13a", &health[..]),
        ("2025-12-01", "osl.26.8", &social[..]),
        ("2025-12-01", "osl.26.9", &social[..]),
        ("2025-12-01", "osl.26.9a", &social[..]),
        ("2025-12-01", "osl.26.9b", &social[..]),
        ("2025-12-01", "osl.26.9c", &social[..]),
        ("2025-12-01", "osl.26.9d", &social[..]),
        ("2025-12-01", "osl.26.9e", &social[..]),
        ("2025-12-01", "osl.26.10", &["osl.26.4.st1"][..]),
        ("2025-12-01", "osl.26.14d", &["osl.26.14c.st1"][..]),
    ] {
        assert_eq!(reach(day, ground), expected, "{ground} {day}");
    }
}

/// Which override reaches which secrecy, on 2015-12-13 and on 2025-12-01: the
/// matrix that a lawyer would draw.
#[test]
fn overrides_reach_what_they_name() {
    // The rows that are looked at; other chapters have tests of their own.
    let looked_at = [
        "osl.18.1",
        "osl.21.1",
        "osl.21.3",
        "osl.21.3a",
        "osl.21.5",
        "osl.23.2",
        "osl.25.1",
        "osl.26.1",
        "osl.35.1",
        "osl.35.5",
        "osl.40.7g",
    ];
    let reach = |day: &str, ground: &str| -> BTreeSet<&'static str> {
        let day = LAW.on(day.parse().expect("a date"));
        let norms: Vec<_> = day.norms().collect();
        day.grounds()
            .filter(|(active, _, _)| active.provision.id == ground)
            .flat_map(|(_, _, mask)| {
                norms
                    .iter()
                    .enumerate()
                    .filter(move |(i, _)| mask >> i & 1 == 1)
            })
            .map(|(_, norm)| norm.provision.id)
            .filter(|id| looked_at.contains(id))
            .collect()
    };
    let set = |ids: &[&'static str]| ids.iter().copied().collect::<BTreeSet<_>>();
    let for_individuals = [
        "osl.21.1", "osl.21.3", "osl.21.5", "osl.23.2", "osl.25.1", "osl.26.1", "osl.35.1",
        "osl.35.5",
    ];
    let and_the_work = |ids: &[&'static str]| {
        let mut ids = set(ids);
        ids.insert("osl.18.1");
        ids
    };
    assert_eq!(
        reach("2015-12-13", "osl.10.2"),
        and_the_work(&for_individuals)
    );
    assert_eq!(reach("2015-12-13", "osl.12.2"), set(&for_individuals));
    assert_eq!(
        reach("2015-12-13", "sol2001.14.1"),
        and_the_work(&for_individuals)
    );
    assert_eq!(reach("2015-12-13", "osl.10.18a"), set(&["osl.26.1"]));
    assert_eq!(reach("2015-12-13", "osl.10.20"), set(&["osl.26.1"]));
    assert_eq!(
        reach("2015-12-13", "osl.10.21"),
        set(&["osl.25.1", "osl.26.1"])
    );
    assert_eq!(
        reach("2015-12-13", "osl.10.23"),
        set(&["osl.25.1", "osl.26.1"])
    );
    let open_to_balancing = [
        "osl.21.1", "osl.21.3", "osl.21.5", "osl.23.2", "osl.35.1", "osl.35.5",
    ];
    assert_eq!(
        reach("2015-12-13", "osl.10.24"),
        and_the_work(&open_to_balancing)
    );
    assert_eq!(
        reach("2015-12-13", "osl.10.27"),
        and_the_work(&open_to_balancing)
    );
    assert_eq!(reach("2025-11-30", "osl.10.15a"), set(&[]));
    let mut since = set(&open_to_balancing);
    since.extend(["osl.21.3a", "osl.26.1"]);
    assert_eq!(reach("2025-12-01", "osl.10.15a"), since);
    since.extend(["osl.40.7g"]);
    assert_eq!(reach("2026-01-15", "osl.10.15a"), since);
}

/// What nobody has said never hides secrecy: no secrecy rule and no boundary asks for
/// something that is taken not to hold until somebody says so.
#[test]
fn nothing_taken_until_answered_hides_secrecy() {
    let rules = LAW
        .provisions
        .iter()
        .flat_map(|p| p.versions.iter().map(move |v| (p, v)))
        .flat_map(|(p, v)| v.rules.iter().map(move |r| (p, r)));
    let mut hidden = BTreeSet::new();
    for (provision, rule) in rules {
        if matches!(rule.then, Effect::Secrecy(_) | Effect::Boundary) {
            readings::leaves(&rule.when, &mut |leaf| {
                let fact = LAW.fact(leaf.fact).expect("a fact");
                if fact.default == Some(!leaf.value) {
                    hidden.insert((provision.id, fact.id));
                }
            });
        }
    }
    assert_eq!(hidden, BTreeSet::new());
}
