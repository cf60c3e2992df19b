//! What a case can be: one speaker and one listener of the generic directory, kinds of
//! information that go together, and what the listener is to the person.

use alloc::vec::Vec;

use batsat::Lit;
use sekretess_core::{FactId, Literal};

use super::formula::Formula;
use crate::{
    actors::{Actor, LISTENER, Profile, ProfileOf, SPEAKER, directory, profile},
    case::{KINDS, NOT_PERSONAL, excludes},
    facts as f,
    input::InformationKind,
};

/// The choices that make up a case.
pub(super) struct World {
    pub(super) speakers: Vec<(Lit, &'static Actor<'static>)>,
    pub(super) listeners: Vec<(Lit, &'static Actor<'static>)>,
    pub(super) kinds: Vec<(Lit, InformationKind)>,
    /// The rules answer for the speaker.
    pub(super) answered: Lit,
}

impl World {
    /// Adds what holds of every case to the formula.
    pub(super) fn new(formula: &mut Formula) -> Self {
        let actors: Vec<(&Actor, &Profile)> = directory("generic")
            .into_iter()
            .flat_map(|generic| generic.actors)
            .filter_map(|actor| match actor.profile {
                ProfileOf::One(id) => profile(id).map(|profile| (actor, profile)),
                _ => None,
            })
            .collect();
        let speakers = choose_one(
            formula,
            &actors,
            |profile, fact| {
                (!profile.speaks_open.contains(&fact)).then(|| profile.speaks.contains(&fact))
            },
            SPEAKER,
        );
        let listeners = choose_one(
            formula,
            &actors,
            |profile, fact| {
                (!profile.listens_open.contains(&fact)).then(|| profile.listens.contains(&fact))
            },
            LISTENER,
        );
        for (speaks, speaker) in &speakers {
            for (listens, listener) in &listeners {
                let same =
                    !listener.authority.is_empty() && speaker.authority == listener.authority;
                for (fact, value) in [
                    (f::TO_SAME_AUTHORITY, same),
                    (
                        f::TO_OTHER_AUTHORITY,
                        !listener.authority.is_empty() && !same,
                    ),
                    (
                        f::TO_OTHER_BRANCH,
                        same && speaker.branch != listener.branch,
                    ),
                ] {
                    let fact = formula.fact(Literal { fact, value });
                    formula.clause(&[!*speaks, !*listens, fact]);
                }
            }
        }
        // The open points of law as they are read unless somebody says otherwise, and
        // nothing that brought its secrecy with it.
        for literal in [
            Literal::yes(f::REQUEST_AFTER_OVERRIDE),
            Literal::yes(f::EMI_IS_HEALTH_AUTHORITY),
            Literal::yes(f::POLICE_DUTY_BREAKS),
            Literal::no(f::TRANSFERRED),
        ] {
            let fact = formula.fact(literal);
            formula.clause(&[fact]);
        }
        let kinds = kinds(formula);
        relations(formula, &listeners);
        let bound: Vec<Lit> = actors
            .iter()
            .zip(&speakers)
            .filter(|((_, profile), _)| profile.bound.is_here())
            .map(|(_, (lit, _))| *lit)
            .collect();
        let answered = formula.any(&bound);
        Self {
            speakers,
            listeners,
            kinds,
            answered,
        }
    }
}

/// Those who most often sit at the same table, as examples are best told.
const FAMILIAR: [&str; 9] = [
    "generic.social_services",
    "generic.school",
    "generic.other_pupil_health",
    "generic.police",
    "generic.leisure",
    "generic.medical_pupil_health",
    "generic.regional_health",
    "generic.private",
    "generic.guardian",
];

impl World {
    /// A familiar speaker with a familiar listener, the most familiar first.
    pub(super) fn familiar(&self) -> impl Iterator<Item = [Lit; 2]> + use<> {
        let known = |actors: &[(Lit, &'static Actor<'static>)]| {
            let place = |id: &str| actors.iter().find(|(_, actor)| actor.id == id);
            let found = FAMILIAR.iter().filter_map(|id| place(id));
            found.map(|(lit, _)| *lit).collect::<Vec<_>>()
        };
        let (speakers, listeners) = (known(&self.speakers), known(&self.listeners));
        speakers.into_iter().flat_map(move |speaker| {
            let listeners = listeners.clone().into_iter();
            listeners.map(move |listener| [speaker, listener])
        })
    }
}

/// Exactly one of the actors, with the facts that its profile settles.
fn choose_one(
    formula: &mut Formula,
    actors: &[(&'static Actor<'static>, &Profile)],
    settles: impl Fn(&Profile, FactId) -> Option<bool>,
    facts: &[FactId],
) -> Vec<(Lit, &'static Actor<'static>)> {
    let chosen: Vec<(Lit, &Actor)> = actors.iter().map(|(a, _)| (formula.fresh(), *a)).collect();
    let all: Vec<Lit> = chosen.iter().map(|(lit, _)| *lit).collect();
    formula.clause(&all);
    for (i, one) in all.iter().enumerate() {
        for other in all.iter().skip(i + 1) {
            formula.clause(&[!*one, !*other]);
        }
    }
    for ((lit, _), (_, profile)) in chosen.iter().zip(actors) {
        for fact in facts {
            if let Some(value) = settles(profile, *fact) {
                let fact = formula.fact(Literal { fact: *fact, value });
                formula.clause(&[!*lit, fact]);
            }
        }
    }
    chosen
}

/// At least one kind; those that exclude each other never together.
fn kinds(formula: &mut Formula) -> Vec<(Lit, InformationKind)> {
    let kinds: Vec<(Lit, InformationKind)> = InformationKind::ALL
        .iter()
        .map(|kind| (formula.fresh(), *kind))
        .collect();
    let all: Vec<Lit> = kinds.iter().map(|(lit, _)| *lit).collect();
    formula.clause(&all);
    for (i, (one, a)) in kinds.iter().enumerate() {
        for (other, b) in kinds.iter().skip(i + 1) {
            if excludes(*a, *b) {
                formula.clause(&[!*one, !*other]);
            }
        }
    }
    let mut means = |fact: FactId, of: &dyn Fn(InformationKind) -> bool| {
        let said: Vec<Lit> = kinds
            .iter()
            .filter(|(_, k)| of(*k))
            .map(|(lit, _)| *lit)
            .collect();
        let said = formula.any(&said);
        let fact = formula.fact(Literal::yes(fact));
        formula.clause(&[!fact, said]);
        formula.clause(&[fact, !said]);
    };
    means(f::PERSONAL, &|kind| !NOT_PERSONAL.contains(&kind));
    for (fact, of) in KINDS {
        means(fact, &|kind| of.contains(&kind));
    }
    kinds
}

/// Only a private person is the person concerned or a guardian, and only of a child.
fn relations(formula: &mut Formula, listeners: &[(Lit, &Actor)]) {
    let subject = formula.fact(Literal::yes(f::TO_SUBJECT));
    let guardian = formula.fact(Literal::yes(f::TO_GUARDIAN));
    let parent = formula.fact(Literal::yes(f::TO_PARENT));
    let child = formula.fact(Literal::yes(f::UNDER_18));
    let reported = formula.fact(Literal::yes(f::TO_REPORTED));
    formula.clause(&[!subject, !guardian]);
    formula.clause(&[!reported, !subject]);
    formula.clause(&[!reported, !guardian]);
    formula.clause(&[!parent]);
    formula.clause(&[!guardian, child]);
    for (lit, actor) in listeners {
        if !actor.authority.is_empty() {
            formula.clause(&[!*lit, !subject]);
            formula.clause(&[!*lit, !guardian]);
            for fact in [f::TO_REPORTED, f::PARTY_WITH_INSIGHT] {
                let only_private = formula.fact(Literal::no(fact));
                formula.clause(&[!*lit, only_private]);
            }
        }
    }
}
