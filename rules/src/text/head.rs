//! The head of the page: what it stands on, the short answer, the overview.

use alloc::{string::String, vec, vec::Vec};

use sekretess_core::Outcome;

use super::{
    block::{Block, Entry},
    day, item, label,
    page::Page,
    phrases as p, table, ways,
    words::{capital, list, stop},
    wrap,
};
use crate::answer::{ItemReport, MaySpeak, MustReport, ParticipantReport, Verdict};

/// Writes the title, the law date, the rule set and the warnings.
pub(super) fn write(page: &mut Page<'_>) {
    let report = page.report;
    let date = day::long(&report.date, page.lang);
    let title = if page.single {
        p::TITLE_DISCLOSURE
    } else {
        p::TITLE_MEETING
    };
    page.heading(1, capital(&page.fill(title, &[&date])));
    if page.single {
        for item in &report.items {
            let to: Vec<String> = item
                .listeners
                .iter()
                .map(|l| page.full_name(&l.id))
                .collect();
            let from = speaker(page, item);
            page.para(page.fill(p::SPEAKS_TO, &[&capital(&from), &list(&to, page.lang)]));
        }
    }
    let short: String = report.ruleset.checksum.chars().take(12).collect();
    let ruleset = page.fill(
        p::RULESET,
        &[report.ruleset.version, report.ruleset.horizon, &short],
    );
    let date = page.fill(p::LAW_DATE, &[&date]);
    page.para(alloc::format!("{date} {ruleset}"));
    // That the answer concerns secrecy only always stands at the foot.
    for warning in report
        .warnings
        .iter()
        .filter(|warning| warning.code != "secrecy_only")
    {
        let lead = alloc::format!("{}: ", page.say(p::WARNING));
        page.blocks
            .push(Block::Para(lead, stop(warning.text.get(page.lang))));
    }
}

/// Who holds the item; the first participant where the item does not say.
fn speaker(page: &Page<'_>, item: &ItemReport) -> String {
    let named = page.full_name(&item.held_by);
    match page.report.participants.first() {
        Some(first) if named.is_empty() => page.full_name(&first.id),
        _ => named,
    }
}

/// Writes one line for each participant.
pub(super) fn short_answer(page: &mut Page<'_>) {
    page.heading(2, page.say(p::SHORT_ANSWER));
    page.para(page.say(p::SECRECY_BINDS_SPEAKER));
    let report = page.report;
    let entries = report
        .participants
        .iter()
        .map(|who| participant(page, who))
        .collect();
    page.blocks.push(Block::List(entries));
}

fn participant(page: &Page<'_>, who: &ParticipantReport) -> Entry {
    let (symbol, mut may) = label::may_speak(who.may_speak, page.lang);
    let mut below = Vec::new();
    let held = || {
        page.report
            .items
            .iter()
            .filter(|item| item.held_by == who.id)
    };
    if who.may_speak == MaySpeak::AfterAssessment
        && held().any(|item| item.room.outcome != Outcome::AfterAssessment)
    {
        may = page.say(p::SPEAK_PARTLY);
    }
    for item in held() {
        let mut under: Vec<Entry> = Vec::new();
        under.extend(ways::in_short(page, item).map(Entry::new));
        let (symbol, _) = label::outcome_label(item.room.outcome, item.room.by_default, page.lang);
        let verdict = item::room(page, item);
        let verdict = verdict
            .split_once('\u{a0}')
            .map_or(verdict.as_str(), |(_, words)| words);
        let text = alloc::format!("{}: {verdict}", item::name(page, item));
        below.push(Entry::marked(symbol, text).with(under));
    }
    below.extend(who.must_report.iter().map(|must| must_report(page, must)));
    Entry {
        mark: symbol,
        ..Entry::led(capital(&page.full_name(&who.id)), alloc::format!(": {may}"))
    }
    .with(below)
}

/// Writes the speaker's duties, for a single disclosure.
pub(super) fn duties(page: &mut Page<'_>) {
    let report = page.report;
    let musts = report.participants.iter().flat_map(|who| &who.must_report);
    let entries: Vec<Entry> = musts.map(|must| must_report(page, must)).collect();
    if !entries.is_empty() {
        page.blocks.push(Block::List(entries));
    }
}

/// The duties to give one item.
pub(super) fn duties_of(page: &Page<'_>, item: &str) -> Vec<Entry> {
    let musts = page
        .report
        .participants
        .iter()
        .flat_map(|who| &who.must_report);
    musts
        .filter(|must| must.item == item)
        .map(|must| must_report(page, must))
        .collect()
}

/// A duty that is to be performed outside the room.
fn must_report(page: &Page<'_>, must: &MustReport) -> Entry {
    let (mark, phrase) = match (must.certain, page.single) {
        (true, false) => ("➜", p::MUST_REPORT),
        (true, true) => ("➜", p::MUST_REPORT_DIRECT),
        (false, false) => ("◐", p::MAY_HAVE_TO_REPORT),
        (false, true) => ("◐", p::MAY_HAVE_TO_REPORT_DIRECT),
    };
    let rule = page
        .report
        .items
        .iter()
        .flat_map(|item| &item.listeners)
        .flat_map(|listener| &listener.persons)
        .flat_map(|person| &person.grounds)
        .find(|ground| ground.rule.citation == must.citation)
        .map(|ground| alloc::format!("{} ({})", ground.rule.name.get(page.lang), must.citation));
    let rule = rule.unwrap_or_else(|| must.citation.clone());
    let text = stop(&page.fill(phrase, &[&must.item, &page.name(&must.to), &rule]));
    let below = if must.missing.is_empty() {
        Vec::new()
    } else {
        vec![Entry::new(page.fill(
            p::DEPENDS_ON,
            &[&ways::questions(page, &must.missing)],
        ))]
    };
    Entry::marked(mark, capital(&text)).with(below)
}

/// Writes the overview of all items and all participants. Where the codes do not
/// fit on a line, numbers stand for them.
pub(super) fn overview(page: &mut Page<'_>) {
    let report = page.report;
    if report.items.len() < 2 {
        return;
    }
    let codes: Vec<String> = report
        .participants
        .iter()
        .map(|who| who.id.clone())
        .collect();
    let numbers: Vec<String> = (1..=codes.len())
        .map(|number| alloc::format!("{number}"))
        .collect();
    let rows: Vec<Vec<String>> = report
        .items
        .iter()
        .map(|item| overview_row(page, item))
        .collect();
    let head = |columns: &[String]| {
        let fixed = [p::COLUMN_ITEM, p::COLUMN_ROOM].map(|phrase| String::from(page.say(phrase)));
        fixed
            .into_iter()
            .chain(columns.iter().cloned())
            .collect::<Vec<String>>()
    };
    let (by_code, by_number) = (head(&codes), head(&numbers));
    let fits = |head: &[String]| table::natural(head, &rows) <= wrap::WIDTH;
    let (head, legend) = if fits(&by_code) {
        (by_code, None)
    } else if fits(&by_number) {
        let pairs: Vec<String> = numbers
            .iter()
            .zip(&codes)
            .map(|(n, code)| alloc::format!("{n}\u{a0}{code}"))
            .collect();
        (by_number, Some(page.fill(p::NUMBERS, &[&pairs.join(", ")])))
    } else {
        return;
    };
    page.heading(2, page.say(p::OVERVIEW));
    page.blocks.push(Block::Table(head, rows));
    legend.into_iter().for_each(|legend| page.para(legend));
    page.para(page.say(p::LEGEND));
}

/// One item: the room, then what each participant may hear.
fn overview_row(page: &Page<'_>, item: &ItemReport) -> Vec<String> {
    let symbol = |verdict: Verdict| {
        String::from(label::outcome_label(verdict.outcome, verdict.by_default, page.lang).0)
    };
    let mut cells = vec![item.id.clone(), symbol(item.room)];
    cells.extend(page.report.participants.iter().map(|who| {
        if who.id == item.held_by {
            return String::from(page.say(p::SPEAKS));
        }
        let heard = item.listeners.iter().find(|listener| listener.id == who.id);
        heard.map_or_else(|| String::from("·"), |listener| symbol(listener.verdict))
    }));
    cells
}
