//! The page that is being written: who is who, and which terms are explained.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::{Lang, Text};

use super::{block::Block, phrases as p, words};
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
        Self { report, lang, single, blocks: Vec::new(), explained: Vec::new() }
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

    /// A participant's name with the code: `Polisen (polis)`.
    pub(super) fn full_name(&self, id: &str) -> String {
        match self.named(id) {
            Some(name) if !id.is_empty() => format!("{name} ({id})"),
            Some(name) => String::from(name),
            None => String::from(id),
        }
    }

    /// A participant's name; with the code where several have the same name.
    pub(super) fn name(&self, id: &str) -> String {
        match self.named(id) {
            Some(name) if self.names().filter(|(_, n)| *n == name).count() < 2 => String::from(name),
            _ => self.full_name(id),
        }
    }

    fn named(&self, id: &str) -> Option<&'static str> {
        self.names().find(|(code, _)| *code == id).map(|(_, name)| name)
    }

    /// Codes and names of all who are there, each code once.
    fn names(&self) -> impl Iterator<Item = (&'a str, &'static str)> + '_ {
        let named = self.report.participants.iter().map(|x| (x.id.as_str(), x.name.get(self.lang)));
        let heard = self.report.items.iter().flat_map(|item| &item.listeners);
        named.chain(
            heard
                .map(|x| (x.id.as_str(), x.name.get(self.lang)))
                .filter(|(id, _)| !self.report.participants.iter().any(|x| x.id == *id)),
        )
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
        .flat_map(|listener| listener.persons.iter().map(move |person| Case { listener, person }))
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

impl Page<'_> {
    /// The listeners, and persons where they differ, of a set of cases.
    pub(super) fn who(&self, cases: &[Case<'_>], set: &[usize]) -> String {
        if set.len() == cases.len() {
            return match distinct(cases.iter().map(|c| c.listener.id.as_str())).as_slice() {
                [one] => self.name(one),
                _ => String::from(self.say(p::EVERYBODY)),
            };
        }
        let chosen = || set.iter().filter_map(|i| cases.get(*i));
        let persons = distinct(cases.iter().map(|c| c.person.id.as_str()));
        let mut groups: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
        for person in &persons {
            let heard = distinct(chosen().filter(|c| c.person.id == **person).map(|c| c.listener.id.as_str()));
            if heard.is_empty() {
                continue;
            }
            match groups.iter_mut().find(|(known, _)| *known == heard) {
                Some((_, about)) => about.push(person),
                None => groups.push((heard, vec![person])),
            }
        }
        let parts: Vec<String> = groups
            .iter()
            .map(|(heard, about)| {
                let names: Vec<String> = heard.iter().map(|id| self.name(id)).collect();
                let names = words::list(&names, self.lang);
                if about.len() == persons.len() {
                    return names;
                }
                let about: Vec<&str> = about.iter().map(|id| self.person(id)).collect();
                self.fill(p::ABOUT_PERSON, &[&names, &words::list(&about, self.lang)])
            })
            .collect();
        words::row(&parts)
    }

    /// ", bara för …" where a set is not all cases.
    pub(super) fn only(&self, cases: &[Case<'_>], set: &[usize]) -> Option<String> {
        (set.len() < cases.len()).then(|| self.fill(p::ONLY_FOR, &[&self.who(cases, set)]))
    }

    /// The code of a person.
    pub(super) fn person<'b>(&self, id: &'b str) -> &'b str {
        if id.is_empty() { self.say(p::PERSON_UNNAMED) } else { id }
    }
}

fn distinct<'b>(ids: impl Iterator<Item = &'b str>) -> Vec<&'b str> {
    let mut found = Vec::new();
    ids.for_each(|id| words::add_once(&mut found, id));
    found
}
