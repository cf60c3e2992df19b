//! A condition as a list that a person reads: each question as it is put, with the
//! answer that the condition wants.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Cond, FactId, Kind, Lang, Literal, Text};

use super::phrases as p;
use crate::{LAW, text::block::Entry};

/// How the parts of a condition are put together, and the parts.
pub(super) fn tree(cond: &Cond, lang: Lang) -> (Text, Vec<Entry>) {
    match simple(cond) {
        Cond::All([]) => (p::NONE, Vec::new()),
        Cond::Any([]) => (p::NEVER, Vec::new()),
        all @ Cond::All(_) => (p::ALL_OF, below(&all, lang)),
        any @ Cond::Any(_) => (p::ANY_OF, below(&any, lang)),
        one => (p::ONE, Vec::from([entry(&one, lang)])),
    }
}

/// A question with the answer that is wanted, and who can answer it.
pub(super) fn leaf(literal: Literal, lang: Lang) -> (&'static str, String) {
    let lead = if literal.value { p::YES } else { p::NO };
    let Some(fact) = LAW.fact(literal.fact) else {
        return (lead.get(lang), String::new());
    };
    let kind = match fact.kind {
        Kind::Objective => None,
        Kind::Assessment => Some(p::ASSESSMENT),
        Kind::LegalPoint => Some(p::LEGAL_POINT),
    };
    let taken = fact
        .default
        .map(|yes| if yes { p::TAKEN_YES } else { p::TAKEN_NO });
    let marks: Vec<&str> = [kind, taken]
        .into_iter()
        .flatten()
        .map(|mark| mark.get(lang))
        .collect();
    let question = fact.question.get(lang);
    let text = if marks.is_empty() {
        String::from(question)
    } else {
        format!("{question} ({})", marks.join("; "))
    };
    (lead.get(lang), text)
}

/// A list of one is its only part.
fn simple(cond: &Cond) -> Cond {
    match cond {
        Cond::All([one]) | Cond::Any([one]) => simple(one),
        other => *other,
    }
}

/// The parts of a list; a list of the same kind inside it is part of it.
fn below(cond: &Cond, lang: Lang) -> Vec<Entry> {
    let (Cond::All(parts) | Cond::Any(parts)) = cond else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for part in *parts {
        let part = simple(part);
        match (cond, part) {
            (Cond::All(_), Cond::All(_)) | (Cond::Any(_), Cond::Any(_)) => {
                entries.extend(below(&part, lang));
            }
            _ => entries.push(entry(&part, lang)),
        }
    }
    entries
}

fn entry(cond: &Cond, lang: Lang) -> Entry {
    let question = |fact: FactId, value| {
        let (lead, text) = leaf(Literal { fact, value }, lang);
        Entry::led(lead, text)
    };
    match cond {
        Cond::Is(fact) => question(*fact, true),
        Cond::IsNot(fact) => question(*fact, false),
        Cond::All([]) => Entry::new(p::ALWAYS_PART.get(lang)),
        Cond::Any([]) => Entry::new(p::NEVER_PART.get(lang)),
        Cond::All(_) => Entry::new(p::ALL_BELOW.get(lang)).with(below(cond, lang)),
        Cond::Any(_) => Entry::new(p::ANY_BELOW.get(lang)).with(below(cond, lang)),
    }
}
