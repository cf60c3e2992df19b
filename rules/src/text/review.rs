//! A review as text: what happened, whether it was lawful, what follows, what is
//! missing.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Lang, Text};

use super::{
    Format, Style,
    block::{Block, Entry},
    day, item,
    page::Page,
    phrases::phrases,
    words::{capital, fill, glue, stop},
    written_blocks,
};
use crate::review::{FollowUpReport, Form, Lawful, ReviewReport, Status};

phrases! {
    TITLE = "Vad gick fel {0}, och vad ska göras nu?", "What went wrong on {0}, and what is to be done now?";
    RULESET = "Regelverk {0} ({1}), kontrollsumma {2}.", "Rule set {0} ({1}), checksum {2}.";
    HOW = "Så gick det till: ", "How it came about: ";
    BOUNDARY = "Sekretessgräns: ", "Secrecy boundary: ";
    CROSSED = "uppgiften passerade en gräns.", "the information crossed a boundary.";
    NOT_CROSSED = "uppgiften passerade ingen gräns.", "the information crossed no boundary.";
    CROSSED_UNKNOWN = "det går inte att se om uppgiften passerade en gräns.", "it cannot be told whether the information crossed a boundary.";
    LAWFUL = "Tillåtet den dagen? ", "Lawful on the day? ";
    YES = "Ja.", "Yes.";
    NO = "Nej. Inget av det som ännu är okänt ändrar det.", "No. Nothing that is still unknown changes it.";
    NOT_AS_TOLD = "Nej, så som det är beskrivet: inget som öppnar sekretessen är redovisat.", "No, as it is told: nothing that opens the secrecy is told.";
    DEPENDS = "Det beror på bedömningar som inte är redovisade.", "It depends on assessments that are not told.";
    FIND_OUT = "Går inte att svara: något måste tas reda på först.", "Cannot be answered: something must be found out first.";
    OUT = "Verktyget kan inte svara.", "The tool cannot answer.";
    NOTHING = "Ingen uppgift lämnades ut.", "Nothing was disclosed.";
    TIMES = "Kända tider", "Known times";
    FOLLOW = "Vad som ska göras", "What is to be done";
    NONE = "Inget, enligt det som är svarat.", "Nothing, by what has been answered.";
    QUESTIONS = "Frågor för andra", "Questions for others";
    NOT_DUE = "Behöver inte göras", "Need not be done";
    DUE = "ska göras", "is to be done";
    AFTER_ASSESSMENT = "efter bedömning", "after an assessment";
    UNKNOWN = "något måste tas reda på först", "something must be found out first";
    BY_TO = "Av {0}; till {1}.", "By {0}; to {1}.";
    FACT = "Fakta att ta reda på: {0}", "Fact to find out: {0}";
    ASSESSMENT = "Bedömning att göra: {0}", "Assessment to make: {0}";
    DEADLINE = "Senast {0}.", "No later than {0}.";
    DEADLINE_RANGE = "Senast mellan {0} och {1}: klockslaget för vetskapen är inte känt. Räkna med den tidigare tiden.", "No later than between {0} and {1}: the hour of awareness is not known. Count on the earlier time.";
    DONE = "Gjort {0}.", "Done {0}.";
    DONE_UNDATED = "Gjort, tidpunkten är inte känd.", "Done, at a time that is not known.";
    NOT_DONE = "Inte gjort.", "Not done.";
    NOT_TOLD = "Inget är sagt om att det är gjort.", "Nothing is told of its having been done.";
    TOOK = "Det tog {0}. {1}", "It took {0}. {1}";
    TOOK_AT_MOST = "Det tog högst {0}. {1}", "It took at most {0}. {1}";
    WORDING = "Lydelsen: SFS {0}, från {1}, {2}.", "The wording: SFS {0}, from {1}, {2}.";
    EU = "Förordning (EU) {0}, från {1}, {2}.", "Regulation (EU) {0}, from {1}, {2}.";
    READ = "läst", "read";
    RECONSTRUCTED = "återskapad", "reconstructed";
    UNVERIFIED = "inte kontrollerad", "not verified";
    GAPS = "Här brister underlaget", "Where what is told falls short";
    NOTES = "Att känna till", "To know";
    ANSWER = "Svaret för den dagen", "The answer for the day";
    FORM_NOTE = "Ifyllt är det som är känt. Skriv resten för hand, och håll fakta och bedömningar isär. Inga personuppgifter finns här förrän du skriver dem.", "What is known is filled in. Write the rest by hand, and keep facts and assessments apart. No personal data are here until you write them.";
}

/// A review, as text or Markdown.
///
/// ```
/// use sekretess::{door, review, text::{self, Format, Style}};
/// use sekretess_core::Lang;
/// let input = door::read_review(r#"{
///     "activity": { "date": "2019-11-01", "directory": "stockholm_amn", "of": { "actor": "stockholm.amn" } },
///     "how": ["missing_routine"]
/// }"#)?;
/// let page = text::review(&review::review(&input)?, Lang::En, Format::Markdown, Style::default());
/// assert!(page.contains("Nothing was disclosed"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn review(report: &ReviewReport, lang: Lang, format: Format, style: Style) -> String {
    let mut blocks = head(report, lang);
    follow_up(report, lang, &mut blocks);
    let list = |title: Text, entries: Vec<Entry>, blocks: &mut Vec<Block>| {
        if !entries.is_empty() {
            blocks.push(Block::Heading(2, title.get(lang).into()));
            blocks.push(Block::List(entries));
        }
    };
    let gaps = report
        .gaps
        .iter()
        .map(|gap| Entry::marked("!", glue(gap.text.get(lang))));
    list(GAPS, gaps.collect(), &mut blocks);
    let notes = report
        .notices
        .iter()
        .map(|n| Entry::new(glue(n.text.get(lang))));
    list(NOTES, notes.collect(), &mut blocks);
    if let Some(answer) = &report.answer {
        blocks.push(Block::Heading(2, ANSWER.get(lang).into()));
        let mut page = Page::new(answer, lang, true);
        answer.items.iter().for_each(|i| item::write(&mut page, i));
        blocks.extend(page.blocks.into_iter().map(lower));
    }
    written_blocks(&blocks, lang, format, style)
}

/// A form as text or Markdown: what is known, and lines to write on.
///
/// ```
/// use sekretess::{door, review, text::{self, Format, Style}};
/// use sekretess_core::Lang;
/// let input = door::read_review(r#"{
///     "activity": { "date": "2019-11-01", "directory": "stockholm_amn", "of": { "actor": "stockholm.amn" } }
/// }"#)?;
/// let report = review::review(&input)?;
/// let form = report.forms.first().map(|f| text::form(f, Lang::Sv, Format::Markdown, Style::default()));
/// assert!(form.is_some_and(|f| f.starts_with("# Lex Sarah-rapport")));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn form(form: &Form, lang: Lang, format: Format, style: Style) -> String {
    let entry = |field: &crate::review::Field| {
        let filled = field
            .filled
            .as_ref()
            .map_or("…………………………", |words| words.get(lang));
        Entry::led(format!("{}: ", field.label.get(lang)), filled)
    };
    let blocks = [
        Block::Heading(1, form.title.get(lang).into()),
        Block::para(FORM_NOTE.get(lang)),
        Block::List(form.fields.iter().map(entry).collect()),
    ];
    written_blocks(&blocks, lang, format, style)
}

/// A heading one level further down.
fn lower(block: Block) -> Block {
    match block {
        Block::Heading(level, text) => Block::Heading((level + 1).min(3), text),
        other => other,
    }
}

fn head(report: &ReviewReport, lang: Lang) -> Vec<Block> {
    let date = day::long(&report.date, lang);
    let checksum: String = report.ruleset.checksum.chars().take(12).collect();
    let led = |lead: Text, text: &str| Block::Para(lead.get(lang).into(), glue(text));
    let mut blocks = alloc::vec![
        Block::Heading(1, capital(&fill(TITLE.get(lang), &[&date]))),
        Block::para(fill(
            RULESET.get(lang),
            &[report.ruleset.version, report.ruleset.horizon, &checksum],
        )),
    ];
    if !report.how.is_empty() {
        let how: Vec<&str> = report.how.iter().map(|h| h.text.get(lang)).collect();
        blocks.push(led(HOW, &stop(&how.join("; "))));
    }
    if report.lawful != Lawful::NothingDisclosed {
        blocks.push(led(BOUNDARY, boundary(report.boundary_crossed).get(lang)));
    }
    let (symbol, told) = lawful(report.lawful, lang);
    blocks.push(led(LAWFUL, &format!("{symbol}\u{a0}{told}")));
    blocks.push(Block::Heading(2, TIMES.get(lang).into()));
    let times = report.times.iter();
    let times = times.map(|t| Entry::led(format!("{} ", t.at), t.name.get(lang)));
    blocks.push(Block::List(times.collect()));
    blocks
}

/// Whether the information crossed a boundary, in words.
pub(super) fn boundary(crossed: &str) -> Text {
    match crossed {
        "true" => CROSSED,
        "false" => NOT_CROSSED,
        _ => CROSSED_UNKNOWN,
    }
}

/// Whether it was lawful: a symbol and the words.
pub(super) fn lawful(lawful: Lawful, lang: Lang) -> (&'static str, &'static str) {
    let (symbol, words) = match lawful {
        Lawful::Yes => ("✔", YES),
        Lawful::No => ("✖", NO),
        Lawful::NotAsTold => ("✖?", NOT_AS_TOLD),
        Lawful::DependsOnAssessment => ("◐", DEPENDS),
        Lawful::Unknown => ("?", FIND_OUT),
        Lawful::OutOfScope => ("?", OUT),
        Lawful::NothingDisclosed => ("✔", NOTHING),
    };
    (symbol, words.get(lang))
}

fn follow_up(report: &ReviewReport, lang: Lang, blocks: &mut Vec<Block>) {
    let with = |wanted: &dyn Fn(Status) -> bool| -> Vec<&FollowUpReport> {
        report
            .follow_up
            .iter()
            .filter(|f| wanted(f.status))
            .collect()
    };
    blocks.push(Block::Heading(2, FOLLOW.get(lang).into()));
    let due = with(&|s| matches!(s, Status::Due | Status::AfterAssessment | Status::Unknown));
    if due.is_empty() {
        blocks.push(Block::para(NONE.get(lang)));
    } else {
        blocks.push(Block::List(due.iter().map(|f| entry(f, lang)).collect()));
    }
    let asked = with(&|s| s == Status::Question);
    if !asked.is_empty() {
        blocks.push(Block::Heading(2, QUESTIONS.get(lang).into()));
        blocks.push(Block::List(asked.iter().map(|f| entry(f, lang)).collect()));
    }
    let not: Vec<Entry> = with(&|s| s == Status::NotDue)
        .iter()
        .map(|f| {
            Entry::led(
                glue(&f.rule.citation),
                format!(" – {}", f.rule.name.get(lang)),
            )
        })
        .collect();
    if !not.is_empty() {
        blocks.push(Block::Heading(2, NOT_DUE.get(lang).into()));
        blocks.push(Block::List(not));
    }
}

fn entry(follow: &FollowUpReport, lang: Lang) -> Entry {
    let (mark, status) = match follow.status {
        Status::Due => ("➜", DUE),
        Status::AfterAssessment => ("◐", AFTER_ASSESSMENT),
        _ => ("?", UNKNOWN),
    };
    let mut below = alloc::vec![Entry::new(glue(follow.rule.text.get(lang)))];
    let question = follow.status == Status::Question;
    if !question {
        below.push(Entry::new(fill(
            BY_TO.get(lang),
            &[follow.by.get(lang), follow.to.get(lang)],
        )));
    }
    for missing in &follow.missing {
        let phrase = if missing.kind == "objective" {
            FACT
        } else {
            ASSESSMENT
        };
        below.push(Entry::new(fill(
            phrase.get(lang),
            &[missing.question.get(lang)],
        )));
    }
    if let Some(deadline) = &follow.deadline {
        below.push(Entry::new(if deadline.earliest == deadline.latest {
            fill(DEADLINE.get(lang), &[&deadline.earliest])
        } else {
            fill(
                DEADLINE_RANGE.get(lang),
                &[&deadline.earliest, &deadline.latest],
            )
        }));
    }
    if !question {
        below.push(Entry::new(match (&follow.done_at, follow.done) {
            (Some(at), _) => fill(DONE.get(lang), &[at]),
            (None, "true") => DONE_UNDATED.get(lang).into(),
            (None, "false") => NOT_DONE.get(lang).into(),
            _ => NOT_TOLD.get(lang).into(),
        }));
    }
    if let (Some(took), Some(in_time)) = (&follow.took, &follow.in_time) {
        let phrase = if took.at_most { TOOK_AT_MOST } else { TOOK };
        let days = took.words();
        let days = days.get(lang);
        below.push(Entry::new(fill(
            phrase.get(lang),
            &[days, in_time.question.question.get(lang)],
        )));
    }
    let known = match follow.rule.status {
        "read" => READ,
        "reconstructed" => RECONSTRUCTED,
        _ => UNVERIFIED,
    };
    let act = if follow.rule.sfs.contains('/') {
        EU
    } else {
        WORDING
    };
    below.push(Entry::new(fill(
        act.get(lang),
        &[follow.rule.sfs, &follow.rule.from, known.get(lang)],
    )));
    let name = follow.rule.name.get(lang);
    Entry {
        mark,
        lead: glue(&follow.rule.citation),
        text: if question {
            format!(" – {name}")
        } else {
            format!(" – {name}: {}", status.get(lang))
        },
        link: follow.rule.link.clone(),
        below,
    }
}
