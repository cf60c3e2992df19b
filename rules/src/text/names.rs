//! Who is who: names that fit in a sentence.

use alloc::{format, string::String, vec::Vec};

use super::{
    page::{Case, Page},
    phrases as p,
    words::{self, add_once},
};

/// How many may be left out of "everybody but".
const FEW: usize = 2;

impl<'a> Page<'a> {
    /// A participant's name with the code: `Polismyndigheten (polis)`.
    pub(super) fn full_name(&self, id: &str) -> String {
        match self.named(id) {
            Some(name) if !id.is_empty() => format!("{} ({id})", short(name)),
            Some(name) => String::from(short(name)),
            None => String::from(id),
        }
    }

    /// The name in full, with the code.
    pub(super) fn whole_name(&self, id: &str) -> String {
        self.named(id)
            .map_or_else(|| String::from(id), |name| format!("{name} ({id})"))
    }

    /// A participant's name; with the code where several have the same name.
    pub(super) fn name(&self, id: &str) -> String {
        match self.named(id).map(short) {
            Some(name) if self.names().filter(|(_, n)| short(n) == name).count() < 2 => {
                String::from(name)
            }
            _ => self.full_name(id),
        }
    }

    fn named(&self, id: &str) -> Option<&'a str> {
        self.names()
            .find(|(code, _)| *code == id)
            .map(|(_, name)| name)
    }

    /// Codes and names of all who are there, each code once.
    fn names(&self) -> impl Iterator<Item = (&'a str, &'a str)> + '_ {
        let named = self
            .report
            .participants
            .iter()
            .map(|x| (x.id.as_str(), x.name.get(self.lang)));
        let heard = self.report.items.iter().flat_map(|item| &item.listeners);
        named.chain(
            heard
                .map(|x| (x.id.as_str(), x.name.get(self.lang)))
                .filter(|(id, _)| !self.report.participants.iter().any(|x| x.id == *id)),
        )
    }

    /// Several participants in a sentence.
    pub(super) fn list_names(&self, ids: &[&str]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.name(id)).collect();
        if names.len() > 1
            && names
                .iter()
                .any(|name| [", ", " och ", " and "].iter().any(|c| name.contains(c)))
        {
            return words::row(&names);
        }
        words::list(&names, self.lang)
    }

    /// Some of those who hear: by name, or as everybody, or as everybody but a few.
    pub(super) fn listeners(&self, all: &[&str], some: &[&str]) -> String {
        let others: Vec<&str> = all
            .iter()
            .copied()
            .filter(|id| !some.contains(id))
            .collect();
        match others.len() {
            0 if all.len() > 1 => String::from(self.say(p::EVERYBODY)),
            n if n > 0 && n <= FEW && some.len() > FEW => {
                self.fill(p::ALL_BUT, &[&self.list_names(&others)])
            }
            _ => self.list_names(some),
        }
    }

    /// The listeners, and persons where they differ, of a set of cases.
    pub(super) fn who(&self, cases: &[Case<'_>], set: &[usize]) -> String {
        let all = distinct(cases.iter().map(|c| c.listener.id.as_str()));
        let persons = distinct(cases.iter().map(|c| c.person.id.as_str()));
        let chosen = || set.iter().filter_map(|i| cases.get(*i));
        let mut groups: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
        for person in &persons {
            let heard = distinct(
                chosen()
                    .filter(|c| c.person.id == **person)
                    .map(|c| c.listener.id.as_str()),
            );
            if heard.is_empty() {
                continue;
            }
            match groups.iter_mut().find(|(known, _)| *known == heard) {
                Some((_, about)) => about.push(person),
                None => groups.push((heard, alloc::vec![person])),
            }
        }
        let parts: Vec<String> = groups
            .iter()
            .map(|(heard, about)| {
                let names = self.listeners(&all, heard);
                if about.len() == persons.len() {
                    return names;
                }
                let about: Vec<&str> = about.iter().map(|id| self.person(id)).collect();
                self.fill(p::ABOUT_PERSON, &[&names, &words::list(&about, self.lang)])
            })
            .collect();
        words::row(&parts)
    }

    /// "gäller …" where a set is smaller than the one that is taken as given.
    pub(super) fn only(&self, cases: &[Case<'_>], set: &[usize], given: usize) -> Option<String> {
        (set.len() < given).then(|| self.fill(p::ONLY_FOR, &[&self.who(cases, set)]))
    }

    /// The code of a person.
    pub(super) fn person<'b>(&self, id: &'b str) -> &'b str {
        if id.is_empty() {
            self.say(p::PERSON_UNNAMED)
        } else {
            id
        }
    }
}

/// Each once, in order.
pub(super) fn distinct<'b>(ids: impl Iterator<Item = &'b str>) -> Vec<&'b str> {
    let mut found = Vec::new();
    ids.for_each(|id| add_once(&mut found, id));
    found
}

/// A name without what explains it: up to a bracket or a colon.
pub(super) fn short(name: &str) -> &str {
    let name = name.split_once(" (").map_or(name, |(before, _)| before);
    name.split_once(": ").map_or(name, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_names_to_what_is_said() {
        assert_eq!(
            short("medicinsk elevhälsa: skolsköterska (grundskolan)"),
            "medicinsk elevhälsa"
        );
        assert_eq!(short("Polismyndigheten (lokalpolis)"), "Polismyndigheten");
        assert_eq!(short("rektor"), "rektor");
    }
}
