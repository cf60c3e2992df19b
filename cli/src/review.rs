//! `review`: something that went wrong in, what follows out.

use std::path::Path;

use sekretess::{InputError, door, review, text};

use crate::args::{Form, Look};
use crate::error::{BadInput, Problem};
use crate::input;
use crate::report::{ended, written};

/// The answer, or one of the forms that follow.
pub(crate) fn print(file: &Path, form: Option<Form>, look: Look) -> Result<String, BadInput> {
    input::read(file)
        .and_then(|json| answer(&json, form, look).map_err(Problem::from))
        .map_err(|problem| problem.at(input::name(file)))
}

fn answer(json: &str, form: Option<Form>, look: Look) -> Result<String, InputError> {
    let style = written(look);
    let (None, Some(style)) = (form, style) else {
        return match (form, style) {
            (Some(form), style) => {
                let report = review::review(&door::read_review(json)?)?;
                let wanted = report.forms.iter().find(|known| known.code == form.code());
                Ok(wanted.map_or_else(String::new, |form| match style {
                    Some((format, style)) => text::form(form, look.lang, format, style),
                    None => ended(serde_json::to_string(form).unwrap_or_default()),
                }))
            }
            (None, _) => door::review(json).map(ended),
        };
    };
    let report = review::review(&door::read_review(json)?)?;
    Ok(text::review(&report, look.lang, style.0, style.1))
}
