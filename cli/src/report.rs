//! A case in, an answer out.

use std::path::Path;

use sekretess::text::{self, Style};
use sekretess::{InputError, door};

use crate::args::{Format, Kind, Look};
use crate::error::{BadInput, Problem};
use crate::{input, organisation};

/// The answer that the door has under this name; JSON is the answer itself, in both
/// languages.
pub(crate) fn print(
    verb: &str,
    file: &Path,
    organisation: Option<&Path>,
    look: Look,
) -> Result<String, BadInput> {
    answer(file, organisation, |json| match written(look) {
        // A form is the same as what it is made from.
        None => door::answer(verb.trim_end_matches("_form"), json).map(ended),
        Some((format, style)) => door::written(verb, json, look.lang, format, style),
    })
}

/// The schema of an input.
pub(crate) fn schema(kind: Kind) -> String {
    ended(format!(
        "{:#}",
        door::schema(kind.code()).unwrap_or_default()
    ))
}

/// Reads a case, with its organisation, and asks for its answer.
fn answer(
    file: &Path,
    organisation: Option<&Path>,
    ask: impl FnOnce(&str) -> Result<String, InputError>,
) -> Result<String, BadInput> {
    let own = organisation.map(organisation::read).transpose()?;
    input::read(file)
        .map(|json| match &own {
            Some(own) => organisation::put_in(&json, own),
            None => json,
        })
        .and_then(|json| ask(&json).map_err(Problem::from))
        .map_err(|problem| problem.at(input::name(file)))
}

/// The library's own format, or `None` where its JSON is wanted as it is.
pub(crate) fn written(look: Look) -> Option<(text::Format, Style)> {
    let format = match look.format {
        Format::Text => text::Format::Text,
        Format::Md => text::Format::Markdown,
        Format::Html => text::Format::Html,
        Format::Json => return None,
    };
    Some((
        format,
        Style {
            colour: look.colour,
        },
    ))
}

/// The text with a line end.
pub(crate) fn ended(mut text: String) -> String {
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}
