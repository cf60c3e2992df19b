//! The page that is being written, and the cases that it tells of.

use alloc::{string::String, vec, vec::Vec};

use sekretess_core::{Lang, Text};

use super::{block::Block, words};
use crate::answer::{ItemReport, ListenerReport, PersonReport, Report};

/// The page.
pub(super) struct Page<'a> {
    pub(super) report: &'a Report,
    pub(super) lang: Lang,
    /// Whether it is one disclosure and not a meeting.
    pub(super) single: bool,
    pub(super) blocks: Vec<Block>,
    explained: Vec<&'static str>,
}

impl<'a> Page<'a> {
    pub(super) fn new(report: &'a Report, lang: Lang, single: bool) -> Self {
        Self {
            report,
            lang,
            single,
            blocks: Vec::new(),
            explained: Vec::new(),
        }
    }

    /// A phrase in the page's language.
    pub(super) fn say(&self, phrase: Text) -> &'static str {
        phrase.get(self.lang)
    }

    /// A phrase, filled in.
    pub(super) fn fill(&self, phrase: Text, with: &[&str]) -> String {
        words::fill(phrase.get(self.lang), with)
    }

    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    pub(super) fn para(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::para(text));
    }

    /// True the first time that it is asked for a term.
    pub(super) fn first_use(&mut self, term: Text) -> bool {
        let first = !self.explained.contains(&term.sv);
        if first {
            self.explained.push(term.sv);
        }
        first
    }
}

/// One person towards one listener.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) listener: &'a ListenerReport,
    pub(super) person: &'a PersonReport,
}

/// All cases of an item; a set of them is told by their places.
pub(super) fn cases(item: &ItemReport) -> Vec<Case<'_>> {
    item.listeners
        .iter()
        .flat_map(|listener| {
            listener
                .persons
                .iter()
                .map(move |person| Case { listener, person })
        })
        .collect()
}

/// What has been gathered under each key, by place.
pub(super) type Groups<K> = Vec<(K, Vec<usize>)>;

/// Adds a place to the entry with the same key, or begins one.
pub(super) fn gather<K: PartialEq>(groups: &mut Groups<K>, key: K, place: usize) {
    match groups.iter_mut().find(|(known, _)| *known == key) {
        Some((_, places)) => words::add_once(places, place),
        None => groups.push((key, vec![place])),
    }
}
