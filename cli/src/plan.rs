//! `plan`: an order for a meeting, with who is in the room for what.

use std::path::Path;

use sekretess::{door, text};

use crate::args::Look;
use crate::error::BadInput;
use crate::report::{answer, ended, written};

/// The plan for a meeting.
pub(crate) fn plan(
    file: &Path,
    organisation: Option<&Path>,
    look: Look,
) -> Result<String, BadInput> {
    answer(file, organisation, |json| match written(look) {
        None => door::plan(json).map(ended),
        Some((format, style)) => {
            let plan = sekretess::plan(&door::read_meeting(json)?)?;
            Ok(text::plan(&plan, look.lang, format, style))
        }
    })
}
