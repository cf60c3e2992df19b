//! Why: the overrides and duties that are in play or met, each told once.

use alloc::{format, string::String, vec::Vec};

use super::{
    block::{Block, Entry},
    checklist::{checklist, fails_by_role},
    label,
    names::distinct,
    page::{Case, Groups, Page, gather},
    phrases as p,
    words::{self, add_once},
};
use crate::answer::GroundReport;

/// Writes the ways that were tried.
pub(super) fn write(page: &mut Page<'_>, cases: &[Case<'_>]) {
    let mut shown: Vec<&str> = Vec::new();
    for ground in all(cases).filter(|ground| told(ground) && !not_theirs(ground)) {
        add_once(&mut shown, ground.rule.id.as_str());
    }
    let failed = failed(cases, &shown);
    if shown.is_empty() && failed.is_empty() {
        return;
    }
    page.heading(3, page.say(p::TRIED));
    let note = page.first_use(p::TERM_OVERRIDE);
    if note && all(cases).any(|ground| told(ground) && !ground.duty) {
        page.para(page.say(p::TERM_OVERRIDE));
    }
    let entries: Vec<Entry> = shown.iter().filter_map(|id| ground(page, cases, id)).collect();
    if !entries.is_empty() {
        page.blocks.push(Block::List(entries));
    }
    if !failed.is_empty() {
        let text = page.fill(p::NOT_HERE, &[&words::row(&failed)]);
        page.para(text);
    }
}

fn all<'a>(cases: &'a [Case<'a>]) -> impl Iterator<Item = &'a GroundReport> {
    cases.iter().flat_map(|case| &case.person.grounds)
}

/// Whether a ground is told in full.
fn told(ground: &GroundReport) -> bool {
    ground.in_play || ground.met == "true"
}

/// Whether a ground fails on who speaks, who listens or what is said: there is
/// nothing to find out or to assess.
fn not_theirs(ground: &GroundReport) -> bool {
    ground.met == "false" && fails_by_role(&ground.proof)
}

/// The grounds that are met for nobody and that could not be: citations only.
fn failed(cases: &[Case<'_>], shown: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for ground in all(cases).filter(|ground| ground.met == "false" && !shown.contains(&ground.rule.id.as_str())) {
        let id = &ground.rule.id;
        let open = all(cases).any(|other| other.rule.id == *id && other.met != "false")
            || cases.iter().any(|case| case.person.could_become.iter().any(|way| way.by == *id));
        if !open {
            add_once(&mut found, ground.rule.citation.clone());
        }
    }
    found
}

fn ground(page: &mut Page<'_>, cases: &[Case<'_>], id: &str) -> Option<Entry> {
    let mut first: Option<&GroundReport> = None;
    let mut groups: Groups<(&'static str, bool, Vec<Entry>)> = Vec::new();
    let mut notes: Vec<String> = Vec::new();
    let several = distinct(cases.iter().map(|case| case.listener.id.as_str())).len() > 1;
    for (i, case) in cases.iter().enumerate() {
        let here = |g: &&GroundReport| g.rule.id == id && told(g) && !(g.duty && not_theirs(g));
        for ground in case.person.grounds.iter().filter(here) {
            first = first.or(Some(ground));
            gather(&mut groups, (ground.met, ground.by_assessment, checklist(page, &ground.proof)), i);
            if ground.one_listener_only && several {
                add_once(&mut notes, String::from(page.say(p::ONE_LISTENER_ONLY)));
            }
            if ground.reservation {
                add_once(&mut notes, String::from(page.say(p::TERM_RESERVATION)));
            }
        }
    }
    let ground = first?;
    let mut below = Vec::new();
    below.push(Entry::new(words::stop(ground.rule.text.get(page.lang))));
    below.extend(notes.into_iter().map(Entry::new));
    for ((met, by_assessment, list), set) in groups {
        let (mark, phrase) = match (met, by_assessment) {
            ("true", _) => ("✔", p::MET),
            ("false", _) => ("✖", p::NOT_MET),
            (_, true) => ("◐", p::TO_ASSESS),
            (_, false) => ("?", p::MET_UNKNOWN),
        };
        below.push(Entry::marked(mark, page.fill(phrase, &[&page.who(cases, &set)])).with(list));
    }
    let kind = page.say(match () {
        () if label::is_on_request(id) => p::IS_ON_REQUEST,
        () if ground.duty => p::IS_DUTY,
        () => p::IS_OVERRIDE,
    });
    let name = ground.rule.name.get(page.lang);
    Some(Entry::led(ground.rule.citation.as_str(), format!(" – {name} ({kind})")).with(below))
}
