//! The nearest lawful ways, each found by asking again about the changed case.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Day, Decision, Facts, Outcome, Truth, decide};

use super::{Decisions, worst};
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
    decisions: &Decisions,
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
            .enumerate()
            .flat_map(move |(p, person)| {
                let towards = person.towards.iter().enumerate();
                towards.filter_map(move |(l, known)| {
                    let decision = decisions.get(l)?.get(p)?;
                    Some(Now {
                        person,
                        listener: l,
                        known,
                        decision,
                    })
                })
            })
    };
    let changed = |change: &dyn Fn(&Facts) -> Facts| ask(day, all(), room, change);
    let mut found = Vec::new();
    let mut add = |change, without: Option<&str>, listeners: Vec<String>, asked| {
        found.extend(better(change, without, listeners, asked, room));
    };
    if item.listeners.len() > 1 {
        for (l, place) in item.listeners.iter().enumerate() {
            let towards = all().filter(|now| now.listener == l).map(Now::answer);
            add(
                Change::DirectChannel,
                None,
                alloc::vec![id(*place)],
                towards.collect(),
            );
        }
        found.extend(step_out(item, room, decisions, &id));
    }
    let mut add = |change, without: Option<&str>, listeners: Vec<String>, asked| {
        found.extend(better(change, without, listeners, asked, room));
    };
    if item.persons.len() > 1 {
        for person in &item.persons {
            let others = all().filter(|now| now.person.id != person.id);
            add(
                Change::LeaveOutPerson,
                Some(person.id),
                everyone.clone(),
                others.map(Now::answer).collect(),
            );
        }
    }
    let kinds = &item.input.information;
    if kinds.len() > 1 {
        for kind in kinds {
            let rest: Vec<_> = kinds.iter().copied().filter(|k| k != kind).collect();
            add(
                Change::LeaveOutKind,
                Some(kind.code()),
                everyone.clone(),
                changed(&|facts| with_kinds(facts, &rest)),
            );
        }
    }
    let hidden = changed(&|facts| facts.with(facts::IDENTIFIABLE, false));
    add(Change::DeIdentify, None, everyone.clone(), hidden);
    // Nobody consents for the dead.
    if item.input.persons.iter().all(|person| !person.deceased) {
        let consented = changed(&with_consent);
        add(Change::Consent, None, everyone, consented);
    }
    found
}

/// The fewest who must leave so that several who are left may hear it.
fn step_out(
    item: &CaseItem<'_>,
    room: Verdict,
    decisions: &Decisions,
    id: &dyn Fn(usize) -> String,
) -> Option<Alternative> {
    let stays = |l: usize| {
        let mut of = decisions.get(l).into_iter().flatten();
        of.all(|decision| decision.outcome >= Outcome::AfterAssessment)
    };
    let (stay, leave): (Vec<usize>, Vec<usize>) =
        (0..item.listeners.len()).partition(|l| stays(*l));
    if stay.len() < 2 || leave.is_empty() {
        return None;
    }
    let ids = |of: &[usize]| {
        let places = of.iter().filter_map(|l| item.listeners.get(*l));
        places.map(|place| id(*place)).collect::<Vec<String>>()
    };
    let heard = stay.iter().flat_map(|l| {
        let of = decisions.get(*l).into_iter().flatten();
        let towards = item.persons.iter().filter_map(|p| p.towards.get(*l));
        of.zip(towards)
    });
    let asked = heard.map(|(decision, known)| (Cow::Borrowed(decision), known));
    let found = better(Change::StepOut, None, ids(&stay), asked.collect(), room)?;
    Some(Alternative {
        leave: ids(&leave),
        ..found
    })
}

/// One person towards one listener, as the case is.
struct Now<'a> {
    person: &'a CasePerson<'a>,
    listener: usize,
    known: &'a Known,
    decision: &'a Decision,
}

impl<'a> Now<'a> {
    fn answer(self) -> (Cow<'a, Decision>, &'a Known) {
        (Cow::Borrowed(self.decision), self.known)
    }
}

/// The decisions about a changed case, each with what is known.
type Asked<'a> = Vec<(Cow<'a, Decision>, &'a Known)>;

/// The changed case, decided for everybody; nothing as soon as somebody's answer does
/// not help.
fn ask<'a>(
    day: &Day,
    cases: impl Iterator<Item = Now<'a>>,
    room: Verdict,
    change: &dyn Fn(&Facts) -> Facts,
) -> Asked<'a> {
    let mut asked = Vec::new();
    for Now { person, known, .. } in cases {
        let mut changed = change(&known.facts);
        // A change that contradicts the case leaves it as it was.
        let facts = if changed.close(LAW.implications).is_ok() {
            changed
        } else {
            known.facts
        };
        let decision = decide(day, &facts, &person.named());
        if decision.outcome < Outcome::AfterAssessment || decision.outcome <= room.outcome {
            return Vec::new();
        }
        asked.push((Cow::Owned(decision), known));
    }
    asked
}

/// The alternative, if it is more open than the room is now and can become open.
fn better(
    change: Change,
    without: Option<&str>,
    listeners: Vec<String>,
    asked: Asked<'_>,
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
    for (decision, known) in asked {
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
        let questions = decision.missing.iter();
        for question in questions.filter_map(|fact| question(*fact, &known.cannot)) {
            if !missing.contains(&question) {
                missing.push(question);
            }
        }
    }
    Some(Alternative {
        change,
        without: without.map(String::from),
        leave: Vec::new(),
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
