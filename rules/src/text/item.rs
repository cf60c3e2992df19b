//! One item: the verdict, the table of listeners, and the reasons.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::Outcome;

use super::{
    block::Block,
    grounds, head, label, missing,
    names::distinct,
    norms,
    page::{Page, cases},
    phrases as p, protection, ways,
    words::{capital, list, row},
};
use crate::answer::{ItemReport, ListenerReport};

/// Writes an item.
pub(super) fn write(page: &mut Page<'_>, item: &ItemReport) {
    if !page.single {
        page.heading(2, name(page, item));
        let holder = page.full_name(&item.held_by);
        page.para(page.fill(p::HELD_BY, &[&holder]));
    }
    let cases = cases(item);
    verdict(page, item);
    if page.single {
        head::duties(page);
    }
    if item.out_of_scope.is_some() {
        return;
    }
    if !item.listeners.is_empty() {
        table(page, item);
        protection::notes(page, item);
    }
    if cases.is_empty() {
        return;
    }
    page.heading(3, page.say(p::WHY));
    norms::write(page, &cases);
    grounds::write(page, &cases);
    ways::could_become(page, &cases);
    missing::write(page, &cases);
    ways::alternatives(page, item, &cases);
    missing::notices(page, &cases);
}

/// The heading of an item.
pub(super) fn name(page: &Page<'_>, item: &ItemReport) -> String {
    if item.id.is_empty() {
        String::from(page.say(p::ITEM_UNNAMED))
    } else {
        page.fill(p::ITEM, &[&item.id])
    }
}

/// The verdict for the room, and how it is to be read.
fn verdict(page: &mut Page<'_>, item: &ItemReport) {
    let lead = page.say(if page.single || item.listeners.len() == 1 {
        p::ANSWER
    } else {
        p::ROOM
    });
    let words = room(page, item);
    page.blocks.push(Block::Para(String::from(lead), words));
    let mut text: Vec<String> = Vec::new();
    if let Some(notice) = &item.out_of_scope {
        text.push(String::from(notice.text.get(page.lang)));
    }
    if !item.blocked_by.is_empty() {
        text.push(page.fill(p::CLOSED_BY, &[&blocked(page, item)]));
    }
    let reading = match item.room.outcome {
        Outcome::Forbidden if item.room.by_default => Some(p::NO_FOR_NOW),
        Outcome::Forbidden => Some(p::FINAL_NO),
        Outcome::AfterAssessment => Some(p::ASSESS_FIRST),
        Outcome::Unknown
            if item
                .listeners
                .iter()
                .all(|l| l.verdict.outcome > Outcome::Unknown) =>
        {
            Some(p::WHO_HEARS_FIRST)
        }
        Outcome::Unknown => Some(p::FIND_OUT_FIRST),
        _ => None,
    };
    text.extend(reading.map(|phrase| String::from(page.say(phrase))));
    if !text.is_empty() {
        page.para(text.join(" "));
    }
}

/// The verdict for the room. One listener's is the listener's own; a duty towards
/// some is not a duty towards all.
pub(super) fn room(page: &Page<'_>, item: &ItemReport) -> String {
    match item.listeners.as_slice() {
        [one] if one.verdict == item.room => return label::listener(one, page.lang),
        _ => {}
    }
    let bound = |listener: &&ListenerReport| listener.verdict.outcome == Outcome::Duty;
    let to: Vec<&str> = item
        .listeners
        .iter()
        .filter(bound)
        .map(|l| l.id.as_str())
        .collect();
    if item.room.outcome == Outcome::Duty && to.len() < item.listeners.len() {
        return format!(
            "➜\u{a0}{}",
            page.fill(p::DUTY_AMONG, &[&page.list_names(&to)])
        );
    }
    label::verdict(item.room, page.lang)
}

/// "26 kap. 1 § OSL för alla utom Polismyndigheten; …"
fn blocked(page: &Page<'_>, item: &ItemReport) -> String {
    let all = distinct(item.listeners.iter().map(|l| l.id.as_str()));
    let mut groups: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for place in distinct(item.blocked_by.iter().map(|b| b.citation.as_str())) {
        let by = item.blocked_by.iter().filter(|b| b.citation == place);
        let heard = distinct(by.map(|b| b.listener.as_str()));
        match groups.iter_mut().find(|(known, _)| *known == heard) {
            Some((_, places)) => places.push(place),
            None => groups.push((heard, vec![place])),
        }
    }
    let parts: Vec<String> = groups
        .iter()
        .map(|(heard, places)| {
            page.fill(
                p::CLOSED_TOWARDS,
                &[&list(places, page.lang), &page.listeners(&all, heard)],
            )
        })
        .collect();
    row(&parts)
}

/// Listener by listener; person by person where a listener's answers differ.
fn table(page: &mut Page<'_>, item: &ItemReport) {
    let head = [p::COLUMN_LISTENER, p::COLUMN_ANSWER, p::COLUMN_AFTERWARDS];
    let head = head
        .iter()
        .map(|phrase| String::from(page.say(*phrase)))
        .collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for listener in &item.listeners {
        let name = capital(&page.full_name(&listener.id));
        let protection = protection::cell(listener, page.lang);
        rows.push(vec![name, label::listener(listener, page.lang), protection]);
        let differ = listener
            .persons
            .iter()
            .any(|person| person.verdict != listener.verdict);
        for person in listener.persons.iter().filter(|_| differ) {
            let about = format!(
                "\u{a0}\u{a0}{}",
                page.fill(p::ABOUT_ROW, &[page.person(&person.id)])
            );
            rows.push(vec![about, label::person(person, page.lang), String::new()]);
        }
    }
    if item.listeners.len() > 1 {
        let label = page.say(if page.single {
            p::ALL_LISTENERS_ROW
        } else {
            p::WHOLE_ROOM
        });
        rows.push(vec![String::from(label), room(page, item), String::new()]);
    }
    page.blocks.push(Block::Table(head, rows));
}
