//! Everything that can be asked through the door, by name, so that a binding needs two
//! functions and no list of its own.

use alloc::{format, string::String};

use sekretess_core::{Date, Lang};
use serde::{Deserialize, de::DeserializeOwned};

use super::*;
use crate::{
    actors::{DIRECTORIES, Organised, directory},
    lookup,
    text::{Format, Style, law},
};

/// The names that [`answer`] knows.
pub const VERBS: &[&str] = &[
    "decide",
    "meeting",
    "next_questions",
    "alternatives",
    "plan",
    "consent",
    "record",
    "review",
    "flow",
    "law",
    "law_timeline",
    "law_coverage",
    #[cfg(feature = "changes")]
    "law_diff",
    "actors",
    "facts",
    "codes",
    "words",
    #[cfg(feature = "schema")]
    "schema",
    "ruleset",
];

/// The names that [`written`] knows.
pub const WRITTEN: &[&str] = &[
    "decide",
    "meeting",
    "alternatives",
    "plan",
    "consent",
    "consent_form",
    "record",
    "note",
    "review",
    "lex_sarah_report",
    "incident_note",
    "flow",
    "law",
    "law_timeline",
    "law_coverage",
    #[cfg(feature = "changes")]
    "law_diff",
];

/// A section, and a day.
#[derive(Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AskedOn {
    /// The section, as people type it or by its stable name.
    section: String,
    /// The day, YYYY-MM-DD.
    on: String,
}

/// A section, every wording of it.
#[derive(Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AskedSection {
    /// The section, as people type it or by its stable name.
    section: String,
}

/// Two days.
#[cfg(feature = "changes")]
#[derive(Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AskedBetween {
    /// The first day, YYYY-MM-DD.
    from: String,
    /// The second day, YYYY-MM-DD.
    to: String,
}

/// Whose actors.
#[derive(Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AskedActors {
    /// A directory; every directory in outline if neither it nor an organisation is given.
    #[serde(default)]
    directory: Option<String>,
    /// The municipality's own organisation.
    #[serde(default)]
    organisation: Option<Organisation>,
}

/// What a schema is wanted of.
#[cfg(feature = "schema")]
#[derive(Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AskedSchema {
    /// An input: `disclosure`, `meeting`, `organisation`, `review` or `flow`.
    #[serde(default)]
    kind: Option<String>,
    /// An answer, by the question: `decide`, `law`.
    #[serde(default)]
    answer_to: Option<String>,
}

/// Nothing more to say.
#[derive(Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// Answers what is asked by name, JSON text in and JSON text out.
///
/// | name | input |
/// | --- | --- |
/// | `decide`, `meeting`, `review`, `flow` | as the function of that name |
/// | `next_questions`, `alternatives`, `consent`, `record` | a disclosure or a meeting |
/// | `plan` | a meeting |
/// | `law` | `{"section": "10:18a", "on": "2026-01-15"}` |
/// | `law_timeline` | `{"section": "10:18a"}` |
/// | `law_diff` | `{"from": "2025-11-30", "to": "2025-12-01"}` (feature `changes`) |
/// | `actors` | `{"directory": "generic"}`, `{"organisation": {…}}` or `{}` |
/// | `schema` | `{"kind": "meeting"}` (feature `schema`), `{"answer_to": "decide"}` (feature `derive-schema`) |
/// | `law_coverage`, `facts`, `codes`, `words`, `ruleset` | `{}` |
///
/// ```
/// use sekretess::door;
/// let section = door::answer("law", r#"{"section": "10:18a", "on": "2015-12-13"}"#)?;
/// assert!(section.contains("osl.10.18a"));
/// assert!(door::answer("decid", "{}").unwrap_err().to_string().contains("`decide`"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// A name that is not among [`VERBS`]; everything that is wrong with the input.
pub fn answer(verb: &str, json: &str) -> Result<String, InputError> {
    match verb {
        "decide" => decide(json),
        "meeting" => meeting(json),
        "next_questions" => next_questions(json),
        "alternatives" => alternatives(json),
        "plan" => plan(json),
        "consent" => consent(json),
        "record" => record(json),
        "review" => review(json),
        "flow" => flow(json),
        "law" => {
            let (found, day) = section_on(json)?;
            write(&lookup::section(&found, day))
        }
        "law_timeline" => write(&lookup::timeline(&section(json)?)),
        "law_coverage" => asked::<Nothing>(verb, json).and_then(|_| write(&lookup::coverage())),
        #[cfg(feature = "changes")]
        "law_diff" => write(&diff(json)?),
        "actors" => actors(json),
        "facts" => asked::<Nothing>(verb, json).and_then(|_| write(&lookup::facts())),
        "codes" => asked::<Nothing>(verb, json).and_then(|_| write(&lookup::codes())),
        "words" => asked::<Nothing>(verb, json).and_then(|_| write(&text::labels())),
        #[cfg(feature = "schema")]
        "schema" => schema_of(json),
        "ruleset" => asked::<Nothing>(verb, json).and_then(|_| write(&lookup::ruleset())),
        _ => Err(no_verb(verb, VERBS)),
    }
}

/// The same, written for people. The input is that of [`answer`]; `consent_form` takes
/// that of `consent`, `note` (a record in short) that of `record`, and `lex_sarah_report` and `incident_note` that of `review`.
///
/// ```
/// use sekretess::{core::Lang, door, text::{Format, Style}};
/// let html = door::written("record", r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "actor": "generic.social_services" },
///     "listeners": [{ "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"] }
/// }"#, Lang::Sv, Format::Html, Style::default())?;
/// assert!(html.starts_with("<!DOCTYPE html>"));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// A name that is not among [`WRITTEN`]; everything that is wrong with the input; a form
/// that does not follow from a review.
pub fn written(
    verb: &str,
    json: &str,
    lang: Lang,
    format: Format,
    style: Style,
) -> Result<String, InputError> {
    Ok(match verb {
        "decide" => text::disclosure(&room::decide(&read_disclosure(json)?)?, lang, format, style),
        "meeting" => text::meeting(&room::meeting(&read_meeting(json)?)?, lang, format, style),
        "alternatives" => text::alternatives(&find_alternatives(json)?, lang, format, style),
        "plan" => text::plan(&crate::plan(&read_meeting(json)?)?, lang, format, style),
        "consent" => text::consent(&crate::consent(&read_case(json)?)?, lang, format, style),
        "consent_form" => {
            text::consent_form(&crate::consent(&read_case(json)?)?, lang, format, style)
        }
        "record" => text::record(&crate::record(&read_case(json)?)?, lang, format, style),
        "note" => text::note(&crate::record(&read_case(json)?)?, lang, format, style),
        "review" => {
            let report = crate::review::review(&read_review(json)?)?;
            text::review(&report, lang, format, style)
        }
        "lex_sarah_report" | "incident_note" => {
            let report = crate::review::review(&read_review(json)?)?;
            let form = report.forms.iter().find(|form| form.code == verb);
            let form = form.ok_or_else(|| {
                InputError::one("", format!("no form `{verb}` follows from this review"))
            })?;
            text::form(form, lang, format, style)
        }
        "flow" => text::flow(&crate::flow::flow(&read_flow(json)?)?, lang, format, style),
        "law" => {
            let (found, day) = section_on(json)?;
            law::section(&found, day, lang, format, style)
        }
        "law_timeline" => law::timeline(&section(json)?, lang, format, style),
        "law_coverage" => {
            asked::<Nothing>(verb, json)?;
            law::coverage(lang, format, style)
        }
        #[cfg(feature = "changes")]
        "law_diff" => text::changes(&diff(json)?, lang, format, style),
        _ => return Err(no_verb(verb, WRITTEN)),
    })
}

fn no_verb(verb: &str, known: &[&str]) -> InputError {
    let mut error = InputError::default();
    error.unknown("", "question of the name", verb, known.iter().copied());
    error
}

fn asked<T: DeserializeOwned>(verb: &str, json: &str) -> Result<T, InputError> {
    read(json, verb)
}

fn section_on(json: &str) -> Result<(Vec<&'static Provision>, Date), InputError> {
    let asked: AskedOn = asked("law", json)?;
    let found = find(&asked.section)?;
    let day = asked
        .on
        .parse()
        .map_err(|error| InputError::one("on", format!("{error}")))?;
    Ok((found, day))
}

fn section(json: &str) -> Result<Vec<&'static Provision>, InputError> {
    let asked: AskedSection = asked("law_timeline", json)?;
    find(&asked.section)
}

fn find(section: &str) -> Result<Vec<&'static Provision>, InputError> {
    lookup::find(section).map_err(|error| InputError::one("section", format!("{error}")))
}

#[cfg(feature = "changes")]
fn diff(json: &str) -> Result<crate::Changes, InputError> {
    let asked: AskedBetween = asked("law_diff", json)?;
    crate::changes(&asked.from, &asked.to)
}

fn actors(json: &str) -> Result<String, InputError> {
    let asked: AskedActors = asked("actors", json)?;
    match (&asked.directory, &asked.organisation) {
        (None, None) => write(&lookup::directories()),
        (Some(_), Some(_)) => Err(InputError::one(
            "",
            "actors are named from one place: give `directory` or `organisation`, not both",
        )),
        (None, Some(own)) => {
            let own = Organised::new(own).map_err(|problems| problems.under("organisation"))?;
            write(&lookup::actors(&own.directory()))
        }
        (Some(id), None) => match directory(id) {
            Some(found) => write(&lookup::actors(found)),
            None => {
                let mut error = InputError::default();
                let known = DIRECTORIES.iter().map(|d| d.id);
                error.unknown("directory", "directory", id, known);
                Err(error)
            }
        },
    }
}

/// The schemas of the short inputs, derived anew.
#[cfg(feature = "derive-schema")]
pub(super) fn derived() -> [(&'static str, schemars::Schema); 6] {
    [
        ("law", schemars::schema_for!(AskedOn)),
        ("law_timeline", schemars::schema_for!(AskedSection)),
        ("law_diff", schemars::schema_for!(AskedBetween)),
        ("actors", schemars::schema_for!(AskedActors)),
        ("schema", schemars::schema_for!(AskedSchema)),
        ("nothing", schemars::schema_for!(Nothing)),
    ]
}

#[cfg(feature = "schema")]
fn schema_of(json: &str) -> Result<String, InputError> {
    let asked: AskedSchema = asked("schema", json)?;
    let kinds = &schemas::KINDS[..];
    let (at, name, found, known) = match (&asked.kind, &asked.answer_to) {
        (Some(kind), None) => ("kind", kind, schemas::schema(kind), kinds),
        #[cfg(feature = "derive-schema")]
        (None, Some(verb)) => ("answer_to", verb, answer_schema(verb), ANSWERED),
        #[cfg(not(feature = "derive-schema"))]
        (None, Some(_)) => {
            let message = "the schemas of the answers are not carried here";
            return Err(InputError::one("answer_to", message));
        }
        _ => return Err(InputError::one("", "give `kind` or `answer_to`")),
    };
    match found {
        Some(found) => write(&found),
        None => {
            let mut error = InputError::default();
            error.unknown(at, "schema", name, known.iter().copied());
            Err(error)
        }
    }
}
