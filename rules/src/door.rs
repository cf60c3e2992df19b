//! The one door: JSON text in, JSON text out, the same for every language.

#[cfg(feature = "schema")]
mod check;

use alloc::{boxed::Box, format, string::String};

use sekretess_core::Lang;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Disclosure, InputError, Meeting,
    input::{AnyCase, Organisation},
    room,
    text::{self, Format, Style},
};

/// No input is longer than this, in bytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

/// Answers a single disclosure.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn decide(json: &str) -> Result<String, InputError> {
    write(&room::decide(&read_disclosure(json)?)?)
}

/// Answers a meeting.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn meeting(json: &str) -> Result<String, InputError> {
    write(&room::meeting(&read_meeting(json)?)?)
}

/// Reads a disclosure without answering it.
///
/// # Errors
///
/// Everything that is wrong with the form of the input.
pub fn read_disclosure(json: &str) -> Result<Disclosure, InputError> {
    read(json, "disclosure")
}

/// Reads a meeting without answering it.
///
/// # Errors
///
/// Everything that is wrong with the form of the input.
pub fn read_meeting(json: &str) -> Result<Meeting, InputError> {
    read(json, "meeting")
}

/// Reads an organisation without asking anything of it; [`Organised`] says whether it
/// holds together.
///
/// # Errors
///
/// Everything that is wrong with the form of the input.
///
/// [`Organised`]: crate::actors::Organised
pub fn read_organisation(json: &str) -> Result<Organisation, InputError> {
    read(json, "organisation")
}

/// Reads a case in either form: with `participants` it is a meeting, otherwise a
/// disclosure.
///
/// # Errors
///
/// Everything that is wrong with the form of the input.
///
/// ```
/// use sekretess::{door::read_case, input::AnyCase};
/// let case = read_case(r#"{ "date": "2026-02-02", "participants": [], "items": [] }"#)?;
/// assert!(matches!(case, AnyCase::Meeting(_)));
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn read_case(json: &str) -> Result<AnyCase, InputError> {
    /// What tells the forms apart; everything else is skipped.
    #[derive(serde::Deserialize)]
    struct Form {
        participants: Option<serde::de::IgnoredAny>,
        items: Option<serde::de::IgnoredAny>,
    }
    let meeting = json.len() <= MOST_BYTES
        && serde_json::from_str::<Form>(json)
            .is_ok_and(|form| form.participants.is_some() || form.items.is_some());
    if meeting {
        read_meeting(json).map(|many| AnyCase::Meeting(Box::new(many)))
    } else {
        read_disclosure(json).map(|one| AnyCase::Disclosure(Box::new(one)))
    }
}

/// Tells what the consents in a case cover and what they lack; the case is a
/// disclosure or a meeting.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
///
/// ```
/// let answer = sekretess::door::consent(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "actor": "generic.police" }],
///     "item": {
///         "information": ["personal_circumstances"],
///         "purpose": ["support_or_protect"],
///         "persons": [{ "age": 9 }]
///     }
/// }"#)?;
/// assert!(answer.contains(r#""standing":"lacks""#));
/// assert!(answer.contains(r#""by":["guardians"]"#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn consent(json: &str) -> Result<String, InputError> {
    write(&crate::consent(&read_case(json)?)?)
}

/// Makes the record of a disclosure or a meeting.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
///
/// ```
/// let record = sekretess::door::record(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"] }
/// }"#)?;
/// assert!(record.starts_with(r#"{"kind":"disclosure""#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn record(json: &str) -> Result<String, InputError> {
    write(&crate::record(&read_case(json)?)?)
}

/// What a page is made of: see [`page`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Page {
    /// The answer to the case.
    Answer,
    /// The record of the assessment.
    Record,
    /// What the consents cover and lack.
    Consent,
    /// A consent form to sign.
    ConsentForm,
}

/// The same as [`decide`], [`meeting`], [`record`] and [`consent`], written for people:
/// as text, Markdown or HTML.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
///
/// ```
/// use sekretess::{core::Lang, door::{Page, page}, text::Format};
/// let html = page(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"] }
/// }"#, Page::Record, Lang::Sv, Format::Html)?;
/// assert!(html.starts_with("<!DOCTYPE html>"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn page(json: &str, page: Page, lang: Lang, format: Format) -> Result<String, InputError> {
    let case = read_case(json)?;
    let style = Style::default();
    Ok(match (page, &case) {
        (Page::Answer, AnyCase::Disclosure(one)) => {
            text::disclosure(&room::decide(one)?, lang, format, style)
        }
        (Page::Answer, AnyCase::Meeting(many)) => {
            text::meeting(&room::meeting(many)?, lang, format, style)
        }
        (Page::Record, _) => text::record(&crate::record(&case)?, lang, format, style),
        (Page::Consent, _) => text::consent(&crate::consent(&case)?, lang, format, style),
        (Page::ConsentForm, _) => text::consent_form(&crate::consent(&case)?, lang, format, style),
    })
}

fn read<T: DeserializeOwned>(json: &str, kind: &str) -> Result<T, InputError> {
    if json.len() > MOST_BYTES {
        return Err(InputError::one(
            "",
            format!("the input is longer than {MOST_BYTES} bytes"),
        ));
    }
    serde_json::from_str(json).map_err(|error| explain(json, kind, &error))
}

/// All that is wrong with the form, where the schema can say it; otherwise what
/// the reader met first.
#[cfg(feature = "schema")]
fn explain(json: &str, kind: &str, error: &serde_json::Error) -> InputError {
    let found = serde_json::from_str::<serde_json::Value>(json)
        .ok()
        .and_then(|value| schema(kind).map(|schema| check::check(&value, &schema)))
        .filter(|problems| !problems.problems().is_empty());
    found.unwrap_or_else(|| first(error))
}

#[cfg(not(feature = "schema"))]
fn explain(_json: &str, _kind: &str, error: &serde_json::Error) -> InputError {
    first(error)
}

fn first(error: &serde_json::Error) -> InputError {
    InputError::one("", format!("{error}"))
}

/// The JSON Schema (draft 2020-12) of an input, `disclosure`, `meeting` or
/// `organisation`; `None` for another word.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema(kind: &str) -> Option<serde_json::Value> {
    match kind {
        "disclosure" => Some(schemars::schema_for!(Disclosure).to_value()),
        "meeting" => Some(schemars::schema_for!(Meeting).to_value()),
        "organisation" => Some(schemars::schema_for!(Organisation).to_value()),
        _ => None,
    }
}

fn write(answer: &impl Serialize) -> Result<String, InputError> {
    serde_json::to_string(answer).map_err(|error| first(&error))
}
