//! A process, step by step: is each step lawful and by what, what does the law demand
//! that the process lacks, and what is too much?
//!
//! Each step is put to the engine as a disclosure. What the law demands is asked of it
//! too: would whoever holds the information be obliged to give it to somebody else in
//! the process, or in its directory? No list of steps stands anywhere.

mod demands;
mod input;
mod report;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

pub use input::{Flow, FlowActor, Step};
pub use report::{
    Basis, Claim, Excess, ExcessKind, FlowDay, FlowReport, Lack, LackKind, StepReport,
};
use sekretess_core::{Date, Outcome};

use crate::{
    CHECKSUM, Disclosure, FIRST_DAY, HORIZON, InputError, LAST_READ_DAY, LAW, VERSION,
    answer::{Change, ItemReport, Notice, PersonReport, Question, RuleReport, Ruleset, Words},
    case,
    input::{Answer, Answers, Item, Participant, Person, Unique},
    room,
};

/// Checks a process, on its own day and on another if one is asked for.
///
/// ```
/// let flow = sekretess::door::read_flow(r#"{
///     "date": "2024-03-01", "directory": "huddinge",
///     "actors": [
///         { "id": "larare", "actor": "huddinge.larare", "profile": "school" },
///         { "id": "rektor", "actor": "huddinge.rektor", "profile": "pupil_support",
///           "facts": { "to_headteacher_or_organiser": true } },
///         { "id": "huvudman", "actor": "huddinge.huvudman", "profile": "pupil_support",
///           "facts": { "to_headteacher_or_organiser": true } }
///     ],
///     "steps": [{ "id": "anmalan", "from": "larare", "to": ["rektor"],
///                 "information": ["personal_circumstances"],
///                 "facts": { "degrading_treatment": true } }]
/// }"#)?;
/// let checked = sekretess::flow::flow(&flow)?;
/// let lacks = checked.days.first().map(|day| &day.lacks);
/// assert!(lacks.is_some_and(|lacks| lacks.iter().any(|l| l.rule.id == "skollag.6.10.st1")));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn flow(flow: &Flow) -> Result<FlowReport, InputError> {
    check(flow)?;
    let mut days = Vec::new();
    days.push(on(flow, None)?);
    if let Some(day) = &flow.also_on {
        days.push(on(flow, Some(day))?);
    }
    Ok(FlowReport {
        ruleset: Ruleset {
            version: VERSION,
            horizon: HORIZON,
            checksum: CHECKSUM,
        },
        days,
    })
}

/// The most steps and actors that are answered at once.
const MOST: usize = 60;

/// What can be wrong with the process as a whole.
fn check(flow: &Flow) -> Result<(), InputError> {
    let mut problems = InputError::default();
    if flow.steps.len() > MOST || flow.actors.len() > MOST {
        let message = format!("at most {MOST} steps and {MOST} actors can be checked at once");
        return Err(InputError::one("", message));
    }
    if flow.steps.is_empty() {
        problems.add("steps", "there is nothing to check: give at least one step");
    }
    for (at, date) in [
        ("date", Some(&flow.date)),
        ("also_on", flow.also_on.as_ref()),
    ] {
        if let Some(date) = date {
            day(date, at, &mut problems);
        }
    }
    let mut seen: Vec<&str> = Vec::new();
    for (i, actor) in flow.actors.iter().enumerate() {
        let at = format!("actors[{i}].id");
        if actor.id.is_empty() || seen.contains(&actor.id.as_str()) {
            problems.add(&at, "each actor needs an id of its own");
        }
        case::code(&actor.id, &at, &mut problems);
        seen.push(&actor.id);
        for (k, matter) in actor.matters.iter().enumerate() {
            let known = || flow.steps.iter().map(|step| step.matter.as_str());
            if !known().any(|m| m == matter) {
                problems.unknown(
                    &format!("actors[{i}].matters[{k}]"),
                    "matter",
                    matter,
                    known(),
                );
            }
        }
    }
    let mut steps: Vec<&str> = Vec::new();
    for (i, step) in flow.steps.iter().enumerate() {
        let at = format!("steps[{i}]");
        if step.id.is_empty() || steps.contains(&step.id.as_str()) {
            problems.add(&format!("{at}.id"), "each step needs an id of its own");
        }
        case::code(&step.id, &format!("{at}.id"), &mut problems);
        case::code(&step.matter, &format!("{at}.matter"), &mut problems);
        steps.push(&step.id);
        if let Some(date) = &step.date {
            day(date, &format!("{at}.date"), &mut problems);
        }
        let mut known = |id: &str, at: &str| {
            if !seen.contains(&id) {
                problems.unknown(at, "actor in `actors`", id, seen.iter().copied());
            }
        };
        known(&step.from, &format!("{at}.from"));
        for (k, to) in step.to.iter().enumerate() {
            known(to, &format!("{at}.to[{k}]"));
        }
        if step.to.is_empty() {
            problems.add(
                &format!("{at}.to"),
                "nobody gets it: name at least one receiver",
            );
        }
        for (k, to) in step.to.iter().enumerate() {
            if *to == step.from || step.to.iter().take(k).any(|other| other == to) {
                problems.add(
                    &format!("{at}.to[{k}]"),
                    format!("`{to}` gives it or stands here twice"),
                );
            }
        }
    }
    problems.or(())
}

fn day(date: &str, at: &str, problems: &mut InputError) {
    match date.parse::<Date>() {
        Ok(day) if day < FIRST_DAY => problems.add(
            at,
            format!(
                "the law in force on {day} is not encoded here; it is encoded from {FIRST_DAY}"
            ),
        ),
        Ok(_) => {}
        Err(error) => problems.add(at, format!("{error}")),
    }
}

/// The check against the law of one day; `None` for the days that the process gives.
fn on(flow: &Flow, day: Option<&String>) -> Result<FlowDay, InputError> {
    let mut problems = InputError::default();
    let mut steps = Vec::new();
    for (i, step) in flow.steps.iter().enumerate() {
        let disclosure = as_disclosure(flow, step, day);
        match room::decide(&disclosure) {
            Ok(answer) => {
                let of_item = answer.items.first();
                steps.extend(of_item.map(|item| checked(flow, step, item, &disclosure.date)));
            }
            Err(error) => named(error, flow, i, step, &mut problems),
        }
    }
    problems.or(())?;
    let (lacks, not_asked) = demands::find(flow, day);
    let date = day.unwrap_or(&flow.date).clone();
    Ok(FlowDay {
        notices: notices(&date),
        date,
        steps,
        lacks,
        not_asked,
    })
}

/// The problems of a step's disclosure, at the places that the process has.
fn named(error: InputError, flow: &Flow, i: usize, step: &Step, problems: &mut InputError) {
    let place = |id: &str| {
        flow.actors
            .iter()
            .position(|a| a.id == id)
            .unwrap_or_default()
    };
    for problem in error.problems() {
        let at = if let Some(rest) = problem.at.strip_prefix("item.grounds") {
            format!("steps[{i}].claims{rest}")
        } else if let Some(rest) = problem.at.strip_prefix("item") {
            format!("steps[{i}]{rest}")
        } else if let Some(rest) = problem.at.strip_prefix("discloser") {
            format!("actors[{}]{rest}", place(&step.from))
        } else if let Some((number, rest)) = problem
            .at
            .strip_prefix("listeners[")
            .and_then(|rest| rest.split_once(']'))
        {
            let to = number.parse::<usize>().ok().and_then(|n| step.to.get(n));
            format!("actors[{}]{rest}", place(to.map_or("", String::as_str)))
        } else {
            problem.at.clone()
        };
        problems.add(&at, problem.message.clone());
    }
}

/// Somebody in the process as a participant.
fn participant(actor: &FlowActor) -> Participant {
    Participant {
        id: actor.id.clone(),
        actor: actor.actor.clone(),
        profile: actor.profile.clone(),
        unit: actor.unit.clone(),
        acts_for: actor.acts_for.clone(),
        identity_verified: Answer::Yes,
    }
}

fn actor<'a>(flow: &'a Flow, id: &str) -> Option<&'a FlowActor> {
    flow.actors.iter().find(|a| a.id == id)
}

/// What is known of somebody as a listener: in any step, and in this one.
fn about(flow: &Flow, step: &Step, id: &str) -> Answers {
    let mut all = actor(flow, id).map_or_else(Default::default, |a| (*a.facts).clone());
    // What the step says of them goes before what holds in any step.
    all.extend(
        step.listeners
            .get(id)
            .into_iter()
            .flatten()
            .map(|(k, v)| (k.clone(), *v)),
    );
    Unique::from(all)
}

/// The persons of a step, with what is said of them towards those who are there.
fn persons(step: &Step, there: &[&str]) -> Vec<Person> {
    let here = |id: &str| there.contains(&id);
    let mut persons = step.persons.clone();
    for person in &mut persons {
        let mut relations = (*person.relations).clone();
        relations.retain(|id, _| here(id));
        person.relations = Unique::from(relations);
        let mut listeners = (*person.listeners).clone();
        listeners.retain(|id, _| here(id));
        person.listeners = Unique::from(listeners);
        let known = |id: &String| here(id);
        let named = person.consent.as_ref().is_some_and(|c| {
            !c.listeners.iter().all(known) || !c.disclosers.iter().flatten().all(known)
        });
        if named {
            person.consent = None;
        }
    }
    persons
}

/// A step as a disclosure.
fn as_disclosure(flow: &Flow, step: &Step, day: Option<&String>) -> Disclosure {
    let people = |id: &String| actor(flow, id).map(participant);
    let listeners = step.to.iter().map(|id| (id.clone(), about(flow, step, id)));
    let listeners: alloc::collections::BTreeMap<_, _> = listeners
        .filter(|(_, answers)| !answers.is_empty())
        .collect();
    Disclosure {
        date: day.or(step.date.as_ref()).unwrap_or(&flow.date).clone(),
        directory: flow.directory.clone(),
        organisation: flow.organisation.clone(),
        switches: flow.switches,
        discloser: people(&step.from).unwrap_or_else(|| Participant {
            id: step.from.clone(),
            actor: String::new(),
            profile: None,
            unit: None,
            acts_for: None,
            identity_verified: Answer::Yes,
        }),
        listeners: step.to.iter().filter_map(people).collect(),
        item: Item {
            id: step.id.clone(),
            information: step.information.clone(),
            purpose: step.purpose.clone(),
            requested_by: step.requested_by.clone(),
            grounds: step.claims.clone(),
            persons: step.persons.clone(),
            facts: step.facts.clone(),
            listeners: Unique::from(listeners),
            ..Item::default()
        },
        listeners_complete: true,
    }
}

/// Each person towards each receiver.
fn of_item(item: &ItemReport) -> impl Iterator<Item = &PersonReport> {
    item.listeners.iter().flat_map(|listener| &listener.persons)
}

fn checked(flow: &Flow, step: &Step, item: &ItemReport, date: &str) -> StepReport {
    let verdict = item.room;
    let mut by: Vec<RuleReport> = Vec::new();
    let mut missing: Vec<Question> = Vec::new();
    for person in of_item(item) {
        let grounds = person
            .grounds
            .iter()
            .filter(|g| g.met == "true" && (g.duty || g.in_play));
        let rules = grounds.map(|g| &g.rule);
        for rule in rules.chain(&person.why) {
            if !by.iter().any(|known| known.id == rule.id) {
                by.push(rule.clone());
            }
        }
        for question in &person.missing {
            if !missing.contains(question) {
                missing.push(question.clone());
            }
        }
    }
    StepReport {
        id: step.id.clone(),
        from: name(flow, &step.from),
        to: item.listeners.iter().map(|l| l.name.clone()).collect(),
        date: date.to_string(),
        verdict,
        basis: basis(item),
        by,
        claims: step
            .claims
            .iter()
            .filter_map(|id| claim(id, item, date))
            .collect(),
        missing,
        too_much: too_much(step, item),
        out_of_scope: item.out_of_scope.clone(),
    }
}

/// The name that the directory, or the process's own organisation, has for somebody.
fn name(flow: &Flow, id: &str) -> Words {
    let given = actor(flow, id).map_or("", |a| a.actor.as_str());
    demands::name(flow, given)
}

fn basis(item: &ItemReport) -> Basis {
    match item.room.outcome {
        Outcome::Duty => Basis::Duty,
        Outcome::Allowed => Basis::Ground,
        Outcome::NotADisclosure => Basis::NothingDisclosed,
        Outcome::NoSecrecy if of_item(item).all(|p| p.boundary == "false") => Basis::NoBoundary,
        Outcome::NoSecrecy => Basis::NotSecret,
        Outcome::AfterAssessment | Outcome::Unknown => Basis::Open,
        _ => Basis::None,
    }
}

/// Whether a claimed provision is in force, and met towards all.
fn claim(id: &str, item: &ItemReport, date: &str) -> Option<Claim> {
    let provision = LAW.provision(id)?;
    let day: Date = date.parse().ok()?;
    let in_force = provision.on(day).is_some();
    let of_rule = |rule: &str| {
        rule.strip_prefix(id).is_some_and(|part| {
            part.is_empty() || part.starts_with(".st") || part.starts_with(".p")
        })
    };
    let met = |person: &PersonReport| {
        let mut best = "false";
        let norms = person.why.iter().map(|rule| (&rule.id, "true"));
        for (rule, met) in norms.chain(person.grounds.iter().map(|g| (&g.rule.id, g.met))) {
            if of_rule(rule) && (met == "true" || best == "false") {
                best = met;
            }
        }
        best
    };
    let mut holds = if in_force { "true" } else { "false" };
    for person in of_item(item) {
        match met(person) {
            "false" => holds = "false",
            "unknown" if holds == "true" => holds = "unknown",
            _ => {}
        }
    }
    Some(Claim {
        id: id.to_string(),
        citation: provision.at.to_string(),
        in_force,
        holds,
    })
}

fn too_much(step: &Step, item: &ItemReport) -> Vec<Excess> {
    let mut found = Vec::new();
    let closed = |outcome| outcome == Outcome::Forbidden;
    let to: Vec<String> = item
        .listeners
        .iter()
        .filter(|l| closed(l.verdict.outcome))
        .map(|l| l.id.clone())
        .collect();
    if !to.is_empty() {
        let mut because: Vec<String> = Vec::new();
        for blocked in &item.blocked_by {
            if !because.contains(&blocked.citation) {
                because.push(blocked.citation.clone());
            }
        }
        found.push(Excess {
            kind: ExcessKind::NoGround,
            of: to,
            because,
        });
    }
    for way in &item.alternatives {
        let less = matches!(way.change, Change::LeaveOutPerson | Change::LeaveOutKind);
        if less && way.verdict.outcome.is_open() && !item.room.outcome.is_open() {
            found.push(Excess {
                kind: ExcessKind::LeaveOut,
                of: way.without.iter().cloned().collect(),
                because: way.by.clone(),
            });
        }
    }
    for id in &step.claims {
        let fails = of_item(item).any(|person| {
            let reached = person
                .grounds
                .iter()
                .any(|g| g.rule.id.starts_with(id.as_str()) && g.met != "false");
            let why = person
                .why
                .iter()
                .any(|rule| rule.id.starts_with(id.as_str()));
            !reached && !why
        });
        if fails && let Some(provision) = LAW.provision(id) {
            found.push(Excess {
                kind: ExcessKind::ClaimNotMet,
                of: Vec::from([id.clone()]),
                because: Vec::from([provision.at.to_string()]),
            });
        }
    }
    found
}

fn notices(date: &str) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut add = |code, sv, en| {
        notices.push(Notice {
            code,
            text: sekretess_core::Text { sv, en },
        });
    };
    add(
        "secrecy_only",
        "Kontrollen gäller sekretess och skyldigheter att lämna uppgifter. Dataskydd, it-säkerhet och handläggning i övrigt är andra frågor.",
        "The check concerns secrecy and duties to give information. Data protection, IT security and other procedure are other questions.",
    );
    if date.parse::<Date>().is_ok_and(|day| day > LAST_READ_DAY) {
        add(
            "after_horizon",
            "Lagtexten är läst till och med SFS 2025:1508. Kontrollera om något har ändrats.",
            "The law has been read up to SFS 2025:1508. Check whether anything has changed.",
        );
    }
    notices
}
