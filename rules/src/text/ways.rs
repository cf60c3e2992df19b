//! Other ways that the law knows, and what can be done instead.

use alloc::{format, string::String, vec::Vec};

use super::{
    block::{Block, Entry},
    label,
    page::{Case, Groups, Page, gather},
    phrases as p,
    words::{self, add_once},
};
use crate::{
    answer::{Alternative, Change, CouldBecome, ItemReport, Question},
    input::InformationKind,
};

/// How many questions a line holds.
const MANY: usize = 3;

/// Writes what a no could become, one line for each way.
pub(super) fn could_become(page: &mut Page<'_>, cases: &[Case<'_>]) {
    let mut groups: Groups<(&str, Vec<&str>, bool)> = Vec::new();
    let mut ways: Vec<&CouldBecome> = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        for way in &case.person.could_become {
            let missing = way.missing.iter().map(|q| q.fact).collect();
            let before = groups.len();
            gather(&mut groups, (way.by.as_str(), missing, way.alone), i);
            if groups.len() > before {
                ways.push(way);
            }
        }
    }
    if ways.is_empty() {
        return;
    }
    page.heading(3, page.say(p::OTHER_WAYS));
    let closed: Vec<usize> = (0..cases.len())
        .filter(|i| groups.iter().any(|(_, set)| set.contains(i)))
        .collect();
    let mut note = String::from(page.say(p::OTHER_WAYS_NOTE));
    if closed.len() > 1 {
        let gives = page.fill(p::OTHER_WAYS_FOR, &[&page.who(cases, &closed)]);
        note = format!("{note} {gives}");
    }
    page.para(note);
    let entries = ways.iter().zip(&groups).map(|(way, (_, set))| {
        let only = page.only(cases, set, closed.len());
        self::way(page, cases, way, only)
    });
    let entries = entries.collect();
    page.blocks.push(Block::List(entries));
}

fn way(page: &Page<'_>, cases: &[Case<'_>], way: &CouldBecome, only: Option<String>) -> Entry {
    let harm_test = cases
        .iter()
        .any(|case| case.person.norms.iter().any(|norm| norm.rule.id == way.by));
    let lead = if harm_test {
        page.fill(p::HARM_TEST, &[&way.citation])
    } else {
        way.citation.clone()
    };
    let mut text = String::new();
    if !harm_test {
        text = format!(" – {}", way.name.get(page.lang));
    }
    if !way.missing.is_empty() {
        let needs = page.fill(p::NEEDS, &[&questions(page, &way.missing)]);
        text = format!("{text}: {needs}");
    }
    let mut aside: Vec<String> = only.into_iter().collect();
    if !way.alone {
        aside.push(String::from(page.say(p::NOT_ALONE)));
    }
    if !aside.is_empty() {
        text = format!("{text} ({})", words::row(&aside));
    }
    Entry::led(lead, text)
}

/// The first few questions of a list, objective ones first, and how many there are besides.
pub(super) fn questions(page: &Page<'_>, questions: &[Question]) -> String {
    let objective = questions.iter().filter(|q| q.kind == "objective");
    let ordered = objective.chain(questions.iter().filter(|q| q.kind != "objective"));
    let mut parts: Vec<String> = ordered
        .take(MANY)
        .map(|q| String::from(q.question.get(page.lang)))
        .collect();
    match questions.len().saturating_sub(MANY) {
        0 => {}
        1 => parts.push(String::from(page.say(p::AND_ONE_MORE))),
        more => parts.push(page.fill(p::AND_MORE, &[&format!("{more}")])),
    }
    parts.join(" ")
}

/// The alternatives that lead further than the room: direct channels first, those
/// that come out alike as one, then consent, then without a name.
fn helpful(item: &ItemReport) -> Vec<(&Alternative, Vec<&str>)> {
    let mut helps: Vec<(&Alternative, Vec<&str>)> = Vec::new();
    for other in item
        .alternatives
        .iter()
        .filter(|other| other.verdict.outcome > item.room.outcome)
        // Who steps out is told by the page about alternatives and by the plan.
        .filter(|other| other.change != Change::StepOut)
    {
        let alike = |known: &Alternative| {
            known.change == other.change
                && known.verdict == other.verdict
                && known.by == other.by
                && known.missing == other.missing
        };
        match helps
            .iter_mut()
            .find(|(known, _)| other.change == Change::DirectChannel && alike(known))
        {
            Some((_, to)) => listeners(other).into_iter().for_each(|id| add_once(to, id)),
            None => helps.push((other, listeners(other))),
        }
    }
    helps.sort_by_key(|(other, _)| {
        let order = match other.change {
            Change::DirectChannel | Change::StepOut => 0,
            Change::LeaveOutPerson | Change::LeaveOutKind => 1,
            Change::Consent => 2,
            Change::DeIdentify => 3,
        };
        (order, core::cmp::Reverse(other.verdict.outcome))
    });
    helps
}

/// Writes what can be done instead.
pub(super) fn alternatives(page: &mut Page<'_>, item: &ItemReport, cases: &[Case<'_>]) {
    let helps = helpful(item);
    if helps.is_empty() {
        return;
    }
    page.heading(3, page.say(p::INSTEAD));
    let entries = helps
        .iter()
        .map(|(other, to)| alternative(page, item, cases, other, to))
        .collect();
    page.blocks.push(Block::List(entries));
}

fn alternative(
    page: &Page<'_>,
    item: &ItemReport,
    cases: &[Case<'_>],
    other: &Alternative,
    to: &[&str],
) -> Entry {
    let (symbol, _) =
        label::outcome_label(other.verdict.outcome, other.verdict.by_default, page.lang);
    let mut text = page.fill(
        p::GIVES,
        &[&what(page, other, to), &outcome(page, item, cases, other)],
    );
    text = words::stop(&text);
    let mut below = Vec::new();
    if !other.missing.is_empty() {
        below.push(Entry::new(
            page.fill(p::STILL_TO_ASSESS, &[&questions(page, &other.missing)]),
        ));
    }
    Entry::marked(symbol, text).with(below)
}

/// The label of an alternative's verdict, and the rules that carry it.
fn outcome(page: &Page<'_>, item: &ItemReport, cases: &[Case<'_>], other: &Alternative) -> String {
    let (_, label) =
        label::outcome_label(other.verdict.outcome, other.verdict.by_default, page.lang);
    let only_on_request = other.by.iter().all(|by| label::is_on_request(by));
    let mut text = if other.verdict.outcome == sekretess_core::Outcome::Duty && only_on_request {
        small(page.say(p::DUTY_ON_REQUEST))
    } else {
        small(label)
    };
    let mut by: Vec<String> = Vec::new();
    other
        .by
        .iter()
        .for_each(|id| add_once(&mut by, cite(page, item, cases, id)));
    if !by.is_empty() {
        text.push_str(&page.fill(p::THROUGH, &[&words::list(&by, page.lang)]));
    }
    text
}

/// The citation of a rule that the answer knows by its stable name.
fn cite(page: &Page<'_>, item: &ItemReport, cases: &[Case<'_>], id: &str) -> String {
    let in_case = cases.iter().find_map(|case| {
        let grounds = case.person.grounds.iter().map(|g| &g.rule);
        let norms = case.person.norms.iter().map(|n| &n.rule);
        let mut known = grounds
            .chain(norms)
            .chain(&case.person.why)
            .map(|r| (&r.id, &r.citation));
        known
            .find(|(known, _)| *known == id)
            .map(|(_, citation)| citation.clone())
            .or_else(|| {
                case.person
                    .could_become
                    .iter()
                    .find(|w| w.by == id)
                    .map(|w| w.citation.clone())
            })
    });
    let elsewhere = || {
        page.report
            .items
            .iter()
            .filter(|other| other.id != item.id)
            .flat_map(|other| &other.listeners)
            .flat_map(|listener| &listener.persons)
            .flat_map(|person| &person.grounds)
            .find(|ground| ground.rule.id == id)
            .map(|ground| ground.rule.citation.clone())
    };
    in_case
        .or_else(elsewhere)
        .unwrap_or_else(|| String::from(id))
}

fn listeners(other: &Alternative) -> Vec<&str> {
    other.listeners.iter().map(String::as_str).collect()
}

fn what(page: &Page<'_>, other: &Alternative, to: &[&str]) -> String {
    match other.change {
        Change::DirectChannel if to.len() > 1 => {
            page.fill(p::DIRECT_CHANNELS, &[&page.list_names(to)])
        }
        Change::DirectChannel | Change::StepOut => {
            page.fill(p::DIRECT_CHANNEL, &[&page.list_names(to)])
        }
        Change::DeIdentify => String::from(page.say(p::DE_IDENTIFY)),
        Change::Consent => String::from(page.say(p::CONSENT)),
        Change::LeaveOutPerson => page.fill(p::LEAVE_OUT_PERSON, &[&left_out(page, other)]),
        Change::LeaveOutKind => page.fill(p::LEAVE_OUT_KIND, &[&left_out(page, other)]),
    }
}

/// What is left out: a kind of information by its name, a person by the code.
fn left_out(page: &Page<'_>, other: &Alternative) -> String {
    let without = other.without.as_deref().unwrap_or_default();
    InformationKind::ALL
        .iter()
        .find(|kind| other.change == Change::LeaveOutKind && kind.code() == without)
        .map_or_else(
            || String::from(without),
            |kind| String::from(kind.text().get(page.lang)),
        )
}

/// All that can be done instead, on one line: a symbol and a few words for each.
pub(super) fn in_short(page: &Page<'_>, item: &ItemReport) -> Option<String> {
    let parts: Vec<String> = helpful(item)
        .iter()
        .map(|(other, to)| {
            let (symbol, _) =
                label::outcome_label(other.verdict.outcome, other.verdict.by_default, page.lang);
            let what = match other.change {
                Change::DirectChannel | Change::StepOut => {
                    page.fill(p::SHORT_DIRECT, &[&page.list_names(to)])
                }
                Change::DeIdentify => String::from(page.say(p::SHORT_DE_IDENTIFY)),
                Change::Consent => String::from(page.say(p::SHORT_CONSENT)),
                Change::LeaveOutPerson | Change::LeaveOutKind => {
                    page.fill(p::SHORT_LEAVE_OUT, &[&left_out(page, other)])
                }
            };
            format!("{symbol}\u{a0}{what}")
        })
        .collect();
    (!parts.is_empty()).then(|| page.fill(p::INSTEAD_SHORT, &[&words::row(&parts)]))
}

/// The text with a small first letter, to stand inside a sentence.
pub(super) fn small(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map(|first| first.to_lowercase().chain(rest).collect())
        .unwrap_or_default()
}
