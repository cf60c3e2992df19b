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
    case::{Case, CaseItem, CasePerson, Known, with_kinds},
    facts,
    report::{question, rule_id},
};

/// Every single change that makes the item more open, for an item that is not open.
pub(super) fn find(
    case: &Case<'_>,
    day: &Day,
    item: &CaseItem<'_>,
    room: Verdict,
) -> Vec<Alternative> {
    if room.outcome.is_open() {
        return Vec::new();
    }
    let id = |place: usize| {
        case.people
            .get(place)
            .map_or(String::new(), |p| p.id.to_string())
    };
    let everyone: Vec<String> = item.listeners.iter().map(|l| id(*l)).collect();
    let all = || {
        item.persons
            .iter()
            .flat_map(|p| p.towards.iter().map(move |k| (p, k)))
    };
    let mut found = Vec::new();
    let mut add = |change, without: Option<&str>, listeners: Vec<String>, asked| {
        found.extend(better(change, without, listeners, asked, room));
    };
    if item.listeners.len() > 1 {
        for (l, place) in item.listeners.iter().enumerate() {
            let towards = item
                .persons
                .iter()
                .filter_map(|p| p.towards.get(l).map(|k| (p, k, k.facts)));
            add(
                Change::DirectChannel,
                None,
                alloc::vec![id(*place)],
                ask(day, towards),
            );
        }
    }
    if item.persons.len() > 1 {
        for person in &item.persons {
            let others = all()
                .filter(|(p, _)| p.id != person.id)
                .map(|(p, k)| (p, k, k.facts));
            add(
                Change::LeaveOutPerson,
                Some(person.id),
                everyone.clone(),
                ask(day, others),
            );
        }
    }
    let kinds = &item.input.information;
    if kinds.len() > 1 {
        for kind in kinds {
            let rest: Vec<_> = kinds.iter().copied().filter(|k| k != kind).collect();
            let fewer = ask(day, all().map(|(p, k)| (p, k, with_kinds(&k.facts, &rest))));
            add(
                Change::LeaveOutKind,
                Some(kind.code()),
                everyone.clone(),
                fewer,
            );
        }
    }
    let hidden = ask(
        day,
        all().map(|(p, k)| (p, k, k.facts.with(facts::IDENTIFIABLE, false))),
    );
    add(Change::DeIdentify, None, everyone.clone(), hidden);
    let consented = ask(day, all().map(|(p, k)| (p, k, with_consent(&k.facts))));
    add(Change::Consent, None, everyone, consented);
    found
}

type Asked = Vec<(Decision, Vec<Question>)>;

fn ask<'a>(
    day: &Day,
    cases: impl Iterator<Item = (&'a CasePerson<'a>, &'a Known, Facts)>,
) -> Asked {
    cases
        .map(|(person, known, facts)| {
            let mut closed = facts;
            // A change that contradicts the case leaves it as it was.
            let facts = if closed.close(LAW.implications).is_ok() {
                closed
            } else {
                known.facts
            };
            let decision = decide(day, &facts, &person.named());
            let missing = decision
                .missing
                .iter()
                .filter_map(|f| question(*f, &known.cannot))
                .collect();
            (decision, missing)
        })
        .collect()
}

/// The alternative, if it is more open than the room is now and can become open.
fn better(
    change: Change,
    without: Option<&str>,
    listeners: Vec<String>,
    asked: Asked,
    room: Verdict,
) -> Option<Alternative> {
    let verdict = worst(asked.iter().map(|(d, _)| Verdict {
        outcome: d.outcome,
        by_default: d.by_default,
    }));
    let helps = verdict.outcome >= Outcome::AfterAssessment
        && (verdict.outcome > room.outcome || change == Change::DirectChannel);
    if !helps {
        return None;
    }
    // A consent is told as a consent, whatever else also holds.
    let told = |id: &str| change != Change::Consent || id.starts_with("osl.12.2");
    let mut by: Vec<String> = Vec::new();
    let mut missing: Vec<Question> = Vec::new();
    for (decision, questions) in asked {
        let carries =
            |met: Truth, assess: bool| met == Truth::True || met == Truth::Unknown && assess;
        for ground in decision
            .grounds
            .iter()
            .filter(|g| g.in_play && carries(g.met, g.by_assessment))
        {
            let id = rule_id(&ground.active);
            if told(&id) && !by.contains(&id) {
                by.push(id);
            }
        }
        for question in questions {
            if !missing.contains(&question) {
                missing.push(question);
            }
        }
    }
    Some(Alternative {
        change,
        without: without.map(String::from),
        listeners,
        verdict,
        by,
        missing,
    })
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
    for fact in [
        facts::CONSENT_INFORMED,
        facts::CONSENT_VOLUNTARY,
        facts::CONSENT_SPECIFIC,
    ] {
        consented.set(fact, Truth::Unknown);
    }
    consented
}
