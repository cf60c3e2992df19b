//! What changed between two days.

use sekretess::{changes, text};

use super::{form, json};
use crate::{
    args::{Format, Look},
    error::{BadInput, Problem},
};

/// The provisions with another wording, and the answers that opened and closed.
pub(super) fn print(from: &str, to: &str, look: Look) -> Result<String, BadInput> {
    let changes = changes(from, to)
        .map_err(|error| Problem::from(error).at(format!("law diff {from} {to}")))?;
    if look.format == Format::Json {
        return Ok(json(&changes));
    }
    let (format, style) = form(look);
    Ok(text::changes(&changes, look.lang, format, style))
}
