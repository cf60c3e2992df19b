//! The dialogue: what has been said is kept, and the case is made from it anew each
//! time, so that going back or changing an answer loses nothing.

use std::collections::BTreeMap;
use std::io::{self, Write};

use sekretess::Next;
use sekretess::ask::{Ask, Group, Lead, Put, Takes, fill};
use sekretess::core::{Date, Text};
use sekretess::door;
use sekretess::text::outcome_label;
use serde_json::{Value, json};

use super::{answer, phrases as p};
use crate::args::Look;
use crate::error::Problem;

type Lines = Box<dyn Iterator<Item = io::Result<String>>>;

/// What somebody said to a question.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Unknown,
    Cannot,
    /// The places of the chosen answers.
    Chosen(Vec<usize>),
    /// A value, written at the place.
    Value(Value),
    /// Yes, no or unknown for each place.
    Each(Vec<Option<bool>>),
}

/// What a line asks for.
enum Line {
    Said(Said),
    Back,
    Summary,
    Quit,
    Apart,
    Keep,
    Unclear,
}

/// A question that has been answered, in the order in which it was put.
struct Used {
    key: String,
    question: Ask,
}

/// The dialogue.
pub(super) struct Dialogue {
    start: Value,
    look: Look,
    lines: Lines,
    out: Box<dyn Write>,
    /// What was said, by question; also to questions that are not put as things stand.
    said: BTreeMap<String, Said>,
    /// The question that is to be put again.
    again: Option<String>,
    /// How far the questions go once there is an answer.
    more: Option<Group>,
    told: String,
}

/// How far the dialogue has come.
struct Stand {
    case: Value,
    next: Next,
    used: Vec<Used>,
    question: Option<Ask>,
}

impl Dialogue {
    pub(super) fn new(start: Value, look: Look, lines: Lines, out: Box<dyn Write>) -> Self {
        Self {
            start,
            look,
            lines,
            out,
            said: BTreeMap::new(),
            again: None,
            more: None,
            told: String::new(),
        }
    }

    /// Asks until there is an answer or somebody ends it; gives the case.
    pub(super) fn hold(&mut self) -> Result<Value, Problem> {
        self.say(p::HELLO)?;
        loop {
            let stand = self.stand()?;
            self.preliminary(&stand.next)?;
            let goes_on = match stand.question.clone() {
                Some(question) => self.put(&stand, &question)?,
                None => self.end(&stand)?,
            };
            if !goes_on {
                self.finish(&stand.case)?;
                return Ok(stand.case);
            }
        }
    }

    /// Makes the case from what has been said, up to the next question that is to be put.
    fn stand(&mut self) -> Result<Stand, Problem> {
        let mut case = self.start.clone();
        let mut next = door::read_next(&case.to_string())?;
        let mut used: Vec<Used> = Vec::new();
        loop {
            let skip = |q: &Ask| used.iter().any(|u| u.key == key(q));
            let question = match self.more {
                None => next.to_put(skip),
                Some(group) => {
                    let mut open = next.questions.iter();
                    open.find(|q| q.group <= group && !skip(q))
                }
            };
            let Some(question) = question.cloned() else {
                return Ok(Stand {
                    case,
                    next,
                    used,
                    question: None,
                });
            };
            let key = key(&question);
            let said = self
                .said
                .get(&key)
                .filter(|_| self.again.as_ref() != Some(&key));
            let Some(said) = said else {
                return Ok(Stand {
                    case,
                    next,
                    used,
                    question: Some(question),
                });
            };
            let mut written = case.clone();
            write(&mut written, &question, said);
            match door::read_next(&written.to_string()) {
                Ok(after) => {
                    (case, next) = (written, after);
                    used.push(Used { key, question });
                }
                Err(problem) => {
                    self.said.remove(&key);
                    let text = self.text(p::REFUSED);
                    writeln!(self.out, "{text}: {problem}")?;
                }
            }
        }
    }

    /// Puts a question; false if it all ends here.
    fn put(&mut self, stand: &Stand, question: &Ask) -> Result<bool, Problem> {
        let lang = self.look.lang;
        let number = stand.used.len() + 1;
        writeln!(
            self.out,
            "\n{} {number}. {}",
            self.text(p::QUESTION),
            question.question.get(lang)
        )?;
        match question.kind {
            "assessment" => writeln!(self.out, "  ({})", self.text(p::ASSESSMENT))?,
            "legal_point" => writeln!(self.out, "  ({})", self.text(p::LEGAL_POINT))?,
            _ => {}
        }
        let several = stand.next.preliminary.items.len() > 1;
        let item = question.item.as_deref().filter(|_| several);
        let mut about: Vec<&str> = item.into_iter().collect();
        for place in &question.places {
            for id in [&place.listener, &place.person].into_iter().flatten() {
                if !about.contains(&id.as_str()) {
                    about.push(id);
                }
            }
        }
        if !about.is_empty() {
            writeln!(
                self.out,
                "  {}: {}",
                self.text(p::CONCERNS),
                about.join(", ")
            )?;
        }
        if let Some(why) = question.why.first() {
            let more = if question.why.len() > 1 { " …" } else { "" };
            writeln!(
                self.out,
                "  {}: {}{more}",
                self.text(p::BECAUSE),
                why.citation
            )?;
        }
        if !is_yes_no(question) || says_more(question) {
            for (i, lead) in question.answers.iter().enumerate() {
                let shown = !matches!(question.takes, Takes::Age | Takes::Date);
                if shown {
                    writeln!(self.out, "  {:>2} {}", i + 1, lead.text.get(lang))?;
                }
            }
        }
        let before = self.said.get(&key(question)).cloned();
        if let Some(before) = &before {
            let shown = self.shown(question, before);
            writeln!(self.out, "  {}: {shown}", self.text(p::BEFORE))?;
        }
        loop {
            let Some(line) = self.ask(question)? else {
                return Ok(false);
            };
            let said = match line {
                Line::Quit => return Ok(false),
                Line::Back => {
                    // The answer that was there stays, to be kept or changed.
                    if let Some(last) = stand.used.last() {
                        self.again = Some(last.key.clone());
                    }
                    return Ok(true);
                }
                Line::Summary => {
                    self.summary(&stand.used)?;
                    continue;
                }
                Line::Keep if before.is_some() => before.unwrap_or(Said::Unknown),
                Line::Apart => match self.one_by_one(question)? {
                    Some(said) => said,
                    None => return Ok(false),
                },
                Line::Said(said) => said,
                Line::Keep | Line::Unclear => {
                    let form = self.form(question);
                    writeln!(self.out, "{} {form}.", self.text(p::NOT_UNDERSTOOD))?;
                    continue;
                }
            };
            self.again = None;
            self.said.insert(key(question), said);
            return Ok(true);
        }
    }

    /// Reads one line about a question; nothing at the end of the input.
    fn ask(&mut self, question: &Ask) -> Result<Option<Line>, Problem> {
        let form = self.form(question);
        let apart = if can_be_apart(question) {
            format!("; {}", self.text(p::APART))
        } else {
            String::new()
        };
        write!(self.out, "[{form}{apart}] > ")?;
        self.out.flush()?;
        Ok(self.line()?.map(|line| read(question, &line)))
    }

    fn line(&mut self) -> Result<Option<String>, Problem> {
        let line = self.lines.next().transpose()?;
        Ok(line.map(|line| line.trim().to_lowercase()))
    }

    /// Yes, no or unknown for each of the places.
    fn one_by_one(&mut self, question: &Ask) -> Result<Option<Said>, Problem> {
        let mut each = Vec::new();
        for place in &question.places {
            let about = [&place.listener, &place.person];
            let about: Vec<&str> = about.into_iter().flatten().map(String::as_str).collect();
            let answer = loop {
                write!(self.out, "  {} > ", about.join(", "))?;
                self.out.flush()?;
                let Some(line) = self.line()? else {
                    return Ok(None);
                };
                match (yes_no(&line), line.as_str()) {
                    (Some(value), _) => break Some(value),
                    (None, "?" | "") => break None,
                    _ => writeln!(
                        self.out,
                        "{} {}.",
                        self.text(p::NOT_UNDERSTOOD),
                        self.text(p::YES_NO)
                    )?,
                }
            };
            each.push(answer);
        }
        Ok(Some(Said::Each(each)))
    }

    /// There is an answer: it can be left, changed, or looked into further.
    fn end(&mut self, stand: &Stand) -> Result<bool, Problem> {
        self.summary(&stand.used)?;
        self.say(p::DONE)?;
        loop {
            write!(self.out, "> ")?;
            self.out.flush()?;
            let Some(line) = self.line()? else {
                return Ok(false);
            };
            match line.as_str() {
                "" | "q" => return Ok(false),
                "=" => self.summary(&stand.used)?,
                "<" => {
                    if let Some(last) = stand.used.last() {
                        self.again = Some(last.key.clone());
                        return Ok(true);
                    }
                }
                "m" => {
                    let left = stand.next.questions.iter();
                    let mut left = left.filter(|q| stand.used.iter().all(|u| u.key != key(q)));
                    if let Some(question) = left.next() {
                        self.more = Some(question.group);
                        return Ok(true);
                    }
                    self.say(p::NO_MORE)?;
                }
                number => {
                    let place = number.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
                    match place.and_then(|n| stand.used.get(n)) {
                        Some(used) => {
                            self.again = Some(used.key.clone());
                            return Ok(true);
                        }
                        None => self.say(p::DONE)?,
                    }
                }
            }
        }
    }

    fn finish(&mut self, case: &Value) -> Result<(), Problem> {
        match answer(case, self.look) {
            Ok(text) => writeln!(self.out, "\n{text}")?,
            Err(_) => self.say(p::NO_ANSWER)?,
        }
        Ok(())
    }

    /// The answer so far, when it has changed.
    fn preliminary(&mut self, next: &Next) -> Result<(), Problem> {
        if next.preliminary.items.is_empty() {
            return Ok(());
        }
        let lang = self.look.lang;
        let verdict = next.preliminary.verdict;
        let (symbol, label) = outcome_label(verdict.outcome, verdict.by_default, lang);
        let mut told = format!("{}: {symbol} {label}", self.text(p::SO_FAR));
        let several = next.preliminary.items.len() > 1;
        for item in &next.preliminary.items {
            let symbols: Vec<String> = item
                .listeners
                .iter()
                .map(|l| {
                    let (symbol, _) = outcome_label(l.verdict.outcome, l.verdict.by_default, lang);
                    format!("{} {symbol}", l.id)
                })
                .collect();
            if several {
                told += &format!("\n  {}: {}", item.item, symbols.join(", "));
            } else if symbols.len() > 1 {
                told += &format!(" ({})", symbols.join(", "));
            }
        }
        if told != self.told {
            writeln!(self.out, "\n{told}")?;
            self.told = told;
        }
        Ok(())
    }

    fn summary(&mut self, used: &[Used]) -> Result<(), Problem> {
        writeln!(self.out, "\n{}", self.text(p::SUMMARY))?;
        if used.is_empty() {
            return self.say(p::NOTHING_YET);
        }
        for (i, used) in used.iter().enumerate() {
            let said = self.said.get(&used.key).unwrap_or(&Said::Unknown);
            let shown = self.shown(&used.question, said);
            let question = used.question.question.get(self.look.lang);
            writeln!(self.out, "  {:>2} {question} – {shown}", i + 1)?;
        }
        Ok(())
    }

    fn shown(&self, question: &Ask, said: &Said) -> String {
        let lang = self.look.lang;
        let truth = |value: &bool| self.text(if *value { p::YES } else { p::NO });
        match said {
            Said::Unknown => self.text(p::UNKNOWN).to_owned(),
            Said::Cannot => self.text(p::CANNOT).to_owned(),
            Said::Value(Value::String(text)) => text.clone(),
            Said::Value(value) => value.to_string(),
            Said::Chosen(chosen) => {
                let chosen = chosen.iter().filter_map(|i| question.answers.get(*i));
                chosen
                    .map(|a| a.text.get(lang))
                    .collect::<Vec<_>>()
                    .join("; ")
            }
            Said::Each(each) => {
                let each = each.iter().zip(&question.places).map(|(value, place)| {
                    let about = place.listener.as_deref().or(place.person.as_deref());
                    let value = value.as_ref().map_or(self.text(p::UNKNOWN), truth);
                    format!("{}: {value}", about.unwrap_or_default())
                });
                each.collect::<Vec<_>>().join(", ")
            }
        }
    }

    fn form(&self, question: &Ask) -> &'static str {
        self.text(match question.takes {
            Takes::SomeOf => p::SOME,
            Takes::Date => p::DAY,
            Takes::Age => p::YEARS,
            _ if is_yes_no(question) => p::YES_NO,
            _ => p::ONE,
        })
    }

    fn text(&self, text: Text) -> &'static str {
        text.get(self.look.lang)
    }

    fn say(&mut self, text: Text) -> Result<(), Problem> {
        writeln!(self.out, "{}", self.text(text))?;
        Ok(())
    }
}

/// What tells a question from every other, whatever else is asked.
fn key(question: &Ask) -> String {
    let at = question
        .places
        .first()
        .map_or("", |place| place.at.as_str());
    format!("{} {at}", question.id)
}

fn is_yes_no(question: &Ask) -> bool {
    let codes = |lead: &Lead| ["yes", "no"].contains(&lead.answer.as_str());
    question.takes == Takes::YesNo && question.answers.iter().all(codes)
}

/// Whether a yes or a no says more than that.
fn says_more(question: &Ask) -> bool {
    let plain = |lead: &Lead| [p::YES.sv, p::NO.sv].contains(&&*lead.text.sv);
    !question.answers.iter().all(plain)
}

fn is_fact(question: &Ask) -> bool {
    question.takes == Takes::YesNo && ["objective", "assessment"].contains(&question.kind)
}

fn can_be_apart(question: &Ask) -> bool {
    is_fact(question) && question.places.len() > 1
}

fn yes_no(line: &str) -> Option<bool> {
    match line {
        "j" | "ja" | "y" | "yes" => Some(true),
        "n" | "nej" | "no" => Some(false),
        _ => None,
    }
}

/// What a line says to a question.
fn read(question: &Ask, line: &str) -> Line {
    match line {
        "" => return Line::Keep,
        "<" => return Line::Back,
        "=" => return Line::Summary,
        "q" => return Line::Quit,
        "?" => return Line::Said(Said::Unknown),
        "!" => return Line::Said(Said::Cannot),
        "v" if can_be_apart(question) => return Line::Apart,
        _ => {}
    }
    let said = match question.takes {
        Takes::Age => line
            .parse::<u8>()
            .ok()
            .filter(|age| *age <= 120)
            .map(|age| Said::Value(json!(age))),
        Takes::Date => line.parse::<Date>().ok().map(|_| Said::Value(json!(line))),
        _ => chosen(question, line),
    };
    said.map_or(Line::Unclear, Line::Said)
}

/// The answers that a line names: by number, by code, or as yes and no.
fn chosen(question: &Ask, line: &str) -> Option<Said> {
    let place = |word: &str| {
        let code = match yes_no(word) {
            Some(true) => "yes",
            Some(false) => "no",
            None => word,
        };
        let by_code = question.answers.iter().position(|a| a.answer == code);
        let by_number = || {
            let number = word.parse::<usize>().ok()?.checked_sub(1)?;
            question.answers.get(number).map(|_| number)
        };
        by_code.or_else(by_number)
    };
    let words = line.split([' ', ',']).filter(|word| !word.is_empty());
    let found: Option<Vec<usize>> = words.map(place).collect();
    let one = question.takes != Takes::SomeOf;
    found
        .filter(|f| !f.is_empty() && (!one || f.len() == 1))
        .map(Said::Chosen)
}

/// Writes what was said into the case.
fn write(case: &mut Value, question: &Ask, said: &Said) {
    match said {
        Said::Unknown => {}
        Said::Cannot if is_fact(question) => {
            let value = json!("cannot_be_known");
            question
                .places
                .iter()
                .for_each(|place| put(case, &place.pointer, &value));
        }
        Said::Cannot => {}
        Said::Chosen(chosen) => chosen
            .iter()
            .filter_map(|i| question.answers.get(*i))
            .for_each(|answer| fill(case, &answer.set)),
        Said::Value(value) => {
            if let Some(place) = question.places.first() {
                put(case, &place.pointer, value);
            }
        }
        Said::Each(each) => {
            for (value, place) in each.iter().zip(&question.places) {
                if let Some(value) = value {
                    put(case, &place.pointer, &json!(value));
                }
            }
        }
    }
}

fn put(case: &mut Value, pointer: &str, value: &Value) {
    let put = Put {
        pointer: pointer.to_owned(),
        value: value.clone(),
    };
    fill(case, &[put]);
}
