//! Answers as text, as Markdown and as HTML, in Swedish and English.
//!
//! The page is built once as headings, paragraphs, lists and tables, and then
//! written out in one of the three forms. Every fixed phrase stands in
//! `text/phrases.rs`. Words and symbols carry the meaning; colour only helps.
//!
//! | symbol | meaning |
//! | --- | --- |
//! | ✔ | may be said |
//! | ◐ | after an assessment |
//! | ✖ | may not be said |
//! | ✖? | may not be said, as long as no assessment has been made |
//! | ➜ | must be given |
//! | ? | cannot be answered |

mod blank;
mod block;
#[cfg(feature = "changes")]
mod changes;
mod checklist;
pub(crate) mod consent;
mod day;
mod flow;
mod foot;
mod grounds;
mod head;
mod html;
mod item;
mod label;
mod labels;
pub mod law;
mod markdown;
mod missing;
mod names;
mod nearest;
mod norms;
mod page;
mod palette;
mod phrases;
mod plain;
mod plan;
mod protection;
mod record;
mod review;
mod table;
#[cfg(test)]
mod tests;
mod way_phrases;
mod ways;
mod words;
mod wrap;

use alloc::string::String;

#[cfg(feature = "changes")]
pub use changes::changes;
pub use consent::{consent, form::consent_form};
pub use flow::flow;
pub use label::outcome_label;
pub use labels::labels;
pub use nearest::alternatives;
use page::Page;
pub use plan::plan;
pub use record::{note, record};
pub use review::{form, review};
use sekretess_core::Lang;
pub(crate) use words::capital;

/// A phrase with one name filled in.
pub(crate) fn fill_words(phrase: &str, name: &str) -> String {
    words::fill(phrase, &[name])
}

use crate::answer::Report;

/// The form that an answer is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// Plain text, 96 characters wide.
    #[default]
    Text,
    /// Markdown without HTML.
    Markdown,
    /// HTML that stands by itself: no script, nothing fetched, to read and to print.
    Html,
}

/// How plain text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether to colour it for a terminal; Markdown and HTML never are.
    pub colour: bool,
}

/// The answer for a meeting: who may speak, about what, why, and what to do
/// instead.
///
/// ```
/// use sekretess::{answer::{Report, Ruleset}, text::{Format, Style, meeting}};
/// use sekretess_core::Lang;
/// let report = Report {
///     ruleset: Ruleset { version: "2026.11.1", horizon: "OSL t.o.m. SFS 2025:1508", checksum: "0123456789abcdef" },
///     date: "2015-12-13".into(),
///     directory: "malmo_2015".into(),
///     warnings: vec![],
///     participants: vec![],
///     items: vec![],
///     advice: vec![],
/// };
/// let text = meeting(&report, Lang::Sv, Format::Markdown, Style::default());
/// assert!(text.starts_with("# Vem får säga vad? Möte den\u{a0}13\u{a0}december\u{a0}2015\n"));
/// assert!(text.contains("kontrollsumma 0123456789ab."));
/// ```
#[must_use]
pub fn meeting(report: &Report, lang: Lang, format: Format, style: Style) -> String {
    let mut page = Page::new(report, lang, false);
    head::write(&mut page);
    head::short_answer(&mut page);
    head::overview(&mut page);
    report
        .items
        .iter()
        .for_each(|item| item::write(&mut page, item));
    foot::write(&mut page);
    written(&page, format, style)
}

/// The answer for a single disclosure: one speaker, one item, its listeners.
///
/// The same page as [`meeting`] without what only a meeting has; the head says who
/// wants to give something to whom.
#[must_use]
pub fn disclosure(report: &Report, lang: Lang, format: Format, style: Style) -> String {
    let mut page = Page::new(report, lang, true);
    head::write(&mut page);
    report
        .items
        .iter()
        .for_each(|item| item::write(&mut page, item));
    foot::write(&mut page);
    written(&page, format, style)
}

fn written(page: &Page<'_>, format: Format, style: Style) -> String {
    written_blocks(&page.blocks, page.lang, format, style)
}

fn written_blocks(blocks: &[block::Block], lang: Lang, format: Format, style: Style) -> String {
    match format {
        Format::Text => plain::write(
            blocks,
            palette::Palette {
                colour: style.colour,
            },
        ),
        Format::Markdown => markdown::write(blocks),
        Format::Html => html::write(blocks, lang),
    }
}
