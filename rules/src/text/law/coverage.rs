//! How much of the law is here, as a page.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Lang, Text};

use super::{doc::Doc, phrases as p};
use crate::{
    FIRST_DAY, LAST_READ_DAY, LAW,
    lookup::{self, ActCoverage, ChapterCoverage, Coverage},
    text::{Format, Style, block::Entry},
};

/// How much of the law is here, act by act and chapter by chapter, how well its
/// wordings are known, and what the rule set stands on.
///
/// ```
/// use sekretess::text::{Format, Style, law::coverage};
/// use sekretess_core::Lang;
/// let text = coverage(Lang::Sv, Format::Text, Style::default());
/// assert!(text.contains(sekretess::HORIZON));
/// ```
#[must_use]
pub fn coverage(lang: Lang, format: Format, style: Style) -> String {
    let mut doc = Doc::new(lang);
    doc.heading(1, doc.say(p::COVERAGE_TITLE));
    body(&mut doc, &lookup::coverage(), 2);
    doc.written(format, style)
}

/// The page without its title.
pub(super) fn body(doc: &mut Doc, here: &Coverage, level: u8) {
    doc.heading(level, doc.say(p::STANDS_ON));
    stands_on(doc, here);
    for act in &here.acts {
        doc.heading(level, act.name.get(doc.lang));
        table(doc, act);
        named(doc, act);
    }
    doc.para(doc.say(p::TABLE_NOTE));
    doc.para(doc.say(p::NAMED_NOTE));
    doc.heading(level, doc.say(p::WITHOUT));
    doc.para(doc.say(p::WITHOUT_NOTE));
    if here.without_wording.is_empty() {
        doc.para(doc.say(p::WITHOUT_NONE));
    }
    let without = here.without_wording.iter().map(|n| {
        let text = doc.fill(p::WITHOUT_ONE, &[n.sfs, &n.from, n.why.get(doc.lang)]);
        Entry::led(format!("{}: ", n.citation), text)
    });
    doc.list(without.collect());
}

fn stands_on(doc: &mut Doc, here: &Coverage) {
    let count = here.wordings;
    let all = count.read + count.reconstructed + count.unverified;
    let lines = [
        doc.fill(p::RULESET, &[here.ruleset.version, here.ruleset.horizon]),
        doc.fill(p::DAYS, &[&doc.day(FIRST_DAY), &doc.day(LAST_READ_DAY)]),
        doc.fill(
            p::IN_ALL,
            &[
                &all.to_string(),
                &count.read.to_string(),
                &count.reconstructed.to_string(),
                &count.unverified.to_string(),
            ],
        ),
        doc.fill(p::CHECKSUM_IS, &[here.ruleset.checksum]),
    ];
    doc.list(lines.into_iter().map(Entry::new).collect());
}

fn table(doc: &mut Doc, act: &ActCoverage) {
    let head = [
        p::T_CHAPTER,
        p::T_ENCODED,
        p::T_PARTLY,
        p::T_NAMED,
        p::T_READ,
        p::T_RECONSTRUCTED,
        p::T_UNVERIFIED,
    ];
    let head = head
        .iter()
        .map(|t: &Text| doc.say(*t).to_string())
        .collect();
    let rows = act.chapters.iter().map(|chapter| {
        let numbers = [
            chapter.encoded.len(),
            chapter.partly.len(),
            chapter.named.len(),
            chapter.wordings.read,
            chapter.wordings.reconstructed,
            chapter.wordings.unverified,
        ];
        let mut row = Vec::from([name(doc, chapter)]);
        row.extend(numbers.iter().map(ToString::to_string));
        row
    });
    doc.table(head, rows.collect());
}

fn name(doc: &Doc, chapter: &ChapterCoverage) -> String {
    match chapter.chapter {
        0 => String::from(doc.say(p::NO_CHAPTER)),
        chapter => doc.fill(p::CHAPTER, &[&chapter.to_string()]),
    }
}

/// What is only named, or encoded in part, by citation.
fn named(doc: &mut Doc, act: &ActCoverage) {
    let entry = |id: &&'static str, mark: &str| {
        let provision = LAW.provision(id)?;
        let text = format!(" – {}{mark}", provision.name.get(doc.lang));
        Some(Entry::led(provision.at.to_string(), text))
    };
    let entries: Vec<Entry> = act
        .chapters
        .iter()
        .flat_map(|chapter| {
            let partly = chapter.partly.iter().map(|id| (id, doc.say(p::PARTLY)));
            let named = chapter.named.iter().map(|id| (id, ""));
            partly.chain(named)
        })
        .filter_map(|(id, mark)| entry(id, mark))
        .collect();
    if !entries.is_empty() {
        doc.led(format!("{}:", doc.say(p::NAMED_LIST)), " ");
        doc.list(entries);
    }
}
