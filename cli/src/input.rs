//! From a file to JSON text: the one form that the library's door takes.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde_json::Value;

use crate::error::Problem;

/// The largest input that is read, in bytes.
pub(crate) const MOST: u64 = 4 * 1024 * 1024;

/// What the file is called in a message.
pub(crate) fn name(file: &Path) -> String {
    if is_stdin(file) {
        String::from("standard input")
    } else {
        file.display().to_string()
    }
}

/// Reads a case as JSON text. TOML says the same in another notation, and goes
/// through the same door.
pub(crate) fn read(file: &Path) -> Result<String, Problem> {
    let text = text(bytes(file)?)?;
    if is_json(file, &text) {
        Ok(text)
    } else {
        json(&text)
    }
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn bytes(file: &Path) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    if is_stdin(file) {
        io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(MOST + 1).read_to_end(&mut bytes)?;
    }
    if u64::try_from(bytes.len()).is_ok_and(|len| len <= MOST) {
        Ok(bytes)
    } else {
        Err(Problem::TooLarge)
    }
}

/// UTF-8, without the mark that some editors put first.
fn text(bytes: Vec<u8>) -> Result<String, Problem> {
    let text = String::from_utf8(bytes)
        .map_err(|error| Problem::NotUtf8(error.utf8_error().valid_up_to() + 1))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    Ok(String::from(text))
}

/// By the file's ending, else by the first character.
fn is_json(file: &Path, text: &str) -> bool {
    match file.extension() {
        Some(ending) if ending.eq_ignore_ascii_case("json") => true,
        Some(ending) if ending.eq_ignore_ascii_case("toml") => false,
        _ => text.trim_start().starts_with('{'),
    }
}

fn json(text: &str) -> Result<String, Problem> {
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        let message = error
            .message()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        Problem::Toml {
            line,
            column,
            message,
        }
    })?;
    Ok(value(toml::Value::Table(table)).to_string())
}

/// The same value in JSON. A date becomes its text; so does a number that JSON
/// does not have, and the door says that a number belongs there.
fn value(toml: toml::Value) -> Value {
    match toml {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) if number.is_finite() => Value::from(number),
        toml::Value::Float(number) => Value::from(number.to_string()),
        toml::Value::Boolean(yes) => Value::from(yes),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(items) => items.into_iter().map(value).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, v)| (key, value(v))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_says_the_same_as_json() {
        let toml = "date = 2015-12-13\nages = [17, -1]\n[item]\nyes = true\nodd = nan\n";
        let expected = r#"{"ages":[17,-1],"date":"2015-12-13","item":{"odd":"NaN","yes":true}}"#;
        assert_eq!(json(toml).unwrap(), expected);
    }

    #[test]
    fn a_toml_error_names_its_place() {
        let Err(Problem::Toml { line, column, .. }) = json("date = 2015-12-13\nå = ]\n") else {
            panic!("not an error");
        };
        assert_eq!(line, 2);
        assert!(column > 0);
    }

    #[test]
    fn the_form_is_told_by_ending_then_by_first_character() {
        assert!(is_json(Path::new("a.JSON"), ""));
        assert!(!is_json(Path::new("a.toml"), "{}"));
        assert!(is_json(Path::new("-"), "\n {"));
        assert!(!is_json(Path::new("-"), "[a]"));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(text("\u{feff}{}".into()).unwrap(), "{}");
        assert!(matches!(text("\u{feff} \n".into()), Err(Problem::Empty)));
        assert!(matches!(text(vec![b'a', 0xff]), Err(Problem::NotUtf8(2))));
    }
}
