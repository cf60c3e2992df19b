//! An answer to a question.

use alloc::string::String;
use core::fmt;

use sekretess_core::Truth;
use serde::{Deserialize, Deserializer, de};

/// Yes, no, not known yet, or asked and impossible to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// `true`
    Yes,
    /// `false`
    No,
    /// `"unknown"`, or left out
    #[default]
    Unknown,
    /// `"cannot_be_known"`: it has been asked and is not to be asked again
    CannotBeKnown,
}

impl From<Answer> for Truth {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::True,
            Answer::No => Self::False,
            Answer::Unknown | Answer::CannotBeKnown => Self::Unknown,
        }
    }
}

struct Visitor;

impl de::Visitor<'_> for Visitor {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true, false, \"unknown\" or \"cannot_be_known\"")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Answer, E> {
        Ok(if value { Answer::Yes } else { Answer::No })
    }

    fn visit_unit<E>(self) -> Result<Answer, E> {
        Ok(Answer::Unknown)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Answer, E> {
        match value {
            "unknown" => Ok(Answer::Unknown),
            "cannot_be_known" => Ok(Answer::CannotBeKnown),
            other => Err(E::invalid_value(de::Unexpected::Str(other), &self)),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(feature = "derive-schema")]
impl schemars::JsonSchema for Answer {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Answer".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "yes, no, not known yet, or asked and impossible to know; null is not known yet",
            "enum": [true, false, "unknown", "cannot_be_known", null]
        })
    }
}

impl From<Answer> for String {
    fn from(answer: Answer) -> Self {
        Self::from(match answer {
            Answer::Yes => "true",
            Answer::No => "false",
            Answer::Unknown => "unknown",
            Answer::CannotBeKnown => "cannot_be_known",
        })
    }
}
