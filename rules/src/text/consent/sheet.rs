//! A sheet about consents that is being written.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Lang, Text};

use super::super::{
    Format, Style, blank,
    block::{Block, Entry},
    day, foot, names, phrases as p, words, written_blocks,
};
use crate::{answer::RuleReport, consent::ConsentReport};

/// Headings, paragraphs, lists and tables in one language.
pub(super) struct Sheet<'a> {
    pub(super) report: &'a ConsentReport,
    pub(super) lang: Lang,
    blocks: Vec<Block>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(report: &'a ConsentReport, lang: Lang) -> Self {
        Self {
            report,
            lang,
            blocks: Vec::new(),
        }
    }

    pub(super) fn say(&self, phrase: Text) -> &'static str {
        phrase.get(self.lang)
    }

    pub(super) fn fill(&self, phrase: Text, with: &[&str]) -> String {
        words::fill(phrase.get(self.lang), with)
    }

    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    pub(super) fn para(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::para(text));
    }

    /// A lead with a ruled line after it.
    pub(super) fn blank(&mut self, lead: Text) {
        let lead = String::from(self.say(lead));
        self.blocks
            .push(Block::Para(lead, String::from(blank::LINE)));
    }

    /// A lead with what the case says, or a ruled line.
    pub(super) fn known_or_blank(&mut self, lead: Text, known: Option<String>) {
        let lead = String::from(self.say(lead));
        let text = known.unwrap_or_else(|| String::from(blank::LINE));
        self.blocks.push(Block::Para(lead, text));
    }

    pub(super) fn list(&mut self, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.blocks.push(Block::List(entries));
        }
    }

    pub(super) fn table(&mut self, head: Vec<String>, rows: Vec<Vec<String>>) {
        self.blocks.push(Block::Table(head, rows));
    }

    /// A participant's name, as short as it can be said.
    pub(super) fn name(&self, id: &str) -> String {
        self.named(id)
            .map_or_else(|| String::from(id), |name| String::from(names::short(name)))
    }

    /// A participant's name with the code.
    pub(super) fn full_name(&self, id: &str) -> String {
        format!("{} ({id})", self.name(id))
    }

    /// A participant's name as it stands in the directory.
    pub(super) fn whole_name(&self, id: &str) -> String {
        String::from(self.named(id).unwrap_or(id))
    }

    fn named(&self, id: &str) -> Option<&str> {
        let mut people = self.report.participants.iter();
        let found = people.find(|who| who.id == id);
        found.map(|who| who.name.get(self.lang))
    }

    /// The law's date and the rule set.
    pub(super) fn stands_on(&mut self) {
        let ruleset = &self.report.ruleset;
        let short: String = ruleset.checksum.chars().take(12).collect();
        let date = day::long(&self.report.date, self.lang);
        let law = self.fill(p::LAW_DATE, &[&date]);
        let rules = self.fill(p::RULESET, &[ruleset.version, ruleset.horizon, &short]);
        self.para(format!("{law} {rules}"));
    }

    /// Local advice.
    pub(super) fn advice(&mut self) {
        let advice = foot::advised(&self.report.advice, self.lang);
        if !advice.is_empty() {
            self.heading(2, self.say(p::ADVICE));
            self.para(self.say(p::ADVICE_NOTE));
            self.list(advice);
        }
    }

    /// The provisions, with their wordings.
    pub(super) fn sources(&mut self, rules: &[&RuleReport]) {
        if !rules.is_empty() {
            self.heading(2, self.say(p::RULES_USED));
            let entries = rules.iter().map(|rule| foot::source(rule, self.lang));
            let entries = entries.collect();
            self.list(entries);
        }
    }

    pub(super) fn written(&self, format: Format, style: Style) -> String {
        written_blocks(&self.blocks, self.lang, format, style)
    }
}
