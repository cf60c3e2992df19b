//! One change as a few words, and what is to be known about it.

use alloc::{string::String, vec::Vec};

use super::cite;
use crate::{
    input::{Giver, InformationKind},
    nearest::{Givers, Step},
    text::{
        block::Entry,
        page::Page,
        phrases as p, way_phrases as n,
        words::{self, stop},
    },
};

fn refs(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

/// What is done; `to` is who is told alone, where several ways are told as one.
pub(super) fn step(page: &Page<'_>, step: &Step, to: &[&str]) -> String {
    match step {
        Step::DirectChannel { .. } if to.len() > 1 => {
            page.fill(n::ALONE_EACH, &[&page.list_names(to)])
        }
        Step::DirectChannel { listener } => page.fill(n::ALONE, &[&page.name(listener)]),
        Step::StepOut { listeners } => {
            page.fill(n::STEP_OUT, &[&page.list_names(&refs(listeners))])
        }
        Step::LeaveOutKind { kinds } => page.fill(n::WITHOUT_KINDS, &[&names(page, kinds)]),
        Step::LeaveOutPerson { persons } => {
            page.fill(n::WITHOUT_PERSONS, &[&words::list(persons, page.lang)])
        }
        Step::Request { listeners } => page.fill(n::ASK, &[&page.list_names(&refs(listeners))]),
        Step::Assess {
            by,
            harm_test: true,
            ..
        } => page.fill(n::TEST_HARM, &[&cite(page, by)]),
        Step::Assess { by, .. } => {
            let name = by.name.get(page.lang);
            page.fill(n::ASSESS, &[&cite(page, by), name])
        }
        Step::Consent {
            person, listeners, ..
        } => {
            let who = page.person(person);
            page.fill(n::CONSENT_FOR, &[who, &page.list_names(&refs(listeners))])
        }
        Step::DeIdentify { persons } => page.fill(n::HIDE, &[&words::list(persons, page.lang)]),
    }
}

/// What is to be known about a change: who must consent, and to what.
pub(super) fn below(page: &Page<'_>, step: &Step) -> Vec<Entry> {
    let Step::Consent {
        information,
        given_by,
        ..
    } = step
    else {
        return Vec::new();
    };
    let mut below: Vec<Entry> = given_by.iter().map(|by| givers(page, by)).collect();
    if !information.is_empty() {
        let covers = page.fill(n::MUST_COVER, &[&names(page, information)]);
        below.push(Entry::new(stop(&covers)));
    }
    below
}

fn givers(page: &Page<'_>, by: &Givers) -> Entry {
    let name = |code: &&str| {
        let giver = Giver::ALL.iter().find(|giver| giver.code() == *code);
        giver.map_or("", |giver| giver.text().get(page.lang))
    };
    let who: Vec<&str> = by.givers.iter().map(name).collect();
    let who = words::list(&who, page.lang);
    let when: Vec<String> = by
        .when
        .iter()
        .map(|given| {
            let answer = page.say(if given.value { p::YES } else { p::NO });
            page.fill(n::ANSWERED, &[given.question.get(page.lang), answer])
        })
        .collect();
    let text = if when.is_empty() {
        page.fill(n::GIVEN_BY, &[&who])
    } else {
        page.fill(n::GIVEN_BY_IF, &[&who, &words::row(&when)])
    };
    Entry::new(stop(&text))
}

/// Kinds of information by their names.
fn names(page: &Page<'_>, codes: &[&'static str]) -> String {
    let name = |code: &&'static str| {
        let kind = InformationKind::ALL
            .iter()
            .find(|kind| kind.code() == *code);
        kind.map_or(*code, |kind| kind.text().get(page.lang))
    };
    words::row(&codes.iter().map(name).collect::<Vec<_>>())
}
