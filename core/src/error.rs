//! What can be wrong with text that a user types.

use alloc::string::String;

/// The text is not a day in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no date `{0}`; write a day in the calendar as YYYY-MM-DD")]
pub struct DateError(pub String);

/// The text is not a citation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a citation; write for example `10:18a`, `10 kap. 18 a §` or `SoL 14:1`")]
pub struct CitationError(pub String);
