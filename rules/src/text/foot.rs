//! The foot of the page: local advice, who the participants are, the provisions
//! and what the answer does not say.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Act, Citation, Lang};

use super::{
    block::{Block, Entry},
    grounds::told_in_full,
    page::Page,
    phrases as p,
    words::{self, stop},
};
use crate::answer::{Advice, PersonReport, RuleReport};

/// Writes the foot.
pub(super) fn write(page: &mut Page<'_>) {
    advice(page);
    participants(page);
    let rules = rules(page);
    if !rules.is_empty() {
        page.heading(2, page.say(p::RULES_USED));
        let entries = rules.iter().map(|rule| source(rule, page.lang)).collect();
        page.blocks.push(Block::List(entries));
    }
    page.heading(2, page.say(p::FOOT));
    let mut entries = Vec::new();
    for phrase in [p::ONLY_SECRECY, p::ONLY_NEEDED, p::DECIDED_BY] {
        entries.push(Entry::new(page.say(phrase)));
    }
    for phrase in [p::WORDING_RECONSTRUCTED, p::WORDING_UNVERIFIED] {
        let unsure = rules
            .iter()
            .filter(|rule| status(rule) == Some(phrase))
            .map(|rule| rule.citation.as_str());
        let unsure: Vec<&str> = unsure.collect();
        let warning = if phrase == p::WORDING_UNVERIFIED {
            p::UNSURE_UNVERIFIED
        } else {
            p::UNSURE_RECONSTRUCTED
        };
        if !unsure.is_empty() {
            entries.push(Entry::new(
                page.fill(warning, &[&words::list(&unsure, page.lang)]),
            ));
        }
    }
    page.blocks.push(Block::List(entries));
}

fn advice(page: &mut Page<'_>) {
    let report = page.report;
    if report.advice.is_empty() {
        return;
    }
    page.heading(2, page.say(p::ADVICE));
    page.para(page.say(p::ADVICE_NOTE));
    page.blocks
        .push(Block::List(advised(&report.advice, page.lang)));
}

/// Advice, each with where it stands.
pub(super) fn advised(advice: &[Advice], lang: Lang) -> Vec<Entry> {
    let entry = |advice: &Advice| {
        let mut from = String::from(advice.source);
        if advice.page.starts_with(|c: char| c.is_ascii_digit()) {
            let place = words::fill(p::PAGE.get(lang), &[advice.page]);
            from = format!("{from}, {place}");
        } else if !advice.page.is_empty() {
            from = format!("{from}, {}", advice.page);
        }
        Entry::new(format!("{} ({from})", stop(advice.text.get(lang))))
    };
    advice.iter().map(entry).collect()
}

fn participants(page: &mut Page<'_>) {
    let report = page.report;
    if report.participants.is_empty() {
        return;
    }
    page.heading(2, page.say(p::PARTICIPANTS));
    let entries = report
        .participants
        .iter()
        .map(|who| {
            let notes = who
                .notes
                .iter()
                .map(|note| Entry::new(stop(note.text.get(page.lang))))
                .collect();
            let profile = who.profile.get(page.lang);
            let said = profile.to_lowercase() == who.name.get(page.lang).to_lowercase();
            let text = if profile.is_empty() || said {
                String::new()
            } else {
                format!(": {profile}")
            };
            Entry::led(words::capital(&page.whole_name(&who.id)), stop(&text)).with(notes)
        })
        .collect();
    page.blocks.push(Block::List(entries));
}

/// The rules that the answer rests on, OSL first, in the order of the statutes.
pub(super) fn rules<'a>(page: &Page<'a>) -> Vec<&'a RuleReport> {
    let mut found: Vec<&RuleReport> = Vec::new();
    let listeners = page.report.items.iter().flat_map(|item| &item.listeners);
    for listener in listeners {
        listener
            .persons
            .iter()
            .for_each(|person| used(person, &mut found));
        listener
            .protected_afterwards
            .iter()
            .for_each(|norm| add(&mut found, &norm.rule));
    }
    found.sort_by_cached_key(|rule| {
        let place = rule.citation.parse::<Citation>().ok();
        (
            place.is_none(),
            place.is_some_and(|at| at.act != Act::OSL),
            place,
            rule.citation.clone(),
        )
    });
    found
}

fn used<'a>(person: &'a PersonReport, found: &mut Vec<&'a RuleReport>) {
    person.why.iter().for_each(|rule| add(found, rule));
    for norm in &person.norms {
        add(found, &norm.rule);
        norm.exempted_by.iter().for_each(|rule| add(found, rule));
    }
    person
        .grounds
        .iter()
        .filter(|ground| told_in_full(ground))
        .for_each(|g| add(found, &g.rule));
}

pub(super) fn add<'a>(found: &mut Vec<&'a RuleReport>, rule: &'a RuleReport) {
    if !found
        .iter()
        .any(|known| known.id == rule.id && known.from == rule.from)
    {
        found.push(rule);
    }
}

/// A provision with its wording and where it can be read.
pub(super) fn source(rule: &RuleReport, lang: Lang) -> Entry {
    let mut text = words::fill(p::WORDING.get(lang), &[rule.sfs, &rule.from]);
    if let Some(phrase) = status(rule) {
        text = format!("{text} – {}", phrase.get(lang));
    }
    let mut entry = Entry::led(rule.citation.as_str(), format!(", {text}"));
    entry.link.clone_from(&rule.link);
    let note = rule.note.get(lang);
    if !note.is_empty() {
        entry.below.push(Entry::new(stop(note)));
    }
    entry
}

/// What is uncertain about a wording.
fn status(rule: &RuleReport) -> Option<sekretess_core::Text> {
    match rule.status {
        "read" => None,
        "reconstructed" => Some(p::WORDING_RECONSTRUCTED),
        _ => Some(p::WORDING_UNVERIFIED),
    }
}
