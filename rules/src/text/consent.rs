//! A consent check as text.

pub(crate) mod form;
mod phrases;
mod sheet;

use alloc::{format, string::String, vec, vec::Vec};

use phrases as c;
use sekretess_core::{Lang, Text};
use sheet::Sheet;

use super::{
    Format, Style,
    block::Entry,
    day, label, phrases as p,
    words::{self, add_once, capital, stop},
};
use crate::{
    answer::RuleReport,
    consent::{
        ConsentReport, ItemConsent, Lack, ListenerConsent, PersonConsent, Signing, Standing, Wanted,
    },
};

/// What the consents in a case cover, what they lack, and whom to ask.
///
/// ```
/// use sekretess::{consent, core::Lang, door, text::{self, Format, Style}};
/// let case = door::read_case(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "id": "polis", "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"], "purpose": ["support_or_protect"],
///               "persons": [{ "age": 9 }] }
/// }"#)?;
/// let text = text::consent(&consent(&case)?, Lang::Sv, Format::Markdown, Style::default());
/// assert!(text.starts_with("# Räcker samtycket"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn consent(report: &ConsentReport, lang: Lang, format: Format, style: Style) -> String {
    let mut sheet = Sheet::new(report, lang);
    let date = day::long(&report.date, lang);
    sheet.heading(1, sheet.fill(c::TITLE, &[&date]));
    sheet.stands_on();
    let mut used: Vec<&RuleReport> = Vec::new();
    for item in &report.items {
        self::item(&mut sheet, item, &mut used);
    }
    sheet.advice();
    sheet.sources(&used);
    sheet.heading(2, sheet.say(p::FOOT));
    let foot = [p::ONLY_SECRECY, p::ONLY_NEEDED, p::DECIDED_BY];
    let foot = foot.map(|phrase| Entry::new(phrase.get(lang)));
    sheet.list(foot.into());
    sheet.written(format, style)
}

fn item<'a>(sheet: &mut Sheet<'a>, item: &'a ItemConsent, used: &mut Vec<&'a RuleReport>) {
    if let Some(notice) = &item.out_of_scope {
        sheet.heading(2, sheet.fill(p::ITEM, &[&item.id]));
        sheet.para(notice.text.get(sheet.lang));
        return;
    }
    for person in &item.persons {
        sheet.heading(2, sheet.fill(c::ABOUT, &[&item.id, &person.id]));
        from_to(sheet, item);
        self::person(sheet, person, used);
    }
}

fn from_to(sheet: &mut Sheet<'_>, item: &ItemConsent) {
    let kinds: Vec<&str> = item
        .information
        .iter()
        .map(|kind| kind.text.get(sheet.lang))
        .collect();
    let from = capital(&sheet.name(&item.held_by));
    sheet.para(if kinds.is_empty() {
        sheet.fill(c::FROM_TO_UNSAID, &[&from])
    } else {
        sheet.fill(c::FROM_TO, &[&from, &words::row(&kinds)])
    });
}

fn person<'a>(sheet: &mut Sheet<'a>, person: &'a PersonConsent, used: &mut Vec<&'a RuleReport>) {
    let waits = |l: &ListenerConsent| matches!(l.standing, Standing::Lacks | Standing::ToAssess);
    if !person.given && person.listeners.iter().any(waits) {
        sheet.para(sheet.say(c::NONE_GIVEN));
    }
    let head = [
        p::COLUMN_LISTENER,
        c::COLUMN_CONSENT,
        c::COLUMN_WITHOUT,
        c::COLUMN_NOW,
        c::COLUMN_COMPLETE,
    ];
    let head = head.map(|phrase| String::from(sheet.say(phrase)));
    let rows = person.listeners.iter().map(|listener| {
        let (mark, standing) = match standing(listener.standing) {
            _ if !person.given && waits(listener) => ("◐", c::NEEDED),
            given => given,
        };
        let verdict = |verdict| label::verdict(verdict, sheet.lang);
        vec![
            capital(&sheet.full_name(&listener.id)),
            format!("{mark}\u{a0}{}", sheet.say(standing)),
            verdict(listener.without),
            verdict(listener.now),
            verdict(listener.complete),
        ]
    });
    let rows = rows.collect();
    sheet.table(head.into(), rows);
    lacks(sheet, person);
    signers(sheet, person);
    lifts(sheet, person, used);
    cannot_help(sheet, person, used);
    also(sheet, person);
}

/// The symbol and the words of what a consent comes to.
/// The same in a language, and what it is where nobody has consented.
pub(super) fn standing_label(of: Option<Standing>, lang: Lang) -> (&'static str, &'static str) {
    let (symbol, text) = of.map_or(("◐", c::NEEDED), standing);
    (symbol, text.get(lang))
}

fn standing(standing: Standing) -> (&'static str, Text) {
    match standing {
        Standing::NotNeeded => ("✔", c::NOT_NEEDED),
        Standing::Covers => ("✔", c::COVERS),
        Standing::ToAssess => ("◐", c::TO_ASSESS),
        Standing::Lacks => ("✖", c::LACKS),
        Standing::Unsettled => ("?", c::UNSETTLED),
        Standing::CannotHelp => ("✖", c::CANNOT_HELP),
        Standing::OutOfScope => ("?", c::OUT_OF_SCOPE),
    }
}

/// The same for several listeners is told once, with their names where it is not for
/// all of them.
fn together<'a, T: PartialEq>(
    sheet: &Sheet<'_>,
    person: &'a PersonConsent,
    of: impl Fn(&'a ListenerConsent) -> Vec<T>,
) -> Vec<(T, String)> {
    let mut found: Vec<(T, Vec<&str>)> = Vec::new();
    for listener in &person.listeners {
        for one in of(listener) {
            match found.iter_mut().find(|(known, _)| *known == one) {
                Some((_, heard)) => add_once(heard, listener.id.as_str()),
                None => found.push((one, vec![listener.id.as_str()])),
            }
        }
    }
    let counts = |l: &&ListenerConsent| l.standing != Standing::NotNeeded;
    let all = person.listeners.iter().filter(counts).count();
    found
        .into_iter()
        .map(|(one, heard)| {
            let names: Vec<String> = heard.iter().map(|id| sheet.name(id)).collect();
            let towards = if heard.len() == all {
                String::new()
            } else {
                sheet.fill(c::TOWARDS, &[&words::list(&names, sheet.lang)])
            };
            (one, towards)
        })
        .collect()
}

fn lacks(sheet: &mut Sheet<'_>, person: &PersonConsent) {
    let found = together(sheet, person, |listener| listener.lacks.iter().collect());
    if found.is_empty() {
        return;
    }
    sheet.heading(3, sheet.say(c::LACKING));
    let part = |objective: bool, phrase: Text| {
        let mine = found
            .iter()
            .filter(|(lack, _)| (lack.wanted.question.kind == "objective") == objective);
        let below: Vec<Entry> = mine
            .map(|(lack, who)| self::lack(sheet, lack, who))
            .collect();
        (!below.is_empty()).then(|| Entry::led(format!("{}:", sheet.say(phrase)), "").with(below))
    };
    let entries = [
        part(true, c::LACKING_FACTS),
        part(false, c::LACKING_ASSESSED),
    ];
    sheet.list(entries.into_iter().flatten().collect());
}

fn lack(sheet: &Sheet<'_>, lack: &Lack, towards: &str) -> Entry {
    let wrong = lack.answer == "false";
    let mark = match (wrong, lack.wanted.question.kind) {
        (true, _) => "✖",
        (false, "objective") => "?",
        (false, _) => "◐",
    };
    let state = sheet.say(match (wrong, lack.wanted.wanted) {
        (true, true) => c::IS_NO,
        (true, false) => c::IS_YES,
        (false, true) => c::OPEN_YES,
        (false, false) => c::OPEN_NO,
    });
    let mut aside = vec![String::from(state)];
    if !towards.is_empty() {
        aside.push(String::from(towards));
    }
    aside.push(lack.citation.clone());
    let question = lack.wanted.question.question.get(sheet.lang);
    let change = lack.change.get(sheet.lang);
    let below = if change.is_empty() {
        Vec::new()
    } else {
        vec![Entry::marked("→", change)]
    };
    Entry::marked(mark, format!("{question} ({})", words::row(&aside))).with(below)
}

/// Questions with the answers that are wanted, in one line.
fn wanted(sheet: &Sheet<'_>, all: &[Wanted]) -> String {
    let all = all.iter().map(|one| {
        let answer = sheet.say(if one.wanted { p::YES } else { p::NO });
        format!("{} – {answer}", one.question.question.get(sheet.lang))
    });
    words::row(&all.collect::<Vec<String>>())
}

fn signers(sheet: &mut Sheet<'_>, person: &PersonConsent) {
    let needed =
        |l: &ListenerConsent| !matches!(l.standing, Standing::NotNeeded | Standing::OutOfScope);
    if person.signers.is_empty() || !person.listeners.iter().any(needed) {
        return;
    }
    sheet.heading(3, sheet.say(c::WHO_SIGNS));
    if person.signers.iter().any(|way| !way.when.is_empty()) {
        sheet.para(sheet.say(c::WHO_SIGNS_NOTE));
    }
    let ways = person.signers.iter().map(|way| signing(sheet, way));
    let ways = ways.collect();
    sheet.list(ways);
}

fn signing(sheet: &Sheet<'_>, way: &Signing) -> Entry {
    let names = |codes: &[&'static str]| {
        let names: Vec<&str> = codes
            .iter()
            .map(|code| form::giver(sheet.lang, code))
            .collect();
        words::list(&names, sheet.lang)
    };
    let state = if way.still.is_empty() {
        String::from(sheet.say(c::DONE))
    } else {
        sheet.fill(c::STILL, &[&names(&way.still)])
    };
    let mut below = Vec::new();
    if !way.when.is_empty() {
        below.push(Entry::new(sheet.fill(c::IF, &[&wanted(sheet, &way.when)])));
    }
    if !way.needs.is_empty() {
        below.push(Entry::new(
            sheet.fill(c::NEEDS, &[&wanted(sheet, &way.needs)]),
        ));
    }
    Entry::led(capital(&names(&way.by)), format!(" – {state}")).with(below)
}

fn lifts<'a>(sheet: &mut Sheet<'a>, person: &'a PersonConsent, used: &mut Vec<&'a RuleReport>) {
    for rule in person.listeners.iter().filter_map(|l| l.by.as_ref()) {
        super::foot::add(used, rule);
    }
    let mut entries = rules(sheet, person, used, |listener| &listener.lifts);
    let reserved = person.listeners.iter().filter(|l| l.reservation);
    let mut said = Vec::new();
    for rule in reserved.filter_map(|l| l.by.as_ref()) {
        if !said.contains(&&rule.citation) {
            said.push(&rule.citation);
            entries.push(Entry::marked(
                "➜",
                sheet.fill(c::RESERVATION, &[&rule.citation]),
            ));
        }
    }
    if !entries.is_empty() {
        sheet.heading(3, sheet.say(c::LIFTED));
        sheet.list(entries);
    }
}

fn cannot_help<'a>(
    sheet: &mut Sheet<'a>,
    person: &'a PersonConsent,
    used: &mut Vec<&'a RuleReport>,
) {
    let mut entries = rules(sheet, person, used, |listener| &listener.cannot_help);
    let nobody = |l: &ListenerConsent| l.standing == Standing::CannotHelp && l.by.is_none();
    if entries.is_empty() && person.listeners.iter().any(nobody) {
        entries.push(Entry::marked("✖", sheet.say(c::NOBODY)));
    }
    if !entries.is_empty() {
        sheet.heading(3, sheet.say(c::NO_CONSENT_LIFTS));
        sheet.list(entries);
    }
}

/// Secrecy rules by citation, each once.
fn rules<'a>(
    sheet: &Sheet<'_>,
    person: &'a PersonConsent,
    used: &mut Vec<&'a RuleReport>,
    of: impl Fn(&'a ListenerConsent) -> &'a Vec<RuleReport>,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    let found = together(sheet, person, |listener| {
        of(listener)
            .iter()
            .map(|rule| (&rule.citation, rule.name.sv))
            .collect()
    });
    for ((citation, name), towards) in found {
        let mut all = person.listeners.iter().flat_map(&of);
        let Some(rule) = all.find(|r| r.citation == *citation && r.name.sv == name) else {
            continue;
        };
        super::foot::add(used, rule);
        let aside = if towards.is_empty() {
            towards
        } else {
            format!(" ({towards})")
        };
        let text = format!(" – {}{aside}", rule.name.get(sheet.lang));
        entries.push(Entry::led(citation.as_str(), stop(&text)));
    }
    entries
}

/// What stays open when the consent lacks nothing.
fn also(sheet: &mut Sheet<'_>, person: &PersonConsent) {
    let found = together(sheet, person, |listener| {
        let shown = listener.standing != Standing::NotNeeded;
        let lacking = |fact: &str| {
            listener
                .lacks
                .iter()
                .any(|l| l.wanted.question.fact == fact)
        };
        let missing = listener.missing.iter();
        missing
            .filter(|question| shown && !lacking(question.fact))
            .collect()
    });
    if found.is_empty() {
        return;
    }
    sheet.heading(3, sheet.say(c::ALSO));
    let entries = found.iter().map(|(question, towards)| {
        let text = question.question.get(sheet.lang);
        Entry::marked(
            if question.kind == "objective" {
                "?"
            } else {
                "◐"
            },
            if towards.is_empty() {
                String::from(text)
            } else {
                format!("{text} ({towards})")
            },
        )
    });
    let entries = entries.collect();
    sheet.list(entries);
}
