//! A text about the law that is being written.

use alloc::{string::String, vec::Vec};

use sekretess_core::{Date, Lang, Text};

use crate::text::{
    Format, Style,
    block::{Block, Entry},
    day,
    words::fill,
    written_blocks,
};

/// Headings, paragraphs, lists and tables in one language.
pub(super) struct Doc {
    pub(super) lang: Lang,
    blocks: Vec<Block>,
}

impl Doc {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            blocks: Vec::new(),
        }
    }

    pub(super) fn say(&self, phrase: Text) -> &'static str {
        phrase.get(self.lang)
    }

    pub(super) fn fill(&self, phrase: Text, with: &[&str]) -> String {
        fill(phrase.get(self.lang), with)
    }

    /// A day in running text.
    pub(super) fn day(&self, date: Date) -> String {
        use alloc::string::ToString;
        day::long(&date.to_string(), self.lang)
    }

    pub(super) fn anchor(&mut self, id: &str) {
        self.blocks.push(Block::Anchor(String::from(id)));
    }

    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    pub(super) fn para(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.blocks.push(Block::para(text));
        }
    }

    pub(super) fn led(&mut self, lead: impl Into<String>, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.blocks.push(Block::Para(lead.into(), text));
        }
    }

    pub(super) fn list(&mut self, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.blocks.push(Block::List(entries));
        }
    }

    pub(super) fn table(&mut self, head: Vec<String>, rows: Vec<Vec<String>>) {
        self.blocks.push(Block::Table(head, rows));
    }

    pub(super) fn written(&self, format: Format, style: Style) -> String {
        written_blocks(&self.blocks, self.lang, format, style)
    }
}

/// An entry that leads somewhere.
pub(super) fn link(
    text: impl Into<String>,
    address: impl Into<String>,
    after: impl Into<String>,
) -> Entry {
    Entry {
        link: address.into(),
        ..Entry::led(text, after)
    }
}
