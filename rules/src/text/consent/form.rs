//! A consent form, filled in with everything but names.

use alloc::{string::String, vec, vec::Vec};

use sekretess_core::Lang;

use super::{Sheet, c};
use crate::{
    answer::RuleReport,
    consent::{ConsentReport, ItemConsent, ListenerConsent, PersonConsent, Standing},
    input::Giver,
    text::{
        Format, Style, blank,
        block::Entry,
        day, phrases as p,
        words::{self, add_once, capital, stop},
    },
};

/// A form for each person whose consent is needed and can help: what may be given by
/// whom to whom, why, for how long, what then holds, and lines to sign on.
///
/// Names, signatures, days and case numbers are ruled lines: nobody's name is known
/// here.
///
/// ```
/// use sekretess::{consent, core::Lang, door, text::{Format, Style, consent_form}};
/// let case = door::read_case(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "id": "polis", "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"], "purpose": ["support_or_protect"],
///               "persons": [{ "age": 9 }] }
/// }"#)?;
/// let form = consent_form(&consent(&case)?, Lang::Sv, Format::Html, Style::default());
/// assert!(form.contains("Vårdnadshavare 2"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn consent_form(report: &ConsentReport, lang: Lang, format: Format, style: Style) -> String {
    let mut sheet = Sheet::new(report, lang);
    let mut persons: Vec<&str> = Vec::new();
    for person in report.items.iter().flat_map(|item| &item.persons) {
        add_once(&mut persons, person.id.as_str());
    }
    persons.retain(|id| asked(report, id).next().is_some());
    if persons.is_empty() {
        sheet.heading(1, sheet.say(c::FORM_TITLE));
        sheet.para(sheet.say(c::FORM_NONE));
    }
    for id in &persons {
        form(&mut sheet, id);
    }
    sheet.written(format, style)
}

/// Who gives a consent, by code.
pub(in crate::text) fn giver(lang: Lang, code: &str) -> &'static str {
    Giver::ALL
        .iter()
        .find(|giver| giver.code() == code)
        .map_or("", |giver| giver.text().get(lang))
}

/// Whether a consent is needed towards a listener, and can help.
fn helps(listener: &ListenerConsent) -> bool {
    !matches!(
        listener.standing,
        Standing::NotNeeded | Standing::CannotHelp | Standing::OutOfScope
    )
}

/// The items about a person for which a consent is needed and can help.
fn asked<'a>(
    report: &'a ConsentReport,
    id: &'a str,
) -> impl Iterator<Item = (&'a ItemConsent, &'a PersonConsent)> {
    about(report, id).filter(|(_, person)| person.listeners.iter().any(helps))
}

/// The items about a person.
fn about<'a>(
    report: &'a ConsentReport,
    id: &'a str,
) -> impl Iterator<Item = (&'a ItemConsent, &'a PersonConsent)> {
    report.items.iter().flat_map(move |item| {
        let persons = item.persons.iter().filter(move |person| person.id == id);
        persons.map(move |person| (item, person))
    })
}

fn form(sheet: &mut Sheet<'_>, id: &str) {
    let report = sheet.report;
    sheet.heading(1, sheet.say(c::FORM_TITLE));
    sheet.para(sheet.say(c::FORM_INTRO));
    sheet.para(sheet.fill(c::FORM_CODE, &[id]));
    sheet.blank(c::NAME);
    sheet.blank(c::BIRTH);
    sheet.blank(c::MATTER);
    what(sheet, id);
    sheet.heading(2, sheet.say(c::HOW_LONG));
    let told = |of: fn(&PersonConsent) -> Option<&String>| {
        let mut told = asked(report, id).filter_map(|(_, person)| of(person));
        told.next().map(|date| day::long(date, sheet.lang))
    };
    let (from, until) = (
        told(|person| person.valid_from.as_ref()),
        told(|person| person.valid_until.as_ref()),
    );
    sheet.known_or_blank(c::FROM_DAY, from);
    sheet.known_or_blank(c::TO_DAY, until);
    holds(sheet, id);
    not_covered(sheet, id);
    signatures(sheet, id);
    received(sheet, id);
    sheet.heading(2, sheet.say(c::ADVICE));
    let advice = [c::ADVICE_WRITTEN, c::ADVICE_TIME, c::ADVICE_HELP];
    sheet.list(advice.map(|phrase| Entry::new(sheet.say(phrase))).into());
    sheet.para(sheet.fill(c::LAW_DAY, &[&day::long(&report.date, sheet.lang)]));
    let short: String = report.ruleset.checksum.chars().take(12).collect();
    let ruleset = &report.ruleset;
    sheet.para(sheet.fill(p::RULESET, &[ruleset.version, ruleset.horizon, &short]));
    let mut used: Vec<&RuleReport> = Vec::new();
    for (_, person) in asked(report, id) {
        for listener in person.listeners.iter().filter(|l| helps(l)) {
            let rules = listener.by.iter().chain(&listener.lifts);
            rules.for_each(|rule| crate::text::foot::add(&mut used, rule));
        }
    }
    sheet.sources(&used);
}

/// Who may give what to whom, and why.
fn what(sheet: &mut Sheet<'_>, id: &str) {
    sheet.heading(2, sheet.say(c::WHAT));
    let head = [c::COLUMN_FROM, c::COLUMN_TO, c::COLUMN_WHICH, c::COLUMN_WHY];
    let head = head.map(|phrase| String::from(sheet.say(phrase)));
    let report = sheet.report;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (item, person) in asked(report, id) {
        let to: Vec<String> = person
            .listeners
            .iter()
            .filter(|listener| helps(listener))
            .map(|listener| capital(&sheet.whole_name(&listener.id)))
            .collect();
        let coded = |codes: &[crate::consent::Coded]| {
            let codes: Vec<&str> = codes.iter().map(|c| c.text.get(sheet.lang)).collect();
            if codes.is_empty() {
                String::from(blank::LINE)
            } else {
                capital(&words::row(&codes))
            }
        };
        rows.push(vec![
            capital(&sheet.whole_name(&item.held_by)),
            words::row(&to),
            coded(&item.information),
            coded(&item.purpose),
        ]);
    }
    sheet.table(head.into(), rows);
    sheet.blank(c::CLOSER);
    sheet.blank(c::EXCEPT);
}

fn holds(sheet: &mut Sheet<'_>, id: &str) {
    sheet.heading(2, sheet.say(c::RULES));
    let mut rules = vec![
        c::RULE_FREE,
        c::RULE_WITHDRAW,
        c::RULE_AFTER,
        c::RULE_ONLY,
        c::RULE_OTHERS,
        c::RULE_DUTIES,
        c::RULE_GDPR,
    ];
    let mut listeners = asked(sheet.report, id).flat_map(|(_, person)| &person.listeners);
    if listeners.any(|listener| listener.reservation) {
        rules.push(c::RULE_RESERVATION);
    }
    let rules = rules
        .into_iter()
        .map(|phrase| Entry::new(sheet.say(phrase)));
    let rules = rules.collect();
    sheet.list(rules);
}

/// What no consent opens, and whatever is not stated.
fn not_covered(sheet: &mut Sheet<'_>, id: &str) {
    sheet.heading(2, sheet.say(c::NOT_COVERED));
    let mut entries = vec![Entry::new(sheet.say(c::NOT_COVERED_OTHERS))];
    let mut found: Vec<(&RuleReport, Vec<String>)> = Vec::new();
    for (_, person) in about(sheet.report, id) {
        for listener in &person.listeners {
            for rule in &listener.cannot_help {
                let name = sheet.name(&listener.id);
                match found.iter_mut().find(|(known, _)| known.id == rule.id) {
                    Some((_, names)) => add_once(names, name),
                    None => found.push((rule, vec![name])),
                }
            }
        }
    }
    for (rule, names) in found {
        let text = sheet.fill(
            c::NOT_COVERED_RULE,
            &[
                rule.name.get(sheet.lang),
                &rule.citation,
                &words::list(&names, sheet.lang),
            ],
        );
        entries.push(Entry::new(stop(&capital(&text))));
    }
    sheet.list(entries);
}

/// A line for each who may have to sign, and when that is.
fn signatures(sheet: &mut Sheet<'_>, id: &str) {
    sheet.heading(2, sheet.say(c::SIGNATURES));
    let Some((_, person)) = asked(sheet.report, id).next() else {
        return;
    };
    let ways = person.signers.iter().map(|way| {
        let names: Vec<&str> = way.by.iter().map(|code| giver(sheet.lang, code)).collect();
        let mut below = Vec::new();
        if !way.when.is_empty() {
            let when = super::wanted(sheet, &way.when);
            below.push(Entry::new(sheet.fill(c::IF, &[&when])));
        }
        let mark = if person.signers.len() > 1 { "☐" } else { "" };
        Entry {
            mark,
            ..Entry::led(capital(&words::list(&names, sheet.lang)), "")
        }
        .with(below)
    });
    let ways: Vec<Entry> = ways.collect();
    if ways.len() > 1 {
        sheet.para(sheet.say(c::SIGN_NOTE));
    }
    sheet.list(ways);
    let signs = |code: &str| person.signers.iter().any(|way| way.by.contains(&code));
    let child = person.age.is_none_or(|age| age < 18) && signs(Giver::Guardians.code());
    let mut who: Vec<String> = Vec::new();
    if signs(Giver::Subject.code()) {
        let phrase = if child { c::CHILD } else { c::SUBJECT };
        who.push(String::from(sheet.say(phrase)));
    }
    if signs(Giver::Guardians.code()) {
        let number = |n| sheet.fill(c::GUARDIAN, &[n]);
        who.push(number("1"));
        if person.guardians != Some(1) {
            who.push(number("2"));
        }
    }
    if signs(Giver::Representative.code()) {
        who.push(String::from(sheet.say(c::REPRESENTATIVE)));
    }
    let head = [c::WHO, c::SIGNATURE, c::PRINTED, c::DATE];
    let head = head.map(|phrase| String::from(sheet.say(phrase)));
    let line = || String::from(blank::LINE);
    let rows = who
        .into_iter()
        .map(|who| vec![who, line(), line(), line()])
        .collect();
    sheet.table(head.into(), rows);
}

/// What whoever takes the consent fills in.
fn received(sheet: &mut Sheet<'_>, id: &str) {
    sheet.heading(2, sheet.say(c::RECEIVED));
    sheet.blank(c::TOLD_BY);
    sheet.blank(c::ORAL);
    sheet.blank(c::INTERPRETER);
    let mut ways = asked(sheet.report, id).flat_map(|(_, person)| &person.signers);
    let guardians = Giver::Guardians.code();
    if ways.any(|way| way.by.contains(&guardians)) {
        sheet.blank(c::MATURITY);
    }
    sheet.blank(c::VOLUNTARY);
    sheet.blank(c::WITHDRAWN);
}
