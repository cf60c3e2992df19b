//! What changed between two days, as text.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::{Lang, Span, Text};

use super::{
    Format, Style,
    block::{Block, Entry},
    day,
    label::verdict,
    written_blocks,
};
use crate::{Changed, Changes, Condition, Shift, answer::Verdict, lookup::places};

/// What changed between two days: provisions, and the answers that open and close.
///
/// ```
/// use sekretess::{changes, core::Lang, text::{self, Format, Style}};
/// let changes = changes("2026-01-14", "2026-01-15")?;
/// let text = text::changes(&changes, Lang::Sv, Format::Markdown, Style::default());
/// assert!(text.starts_with("# Vad ändrades mellan den\u{a0}14\u{a0}januari\u{a0}2026"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn changes(changes: &Changes, lang: Lang, format: Format, style: Style) -> String {
    let say = |sv: &'static str, en: &'static str| Text { sv, en }.get(lang);
    let days = [&changes.from, &changes.to].map(|day| day::long(day, lang));
    let [from, to] = &days;
    let mut page = vec![Block::Heading(
        1,
        format!(
            "{} {from} {} {to}?",
            say("Vad ändrades mellan", "What changed between"),
            say("och", "and")
        ),
    )];
    page.push(Block::Heading(
        2,
        String::from(say(
            "Bestämmelser med en annan lydelse",
            "Provisions with another wording",
        )),
    ));
    if changes.provisions.is_empty() {
        page.push(Block::para(say("Inga.", "None.")));
    } else {
        page.push(Block::List(
            changes
                .provisions
                .iter()
                .map(|changed| provision(changed, lang))
                .collect(),
        ));
    }
    for (title, shifts) in [
        (say("Det här öppnas", "This opens"), &changes.opens),
        (say("Det här stängs", "This closes"), &changes.closes),
        (
            say("Det här blir en skyldighet", "This becomes a duty"),
            &changes.becomes_duty,
        ),
        (
            say(
                "Det här är inte längre en skyldighet",
                "This is no longer a duty",
            ),
            &changes.ends_duty,
        ),
    ] {
        page.push(Block::Heading(2, String::from(title)));
        if shifts.is_empty() {
            page.push(Block::para(say("Ingenting.", "Nothing.")));
        } else {
            page.push(Block::List(
                shifts.iter().map(|one| shift(one, lang)).collect(),
            ));
        }
    }
    page.push(Block::para(say(
        "Listorna är fullständiga för de bestämmelser som är kodade: varje fall vars svar ändrades uppfyller något av villkoren, och varje villkor har ett exempel. Svaren gäller bara sekretess.",
        "The lists are complete for the provisions that are encoded: every case whose answer changed meets one of the conditions, and every condition has an example. The answers concern secrecy only.",
    )));
    written_blocks(&page, lang, format, style)
}

fn provision(changed: &Changed, lang: Lang) -> Entry {
    let say = |sv: &'static str, en: &'static str| Text { sv, en }.get(lang);
    let what = match (changed.before, changed.after) {
        (None, Some(after)) => format!("{} SFS {after}", say("ny genom", "new, by")),
        (Some(before), None) => format!(
            "{} SFS {before})",
            say(
                "gäller inte längre (senaste lydelse",
                "no longer in force (last wording"
            )
        ),
        (before, after) => {
            let same = if changed.rules_differ {
                ""
            } else {
                say("; reglerna är desamma", "; the rules are the same")
            };
            format!(
                "SFS {} → {}{same}",
                before.unwrap_or_default(),
                after.unwrap_or_default()
            )
        }
    };
    Entry::led(
        format!("{} ", changed.citation),
        format!("({}): {what}.", changed.name.get(lang)),
    )
}

fn shift(shift: &Shift, lang: Lang) -> Entry {
    let say = |sv: &'static str, en: &'static str| Text { sv, en }.get(lang);
    let secrecy: Vec<Span> = shift
        .secrecy
        .iter()
        .map(|norm| Span::one(norm.at))
        .collect();
    let own = shift.secrecy.iter().all(|norm| norm.id == shift.by);
    let about = if secrecy.is_empty() || own {
        format!("({}).", shift.name.get(lang))
    } else {
        format!(
            "({}). {} {}.",
            shift.name.get(lang),
            say("Det gäller sekretess enligt", "It concerns secrecy under"),
            places(&secrecy, lang)
        )
    };
    let when = shift.when.iter().map(|one_of| match one_of.as_slice() {
        [one] => condition(one, lang),
        several => Entry::new(say("Något av det här:", "One of these:"))
            .with(several.iter().map(|one| condition(one, lang)).collect()),
    });
    let example = &shift.example;
    let was = |outcome| {
        verdict(
            Verdict {
                outcome,
                by_default: false,
            },
            lang,
        )
    };
    let names = |names: Vec<Text>| {
        let names: Vec<&str> = names.iter().map(|name| name.get(lang)).collect();
        names.join(", ")
    };
    let told = vec![
        Entry::led(
            say("Uppgift: ", "Information: "),
            names(example.kinds.iter().map(|kind| kind.text()).collect()),
        ),
        Entry::led(
            say("Syfte: ", "Purpose: "),
            names(
                example
                    .purposes
                    .iter()
                    .map(|purpose| purpose.text())
                    .collect(),
            ),
        ),
        Entry::led(
            say("Personens ålder: ", "The person's age: "),
            format!("{}", example.age),
        ),
    ];
    let answers = example.answers.iter().map(|one| condition(one, lang));
    let answered = Entry::new(format!(
        "{}: {} → {}. {}: {}. {}: {}.",
        say("Exempel", "Example"),
        example.speaker.get(lang),
        example.listener.get(lang),
        say("Före", "Before"),
        was(example.before),
        say("Efter", "After"),
        was(example.after),
    ));
    Entry::led(format!("{} ", shift.citation), about).with(vec![
        Entry::new(say("När allt det här stämmer:", "When all of this holds:"))
            .with(when.collect()),
        answered.with(told.into_iter().chain(answers).collect()),
    ])
}

fn condition(condition: &Condition, lang: Lang) -> Entry {
    let say = |sv: &'static str, en: &'static str| Text { sv, en }.get(lang);
    let answer = if condition.value {
        say("Ja", "Yes")
    } else {
        say("Nej", "No")
    };
    let who = match condition.kind {
        "assessment" => say(" (bedömning)", " (assessment)"),
        "legal_point" => say(" (öppen rättsfråga)", " (open point of law)"),
        _ => "",
    };
    Entry::led(
        format!("{answer}: "),
        format!("{}{who}", condition.question.get(lang)),
    )
}
