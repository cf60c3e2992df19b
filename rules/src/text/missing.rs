//! What is missing, what is worth knowing, and which rules were not tried.

use alloc::{format, string::String, vec::Vec};

use super::{
    block::{Block, Entry},
    page::{Case, Groups, Page, gather},
    phrases as p, words,
};
use crate::answer::{Notice, Question};

/// Writes the open questions: objective ones first, then assessments.
pub(super) fn write(page: &mut Page<'_>, cases: &[Case<'_>]) {
    let mut groups: Groups<&str> = Vec::new();
    let mut questions: Vec<&Question> = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        for question in &case.person.missing {
            let before = groups.len();
            gather(&mut groups, question.fact, i);
            if groups.len() > before {
                questions.push(question);
            }
        }
    }
    let entries: Vec<Entry> = [
        ("objective", "?", p::TO_FIND_OUT),
        ("assessment", "◐", p::TO_JUDGE),
        ("legal_point", "◐", p::TO_DECIDE),
    ]
    .into_iter()
    .filter_map(|(kind, mark, phrase)| {
        let below: Vec<Entry> = questions
            .iter()
            .zip(&groups)
            .filter(|(question, _)| question.kind == kind)
            .map(|(question, (_, set))| {
                Entry::marked(mark, self::question(page, cases, question, set))
            })
            .collect();
        (!below.is_empty()).then(|| Entry::led(format!("{}:", page.say(phrase)), "").with(below))
    })
    .collect();
    if !entries.is_empty() {
        page.heading(3, page.say(p::MISSING));
        page.blocks.push(Block::List(entries));
    }
}

fn question(page: &Page<'_>, cases: &[Case<'_>], question: &Question, set: &[usize]) -> String {
    let mut aside: Vec<String> = page.only(cases, set, cases.len()).into_iter().collect();
    if question.cannot_be_known {
        aside.push(String::from(page.say(p::CANNOT_BE_KNOWN)));
    }
    let text = question.question.get(page.lang);
    if aside.is_empty() {
        String::from(text)
    } else {
        format!("{text} ({})", words::row(&aside))
    }
}

/// Writes the notices, and the rules that exist and were not tried.
pub(super) fn notices(page: &mut Page<'_>, cases: &[Case<'_>]) {
    let mut groups: Groups<&Notice> = Vec::new();
    let mut rules: Groups<(&str, &str, &str)> = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        // That a no is only by default stands beside the verdict.
        for notice in case
            .person
            .notices
            .iter()
            .filter(|notice| notice.code != "by_default")
        {
            gather(&mut groups, notice, i);
        }
        for rule in &case.person.not_tried {
            let text = rule.text.get(page.lang);
            gather(
                &mut rules,
                (rule.citation.as_str(), rule.name.get(page.lang), text),
                i,
            );
        }
    }
    if !groups.is_empty() {
        page.heading(3, page.say(p::WORTH_KNOWING));
        let entries = groups
            .iter()
            .map(|(notice, set)| {
                Entry::new(with_only(
                    page,
                    cases,
                    set,
                    &words::stop(notice.text.get(page.lang)),
                ))
            })
            .collect();
        page.blocks.push(Block::List(entries));
    }
    if !rules.is_empty() {
        page.heading(3, page.say(p::NOT_TRIED));
        let entries = rules
            .iter()
            .map(|((citation, name, text), set)| {
                let text = if text.is_empty() {
                    String::new()
                } else {
                    format!(": {text}")
                };
                Entry::led(
                    *citation,
                    with_only(page, cases, set, &words::stop(&format!(" – {name}{text}"))),
                )
            })
            .collect();
        page.blocks.push(Block::List(entries));
    }
}

fn with_only(page: &Page<'_>, cases: &[Case<'_>], set: &[usize], text: &str) -> String {
    match page.only(cases, set, cases.len()) {
        Some(only) => format!("{text} ({only})"),
        None => String::from(text),
    }
}
