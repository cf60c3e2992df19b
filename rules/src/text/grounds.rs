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
    let mut shown: Vec<Kind<'_>> = Vec::new();
    for ground in all(cases).filter(|ground| told_in_full(ground)) {
        add_once(&mut shown, (ground.rule.id.as_str(), ground.rule.text.sv));
    }
    let failed = failed(cases, &shown);
    if shown.is_empty() && failed.is_empty() {
        return;
    }
    page.heading(3, page.say(p::TRIED));
    let overrides = all(cases).any(|ground| told_in_full(ground) && !ground.duty);
    if overrides && page.first_use(p::TERM_OVERRIDE) {
        page.para(page.say(p::TERM_OVERRIDE));
    }
    let entries: Vec<Entry> = shown
        .iter()
        .filter_map(|kind| ground(page, cases, *kind))
        .collect();
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

/// What one ground is told by: a section may hold several.
type Kind<'a> = (&'a str, &'static str);

/// Whether a ground is told in full, for some case at least.
pub(super) fn told_in_full(ground: &GroundReport) -> bool {
    told(ground) && !not_theirs(ground)
}

/// Whether a ground is in play or met.
fn told(ground: &GroundReport) -> bool {
    ground.in_play || ground.met == "true"
}

/// Whether a ground fails on who speaks, who listens or what is said: there is
/// nothing to find out or to assess.
fn not_theirs(ground: &GroundReport) -> bool {
    ground.met == "false" && fails_by_role(&ground.proof)
}

/// The grounds that are met for nobody and that could not be: citations only.
fn failed(cases: &[Case<'_>], shown: &[Kind<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    for ground in all(cases).filter(|ground| {
        ground.met == "false"
            && !fails_by_role(&ground.proof)
            && !shown.iter().any(|(id, _)| *id == ground.rule.id)
    }) {
        let id = &ground.rule.id;
        let open = all(cases).any(|other| other.rule.id == *id && other.met != "false")
            || cases
                .iter()
                .any(|case| case.person.could_become.iter().any(|way| way.by == *id));
        if !open {
            add_once(&mut found, ground.rule.citation.clone());
        }
    }
    found
}

/// What a ground comes to for some cases.
#[derive(PartialEq)]
struct Standing {
    met: &'static str,
    by_assessment: bool,
    not_theirs: bool,
    /// The secrecy that it reaches, where one section has rules for several kinds.
    reaches: Vec<String>,
    list: Vec<Entry>,
}

fn ground(page: &mut Page<'_>, cases: &[Case<'_>], kind: Kind<'_>) -> Option<Entry> {
    let mut first: Option<&GroundReport> = None;
    let mut groups: Groups<Standing> = Vec::new();
    let mut notes: Vec<String> = Vec::new();
    let several = distinct(cases.iter().map(|case| case.listener.id.as_str())).len() > 1;
    let here = |g: &&GroundReport| {
        (g.rule.id.as_str(), g.rule.text.sv) == kind && told(g) && !(g.duty && not_theirs(g))
    };
    let twice = cases
        .iter()
        .any(|case| case.person.grounds.iter().filter(here).count() > 1);
    for (i, case) in cases.iter().enumerate() {
        for ground in case.person.grounds.iter().filter(here) {
            first = first.or(Some(ground));
            let standing = Standing {
                met: ground.met,
                by_assessment: ground.by_assessment,
                not_theirs: not_theirs(ground),
                reaches: if twice && ground.met != "false" {
                    reached(case, ground)
                } else {
                    Vec::new()
                },
                list: checklist(page, &ground.proof),
            };
            gather(&mut groups, standing, i);
            if ground.one_listener_only && several {
                add_once(&mut notes, String::from(page.say(p::ONE_LISTENER_ONLY)));
            }
            if ground.reservation {
                add_once(&mut notes, String::from(page.say(p::TERM_RESERVATION)));
            }
        }
    }
    let ground = first?;
    groups.sort_by_key(|(standing, _)| standing.met == "false");
    let (others, groups): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|(standing, _)| standing.not_theirs);
    let mut below = Vec::new();
    below.push(Entry::new(words::stop(ground.rule.text.get(page.lang))));
    below.extend(notes.into_iter().map(Entry::new));
    for (standing, set) in groups {
        let who = page.who(cases, &set);
        below.push(self::standing(page, standing, &who));
    }
    let lists: Vec<&[Entry]> = others
        .iter()
        .map(|(standing, _)| standing.list.as_slice())
        .collect();
    below.extend(the_rest(page, &lists));
    let sort = page.say(match () {
        () if label::is_on_request(kind.0) => p::IS_ON_REQUEST,
        () if ground.duty => p::IS_DUTY,
        () => p::IS_OVERRIDE,
    });
    let name = ground.rule.name.get(page.lang);
    Some(Entry::led(ground.rule.citation.as_str(), format!(" – {name} ({sort})")).with(below))
}

/// Those whom a ground is not for, with the reason where it is one and the same.
fn the_rest(page: &Page<'_>, lists: &[&[Entry]]) -> Option<Entry> {
    let who = page.say(p::THE_REST);
    match lists {
        [] => None,
        [[one]] if one.below.is_empty() => Some(Entry::marked(
            "✖",
            page.fill(p::NOT_THEIRS_SINCE, &[who, &one.text]),
        )),
        _ => Some(Entry::marked("✖", page.fill(p::NOT_THEIRS, &[who]))),
    }
}

fn standing(page: &Page<'_>, standing: Standing, who: &str) -> Entry {
    let (mark, phrase) = match (standing.met, standing.by_assessment) {
        ("true", _) => ("✔", p::MET),
        ("false", _) => ("✖", p::NOT_MET),
        (_, true) => ("◐", p::TO_ASSESS),
        (_, false) => ("?", p::MET_UNKNOWN),
    };
    let mut who = String::from(who);
    if !standing.reaches.is_empty() {
        who = page.fill(
            p::SECRECY_UNDER,
            &[&who, &words::list(&standing.reaches, page.lang)],
        );
    }
    Entry::marked(mark, page.fill(phrase, &[&who])).with(standing.list)
}

/// The citations of the secrecy rules that a ground reaches.
fn reached(case: &Case<'_>, ground: &GroundReport) -> Vec<String> {
    let norms = case
        .person
        .norms
        .iter()
        .filter(|norm| ground.reaches.contains(&norm.rule.id));
    norms.map(|norm| norm.rule.citation.clone()).collect()
}
