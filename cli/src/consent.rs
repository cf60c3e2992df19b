//! `consent`: what a consent covers and lacks, or a form to sign.

use std::path::Path;

use sekretess::{consent, door, text};

use crate::args::Look;
use crate::error::BadInput;
use crate::report::{answer, ended, written};

/// The check, or the form.
pub(crate) fn print(
    file: &Path,
    organisation: Option<&Path>,
    form: bool,
    look: Look,
) -> Result<String, BadInput> {
    answer(file, organisation, |json| match written(look) {
        None => door::consent(json).map(ended),
        Some((format, style)) => {
            let found = consent(&door::read_case(json)?)?;
            Ok(if form {
                text::consent_form(&found, look.lang, format, style)
            } else {
                text::consent(&found, look.lang, format, style)
            })
        }
    })
}
