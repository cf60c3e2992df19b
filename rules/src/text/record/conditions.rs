//! The conditions of each ground, one line each.

use alloc::{string::String, vec, vec::Vec};

use super::{columns, led, line, r};
use crate::{
    answer::{GroundReport, ProofReport},
    record::ItemRecord,
    text::{
        block::Block,
        checklist::{fact, value},
        grounds::told_in_full,
        page::{Case, Groups, Page, gather},
        phrases as p,
        words::add_once,
    },
};

/// Writes a table for each ground that is in play or met, and for each group of
/// listeners with the same answers.
pub(super) fn write(page: &mut Page<'_>, given: &ItemRecord, cases: &[Case<'_>]) {
    page.heading(3, page.say(r::CONDITIONS));
    let mut kinds: Vec<(&str, &str)> = Vec::new();
    for ground in cases.iter().flat_map(|case| &case.person.grounds) {
        if told_in_full(ground) {
            add_once(&mut kinds, (ground.rule.id.as_str(), ground.rule.text.sv));
        }
    }
    if kinds.is_empty() {
        page.para(page.say(r::NO_CONDITIONS));
        return;
    }
    page.para(page.say(r::CONDITIONS_NOTE));
    for kind in kinds {
        let mut groups: Groups<(&'static str, Vec<Vec<String>>)> = Vec::new();
        let mut first: Option<&GroundReport> = None;
        for (i, case) in cases.iter().enumerate() {
            let mine = case
                .person
                .grounds
                .iter()
                .filter(|g| (g.rule.id.as_str(), g.rule.text.sv) == kind && told_in_full(g));
            for ground in mine {
                first = first.or(Some(ground));
                gather(
                    &mut groups,
                    (ground.met, rows(page, given, &ground.proof)),
                    i,
                );
            }
        }
        let Some(ground) = first else { continue };
        for ((met, rows), set) in groups {
            let met = page.say(match met {
                "true" => r::IS_MET,
                "false" => r::IS_NOT_MET,
                _ => r::IS_OPEN,
            });
            let (at, name) = (&ground.rule.citation, ground.rule.name.get(page.lang));
            let who = page.who(cases, &set);
            let text = page.fill(r::CONDITIONS_OF, &[at, name, &who, met]);
            led(page, &text, String::new());
            let head = columns(
                page,
                [
                    r::COLUMN_CONDITION,
                    r::COLUMN_SORT,
                    p::COLUMN_ANSWER,
                    r::COLUMN_RESTS_ON,
                    r::COLUMN_BY,
                ],
            );
            page.blocks.push(Block::Table(head, rows));
        }
    }
}

fn rows(page: &Page<'_>, given: &ItemRecord, proof: &ProofReport) -> Vec<Vec<String>> {
    let mut leaves = Vec::new();
    lines(proof, &mut leaves);
    leaves
        .into_iter()
        .filter_map(|leaf| row(page, given, leaf))
        .collect()
}

/// The conditions that the value rests on: every part that must hold, and of several
/// ways those that decide.
pub(super) fn lines<'a>(proof: &'a ProofReport, found: &mut Vec<&'a ProofReport>) {
    match proof {
        ProofReport::All { all, .. } => all.iter().for_each(|part| lines(part, found)),
        ProofReport::Any { any, truth } => any
            .iter()
            .filter(|part| value(part) == *truth)
            .for_each(|part| lines(part, found)),
        ProofReport::Fact { .. } => add_once(found, proof),
    }
}

fn row(page: &Page<'_>, given: &ItemRecord, leaf: &ProofReport) -> Option<Vec<String>> {
    let ProofReport::Fact {
        fact: id,
        wanted,
        truth,
        assumed,
        kind,
    } = leaf
    else {
        return None;
    };
    let known = fact(id);
    let question = known.map_or(*id, |fact| fact.question.get(page.lang));
    let answer = page.say(match (*truth, wanted) {
        ("true", true) | ("false", false) => p::YES,
        ("true", false) | ("false", true) => p::NO,
        _ if *kind == "objective" => p::NOT_KNOWN,
        _ => p::NOT_ASSESSED,
    });
    let answer = if *assumed {
        page.fill(r::ASSUMED, &[answer])
    } else {
        String::from(answer)
    };
    let sort = page.say(match *kind {
        "assessment" => r::SORT_ASSESSMENT,
        "legal_point" => r::SORT_LEGAL,
        _ => r::SORT_FACT,
    });
    // What is read off roles, ages and kinds has its source in the case itself.
    let said = given.facts.iter().any(|answered| answered.fact == *id);
    let read = *kind == "objective" && *truth != "unknown" && !*assumed && !said;
    let (source, by) = if read {
        (String::from(page.say(r::FROM_CASE)), String::new())
    } else {
        (line(), line())
    };
    Some(vec![
        String::from(question),
        String::from(sort),
        answer,
        source,
        by,
    ])
}
