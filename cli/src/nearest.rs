//! `alternatives`: the nearest lawful ways for what may not be said as it is.

use std::path::Path;

use sekretess::{door, text};

use crate::args::Look;
use crate::error::BadInput;
use crate::report::{answer, ended, written};

/// The nearest lawful ways in a meeting or a disclosure.
pub(crate) fn alternatives(
    file: &Path,
    organisation: Option<&Path>,
    look: Look,
) -> Result<String, BadInput> {
    answer(file, organisation, |json| match written(look) {
        None => door::alternatives(json).map(ended),
        Some((format, style)) => {
            let found = door::find_alternatives(json)?;
            Ok(text::alternatives(&found, look.lang, format, style))
        }
    })
}
