//! `--organisation`: a municipality's own file, put into the case.

use std::path::Path;

use sekretess::actors::Organised;
use sekretess::door;
use sekretess::input::Organisation;

use crate::error::{BadInput, Problem};
use crate::input;

/// Reads the file as JSON text that holds together, so that what is wrong with it is
/// said of it and not of the case.
pub(crate) fn read(file: &Path) -> Result<String, BadInput> {
    text(file).map_err(|problem| problem.at(input::name(file)))
}

/// Reads the file as an organisation.
pub(crate) fn parse(file: &Path) -> Result<Organisation, BadInput> {
    let parsed = input::read(file).and_then(|json| Ok(door::read_organisation(&json)?));
    parsed.map_err(|problem| problem.at(input::name(file)))
}

fn text(file: &Path) -> Result<String, Problem> {
    let json = input::read(file)?;
    Organised::new(&door::read_organisation(&json)?)?;
    Ok(json)
}

/// The case with its organisation as its last key. The text is not read and written
/// anew: a key that stands twice in the case is still seen at the door, and so is an
/// organisation that the case has already.
pub(crate) fn put_in(case: &str, organisation: &str) -> String {
    let Some(open) = case.trim_end().strip_suffix('}') else {
        return String::from(case);
    };
    let comma = if open.trim_end().ends_with('{') {
        ""
    } else {
        ","
    };
    format!("{open}{comma}\"organisation\":{organisation}}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_is_the_last_key() {
        for (case, with) in [
            ("{}", r#"{"organisation":{"id":1}}"#),
            (
                "{\"date\":\"x\"}\n",
                r#"{"date":"x","organisation":{"id":1}}"#,
            ),
            ("[", "["),
            ("", ""),
        ] {
            assert_eq!(put_in(case, r#"{"id":1}"#), with);
        }
    }
}
