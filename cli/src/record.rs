//! `record`: the record of a secrecy assessment, to print and to sign.

use std::path::Path;

use sekretess::{door, record, text};

use crate::args::Look;
use crate::error::BadInput;
use crate::report::{answer, ended, written};

/// The record of a disclosure or a meeting.
pub(crate) fn print(
    file: &Path,
    organisation: Option<&Path>,
    look: Look,
) -> Result<String, BadInput> {
    answer(file, organisation, |json| match written(look) {
        None => door::record(json).map(ended),
        Some((format, style)) => {
            let record = record(&door::read_case(json)?)?;
            Ok(text::record(&record, look.lang, format, style))
        }
    })
}
