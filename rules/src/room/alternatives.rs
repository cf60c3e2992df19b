//! The nearest lawful ways, each found by asking again about the changed case.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Day, Decision, Facts, Outcome, Truth, decide};

use super::worst;
use crate::{
    LAW,
    answer::{Alternative, Change, Question, Verdict},
    case::{Case, CaseItem, CasePerson, Known},
    facts,
    report::{question, rule_id},
};

/// Every single change that makes the item more open, for an item that is not open.
pub(super) fn find(case: &Case<'_>, day: &Day, item: &CaseItem<'_>, room: Verdict) -> Vec<Alternative> {
    if room.outcome.is_open() {
        return Vec::new();
    }
    let id = |place: usize| case.people.get(place).map_or(String::new(), |p| p.id.to_string());
    let everyone: Vec<String> = item.listeners.iter().map(|l| id(*l)).collect();
    let mut found = Vec::new();
    if item.listeners.len() > 1 {
        for (l, place) in item.listeners.iter().enumerate() {
            let towards = item.persons.iter().filter_map(|p| p.towards.get(l).map(|k| (p, k, k.facts)));
            let asked = ask(day, towards);
            found.extend(better(Change::DirectChannel, alloc::vec![id(*place)], asked, room));
        }
    }
    let all = || item.persons.iter().flat_map(|p| p.towards.iter().map(move |k| (p, k)));
    let hidden = ask(day, all().map(|(p, k)| (p, k, k.facts.with(facts::IDENTIFIABLE, false))));
    found.extend(better(Change::DeIdentify, everyone.clone(), hidden, room));
    let consented = ask(day, all().map(|(p, k)| (p, k, with_consent(&k.facts))));
    found.extend(better(Change::Consent, everyone, consented, room));
    found
}

type Asked = Vec<(Decision, Vec<Question>)>;

fn ask<'a>(day: &Day, cases: impl Iterator<Item = (&'a CasePerson<'a>, &'a Known, Facts)>) -> Asked {
    cases
        .map(|(person, known, facts)| {
            let mut closed = facts;
            // A change that contradicts the case leaves it as it was.
            let facts = if closed.close(LAW.implications).is_ok() { closed } else { known.facts };
            let decision = decide(day, &facts, &person.named());
            let missing = decision.missing.iter().filter_map(|f| question(*f, &known.cannot)).collect();
            (decision, missing)
        })
        .collect()
}

/// The alternative, if it is more open than the room is now and can become open.
fn better(change: Change, listeners: Vec<String>, asked: Asked, room: Verdict) -> Option<Alternative> {
    let verdict = worst(asked.iter().map(|(d, _)| Verdict { outcome: d.outcome, by_default: d.by_default }));
    let helps = verdict.outcome >= Outcome::AfterAssessment
        && (verdict.outcome > room.outcome || change == Change::DirectChannel);
    if !helps {
        return None;
    }
    let mut by: Vec<String> = Vec::new();
    let mut missing: Vec<Question> = Vec::new();
    for (decision, questions) in asked {
        let carries = |met: Truth, assess: bool| met == Truth::True || met == Truth::Unknown && assess;
        for ground in decision.grounds.iter().filter(|g| g.in_play && carries(g.met, g.by_assessment)) {
            let id = rule_id(&ground.active);
            if !by.contains(&id) {
                by.push(id);
            }
        }
        for question in questions {
            if !missing.contains(&question) {
                missing.push(question);
            }
        }
    }
    Some(Alternative { change, listeners, verdict, by, missing })
}

/// A consent that covers these listeners, this information and this purpose; who
/// must give it, and whether it is valid, stays to be assessed.
fn with_consent(facts: &Facts) -> Facts {
    let mut consented = *facts;
    for fact in [
        facts::CONSENT_BY_SUBJECT,
        facts::CONSENT_BY_GUARDIANS,
        facts::CONSENT_COVERS_LISTENER,
        facts::CONSENT_COVERS_INFORMATION,
        facts::CONSENT_COVERS_PURPOSE,
        facts::CONSENT_COVERS_DISCLOSER,
    ] {
        consented.set(fact, Truth::True);
    }
    consented.set(facts::CONSENT_WITHDRAWN, Truth::False);
    for fact in [facts::CONSENT_INFORMED, facts::CONSENT_VOLUNTARY, facts::CONSENT_SPECIFIC] {
        consented.set(fact, Truth::Unknown);
    }
    consented
}
