//! The nearest lawful ways as text.

mod steps;

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Lang, Outcome, Text};

use super::{
    Format, Style,
    block::{Block, Entry},
    day, label,
    page::Page,
    phrases as p, way_phrases as n, ways,
    words::{self, capital, stop},
    written,
};
use crate::{
    answer::{Blocked, MaySpeak, Notice, ParticipantReport, Report, Ruleset},
    nearest::{Alternatives, Attendee, Cited, DutyReport, ItemWays, Step, WayReport},
};

/// The nearest lawful ways, item by item.
///
/// ```
/// use sekretess::{core::Lang, door, text::{self, Format, Style}};
/// let answer = door::find_alternatives(r#"{
///     "date": "2016-03-01",
///     "discloser": { "actor": "malmo.elevhalsa_medicinsk" },
///     "listeners": [{ "id": "larare", "actor": "malmo.larare" }],
///     "item": { "information": ["health_or_sexual_life"], "persons": [{ "age": 14 }] }
/// }"#)?;
/// let text = text::alternatives(&answer, Lang::Sv, Format::Markdown, Style::default());
/// assert!(text.starts_with("# Närmaste lagliga väg"));
/// assert!(text.contains("Hämta in ett samtycke"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn alternatives(answer: &Alternatives, lang: Lang, format: Format, style: Style) -> String {
    let report = named(
        &answer.ruleset,
        &answer.date,
        &answer.directory,
        &answer.participants,
    );
    let mut page = Page::new(&report, lang, false);
    head(&mut page, n::TITLE_WAYS, &answer.warnings);
    page.para(page.say(n::WAYS_NOTE));
    for item in &answer.items {
        self::item(&mut page, item);
    }
    foot(&mut page);
    written(&page, format, style)
}

/// A report that holds only what names are read from.
pub(super) fn named(
    ruleset: &Ruleset,
    date: &str,
    directory: &str,
    participants: &[Attendee],
) -> Report {
    let participant = |attendee: &Attendee| ParticipantReport {
        id: attendee.id.clone(),
        actor: attendee.actor.clone(),
        name: attendee.name.clone(),
        profile: Text::EMPTY,
        may_speak: MaySpeak::NothingToSay,
        must_report: Vec::new(),
        notes: Vec::new(),
    };
    Report {
        ruleset: ruleset.clone(),
        date: String::from(date),
        directory: String::from(directory),
        warnings: Vec::new(),
        participants: participants.iter().map(participant).collect(),
        items: Vec::new(),
        advice: Vec::new(),
    }
}

/// The title, the law date, the rule set and the warnings.
pub(super) fn head(page: &mut Page<'_>, title: Text, warnings: &[Notice]) {
    let report = page.report;
    let date = day::long(&report.date, page.lang);
    page.heading(1, capital(&page.fill(title, &[&date])));
    let short: String = report.ruleset.checksum.chars().take(12).collect();
    let ruleset = page.fill(
        p::RULESET,
        &[report.ruleset.version, report.ruleset.horizon, &short],
    );
    page.para(format!("{} {ruleset}", page.fill(p::LAW_DATE, &[&date])));
    for warning in warnings.iter().filter(|w| w.code != "secrecy_only") {
        let lead = format!("{}: ", page.say(p::WARNING));
        let text = stop(warning.text.get(page.lang));
        page.blocks.push(Block::Para(lead, text));
    }
}

/// What the answer does not say.
pub(super) fn foot(page: &mut Page<'_>) {
    page.heading(2, page.say(p::FOOT));
    let phrases = [p::ONLY_SECRECY, p::ONLY_NEEDED, p::DECIDED_BY];
    let entries = phrases.map(|phrase| Entry::new(page.say(phrase)));
    page.blocks.push(Block::List(entries.into()));
}

fn item(page: &mut Page<'_>, item: &ItemWays) {
    page.heading(2, page.fill(p::ITEM, &[&item.id]));
    let holder = page.full_name(&item.held_by);
    let listeners: Vec<&str> = item.listeners.iter().map(String::as_str).collect();
    let to = page.list_names(&listeners);
    page.para(capital(&page.fill(n::FROM_TO, &[&holder, &to])));
    let mut verdict = label::verdict(item.room, page.lang);
    if let Some(by) = through(page, &item.by) {
        verdict = format!("{verdict}{by}");
    }
    let verdict = stop(&verdict);
    page.blocks
        .push(Block::Para(String::from(page.say(p::ROOM)), verdict));
    if let Some(reason) = &item.out_of_scope {
        page.para(stop(reason.text.get(page.lang)));
    }
    if let Some(text) = closed_by(page, &item.blocked_by) {
        page.para(text);
    }
    if !item.missing.is_empty() {
        let asked = ways::questions(page, &item.missing);
        page.para(page.fill(p::STILL_TO_ASSESS, &[&asked]));
    }
    let assessed = item.room.outcome == Outcome::AfterAssessment;
    if !item.room.outcome.is_open() {
        let heading = if assessed { n::WAYS_AT_ONCE } else { n::WAYS };
        page.heading(3, page.say(heading));
        if item.ways.is_empty() {
            let none = match item.room.outcome {
                Outcome::AfterAssessment => n::NO_WAY_AT_ONCE,
                Outcome::Unknown => n::NO_WAY_YET,
                _ => n::NO_WAY,
            };
            page.para(page.say(none));
        } else {
            let entries = grouped(&item.ways)
                .iter()
                .map(|(way, to)| entry(page, way, to))
                .collect();
            page.blocks.push(Block::List(entries));
        }
    }
    if !item.duties.is_empty() {
        page.heading(3, page.say(n::DUTIES));
        let entries = item
            .duties
            .iter()
            .map(|d| duty(page, &item.id, d))
            .collect();
        page.blocks.push(Block::List(entries));
    }
    for asked in &item.on_request {
        let who = page.name(&asked.listener);
        let text = page.fill(n::IF_ASKED, &[&who, &cite(page, &asked.by)]);
        page.blocks
            .push(Block::List(alloc::vec![Entry::marked("➜", capital(&text))]));
    }
}

/// What keeps an item closed, each rule once.
pub(super) fn closed_by(page: &Page<'_>, blocked: &[Blocked]) -> Option<String> {
    let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
    for block in blocked {
        match rules.iter_mut().find(|(known, _)| *known == block.citation) {
            Some((_, to)) => words::add_once(to, block.listener.as_str()),
            None => rules.push((&block.citation, alloc::vec![&block.listener])),
        }
    }
    let parts: Vec<String> = rules
        .iter()
        .map(|(citation, to)| page.fill(p::CLOSED_TOWARDS, &[citation, &page.list_names(to)]))
        .collect();
    (!parts.is_empty()).then(|| page.fill(p::CLOSED_BY, &[&words::row(&parts)]))
}

/// The ways; direct channels that differ in nothing but the listener are one.
fn grouped(ways: &[WayReport]) -> Vec<(&WayReport, Vec<&str>)> {
    let mut groups: Vec<(&WayReport, Vec<&str>)> = Vec::new();
    for way in ways {
        let listeners = || way.listeners.iter().map(String::as_str);
        let direct = matches!(way.changes.first(), Some(Step::DirectChannel { .. }));
        let alike = |known: &&mut (&WayReport, Vec<&str>)| {
            let (other, _) = &**known;
            direct
                && matches!(other.changes.first(), Some(Step::DirectChannel { .. }))
                && other.changes.iter().skip(1).all(same_for_others)
                && way.changes.get(1..) == other.changes.get(1..)
                && way.verdict == other.verdict
                && way.by == other.by
                && way.missing == other.missing
        };
        match groups.iter_mut().find(alike) {
            Some((_, to)) => to.extend(listeners()),
            None => groups.push((way, listeners().collect())),
        }
    }
    groups
}

/// Whether a change says the same for whichever listener.
fn same_for_others(step: &Step) -> bool {
    !matches!(step, Step::Request { .. } | Step::Consent { .. })
}

/// A way with its answer, and what remains to be asked below.
pub(super) fn entry(page: &Page<'_>, way: &WayReport, to: &[&str]) -> Entry {
    let (symbol, label) =
        label::outcome_label(way.verdict.outcome, way.verdict.by_default, page.lang);
    let what: Vec<String> = way
        .changes
        .iter()
        .map(|step| steps::step(page, step, to))
        .collect();
    let what = what.join(page.say(n::AND_ALSO));
    let mut text = page.fill(p::GIVES, &[&capital(&what), &ways::small(label)]);
    if let Some(by) = through(page, &way.by) {
        text = format!("{text}{by}");
    }
    let mut below: Vec<Entry> = way
        .changes
        .iter()
        .flat_map(|step| steps::below(page, step))
        .collect();
    if !way.missing.is_empty() {
        let asked = ways::questions(page, &way.missing);
        below.push(Entry::new(page.fill(p::STILL_TO_ASSESS, &[&asked])));
    }
    Entry::marked(symbol, stop(&text)).with(below)
}

/// " genom …": the rules that carry a way.
pub(super) fn through(page: &Page<'_>, by: &[Cited]) -> Option<String> {
    let mut cited: Vec<String> = Vec::new();
    by.iter()
        .for_each(|rule| words::add_once(&mut cited, cite(page, rule)));
    (!cited.is_empty()).then(|| page.fill(p::THROUGH, &[&words::list(&cited, page.lang)]))
}

/// A rule with its wording: "10 kap. 18 a § OSL (SFS 2014:633)".
pub(super) fn cite(page: &Page<'_>, rule: &Cited) -> String {
    page.fill(n::CITED, &[&rule.citation, rule.sfs])
}

/// A duty, performed outside the room.
pub(super) fn duty(page: &Page<'_>, item: &str, duty: &DutyReport) -> Entry {
    let phrase = if duty.certain {
        n::MUST_OUTSIDE
    } else {
        n::MAY_HAVE_TO_OUTSIDE
    };
    let rule = format!("{}, {}", duty.by.name.get(page.lang), cite(page, &duty.by));
    let text = page.fill(phrase, &[item, &page.name(&duty.to), &rule]);
    let mut below = Vec::new();
    if !duty.certain && !duty.missing.is_empty() {
        let asked = ways::questions(page, &duty.missing);
        below.push(Entry::new(page.fill(p::DEPENDS_ON, &[&asked])));
    }
    let mark = if duty.certain { "➜" } else { "◐" };
    Entry::marked(mark, stop(&capital(&text))).with(below)
}
