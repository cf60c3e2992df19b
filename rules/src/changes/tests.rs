//! What the guideline's annex says of the group, over every case and not a sample.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use alloc::{collections::BTreeSet, vec::Vec};

use batsat::Lit;
use sekretess_core::{About, Date, Effect, FactId, Kind, Literal};

use super::{
    formula::{DayFormula, Formula},
    world::World,
};
use crate::{
    LAW,
    actors::{PROFILES, profile},
    facts as f,
};

/// One speaker and one listener in the annex's group on a day: every case in which
/// nothing but their work ties them together.
struct Annex {
    formula: Formula,
    given: Vec<Lit>,
    open: Lit,
    grounds: Vec<(&'static str, Lit)>,
}

impl Annex {
    fn new(day: &str, speaker: &str, listener: &str) -> Self {
        let day = LAW.on(day.parse::<Date>().expect("a date"));
        let mut formula = Formula::new(&LAW);
        let world = World::new(&mut formula);
        let law = DayFormula::new(&mut formula, &day);
        let chosen = |actors: &[(Lit, &'static crate::actors::Actor)], id: &str| {
            let id = alloc::format!("generic.{id}");
            actors
                .iter()
                .find(|(_, actor)| actor.id == id)
                .map(|(lit, _)| *lit)
                .expect("an actor")
        };
        let mut given = alloc::vec![
            chosen(&world.speakers, speaker),
            chosen(&world.listeners, listener)
        ];
        given.push(formula.fact(Literal::yes(f::PERSONAL)));
        // A listener who supervises, reviews, is a party or the like is there for
        // something else than the group.
        for (fact, number) in LAW.facts.iter().zip(0_u16..) {
            let role = fact.about == About::Listener
                && fact.kind == Kind::Objective
                && fact.default == Some(false);
            if role {
                given.push(formula.fact(Literal::no(FactId(number))));
            }
        }
        let grounds = day
            .grounds()
            .map(|(a, _, _)| (a.provision.id, formula.condition(&a.rule.when)))
            .collect();
        Self {
            given,
            open: law.open,
            grounds,
            formula,
        }
    }

    fn given(mut self, literals: &[Literal]) -> Self {
        self.given
            .extend(literals.iter().map(|literal| self.formula.fact(*literal)));
        self
    }

    /// The grounds without which it cannot be open, nor with which alone.
    fn doors(mut self) -> BTreeSet<&'static str> {
        let none: Vec<Lit> = self.grounds.iter().map(|(_, lit)| !*lit).collect();
        let mut open = self.given.clone();
        open.push(self.open);
        let mut without: Vec<Lit> = open.clone();
        without.extend(none);
        assert!(!self.formula.possible(&without), "open without any ground");
        let mut doors = BTreeSet::new();
        for (id, ground) in self.grounds.clone() {
            let mut alone = open.clone();
            alone.push(ground);
            alone.extend(
                self.grounds
                    .iter()
                    .filter(|(other, _)| *other != id)
                    .map(|(_, lit)| !*lit),
            );
            if self.formula.possible(&alone) {
                doors.insert(id);
            }
        }
        doors
    }
}

/// Identifiable, not known, and harm not ruled out.
const REAL: [Literal; 3] = [
    Literal::yes(f::IDENTIFIABLE),
    Literal::no(f::KNOWN),
    Literal::no(f::CLEAR_NO_HARM),
];

/// The doors that stand outside the annex: necessity frees from punishment and is no
/// override, and service of documents is no group's business.
const ASIDE: [&str; 2] = ["brb.24.4", "osl.10.26"];

fn doors(day: &str, listener: &str) -> BTreeSet<&'static str> {
    let mut doors = Annex::new(day, "social_services", listener)
        .given(&REAL)
        .doors();
    doors.retain(|id| !ASIDE.contains(id));
    doors
}

#[test]
fn social_services_in_the_annexs_group() {
    let before = BTreeSet::from(["osl.12.2", "osl.10.2"]);
    let since = BTreeSet::from(["osl.12.2", "osl.10.2", "osl.10.15a"]);
    for listener in [
        "school",
        "other_pupil_health",
        "leisure",
        "general_municipal",
    ] {
        for day in ["2015-12-13", "2025-11-30"] {
            assert_eq!(doors(day, listener), before, "{listener} on {day}");
        }
        assert_eq!(doors("2025-12-01", listener), since, "{listener}");
    }
    // To a private person the new door stays shut; a reservation is possible.
    let private = BTreeSet::from(["osl.12.2", "osl.10.2", "osl.10.14"]);
    for day in ["2015-12-13", "2025-11-30", "2025-12-01"] {
        let doors = doors(day, "private");
        assert!(
            doors.is_superset(&private) && !doors.contains("osl.10.15a"),
            "{doors:?}"
        );
    }
}

/// 25 kap. 1 §, 26 kap. 3 § and 35 kap. 3 § OSL on every day of the law: no general
/// override reaches them, and nothing at all reaches the criminal records.
#[test]
fn what_is_never_opened() {
    let borders: BTreeSet<Date> = LAW
        .provisions
        .iter()
        .flat_map(|p| p.versions)
        .map(|v| v.from)
        .collect();
    for date in borders {
        let day = LAW.on(date);
        let norms: Vec<_> = day.norms().collect();
        assert!(
            norms.len() <= 128 && day.grounds().count() <= 128,
            "the law of {date} does not fit"
        );
        for (ground, duty, reach) in day.grounds() {
            for (place, norm) in norms
                .iter()
                .enumerate()
                .filter(|(place, _)| reach >> place & 1 == 1)
            {
                let _ = place;
                let id = norm.provision.id;
                assert_ne!(id, "osl.35.3", "{} on {date}", ground.provision.id);
                let general =
                    ["osl.10.15a", "osl.10.27", "osl.10.24"].contains(&ground.provision.id);
                assert!(
                    !(general && ["osl.25.1", "osl.26.3"].contains(&id)),
                    "{} reaches {id} on {date}",
                    ground.provision.id
                );
                let _ = duty;
            }
        }
        for (exemption, reach) in day.exemptions() {
            let reached = norms
                .iter()
                .enumerate()
                .filter(|(place, _)| reach >> place & 1 == 1);
            assert!(
                reached
                    .into_iter()
                    .all(|(_, n)| n.provision.id != "osl.35.3"),
                "{}",
                exemption.provision.id
            );
        }
    }
}

/// No rule that is for authorities can be met towards anybody private.
#[test]
fn no_private_listener_is_reached_by_a_rule_for_authorities() {
    let borders: BTreeSet<Date> = LAW
        .provisions
        .iter()
        .flat_map(|p| p.versions)
        .map(|v| v.from)
        .collect();
    for date in borders.into_iter().filter(|date| *date >= crate::FIRST_DAY) {
        let day = LAW.on(date);
        let mut formula = Formula::new(&LAW);
        World::new(&mut formula);
        let private = formula.fact(Literal::yes(f::TO_PRIVATE));
        for (ground, _, _) in day.grounds() {
            let for_authorities = [
                "osl.10.15a",
                "osl.10.16",
                "osl.10.17",
                "osl.10.18",
                "osl.10.18a",
                "osl.10.18b",
                "osl.10.18c",
                "osl.10.19",
                "osl.10.20",
                "osl.10.21",
                "osl.10.22",
                "osl.10.22a",
                "osl.10.23",
                "osl.10.24",
                "osl.10.27",
            ];
            let id = ground.provision.id;
            if for_authorities.contains(&id) || id.starts_with("lag2025_170") {
                let met = formula.condition(&ground.rule.when);
                assert!(!formula.possible(&[private, met]), "{id} on {date}");
            }
        }
    }
}

#[test]
fn every_profile_is_an_actor_of_the_generic_directory() {
    let mut formula = Formula::new(&LAW);
    let world = World::new(&mut formula);
    assert!(world.speakers.len() >= PROFILES.len() - 2);
    assert!(profile("social_services").is_some());
    assert!(
        LAW.provisions
            .iter()
            .flat_map(|p| p.versions)
            .flat_map(|v| v.rules)
            .any(|r| matches!(r.then, Effect::Boundary))
    );
}
