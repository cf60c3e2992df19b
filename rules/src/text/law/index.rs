//! The first page of `docs/law`.

use alloc::{string::String, vec::Vec};

use sekretess_core::Lang;

use super::{
    chapter::{contents, page_title},
    coverage,
    doc::{Doc, link},
    page_name, phrases as p,
};
use crate::{
    HORIZON, LAST_READ_DAY, VERSION,
    lookup::{self, chapters},
    text::{Format, Style, block::Entry},
};

/// The first page in one language, as Markdown: how to read the pages, every provision
/// with a link to its page, and what is here at all.
///
/// ```
/// use sekretess::text::law::index;
/// use sekretess_core::Lang;
/// let page = index("make pages", Lang::Sv);
/// assert!(page.contains("(osl-kap10.md#osl.10.18a)"));
/// ```
#[must_use]
pub fn index(command: &str, lang: Lang) -> String {
    let mut doc = Doc::new(lang);
    doc.heading(1, doc.say(p::INDEX_TITLE));
    doc.para(doc.say(p::INDEX_INTRO));
    doc.para(doc.say(p::OUR_WORDS));
    doc.heading(2, doc.say(p::HOW_TO_READ));
    let how = [p::HOW_1, p::HOW_2, p::HOW_3, p::HOW_4, p::HOW_5];
    doc.list(how.iter().map(|how| Entry::new(doc.say(*how))).collect());
    doc.heading(2, doc.say(p::PROVISIONS));
    let mut entries: Vec<Entry> = Vec::new();
    let mut before = String::new();
    for chapter in chapters() {
        let Some(first) = chapter.provisions.first() else {
            continue;
        };
        let page = page_name(first);
        let below = chapter.provisions.iter().map(|p| contents(&doc, p));
        let below: Vec<Entry> = below.collect();
        match entries.last_mut() {
            Some(entry) if before == page => entry.below.extend(below),
            _ => {
                let title = page_title(&chapter, false, lang);
                entries.push(link(title, page.as_str(), "").with(below));
            }
        }
        before = page;
    }
    doc.list(entries);
    doc.heading(2, doc.say(p::COVERAGE_TITLE));
    coverage::body(&mut doc, &lookup::coverage(), 3);
    let day = doc.day(LAST_READ_DAY);
    let foot = doc.fill(p::GENERATED, &[VERSION, HORIZON, &day, command]);
    doc.para(foot);
    doc.written(Format::Markdown, Style::default())
}

/// The page above the languages, as Markdown.
///
/// ```
/// assert!(sekretess::text::law::indexes().contains("(sv/README.md)"));
/// ```
#[must_use]
pub fn indexes() -> String {
    let mut doc = Doc::new(Lang::Sv);
    doc.heading(1, "docs/law");
    let entry = |lang: Lang, folder| link(p::INDEX_TITLE.get(lang), folder, "");
    doc.list(Vec::from([
        entry(Lang::Sv, "sv/README.md"),
        entry(Lang::En, "en/README.md"),
    ]));
    doc.written(Format::Markdown, Style::default())
}
