//! The short note: what a record must not lack, a line each, to be pasted into a case
//! system. The record itself has the proof.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::{Lang, Outcome};

use super::{conditions, field, item, r};
use crate::{
    answer::{ItemReport, PersonReport, ProofReport, Question},
    record::{ItemRecord, Record},
    text::{
        Format, Style, blank,
        block::{Block, Entry},
        checklist::fact,
        day,
        grounds::told_in_full,
        item as answered, label,
        page::{Case, Groups, Page, cases, gather},
        phrases as p, protection, ways,
        words::{self, add_once, capital, stop},
        written,
    },
};

/// The note of a disclosure or a meeting, in some fifteen lines for each item.
///
/// ```
/// use sekretess::{core::Lang, door::read_case, record, text::{self, Format, Style}};
/// let case = read_case(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"] }
/// }"#)?;
/// let note = text::note(&record(&case)?, Lang::En, Format::Text, Style::default());
/// assert!(note.lines().count() < 40, "{note}");
/// assert!(note.contains("26\u{a0}kap.\u{a0}1\u{a0}§\u{a0}OSL"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn note(record: &Record, lang: Lang, format: Format, style: Style) -> String {
    let mut page = Page::new(&record.answer, lang, record.kind == "disclosure");
    let date = day::long(&record.answer.date, lang);
    page.heading(1, page.fill(r::TITLE, &[&date]));
    let head = ["time", "decided_by", "case_number"];
    list(
        &mut page,
        head.into_iter()
            .filter_map(|code| blank_for(lang, code))
            .collect(),
    );
    let several = record.items.len() > 1;
    for (given, found) in record.items.iter().zip(&record.answer.items) {
        if several {
            page.heading(2, answered::name(&page, found));
        }
        let lines = lines(&page, given, found);
        list(&mut page, lines);
    }
    let ruleset = &record.answer.ruleset;
    let short: String = ruleset.checksum.chars().take(12).collect();
    let rules = page.fill(r::CHECKSUM_IS, &[ruleset.version, ruleset.horizon, &short]);
    let law = Entry::led(page.say(r::LAW), stop(&date));
    let rules = Entry::led(page.say(r::CHECKSUM), stop(&rules));
    let warnings = record.answer.warnings.iter();
    let told = warnings.map(|w| {
        Entry::led(
            format!("{}: ", page.say(p::WARNING)),
            stop(w.text.get(lang)),
        )
    });
    let foot = [law, rules].into_iter().chain(told).collect();
    if several {
        page.heading(2, capital(page.say(r::STANDS_ON)));
    }
    list(&mut page, foot);
    written(&page, format, style)
}

/// Lines one after the other, with no space between.
fn list(page: &mut Page<'_>, lines: Vec<Entry>) {
    page.blocks.push(Block::List(lines));
}

/// A field to fill in.
fn blank_for(lang: Lang, code: &str) -> Option<Entry> {
    let lead = field(lang, code)?;
    Some(Entry::led(lead, blank::LINE))
}

fn lines(page: &Page<'_>, given: &ItemRecord, found: &ItemReport) -> Vec<Entry> {
    let lang = page.lang;
    let blank = |code| blank_for(lang, code);
    let cases = cases(found);
    let mut lines = vec![
        from_to(page, given, found),
        Entry::led(page.say(r::IDENTIFIED), blank::LINE),
    ];
    lines.extend(
        item::told(page, given)
            .into_iter()
            .map(|(lead, text)| Entry::led(lead, stop(&text))),
    );
    lines.extend(blank("requested_by_whom"));
    if let Some(rules) = secrecy(page, given, &cases) {
        lines.push(Entry::led(page.say(r::SECRECY_RULES), stop(&rules)));
        lines.extend(blank("harm_test"));
    }
    lines.extend(answers(page, found));
    lines.extend(missing(page, given));
    if let Some(notice) = &found.out_of_scope {
        lines.push(Entry::new(notice.text.get(lang)));
    }
    let mut in_play = false;
    for ground in cases
        .iter()
        .flat_map(|case| &case.person.grounds)
        .filter(|g| told_in_full(g))
    {
        in_play = true;
        let mut leaves = Vec::new();
        conditions::lines(&ground.proof, &mut leaves);
        for (question, answer) in leaves.into_iter().filter_map(|leaf| to_assess(page, leaf)) {
            let line = format!("{question} {answer} {}", blank::LINE);
            let entry = Entry::led(format!("{}: ", ground.rule.citation), line);
            add_once(&mut lines, entry);
        }
    }
    lines.extend(in_play.then(|| blank("balancing")).flatten());
    let consents = item::consents_told(page, given);
    let consent = if consents.is_empty() {
        vec![Entry::new(page.say(r::NO_CONSENT))]
    } else {
        consents
    };
    let has_consent = given.persons.iter().any(|person| person.consent.is_some());
    lines.extend(consent);
    lines.extend(has_consent.then(|| blank("consent_how")).flatten());
    lines.push(protected(page, found));
    lines.extend(blank("given"));
    lines.extend(
        given
            .may_give
            .iter()
            .any(|give| give.reservation)
            .then(|| blank("reservation"))
            .flatten(),
    );
    lines.extend(blank("not_given"));
    lines.extend(blank("informed"));
    lines.extend(
        item::about_a_child(given)
            .then(|| blank("best_interests"))
            .flatten(),
    );
    lines
}

/// The secrecy rules in question, each with its strength. Where nobody has said what kind of
/// information it is, all of them are.
fn secrecy(page: &Page<'_>, given: &ItemRecord, cases: &[Case<'_>]) -> Option<String> {
    let mut rules: Vec<String> = Vec::new();
    for norm in cases.iter().flat_map(|case| &case.person.norms) {
        let strength = label::strength(norm.strength).get(page.lang);
        add_once(&mut rules, format!("{} ({strength})", norm.rule.citation));
    }
    if rules.is_empty() {
        None
    } else if given.information.is_empty() {
        Some(String::from(page.say(p::DEPENDS_ON_INFORMATION)))
    } else {
        Some(words::list(&rules, page.lang))
    }
}

/// What must be found out before there is an answer.
fn missing(page: &Page<'_>, given: &ItemRecord) -> Option<Entry> {
    let mut asked: Vec<Question> = Vec::new();
    let unknown = given.not_settled.iter();
    for open in unknown.filter(|open| open.verdict.outcome == Outcome::Unknown) {
        for question in &open.missing {
            if !asked.iter().any(|known| known.fact == question.fact) {
                asked.push(question.clone());
            }
        }
    }
    let told = page.fill(p::STILL_TO_ASSESS, &[&ways::questions(page, &asked)]);
    (!asked.is_empty()).then(|| Entry::new(told))
}

/// Who tells, and who hears it.
fn from_to(page: &Page<'_>, given: &ItemRecord, found: &ItemReport) -> Entry {
    let to: Vec<&str> = found.listeners.iter().map(|l| l.id.as_str()).collect();
    let text = page.fill(
        r::FROM_TO,
        &[&page.name(&given.held_by), &page.list_names(&to)],
    );
    Entry::new(stop(&capital(&text)))
}

/// The answer to each, those with the same together, and the room's.
fn answers(page: &Page<'_>, found: &ItemReport) -> Vec<Entry> {
    let mut said: Vec<String> = Vec::new();
    let mut groups: Groups<String> = Vec::new();
    for listener in &found.listeners {
        for person in &listener.persons {
            let who = whom(page, &listener.id, person, listener.persons.len() > 1);
            let answer = item::answer(page, listener, person);
            let settled =
                person.verdict.outcome.is_open() || person.verdict.outcome == Outcome::Forbidden;
            let text = if settled {
                format!("{answer}; {}", item::ground(page, person))
            } else {
                answer
            };
            gather(&mut groups, text, said.len());
            said.push(who);
        }
    }
    let mut entries: Vec<Entry> = groups
        .into_iter()
        .map(|(text, set)| {
            let who: Vec<&str> = set
                .iter()
                .filter_map(|i| said.get(*i))
                .map(String::as_str)
                .collect();
            Entry::led(format!("{}: ", capital(&words::row(&who))), stop(&text))
        })
        .collect();
    if found.listeners.len() > 1 {
        let room = if page.single {
            p::ALL_LISTENERS_ROW
        } else {
            p::WHOLE_ROOM
        };
        entries.push(Entry::led(
            format!("{}: ", page.say(room)),
            stop(&answered::room(page, found)),
        ));
    }
    entries
}

fn whom(page: &Page<'_>, listener: &str, person: &PersonReport, several: bool) -> String {
    let name = page.name(listener);
    if several {
        page.fill(p::ABOUT_PERSON, &[&name, page.person(&person.id)])
    } else {
        name
    }
}

/// A condition that somebody is to answer for, and the answer so far.
fn to_assess(page: &Page<'_>, leaf: &ProofReport) -> Option<(&'static str, &'static str)> {
    let ProofReport::Fact {
        fact: id,
        wanted,
        truth,
        kind,
        ..
    } = leaf
    else {
        return None;
    };
    if *kind == "objective" && *truth != "unknown" {
        return None;
    }
    let answer = match (*truth, wanted) {
        ("true", true) | ("false", false) => p::YES,
        ("true", false) | ("false", true) => p::NO,
        _ => r::NOT_ANSWERED,
    };
    Some((fact(id)?.question.get(page.lang), page.say(answer)))
}

/// What protects it at each listener.
fn protected(page: &Page<'_>, found: &ItemReport) -> Entry {
    let at: Vec<String> = found
        .listeners
        .iter()
        .map(|listener| {
            format!(
                "{}: {}",
                page.name(&listener.id),
                protection::cell(listener, page.lang)
            )
        })
        .collect();
    Entry::led(
        format!("{}: ", page.say(r::PROTECTION)),
        stop(&at.join("; ")),
    )
}
