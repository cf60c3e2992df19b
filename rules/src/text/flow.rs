//! The check of a process as text: each step, what is missing, what is too much.

use alloc::{format, string::String, vec, vec::Vec};

use sekretess_core::{Lang, Text};

use super::{
    Format, Style,
    block::{Block, Entry},
    day, label,
    phrases::phrases,
    words::{capital, fill, glue, list, stop},
    written_blocks,
};
use crate::{
    answer::Words,
    flow::{Basis, ExcessKind, FlowDay, FlowReport, Lack, LackKind, StepReport},
};

phrases! {
    TITLE = "Processen, steg för steg", "The process, step by step";
    RULESET = "Regelverk {0} ({1}), kontrollsumma {2}.", "Rule set {0} ({1}), checksum {2}.";
    LAW_OF = "Enligt lagen {0}", "By the law on {0}";
    COLUMN_STEP = "Steg", "Step";
    COLUMN_FROM = "Från", "From";
    COLUMN_TO = "Till", "To";
    COLUMN_ANSWER = "Svar", "Answer";
    COLUMN_BASIS = "Bärs av", "Carried by";
    DUTY = "skyldighet: {0}", "duty: {0}";
    GROUND = "grund: {0}", "ground: {0}";
    NO_BOUNDARY = "ingen sekretessgräns", "no secrecy boundary";
    NOT_SECRET = "inget är hemligt", "nothing is secret";
    NOTHING_DISCLOSED = "inget lämnas ut", "nothing is disclosed";
    OPEN = "inget ännu", "nothing yet";
    NOTHING = "inget", "nothing";
    LACKS = "Det här saknas", "What is missing";
    LACKS_NOTHING = "Inget steg som lagen kräver saknas, så som processen är beskriven.", "No step that the law demands is missing, as the process is described.";
    MISSING_STEP = "steget finns inte", "there is no such step";
    FILTERED = "steget kommer bara efter ett ställningstagande, och skyldigheten har inget sådant filter", "the step comes only after a decision, and the duty knows no such filter";
    MAY_BE_MISSING = "steget finns inte, och kan krävas efter en bedömning", "there is no such step, and it may be demanded after an assessment";
    FROM_TO = "{0} ska lämna till {1}", "{0} to give to {1}";
    MAY_FROM_TO = "{0} kan behöva lämna till {1}", "{0} may have to give to {1}";
    BECAUSE = "Följer av steg {0}.", "Follows from step {0}.";
    TOO_MUCH = "Det här är för mycket", "What is too much";
    TOO_MUCH_NOTHING = "Inget steg ger mer än lagen bär, så som processen är beskriven.", "No step gives more than the law carries, as the process is described.";
    NO_GROUND = "ingen grund för {0}: {1}", "no ground for {0}: {1}";
    LEAVE_OUT = "mer än grunden bär; går om {0} utelämnas", "more than the ground carries; possible if {0} is left out";
    CLAIM_NOT_MET = "den åberopade grunden bär inte steget: {0}", "the claimed ground does not carry the step: {0}";
    OPEN_QUESTIONS = "Att ta reda på eller bedöma", "To find out or assess";
    CLAIM_HOLDS = "{0}: processen åberopar {1}, och det stämmer.", "{0}: the process claims {1}, and that holds.";
    CLAIM_UNKNOWN = "{0}: processen åberopar {1}; om det stämmer är inte klart.", "{0}: the process claims {1}; whether that holds is not clear.";
    CLAIM_FAILS = "{0}: processen åberopar {1}, och det stämmer inte.", "{0}: the process claims {1}, and that does not hold.";
    CLAIM_NOT_YET = "{0}: processen åberopar {1}, som inte gällde den dagen.", "{0}: the process claims {1}, which was not in force on the day.";
    CLAIMS = "Det som processen åberopar", "What the process claims";
    NOTES = "Att känna till", "To know";
}

/// The check of a process, as text or Markdown.
///
/// ```
/// use sekretess::{door, flow, text::{self, Format, Style}};
/// use sekretess_core::Lang;
/// let input = door::read_flow(r#"{
///     "date": "2024-03-01", "directory": "huddinge",
///     "actors": [
///         { "id": "larare", "actor": "huddinge.larare", "profile": "school" },
///         { "id": "rektor", "actor": "huddinge.rektor", "profile": "pupil_support" }
///     ],
///     "steps": [{ "id": "anmalan", "from": "larare", "to": ["rektor"], "information": ["personal_circumstances"] }]
/// }"#)?;
/// let page = text::flow(&flow::flow(&input)?, Lang::Sv, Format::Markdown, Style::default());
/// assert!(page.contains("ingen sekretessgräns"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
#[must_use]
pub fn flow(report: &FlowReport, lang: Lang, format: Format, style: Style) -> String {
    let checksum: String = report.ruleset.checksum.chars().take(12).collect();
    let mut blocks = vec![
        Block::Heading(1, TITLE.get(lang).into()),
        Block::para(fill(
            RULESET.get(lang),
            &[report.ruleset.version, report.ruleset.horizon, &checksum],
        )),
    ];
    for day in &report.days {
        of_day(day, lang, &mut blocks);
    }
    written_blocks(&blocks, lang, format, style)
}

fn names(words: &[Words], lang: Lang) -> String {
    let names: Vec<&str> = words.iter().map(|w| w.get(lang)).collect();
    list(&names, lang)
}

fn of_day(checked: &FlowDay, lang: Lang, blocks: &mut Vec<Block>) {
    let date = day::long(&checked.date, lang);
    blocks.push(Block::Heading(
        2,
        capital(&fill(LAW_OF.get(lang), &[&date])),
    ));
    let columns = [
        COLUMN_STEP,
        COLUMN_FROM,
        COLUMN_TO,
        COLUMN_ANSWER,
        COLUMN_BASIS,
    ];
    blocks.push(Block::Table(
        columns.iter().map(|c| c.get(lang).into()).collect(),
        checked.steps.iter().map(|step| row(step, lang)).collect(),
    ));
    let mut section = |title: Text, entries: Vec<Entry>, nothing: Option<Text>| match (
        entries.is_empty(),
        nothing,
    ) {
        (true, None) => {}
        (true, Some(nothing)) => {
            blocks.push(Block::Heading(3, title.get(lang).into()));
            blocks.push(Block::para(nothing.get(lang)));
        }
        (false, _) => {
            blocks.push(Block::Heading(3, title.get(lang).into()));
            blocks.push(Block::List(entries));
        }
    };
    section(
        LACKS,
        checked.lacks.iter().map(|l| lack(l, lang)).collect(),
        Some(LACKS_NOTHING),
    );
    let excess = checked.steps.iter().flat_map(|s| too_much(s, lang));
    section(TOO_MUCH, excess.collect(), Some(TOO_MUCH_NOTHING));
    let claims = checked.steps.iter().flat_map(|s| claims(s, lang));
    section(CLAIMS, claims.collect(), None);
    let open = checked.steps.iter().filter(|s| !s.missing.is_empty());
    let open = open.map(|step| {
        let asked = step
            .missing
            .iter()
            .map(|q| Entry::new(q.question.get(lang)));
        Entry::led(step.id.clone(), "").with(asked.collect())
    });
    section(OPEN_QUESTIONS, open.collect(), None);
    let mut notes: Vec<Entry> = Vec::new();
    for step in &checked.steps {
        if let Some(notice) = &step.out_of_scope {
            notes.push(Entry::led(format!("{}: ", step.id), notice.text.get(lang)));
        }
    }
    notes.extend(checked.notices.iter().map(|n| Entry::new(n.text.get(lang))));
    section(NOTES, notes, None);
}

fn row(step: &StepReport, lang: Lang) -> Vec<String> {
    let cited = |duty: bool| {
        let by: Vec<String> = step.by.iter().map(|rule| glue(&rule.citation)).collect();
        fill(
            (if duty { DUTY } else { GROUND }).get(lang),
            &[&list(&by, lang)],
        )
    };
    let basis = match step.basis {
        Basis::Duty => cited(true),
        Basis::Ground => cited(false),
        Basis::NoBoundary => NO_BOUNDARY.get(lang).into(),
        Basis::NotSecret => NOT_SECRET.get(lang).into(),
        Basis::NothingDisclosed => NOTHING_DISCLOSED.get(lang).into(),
        Basis::Open => OPEN.get(lang).into(),
        Basis::None => NOTHING.get(lang).into(),
    };
    vec![
        step.id.clone(),
        step.from.get(lang).into(),
        names(&step.to, lang),
        label::verdict(step.verdict, lang),
        basis,
    ]
}

fn lack(lack: &Lack, lang: Lang) -> Entry {
    let (mark, kind, who) = match lack.kind {
        LackKind::MissingStep => ("✖", MISSING_STEP, FROM_TO),
        LackKind::Filtered => ("✖", FILTERED, FROM_TO),
        LackKind::MayBeMissing => ("◐", MAY_BE_MISSING, MAY_FROM_TO),
    };
    let from = names(&lack.from, lang);
    let who = fill(who.get(lang), &[&from, &names(&lack.to, lang)]);
    let mut below = vec![
        Entry::new(glue(lack.rule.text.get(lang))),
        Entry::new(fill(BECAUSE.get(lang), &[&list(&lack.because, lang)])),
    ];
    below.extend(
        lack.missing
            .iter()
            .map(|q| Entry::new(q.question.get(lang))),
    );
    Entry {
        mark,
        lead: glue(&lack.rule.citation),
        text: format!(" – {}: {}", who, stop(kind.get(lang))),
        link: lack.rule.link.clone(),
        below,
    }
}

fn too_much(step: &StepReport, lang: Lang) -> Vec<Entry> {
    let entry = |excess: &crate::flow::Excess| {
        let of = list(&excess.of, lang);
        let because: Vec<String> = excess.because.iter().map(|b| glue(b)).collect();
        let because = list(&because, lang);
        let text = match excess.kind {
            ExcessKind::NoGround => fill(NO_GROUND.get(lang), &[&of, &because]),
            ExcessKind::LeaveOut => fill(LEAVE_OUT.get(lang), &[&of]),
            ExcessKind::ClaimNotMet => fill(CLAIM_NOT_MET.get(lang), &[&because]),
        };
        Entry {
            mark: "✖",
            lead: format!("{}: ", step.id),
            text: stop(&text),
            ..Entry::default()
        }
    };
    step.too_much.iter().map(entry).collect()
}

fn claims(step: &StepReport, lang: Lang) -> Vec<Entry> {
    let entry = |claim: &crate::flow::Claim| {
        let phrase = match claim.holds {
            _ if !claim.in_force => CLAIM_NOT_YET,
            "true" => CLAIM_HOLDS,
            "unknown" => CLAIM_UNKNOWN,
            _ => CLAIM_FAILS,
        };
        Entry::new(fill(phrase.get(lang), &[&step.id, &glue(&claim.citation)]))
    };
    step.claims.iter().map(entry).collect()
}
