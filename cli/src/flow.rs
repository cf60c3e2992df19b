//! `flow`: a process in, its check out.

use std::path::Path;

use sekretess::{InputError, door, flow, text};

use crate::args::Look;
use crate::error::{BadInput, Problem};
use crate::input;
use crate::report::{ended, written};

/// The check of a process, on its day and, if one is given, on another.
pub(crate) fn print(file: &Path, on: Option<&str>, look: Look) -> Result<String, BadInput> {
    input::read(file)
        .and_then(|json| answer(&json, on, look).map_err(Problem::from))
        .map_err(|problem| problem.at(input::name(file)))
}

fn answer(json: &str, on: Option<&str>, look: Look) -> Result<String, InputError> {
    let mut asked = door::read_flow(json)?;
    if let Some(on) = on {
        asked.also_on = Some(String::from(on));
    }
    let report = flow::flow(&asked)?;
    Ok(match written(look) {
        None => ended(serde_json::to_string(&report).unwrap_or_default()),
        Some((format, style)) => text::flow(&report, look.lang, format, style),
    })
}
