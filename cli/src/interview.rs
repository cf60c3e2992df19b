//! `interview`: from nothing, or from a case that is partly filled in, to an answer.
//!
//! Line by line: every question is printed, and its answer is one line of standard
//! input. The questions, their order and what an answer writes are the library's.

mod dialogue;
mod phrases;

use std::io::{self, BufRead, ErrorKind, Write};
use std::path::{Path, PathBuf};

use sekretess::text::{self, Style};
use sekretess::{InputError, door};
use serde_json::{Value, json};

use crate::args::Look;
use crate::error::{BadInput, Problem};
use crate::{input, organisation, today};
use dialogue::Dialogue;

/// What an interview begins from, and where it ends.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A disclosure or a meeting to go on from, JSON or TOML.
    file: Option<PathBuf>,
    /// The directory that the actors are named from; `generic` if left out.
    #[arg(long, conflicts_with = "organisation")]
    directory: Option<String>,
    /// The municipality's own organisation, JSON or TOML, that the actors are named from.
    #[arg(long, value_name = "FILE")]
    organisation: Option<PathBuf>,
    /// The day on which it is said, YYYY-MM-DD; today if left out.
    #[arg(long)]
    on: Option<String>,
    /// Write the case here when it ends, for `decide` or `meeting`: TOML, or JSON if the
    /// name ends in `.json`.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

/// Holds the interview on standard input and output.
pub(crate) fn hold(args: &Args, look: Look) -> Result<(), BadInput> {
    let name = args.file.as_deref().map_or("interview".into(), input::name);
    let own = args
        .organisation
        .as_deref()
        .map(organisation::read)
        .transpose()?;
    let case = begin(args, own.as_deref()).map_err(|p| p.at(name.clone()))?;
    let lines = io::stdin().lock().lines();
    let mut dialogue = Dialogue::new(case, look, Box::new(lines), Box::new(io::stdout().lock()));
    let case = match dialogue.hold() {
        Ok(case) => case,
        // The reader has seen enough.
        Err(Problem::Unreadable(error)) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
        Err(problem) => return Err(problem.at(name)),
    };
    if let Some(file) = &args.save {
        save(&case, file).map_err(|p| p.at(file.display().to_string()))?;
    }
    Ok(())
}

fn begin(args: &Args, own: Option<&str>) -> Result<Value, Problem> {
    let text = match &args.file {
        Some(file) => input::read(file)?,
        None => String::from("{}"),
    };
    let mut case: Value = serde_json::from_str(&text).unwrap_or_else(|_| json!({}));
    // What cannot be read is refused as the door refuses it.
    door::read_next(&text)?;
    if let Some(fields) = case.as_object_mut() {
        if let Some(own) = own {
            fields.insert(
                "organisation".into(),
                serde_json::from_str(own).unwrap_or_default(),
            );
        } else if let Some(directory) = &args.directory {
            fields.insert("directory".into(), json!(directory));
        } else if args.file.is_none() {
            fields.insert("directory".into(), json!("generic"));
        }
        if let Some(day) = &args.on {
            fields.insert("date".into(), json!(day));
        } else if !fields.contains_key("date") {
            fields.insert(
                "date".into(),
                json!(today::today().ok_or(Problem::NoClock)?.to_string()),
            );
        }
    }
    door::read_next(&case.to_string())?;
    Ok(case)
}

/// The case as a file that `decide` or `meeting` reads.
fn save(case: &Value, file: &Path) -> Result<(), Problem> {
    let json = file
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("json"));
    let text = if json {
        format!("{case:#}\n")
    } else {
        toml::to_string_pretty(case).unwrap_or_else(|_| format!("{case:#}\n"))
    };
    std::fs::File::create(file)?.write_all(text.as_bytes())?;
    Ok(())
}

/// The whole answer as text.
fn answer(case: &Value, look: Look) -> Result<String, InputError> {
    let json = case.to_string();
    let style = Style {
        colour: look.colour,
    };
    if case.get("participants").is_some() {
        let report = sekretess::meeting(&door::read_meeting(&json)?)?;
        Ok(text::meeting(&report, look.lang, text::Format::Text, style))
    } else {
        let report = sekretess::decide(&door::read_disclosure(&json)?)?;
        Ok(text::disclosure(
            &report,
            look.lang,
            text::Format::Text,
            style,
        ))
    }
}
