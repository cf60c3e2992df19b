//! `facts`: the questions that a case can answer.

use sekretess::core::{About, Fact, Kind, Lang, Text};
use sekretess::facts::FACTS;
use sekretess::lookup;

use crate::args::{Format, Look};
use crate::page::Page;

/// The questions that are put to a human; what the engine works out from roles,
/// ages and kinds is not among them.
pub(crate) fn print(assessments: bool, look: Look) -> String {
    let wanted = |fact: &&Fact| !fact.derived && (!assessments || fact.is_assessment());
    if look.format == Format::Json {
        let mut all = lookup::facts();
        if let Some(all) = all.as_array_mut().filter(|_| assessments) {
            all.retain(|fact| fact["kind"] == "assessment");
        }
        return format!("{all:#}\n");
    }
    let say = |sv, en| Text { sv, en }.get(look.lang);
    let mut page = Page::new(look);
    page.title(say(
        "Frågor som ett fall kan besvara",
        "Questions that a case can answer",
    ));
    page.line(say(
        "Svara true, false, \"unknown\" eller \"cannot_be_known\". Den som inte svarar lämnar frågan öppen.",
        "Answer true, false, \"unknown\" or \"cannot_be_known\". What is left out stays open.",
    ));
    for about in [
        About::Item,
        About::Person,
        About::Listener,
        About::PersonAndListener,
    ] {
        page.heading(place(about).get(look.lang));
        for fact in FACTS
            .iter()
            .filter(wanted)
            .filter(|fact| fact.about == about)
        {
            page.bullet(0, &line(fact, look.lang));
        }
        page.end_list();
    }
    page.finish()
}

/// Where in the input an answer goes.
fn place(about: About) -> Text {
    match about {
        About::Item => Text {
            sv: "Om uppgiften: [items.facts]",
            en: "About the item: [items.facts]",
        },
        About::Person => Text {
            sv: "Om personen som uppgiften rör: [items.persons.facts]",
            en: "About the person concerned: [items.persons.facts]",
        },
        About::Listener => Text {
            sv: "Om varje mottagare: [items.listeners.<deltagare>]",
            en: "About each listener: [items.listeners.<participant>]",
        },
        About::PersonAndListener => Text {
            sv: "Om personen i förhållande till varje mottagare: [items.persons.listeners.<deltagare>]",
            en: "About the person towards each listener: [items.persons.listeners.<participant>]",
        },
    }
}

fn line(fact: &Fact, lang: Lang) -> String {
    let say = |sv, en| Text { sv, en }.get(lang);
    let kind = match fact.kind {
        Kind::Objective => "",
        Kind::Assessment => say(" (bedömning)", " (assessment)"),
        Kind::LegalPoint => say(" (öppen rättsfråga)", " (open point of law)"),
    };
    let default = match fact.default {
        Some(true) => say(" Tills någon svarat: ja.", " Until answered: yes."),
        Some(false) => say(" Tills någon svarat: nej.", " Until answered: no."),
        None => "",
    };
    format!("{}{kind}: {}{default}", fact.id, fact.question.get(lang))
}
