//! A record as text: the form of a *tjänsteanteckning*.

mod conditions;
mod item;
mod note;
mod phrases;

use alloc::{format, string::String, vec, vec::Vec};

pub use note::note;
use phrases as r;
use sekretess_core::Lang;

use super::{
    Format, Style, blank,
    block::Block,
    day, foot,
    page::Page,
    phrases as p,
    words::{capital, stop},
    written,
};
use crate::record::{FIELDS, Record};

/// The record, to print and to sign.
///
/// ```
/// use sekretess::{core::Lang, door::read_case, record, text::{self, Format, Style}};
/// let case = read_case(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"] }
/// }"#)?;
/// let text = text::record(&record(&case)?, Lang::En, Format::Markdown, Style::default());
/// assert!(text.starts_with("# Record of a secrecy assessment, 2\u{a0}February\u{a0}2026"));
/// assert!(text.contains("The conditions, one by one"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn record(record: &Record, lang: Lang, format: Format, style: Style) -> String {
    let mut page = Page::new(&record.answer, lang, record.kind == "disclosure");
    head(&mut page);
    participants(&mut page);
    for (given, found) in record.items.iter().zip(&record.answer.items) {
        item::write(&mut page, given, found);
    }
    page.heading(2, page.say(r::SIGN));
    for code in ["decided_by", "signature", "signed_on"] {
        fill_in(&mut page, code);
    }
    foot::write(&mut page);
    written(&page, format, style)
}

fn head(page: &mut Page<'_>) {
    let report = page.report;
    let date = day::long(&report.date, page.lang);
    page.heading(1, page.fill(r::TITLE, &[&date]));
    page.para(page.say(r::HOW_TO));
    led(page, page.say(r::ASSESSED), report.date.clone());
    for code in ["time", "decided_by", "case_number"] {
        fill_in(page, code);
    }
    let law = page.fill(p::LAW_DATE, &[&date]);
    led(page, page.say(r::LAW), law);
    let ruleset = &report.ruleset;
    let rules = page.fill(
        r::CHECKSUM_IS,
        &[ruleset.version, ruleset.horizon, ruleset.checksum],
    );
    led(page, page.say(r::CHECKSUM), rules);
    // That it concerns secrecy only always stands at the foot.
    let warnings = report.warnings.iter();
    for warning in warnings.filter(|warning| warning.code != "secrecy_only") {
        let lead = format!("{}: ", page.say(p::WARNING));
        led(page, &lead, stop(warning.text.get(page.lang)));
    }
}

/// A lead and a text.
fn led(page: &mut Page<'_>, lead: &str, text: String) {
    page.blocks.push(Block::Para(String::from(lead), text));
}

/// A field with a ruled line; the provision that asks for it, where one does.
fn fill_in(page: &mut Page<'_>, code: &str) {
    if let Some(lead) = field(page.lang, code) {
        led(page, &lead, String::from(blank::LINE));
    }
}

/// What a field is called, with the provision that asks for it.
fn field(lang: Lang, code: &str) -> Option<String> {
    let field = FIELDS.iter().find(|field| field.code == code)?;
    let text = field.text.get(lang);
    Some(if field.source.is_empty() {
        format!("{text}: ")
    } else {
        format!("{text} ({}): ", field.source)
    })
}

/// A cell to write in.
fn line() -> String {
    String::from(blank::LINE)
}

/// The heads of a table.
fn columns<const N: usize>(page: &Page<'_>, phrases: [sekretess_core::Text; N]) -> Vec<String> {
    phrases
        .iter()
        .map(|phrase| String::from(page.say(*phrase)))
        .collect()
}

/// Everybody in the room, with lines for names.
fn participants(page: &mut Page<'_>) {
    page.heading(2, page.say(r::IN_ROOM));
    let head = columns(
        page,
        [
            r::COLUMN_WHO,
            r::COLUMN_PROFILE,
            r::COLUMN_ROLE,
            r::COLUMN_NAME,
            r::COLUMN_IDENTIFIED,
        ],
    );
    let report = page.report;
    let rows = report.participants.iter().map(|who| {
        let speaks = report.items.iter().any(|item| item.held_by == who.id);
        let mut heard = report.items.iter().flat_map(|item| &item.listeners);
        let hears = heard.any(|listener| listener.id == who.id);
        let role = match (speaks, hears) {
            (true, true) => r::SPEAKS_AND_HEARS,
            (true, false) => r::SPEAKS,
            _ => r::HEARS,
        };
        vec![
            capital(&page.full_name(&who.id)),
            String::from(who.profile.get(page.lang)),
            String::from(page.say(role)),
            line(),
            line(),
        ]
    });
    let rows = rows.collect();
    page.blocks.push(Block::Table(head, rows));
}
