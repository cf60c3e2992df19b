//! A condition as a checklist.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::Fact;

use super::{block::Entry, page::Page, phrases as p, words};
use crate::{answer::ProofReport, facts::FACTS};

/// A fact by its name.
pub(super) fn fact(id: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.id == id)
}

/// The parts of a condition that tell why it has its value: where it is met, what
/// meets it; where it is not, what fails; where it is open, all that still counts.
pub(super) fn checklist(page: &Page<'_>, proof: &ProofReport) -> Vec<Entry> {
    match proof {
        ProofReport::All { all, truth } => parts(all, truth)
            .flat_map(|part| checklist(page, part))
            .collect(),
        ProofReport::Any { any, truth } => {
            let ways: Vec<&ProofReport> = if *truth == "unknown" {
                any.iter().filter(|part| value(part) != "false").collect()
            } else {
                parts(any, truth).collect()
            };
            match ways.as_slice() {
                [one] => checklist(page, one),
                _ if *truth == "true" => ways
                    .first()
                    .map(|one| checklist(page, one))
                    .unwrap_or_default(),
                ways => {
                    let below = ways.iter().map(|way| whole(page, way)).collect();
                    let phrase = if *truth == "false" {
                        p::NONE_OF
                    } else {
                        p::ANY_OF
                    };
                    vec![Entry::marked(mark(truth, open_kind(proof)), page.say(phrase)).with(below)]
                }
            }
        }
        ProofReport::Fact { .. } => leaf(page, proof).into_iter().collect(),
    }
}

/// The parts that a value rests on.
fn parts<'a>(parts: &'a [ProofReport], truth: &'a str) -> impl Iterator<Item = &'a ProofReport> {
    parts
        .iter()
        .filter(move |part| truth == "unknown" || value(part) == truth)
}

/// One way among several, kept together.
fn whole(page: &Page<'_>, proof: &ProofReport) -> Entry {
    let mut list = checklist(page, proof);
    if list.len() == 1
        && let Some(one) = list.pop()
    {
        return one;
    }
    Entry::marked(mark(value(proof), open_kind(proof)), page.say(p::ALL_OF)).with(list)
}

fn leaf(page: &Page<'_>, proof: &ProofReport) -> Option<Entry> {
    let ProofReport::Fact {
        fact: id,
        wanted,
        truth,
        assumed,
        kind,
    } = proof
    else {
        return None;
    };
    let question = fact(id).map_or(*id, |fact| fact.question.get(page.lang));
    let answer = page.say(match (*truth, wanted) {
        ("true", true) | ("false", false) => p::YES,
        ("true", false) | ("false", true) => p::NO,
        _ => match *kind {
            "assessment" => p::NOT_ASSESSED,
            "legal_point" => p::NOT_DECIDED,
            _ => p::NOT_KNOWN,
        },
    });
    let mut aside: Vec<&str> = Vec::new();
    match *kind {
        "assessment" => aside.push(page.say(p::ASSESSMENT)),
        "legal_point" => aside.push(page.say(p::LEGAL_POINT)),
        _ => {}
    }
    if *assumed {
        aside.push(page.say(p::ASSUMED));
    }
    let aside = if aside.is_empty() {
        String::new()
    } else {
        format!(" ({})", words::row(&aside))
    };
    Some(Entry::marked(
        mark(truth, kind),
        format!("{question} – {answer}{aside}"),
    ))
}

fn mark(truth: &str, kind: &str) -> &'static str {
    match (truth, kind) {
        ("true", _) => "✔",
        ("false", _) => "✖",
        (_, "objective") => "?",
        _ => "◐",
    }
}

/// `objective` where all that is open in a condition can be looked up.
fn open_kind(proof: &ProofReport) -> &'static str {
    match proof {
        ProofReport::All { all: parts, .. } | ProofReport::Any { any: parts, .. } => {
            let mut open = parts
                .iter()
                .filter(|part| value(part) == "unknown")
                .map(open_kind);
            if open.all(|kind| kind == "objective") {
                "objective"
            } else {
                "assessment"
            }
        }
        ProofReport::Fact { kind, .. } => kind,
    }
}

/// Whether a condition fails on facts that are read off the case, such as roles, or on
/// what is taken to hold as long as nobody says otherwise.
pub(super) fn fails_by_role(proof: &ProofReport) -> bool {
    match proof {
        ProofReport::All { all, .. } => all
            .iter()
            .any(|part| value(part) == "false" && fails_by_role(part)),
        ProofReport::Any { any, .. } => any.iter().all(fails_by_role),
        ProofReport::Fact {
            fact: id,
            truth,
            assumed,
            ..
        } => *truth == "false" && (*assumed || fact(id).is_some_and(|fact| fact.derived)),
    }
}

/// The value of a condition.
pub(super) fn value(proof: &ProofReport) -> &'static str {
    match proof {
        ProofReport::All { truth, .. }
        | ProofReport::Any { truth, .. }
        | ProofReport::Fact { truth, .. } => truth,
    }
}

/// What a condition says of the harm test: the leaves that belong to one.
pub(super) fn harm_leaves<'a>(proof: &'a ProofReport, found: &mut Vec<&'a ProofReport>) {
    match proof {
        ProofReport::All { all: parts, .. } | ProofReport::Any { any: parts, .. } => {
            parts.iter().for_each(|part| harm_leaves(part, found));
        }
        ProofReport::Fact { fact: id, .. } => {
            if fact(id).is_some_and(|fact| fact.harm.is_some()) {
                found.push(proof);
            }
        }
    }
}

/// A leaf as a sentence: the question and its answer.
pub(super) fn sentence(page: &Page<'_>, proof: &ProofReport) -> String {
    leaf(page, proof)
        .map(|entry| entry.text)
        .unwrap_or_default()
}
