//! What a rendered answer is made of, before it is text or Markdown.

use alloc::{string::String, vec::Vec};

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading of level 1 to 3.
    Heading(u8, String),
    /// A paragraph: a lead in bold, then text.
    Para(String, String),
    /// A list.
    List(Vec<Entry>),
    /// A place that links lead to; shows nothing.
    Anchor(String),
    /// A table: its head and its rows.
    Table(Vec<String>, Vec<Vec<String>>),
}

impl Block {
    /// A paragraph without a lead.
    pub(super) fn para(text: impl Into<String>) -> Self {
        Self::Para(String::new(), text.into())
    }
}

/// An entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// A symbol in place of the bullet; empty for a plain one.
    pub(super) mark: &'static str,
    /// What is set in bold before the text.
    pub(super) lead: String,
    /// The text.
    pub(super) text: String,
    /// Where it can be read.
    pub(super) link: String,
    /// The entries below it.
    pub(super) below: Vec<Entry>,
}

impl Entry {
    /// A plain entry.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// An entry with a symbol.
    pub(super) fn marked(mark: &'static str, text: impl Into<String>) -> Self {
        Self {
            mark,
            text: text.into(),
            ..Self::default()
        }
    }

    /// An entry with a lead.
    pub(super) fn led(lead: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lead: lead.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same, with entries below.
    pub(super) fn with(mut self, below: Vec<Self>) -> Self {
        self.below = below;
        self
    }
}
