//! The words for a language and a form, as a binding hands them over.

use sekretess_core::Lang;

use crate::{InputError, text::Format};

/// A language by its code, `sv` or `en`.
///
/// ```
/// use sekretess::{core::Lang, door};
/// assert_eq!(door::lang("en"), Ok(Lang::En));
/// assert!(door::lang("sve").unwrap_err().to_string().contains("`sv`"));
/// ```
///
/// # Errors
///
/// Any other word.
pub fn lang(code: &str) -> Result<Lang, InputError> {
    one_of(
        "lang",
        "language",
        code,
        &[("sv", Lang::Sv), ("en", Lang::En)],
    )
}

/// The form that an answer is written in by its code, `text`, `md` or `html`.
///
/// ```
/// use sekretess::{door, text::Format};
/// assert_eq!(door::format("md"), Ok(Format::Markdown));
/// assert!(door::format("htm").unwrap_err().to_string().contains("`html`"));
/// ```
///
/// # Errors
///
/// Any other word.
pub fn format(code: &str) -> Result<Format, InputError> {
    let known = [
        ("text", Format::Text),
        ("md", Format::Markdown),
        ("html", Format::Html),
    ];
    one_of("format", "form", code, &known)
}

fn one_of<T: Copy>(at: &str, what: &str, code: &str, known: &[(&str, T)]) -> Result<T, InputError> {
    if let Some((_, value)) = known.iter().find(|(name, _)| *name == code) {
        return Ok(*value);
    }
    let mut error = InputError::default();
    error.unknown(at, what, code, known.iter().map(|(name, _)| *name));
    Err(error)
}
