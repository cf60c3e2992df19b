//! What can be wrong with an input, all of it at once.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde::Serialize;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The place, as `items[0].persons[1].age`; empty for the input as a whole.
    pub at: String,
    /// What is wrong, and what would be right.
    pub message: String,
    /// The known code that is most like the one given, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
}

/// No more problems than this are told of one input. Each costs a search for the nearest
/// code, and nobody reads on.
const MOST: usize = 100;

/// Where none is near and there are no more codes than this, all are told.
const FEW: usize = 6;

/// The input cannot be answered; nothing of it was. The problems are all that there are,
/// or the first hundred.
///
/// As JSON it is `{"problems": [{"at": …, "message": …, "nearest": …}]}`.
///
/// ```
/// let error = sekretess::door::answer("ruleset", r#"{"odd": 1}"#).unwrap_err();
/// assert!(error.to_json().starts_with(r#"{"problems":[{"at":""#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
pub struct InputError {
    problems: Vec<Problem>,
}

impl InputError {
    /// One problem.
    pub(crate) fn one(at: &str, message: impl Into<String>) -> Self {
        let mut error = Self::default();
        error.add(at, message);
        error
    }

    pub(crate) fn add(&mut self, at: &str, message: impl Into<String>) {
        self.put(Problem {
            at: at.to_string(),
            message: message.into(),
            nearest: None,
        });
    }

    /// What is wrong with a code, and the known one that is most like it.
    pub(crate) fn add_near(&mut self, at: &str, message: String, nearest: Option<&str>) {
        self.put(Problem {
            at: at.to_string(),
            message,
            nearest: nearest.map(String::from),
        });
    }

    /// A problem, unless it is there already or there are too many.
    pub(crate) fn put(&mut self, problem: Problem) {
        if !self.is_full() && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn is_full(&self) -> bool {
        self.problems.len() >= MOST
    }

    /// An unknown code, with the nearest right one.
    pub(crate) fn unknown<'a>(
        &mut self,
        at: &str,
        what: &str,
        given: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) {
        if self.is_full() {
            return;
        }
        let given: String = given.chars().take(60).collect();
        let nearest = nearest(&given, known.clone());
        let few: Vec<&str> = known.take(FEW + 1).collect();
        let message = match nearest {
            Some(code) => format!("there is no {what} `{given}`; did you mean `{code}`?"),
            None if (1..=FEW).contains(&few.len()) => {
                format!(
                    "there is no {what} `{given}`; there is `{}`",
                    few.join("`, `")
                )
            }
            None => format!("there is no {what} `{given}`"),
        };
        self.add_near(at, message, nearest);
    }

    /// The places as they are called in an input of which this is a part.
    pub(crate) fn under(mut self, part: &str) -> Self {
        for problem in &mut self.problems {
            problem.at = if problem.at.is_empty() {
                part.to_string()
            } else {
                format!("{part}.{}", problem.at)
            };
        }
        self
    }

    /// The places as a disclosure names them, which is answered as a meeting in which
    /// the first participant speaks.
    pub(crate) fn of_disclosure(mut self) -> Self {
        for problem in &mut self.problems {
            if let Some(rest) = problem.at.strip_prefix("items[0]") {
                problem.at = format!("item{rest}");
            } else if let Some((number, rest)) = problem
                .at
                .strip_prefix("participants[")
                .and_then(|rest| rest.split_once(']'))
            {
                problem.at = match number.parse::<usize>().ok().and_then(|n| n.checked_sub(1)) {
                    Some(listener) => format!("listeners[{listener}]{rest}"),
                    None => format!("discloser{rest}"),
                };
            }
        }
        self
    }

    /// The problems of one place alone.
    #[cfg(feature = "batch")]
    pub(crate) fn only(mut self, place: &str) -> Result<(), Self> {
        self.problems.retain(|problem| problem.at == place);
        self.or(())
    }

    /// Everything that is wrong.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The same as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The error, if there is any problem; otherwise the value.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.problems.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            if problem.at.is_empty() {
                f.write_str(&problem.message)?;
            } else {
                write!(f, "{}: {}", problem.at, problem.message)?;
            }
        }
        Ok(())
    }
}

impl core::error::Error for InputError {}

/// The known code that is most like the given one.
#[cfg(feature = "schema")]
pub(crate) fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|code| (strsim::jaro_winkler(given, code), code))
        .filter(|(score, _)| *score > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, code)| code)
}

/// Without the feature `schema` no code is suggested.
#[cfg(not(feature = "schema"))]
pub(crate) fn nearest<'a>(_given: &str, _known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    None
}
