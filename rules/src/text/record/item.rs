//! One item of a record.

use alloc::{format, string::String, vec, vec::Vec};

use super::{columns, conditions, fill_in, led, line, r};
use crate::{
    answer::{ItemReport, ListenerReport, PersonReport},
    consent::Coded,
    record::{Answered, ConsentRecord, ItemRecord},
    text::{
        block::{Block, Entry},
        consent::form::giver,
        head, item as answered, label, norms,
        page::{Page, cases},
        phrases as p, protection,
        words::{self, add_once, capital, stop},
    },
};

/// Writes an item: what was asked, what the law says, what was done.
pub(super) fn write(page: &mut Page<'_>, given: &ItemRecord, found: &ItemReport) {
    page.heading(2, answered::name(page, found));
    asked(page, given);
    fill_in(page, "requested_by_whom");
    outcome(page, found);
    if let Some(notice) = &found.out_of_scope {
        page.para(notice.text.get(page.lang));
    }
    let cases = cases(found);
    if found.out_of_scope.is_none() && !cases.is_empty() {
        page.heading(3, page.say(r::SECRECY));
        norms::write(page, &cases);
        fill_in(page, "harm_test");
        conditions::write(page, given, &cases);
        fill_in(page, "balancing");
    }
    facts(page, given);
    refused(page, given, found);
    page.heading(3, page.say(r::DUTIES));
    let musts = head::duties_of(page, &given.id);
    if musts.is_empty() {
        page.para(page.say(r::NO_DUTIES));
    } else {
        page.blocks.push(Block::List(musts));
    }
    consents(page, given);
    page.heading(3, page.say(r::PROTECTION));
    let rows = found.listeners.iter().map(|listener| {
        vec![
            capital(&page.full_name(&listener.id)),
            protection::cell(listener, page.lang),
        ]
    });
    let rows = rows.collect();
    let head = columns(page, [p::COLUMN_LISTENER, p::COLUMN_AFTERWARDS]);
    page.blocks.push(Block::Table(head, rows));
    if given.may_give.iter().any(|give| give.reservation) {
        fill_in(page, "reservation");
    }
    fill_in(page, "informed");
    if about_a_child(given) {
        fill_in(page, "best_interests");
    }
}

/// Whether it is about somebody who is, or may be, a child.
pub(super) fn about_a_child(given: &ItemRecord) -> bool {
    let adult = |age: Option<i64>| age.is_some_and(|age| age >= 18);
    given.persons.iter().any(|person| !adult(person.age))
}

fn asked(page: &mut Page<'_>, given: &ItemRecord) {
    led(page, page.say(r::HELD_BY), page.full_name(&given.held_by));
    for (lead, text) in told(page, given) {
        led(page, lead, text);
    }
}

/// What it is, why it is said, on whose initiative and about whom.
pub(super) fn told(page: &Page<'_>, given: &ItemRecord) -> Vec<(&'static str, String)> {
    let coded = |codes: &[Coded]| {
        let codes: Vec<&str> = codes.iter().map(|c| c.text.get(page.lang)).collect();
        if codes.is_empty() {
            String::from(page.say(r::NOT_STATED))
        } else {
            words::row(&codes)
        }
    };
    let by: Vec<&str> = given.requested_by.iter().map(String::as_str).collect();
    let initiative = match (given.initiative, by.as_slice()) {
        ("requested", []) => String::from(page.say(r::REQUESTED)),
        ("requested", by) => page.fill(r::REQUESTED_BY, &[&page.list_names(by)]),
        _ => String::from(page.say(r::OWN)),
    };
    let mut all = vec![
        (page.say(r::KIND), coded(&given.information)),
        (page.say(r::PURPOSE), coded(&given.purpose)),
        (page.say(r::INITIATIVE), initiative),
    ];
    let persons = given.persons.iter().map(|person| {
        let id = page.person(&person.id);
        match person.age {
            Some(age) => page.fill(r::PERSON_AGE, &[id, &format!("{age}")]),
            None => page.fill(r::PERSON_NO_AGE, &[id]),
        }
    });
    let persons: Vec<String> = persons.collect();
    if !persons.is_empty() {
        all.push((page.say(r::PERSON), words::row(&persons)));
    }
    all
}

/// Who may have it, on which ground, and a line for what was done.
fn outcome(page: &mut Page<'_>, found: &ItemReport) {
    page.heading(3, page.say(r::OUTCOME));
    let head = columns(
        page,
        [
            p::COLUMN_LISTENER,
            p::COLUMN_ANSWER,
            r::COLUMN_GROUND,
            r::COLUMN_DONE,
        ],
    );
    let mut rows: Vec<Vec<String>> = Vec::new();
    for listener in &found.listeners {
        let several = listener.persons.len() > 1;
        for person in &listener.persons {
            let mut who = capital(&page.full_name(&listener.id));
            if several {
                let about = page.fill(p::ABOUT_PERSON, &[&who, page.person(&person.id)]);
                who = about;
            }
            rows.push(vec![
                who,
                answer(page, listener, person),
                ground(page, person),
                line(),
            ]);
        }
    }
    if found.listeners.len() > 1 {
        let room = if page.single {
            p::ALL_LISTENERS_ROW
        } else {
            p::WHOLE_ROOM
        };
        rows.push(vec![
            String::from(page.say(room)),
            answered::room(page, found),
            String::new(),
            String::new(),
        ]);
    }
    page.blocks.push(Block::Table(head, rows));
    fill_in(page, "given");
}

pub(super) fn answer(page: &Page<'_>, listener: &ListenerReport, person: &PersonReport) -> String {
    if listener.persons.len() == 1 {
        label::listener(listener, page.lang)
    } else {
        label::person(person, page.lang)
    }
}

/// The rules that an answer rests on, or what keeps it closed.
pub(super) fn ground(page: &Page<'_>, person: &PersonReport) -> String {
    use sekretess_core::Outcome;
    let list = |citations: &[&str]| words::list(citations, page.lang);
    let mut rules: Vec<&str> = Vec::new();
    if person.verdict.outcome == Outcome::Forbidden {
        for norm in person.norms.iter().filter(|n| n.standing == "blocked") {
            add_once(&mut rules, norm.rule.citation.as_str());
        }
        return page.fill(r::BLOCKED_BY, &[&list(&rules)]);
    }
    if !person.verdict.outcome.is_open() {
        return String::from(page.say(r::WAITS));
    }
    for ground in person.grounds.iter().filter(|g| g.met == "true") {
        add_once(&mut rules, ground.rule.citation.as_str());
    }
    for rule in person.norms.iter().flat_map(|norm| &norm.exempted_by) {
        add_once(&mut rules, rule.citation.as_str());
    }
    if rules.is_empty() {
        let why = person.why.iter().map(|rule| rule.citation.as_str());
        let open = person.norms.iter().map(|norm| norm.rule.citation.as_str());
        why.chain(open).for_each(|at| add_once(&mut rules, at));
        let none = page.say(r::NO_RULE);
        return if rules.is_empty() {
            String::from(none)
        } else {
            format!("{none} ({})", list(&rules))
        };
    }
    list(&rules)
}

/// Facts and assessments, apart.
fn facts(page: &mut Page<'_>, given: &ItemRecord) {
    for (title, none, answers, last) in [
        (
            r::FACTS,
            r::NO_FACTS,
            &given.facts,
            [r::COLUMN_SOURCE, r::COLUMN_BY],
        ),
        (
            r::ASSESSMENTS,
            r::NO_ASSESSMENTS,
            &given.assessments,
            [r::COLUMN_BASIS, r::COLUMN_BY],
        ),
    ] {
        page.heading(3, page.say(title));
        if answers.is_empty() {
            page.para(page.say(none));
            continue;
        }
        let [source, by] = last;
        let head = columns(
            page,
            [
                r::COLUMN_QUESTION,
                p::COLUMN_ANSWER,
                r::COLUMN_FOR,
                source,
                by,
            ],
        );
        let rows = answers.iter().map(|answer| row(page, answer)).collect();
        page.blocks.push(Block::Table(head, rows));
    }
}

fn row(page: &Page<'_>, answered: &Answered) -> Vec<String> {
    let answer = page.say(match answered.answer {
        "true" => p::YES,
        "false" => p::NO,
        "cannot_be_known" => r::CANNOT,
        _ => p::NOT_KNOWN,
    });
    let about = match (&answered.person, &answered.listener) {
        (None, None) => String::from(page.say(r::EVERYTHING)),
        (Some(person), None) => String::from(page.person(person)),
        (None, Some(listener)) => page.name(listener),
        (Some(person), Some(listener)) => page.fill(
            p::ABOUT_PERSON,
            &[&page.name(listener), page.person(person)],
        ),
    };
    vec![
        String::from(answered.question.get(page.lang)),
        String::from(answer),
        about,
        line(),
        line(),
    ]
}

/// Every no, with what blocks and how final it is.
fn refused(page: &mut Page<'_>, given: &ItemRecord, found: &ItemReport) {
    if given.may_not_give.is_empty() {
        return;
    }
    page.heading(3, page.say(r::REFUSED));
    let several = found.listeners.iter().any(|l| l.persons.len() > 1);
    let entries = given.may_not_give.iter().map(|no| {
        let by: Vec<&str> = no.blocked_by.iter().map(String::as_str).collect();
        let by = words::list(&by, page.lang);
        let text = if several {
            let person = page.person(&no.person);
            page.fill(r::REFUSED_ABOUT, &[&page.name(&no.listener), person, &by])
        } else {
            page.fill(r::REFUSED_TO, &[&page.name(&no.listener), &by])
        };
        let reading = if no.by_default {
            r::REFUSED_DEFAULT
        } else {
            r::REFUSED_FINAL
        };
        let mark = if no.by_default { "✖?" } else { "✖" };
        Entry::marked(mark, format!("{text} {}", page.say(reading)))
    });
    let entries = entries.collect();
    page.blocks.push(Block::List(entries));
    fill_in(page, "not_given");
}

fn consents(page: &mut Page<'_>, given: &ItemRecord) {
    page.heading(3, page.say(r::CONSENT));
    let entries = consents_told(page, given);
    if entries.is_empty() {
        page.para(page.say(r::NO_CONSENT));
        return;
    }
    page.blocks.push(Block::List(entries));
    fill_in(page, "consent_how");
}

/// The consents that the case has.
pub(super) fn consents_told(page: &Page<'_>, given: &ItemRecord) -> Vec<Entry> {
    let persons = given.persons.iter();
    persons
        .filter_map(|person| Some(consent(page, &person.id, person.consent.as_ref()?)))
        .collect()
}

fn consent(page: &Page<'_>, id: &str, consent: &ConsentRecord) -> Entry {
    let name = |code: &&'static str| giver(page.lang, code);
    let mut by: Vec<String> = consent.by.iter().map(|c| String::from(name(c))).collect();
    if let Some([all, given]) = consent.guardians {
        by.push(page.fill(
            r::CONSENT_GUARDIANS,
            &[&format!("{given}"), &format!("{all}")],
        ));
    }
    if by.is_empty() {
        by.push(String::from(page.say(r::CONSENT_NOBODY)));
    }
    let by = words::list(&by, page.lang);
    let mut below = Vec::new();
    if !consent.awaiting.is_empty() {
        let names: Vec<&str> = consent.awaiting.iter().map(name).collect();
        below.push(page.fill(r::CONSENT_AWAITING, &[&words::list(&names, page.lang)]));
    }
    if !consent.listeners.is_empty() {
        let ids: Vec<&str> = consent.listeners.iter().map(String::as_str).collect();
        below.push(page.fill(r::CONSENT_TO, &[&page.list_names(&ids)]));
    }
    for (phrase, date) in [
        (r::CONSENT_FROM, &consent.valid_from),
        (r::CONSENT_UNTIL, &consent.valid_until),
        (r::CONSENT_WITHDRAWN, &consent.withdrawn_on),
    ] {
        below.extend(date.as_ref().map(|date| page.fill(phrase, &[date])));
    }
    let below = below
        .iter()
        .map(|text| Entry::new(stop(&capital(text))))
        .collect();
    let text = page.fill(r::CONSENT_BY, &[page.person(id), &by]);
    Entry::new(stop(&capital(&text))).with(below)
}
