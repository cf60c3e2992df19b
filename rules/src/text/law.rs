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

/// A part of a section without the section: "första stycket 1".
fn part_text(part: Part, lang: Lang) -> String {
    const ORDINALS: [&str; 11] = [
        "", "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde",
        "nionde", "tionde",
    ];
    let ordinal = ORDINALS.get(usize::from(part.paragraph)).copied();
    match (ordinal.filter(|o| !o.is_empty()), part.item) {
        (None, _) => String::from(phrases::WHOLE.get(lang)),
        (Some(ordinal), 0) => format!("{ordinal}\u{a0}stycket"),
        (Some(ordinal), item) => format!("{ordinal}\u{a0}stycket\u{a0}{item}"),
    }
}
