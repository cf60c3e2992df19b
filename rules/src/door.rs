//! The one door: JSON text in, JSON text out, the same for every language.

#[cfg(feature = "derive-schema")]
mod answers;
#[cfg(feature = "schema")]
mod check;
mod codes;
#[cfg(feature = "schema")]
mod schemas;
mod verbs;

use alloc::{boxed::Box, format, string::String, vec::Vec};

use sekretess_core::Provision;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    Disclosure, InputError, Meeting,
    ask::{self, Next},
    flow::Flow,
    input::{AnyCase, Organisation},
    nearest,
    review::Review,
    room, text,
};
#[cfg(feature = "derive-schema")]
pub use answers::{ANSWERED, answer_schema};
pub use codes::{format, lang};
#[cfg(feature = "derive-schema")]
pub use schemas::derived;
#[cfg(feature = "schema")]
pub use schemas::schema;
pub use verbs::{VERBS, WRITTEN, answer, written};

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

/// What is to be asked next of a disclosure or a meeting that is only partly filled in,
/// and the answer as it stands.
///
/// An input with `participants` or `items` is a meeting, any other a disclosure; `{}` is
/// a disclosure of which nothing is known yet. [`ask::fill`] writes an answer into it.
///
/// # Errors
///
/// Everything that is wrong in what is filled in; what is missing is asked for.
///
/// ```
/// let next = sekretess::door::next_questions(r#"{ "date": "2026-03-02" }"#)?;
/// assert!(next.contains(r#""outcome":"unknown""#));
/// assert!(next.contains(r#""id":"discloser""#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn next_questions(json: &str) -> Result<String, InputError> {
    write(&read_next(json)?)
}

/// The same as [`next_questions`], typed.
///
/// # Errors
///
/// Everything that is wrong in what is filled in; what is missing is asked for.
pub fn read_next(json: &str) -> Result<Next, InputError> {
    let keys: Value = read(json, "")?;
    if keys.get("participants").is_some() || keys.get("items").is_some() {
        ask::in_meeting(&read_part(json, keys, "meeting")?)
    } else {
        ask::in_disclosure(&read_part(json, keys, "disclosure")?)
    }
}

/// Reads an input that may lack what every case must have; that is then empty.
fn read_part<T: DeserializeOwned>(
    json: &str,
    mut keys: Value,
    kind: &str,
) -> Result<T, InputError> {
    let read_whole = read(json, kind);
    if read_whole.is_ok() {
        return read_whole;
    }
    let empty = match kind {
        "meeting" => json!({ "date": "", "participants": [], "items": [] }),
        _ => json!({ "date": "", "discloser": {}, "listeners": [], "item": {} }),
    };
    if let (Value::Object(keys), Value::Object(empty)) = (&mut keys, empty) {
        for (key, value) in empty {
            keys.entry(key).or_insert(value);
        }
        if let Some(Value::Object(discloser)) = keys.get_mut("discloser") {
            discloser.entry("actor").or_insert_with(|| json!(""));
        }
    }
    read(&format!("{keys}"), kind)
}

/// Answers what happened when something went wrong, and what follows.
///
/// ```
/// let answer = sekretess::door::review(r#"{
///     "activity": { "date": "2019-11-01", "directory": "stockholm_amn", "of": { "actor": "stockholm.amn" } },
///     "how": ["missing_routine"],
///     "facts": { "concerns_care_recipient": true, "misconduct_risk": true, "serious_misconduct_risk": false, "serious_misconduct": false }
/// }"#)?;
/// assert!(answer.contains(r#""lawful":"nothing_disclosed""#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn review(json: &str) -> Result<String, InputError> {
    write(&crate::review::review(&read_review(json)?)?)
}

/// Reads what went wrong without answering it.
///
/// ```
/// let error = sekretess::door::read_review(r#"{ "how": ["open_copi"] }"#).unwrap_err();
/// assert!(error.to_string().contains("open_copy"));
/// ```
///
/// # Errors
///
/// Everything that is wrong with the form of the input.
pub fn read_review(json: &str) -> Result<Review, InputError> {
    read(json, "review")
}

/// Checks a process step by step.
///
/// ```
/// let answer = sekretess::door::flow(r#"{
///     "date": "2024-03-01", "directory": "huddinge",
///     "actors": [
///         { "id": "larare", "actor": "huddinge.larare", "profile": "school" },
///         { "id": "rektor", "actor": "huddinge.rektor", "profile": "pupil_support" }
///     ],
///     "steps": [{ "id": "anmalan", "from": "larare", "to": ["rektor"], "information": ["personal_circumstances"] }]
/// }"#)?;
/// assert!(answer.contains(r#""id":"anmalan""#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn flow(json: &str) -> Result<String, InputError> {
    write(&crate::flow::flow(&read_flow(json)?)?)
}

/// Reads a process without checking it.
///
/// ```
/// assert!(sekretess::door::read_flow(r#"{ "date": "2024-03-01", "actors": [], "steps": [] }"#).is_ok());
/// ```
///
/// # Errors
///
/// Everything that is wrong with the form of the input.
pub fn read_flow(json: &str) -> Result<Flow, InputError> {
    read(json, "flow")
}

/// The nearest lawful ways: for a meeting, or for a disclosure, which is told by its
/// `discloser`.
///
/// ```
/// let answer = sekretess::door::alternatives(r#"{
///     "date": "2016-03-01",
///     "discloser": { "actor": "malmo.elevhalsa_medicinsk" },
///     "listeners": [{ "id": "larare", "actor": "malmo.larare" }],
///     "item": { "information": ["health_or_sexual_life"], "persons": [{ "age": 14 }] }
/// }"#)?;
/// assert!(answer.contains(r#""change":"consent","person":"person""#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn alternatives(json: &str) -> Result<String, InputError> {
    write(&find_alternatives(json)?)
}

/// The same, typed.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn find_alternatives(json: &str) -> Result<nearest::Alternatives, InputError> {
    if is_disclosure(json) {
        nearest::alternatives_of(&read_disclosure(json)?)
    } else {
        nearest::alternatives(&read_meeting(json)?)
    }
}

/// Whether the input is, or wants to be, a disclosure and not a meeting.
fn is_disclosure(json: &str) -> bool {
    let has = |key: &str| {
        serde_json::from_str::<serde_json::Value>(json).is_ok_and(|value| value.get(key).is_some())
    };
    json.len() <= MOST_BYTES && (has("discloser") || has("item"))
}

/// A plan for a meeting.
///
/// ```
/// let plan = sekretess::door::plan(r#"{
///     "date": "2016-03-01",
///     "participants": [
///         { "id": "fritid", "actor": "malmo.norr.fritid" },
///         { "id": "polis", "actor": "malmo.polis" }
///     ],
///     "items": [{ "id": "laget", "held_by": "fritid", "information": ["statistics"] }]
/// }"#)?;
/// assert!(plan.contains(r#""room":"everybody""#));
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn plan(json: &str) -> Result<String, InputError> {
    write(&crate::plan(&read_meeting(json)?)?)
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
        .and_then(|value| schemas::of(kind).map(|schema| check::check(&value, &schema)))
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

fn write(report: &impl Serialize) -> Result<String, InputError> {
    serde_json::to_string(report).map_err(|error| first(&error))
}
