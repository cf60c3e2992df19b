//! What the law demands of a process: asked of the engine, step by step.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{FactId, Truth, readings};

use super::{Flow, Lack, LackKind, Step, about, actor, participant, persons};
use crate::{
    Disclosure, LAW,
    actors::{Organised, directory},
    answer::{RuleReport, Words},
    input::{Answer, DEFAULT_DIRECTORY, Item, Participant, Unique},
    report, room,
};

/// A duty towards somebody.
struct Demand {
    rule: RuleReport,
    to: Candidate,
    met: Truth,
    /// Whether the duty rests on facts alone, so that no decision comes before it.
    plain: bool,
    from: Vec<String>,
    because: Vec<String>,
    matter: String,
    open: Vec<FactId>,
}

/// Somebody whom information may have to reach.
#[derive(Clone)]
struct Candidate {
    /// Their id in the process; empty for somebody else in the directory.
    id: String,
    participant: Participant,
    matters: Vec<String>,
}

impl Candidate {
    /// Whether they have a part in the matter of a step.
    fn has_part_in(&self, step: &Step) -> bool {
        self.matters.is_empty() || self.matters.contains(&step.matter)
    }
}

/// The name of an actor in the directory, or in the process's own organisation.
pub(super) fn name(flow: &Flow, given: &str) -> Words {
    let own = flow
        .organisation
        .as_ref()
        .and_then(|organisation| {
            Organised::new(organisation)
                .ok()
                .map(|own| own.directory().actor(given).map(|actor| actor.name.into()))
        })
        .flatten();
    let here = || {
        let found = directory(flow.directory.as_deref().unwrap_or(DEFAULT_DIRECTORY))?;
        found.actor(given).map(|actor| actor.name.into())
    };
    own.or_else(here).unwrap_or_else(|| Words {
        sv: given.to_string().into(),
        en: given.to_string().into(),
    })
}

/// Those in the process, and then everybody else in the directory.
fn candidates(flow: &Flow) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = flow
        .actors
        .iter()
        .map(|actor| Candidate {
            id: actor.id.clone(),
            participant: participant(actor),
            matters: actor.matters.clone(),
        })
        .collect();
    let own = flow.organisation.as_ref().map(Organised::new);
    let ids: Vec<String> = match (
        &own,
        directory(flow.directory.as_deref().unwrap_or(DEFAULT_DIRECTORY)),
    ) {
        (Some(Ok(own)), _) => own
            .directory()
            .actors
            .iter()
            .map(|a| a.id.to_string())
            .collect(),
        (None, Some(found)) => found.actors.iter().map(|a| a.id.to_string()).collect(),
        _ => Vec::new(),
    };
    for id in ids {
        if !flow.actors.iter().any(|a| a.actor == id) {
            all.push(Candidate {
                id: String::new(),
                participant: Participant {
                    id: String::from("directory"),
                    actor: id,
                    profile: None,
                    unit: None,
                    acts_for: None,
                    identity_verified: Answer::Yes,
                },
                matters: Vec::new(),
            });
        }
    }
    all
}

/// A step's information, from one who holds it to a candidate.
fn asked(
    flow: &Flow,
    step: &Step,
    day: Option<&String>,
    holder: &str,
    to: &Candidate,
) -> Option<Disclosure> {
    let discloser = participant(actor(flow, holder)?);
    let mut listener = to.participant.clone();
    if listener.id == discloser.id {
        listener.id.push_str("_2");
    }
    let answers = about(flow, step, &to.id);
    let mut listeners = BTreeMap::new();
    if !answers.is_empty() {
        listeners.insert(listener.id.clone(), answers);
    }
    let there = [holder, listener.id.as_str()];
    let mut about_whom = persons(step, &there);
    for person in &mut about_whom {
        let mut relations = (*person.relations).clone();
        relations.retain(|id, _| *id == listener.id);
        person.relations = Unique::from(relations);
    }
    Some(Disclosure {
        date: day.or(step.date.as_ref()).unwrap_or(&flow.date).clone(),
        directory: flow.directory.clone(),
        organisation: flow.organisation.clone(),
        switches: flow.switches,
        discloser,
        item: Item {
            information: step.information.clone(),
            purpose: step.purpose.clone(),
            persons: about_whom,
            facts: step.facts.clone(),
            listeners: Unique::from(listeners),
            ..Item::default()
        },
        listeners: Vec::from([listener]),
        listeners_complete: true,
    })
}

/// What the law demands and the process lacks, and who could not be asked.
pub(super) fn find(flow: &Flow, day: Option<&String>) -> (Vec<Lack>, Vec<String>) {
    let candidates = candidates(flow);
    let mut demands: Vec<Demand> = Vec::new();
    let mut not_asked: Vec<String> = Vec::new();
    for step in &flow.steps {
        for holder in core::iter::once(&step.from).chain(&step.to) {
            for to in candidates
                .iter()
                .filter(|c| c.id != *holder && c.has_part_in(step))
            {
                let Some(disclosure) = asked(flow, step, day, holder, to) else {
                    continue;
                };
                match room::owed(&disclosure) {
                    Ok(owed) => {
                        for duty in owed {
                            add(&mut demands, &duty, step, holder, to);
                        }
                    }
                    Err(_) => {
                        if !not_asked.contains(&to.participant.actor) {
                            not_asked.push(to.participant.actor.clone());
                        }
                    }
                }
            }
        }
    }
    (lacks(flow, &demands), not_asked)
}

fn add(demands: &mut Vec<Demand>, duty: &room::Owed, step: &Step, holder: &str, to: &Candidate) {
    let rule = report::rule(&duty.active);
    let same = |d: &&mut Demand| {
        d.rule.id == rule.id
            && d.to.id == to.id
            && d.to.participant.actor == to.participant.actor
            && d.matter == step.matter
    };
    let once = |list: &mut Vec<String>, id: &str| {
        if !list.iter().any(|known| known == id) {
            list.push(id.to_string());
        }
    };
    if let Some(demand) = demands.iter_mut().find(same) {
        if duty.met > demand.met {
            demand.met = duty.met;
            demand.open.clone_from(&duty.open);
        }
        once(&mut demand.from, holder);
        once(&mut demand.because, &step.id);
        return;
    }
    let mut plain = true;
    readings::leaves(&duty.active.rule.when, &mut |leaf| {
        plain &= LAW
            .fact(leaf.fact)
            .is_some_and(|fact| !fact.is_assessment());
    });
    demands.push(Demand {
        rule,
        to: to.clone(),
        met: duty.met,
        plain,
        from: Vec::from([holder.to_string()]),
        because: Vec::from([step.id.clone()]),
        matter: step.matter.clone(),
        open: duty.open.clone(),
    });
}

/// Whom the information of a matter reaches: always, and at all.
fn reached<'a>(flow: &'a Flow, matter: &str) -> (Vec<&'a str>, Vec<&'a str>) {
    let steps = || flow.steps.iter().filter(|s| s.matter == matter);
    let spread = |filtered: bool| {
        let mut all: Vec<&str> = steps()
            .map(|s| s.from.as_str())
            .filter(|from| !steps().any(|s| s.to.iter().any(|to| to == from)))
            .collect();
        // Where all give to one another, it begins with the first.
        if all.is_empty() {
            all.extend(steps().next().map(|s| s.from.as_str()));
        }
        let mut before = 0;
        while before < all.len() {
            before = all.len();
            for step in steps().filter(|s| filtered || !s.after_decision) {
                if all.contains(&step.from.as_str()) {
                    for to in &step.to {
                        if !all.contains(&to.as_str()) {
                            all.push(to);
                        }
                    }
                }
            }
        }
        all
    };
    (spread(false), spread(true))
}

fn lacks(flow: &Flow, demands: &[Demand]) -> Vec<Lack> {
    let mut found: Vec<Lack> = Vec::new();
    for demand in demands {
        let (always, at_all) = reached(flow, &demand.matter);
        let inside = |d: &Demand| !d.to.id.is_empty();
        let same_duty = |d: &&Demand| d.rule.id == demand.rule.id && d.matter == demand.matter;
        // Somebody else in the directory counts only where nobody in the process is
        // the one whom the duty names.
        if !inside(demand) && demands.iter().filter(same_duty).any(inside) {
            continue;
        }
        let to = demand.to.id.as_str();
        let kind = if inside(demand) && always.contains(&to) {
            continue;
        } else if inside(demand) && at_all.contains(&to) {
            if demand.met != Truth::True || !demand.plain {
                continue;
            }
            LackKind::Filtered
        } else if demand.met == Truth::True {
            LackKind::MissingStep
        } else {
            LackKind::MayBeMissing
        };
        let to = name(flow, &demand.to.participant.actor);
        // Whoever the same duty has reached already passes it on.
        let passed: Vec<&String> = demand
            .from
            .iter()
            .filter(|from| {
                demands.iter().filter(same_duty).any(|d| d.to.id == **from)
                    && always.contains(&from.as_str())
            })
            .collect();
        let from = if passed.is_empty() {
            demand.from.iter().collect()
        } else {
            passed
        };
        let known = found
            .iter_mut()
            .find(|l| l.rule.id == demand.rule.id && l.kind == kind && l.because == demand.because);
        if let Some(lack) = known {
            if !lack.to.contains(&to) {
                lack.to.push(to);
            }
            continue;
        }
        found.push(Lack {
            kind,
            rule: demand.rule.clone(),
            from: from
                .into_iter()
                .filter_map(|id| actor(flow, id))
                .map(|a| name(flow, &a.actor))
                .collect(),
            to: Vec::from([to]),
            because: demand.because.clone(),
            missing: demand
                .open
                .iter()
                .filter_map(|fact| report::question(*fact, &[]))
                .collect(),
        });
    }
    found.sort_by_key(|lack| lack.kind);
    found
}
