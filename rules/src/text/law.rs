//! The law itself as text and as Markdown, in Swedish and English: what a section
//! says on a day, how it has changed, how much of the law is here, and the pages of
//! `docs/law`.
//!
//! Nothing is written by hand: each text is read off the same data that decides.

mod change;
mod chapter;
mod condition;
mod coverage;
mod doc;
mod effect;
mod index;
mod phrases;
mod provision;
mod timeline;

use alloc::{format, string::String};

use sekretess_core::{Lang, Part};

pub use change::rule_change;
pub use chapter::{CaseRef, chapter, page_name};
pub use coverage::coverage;
pub use effect::{effect_text, scope_text};
pub use index::{index, indexes};
pub use provision::section;
pub use timeline::timeline;

/// A part of a section without the section: "första stycket 1", "first paragraph, item 1".
fn part_text(part: Part, lang: Lang) -> String {
    const ORDINALS: [(&str, &str); 10] = [
        ("första", "first"),
        ("andra", "second"),
        ("tredje", "third"),
        ("fjärde", "fourth"),
        ("femte", "fifth"),
        ("sjätte", "sixth"),
        ("sjunde", "seventh"),
        ("åttonde", "eighth"),
        ("nionde", "ninth"),
        ("tionde", "tenth"),
    ];
    let place = usize::from(part.paragraph).checked_sub(1);
    let Some((sv, en)) = place.and_then(|place| ORDINALS.get(place)) else {
        return String::from(phrases::WHOLE.get(lang));
    };
    match (lang, part.item) {
        (Lang::Sv, 0) => format!("{sv}\u{a0}stycket"),
        (Lang::Sv, item) => format!("{sv}\u{a0}stycket\u{a0}{item}"),
        (Lang::En, 0) => format!("{en}\u{a0}paragraph"),
        (Lang::En, item) => format!("{en}\u{a0}paragraph, item\u{a0}{item}"),
    }
}
