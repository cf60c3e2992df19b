//! What can be wrong with an input, said so that it can be mended.

use std::io::{self, Write};

use sekretess::InputError;
use sekretess::core::DateError;
use sekretess::lookup::NotFound;

use crate::input::MOST;

/// No more problems than this are listed for one input.
const MOST_PROBLEMS: usize = 40;
/// No more characters than this of one problem.
const MOST_CHARS: usize = 400;

/// One thing that is wrong, or all that the door found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Problem {
    #[error("cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    #[error("is larger than {} MiB; a case is a few kilobytes", MOST / 1024 / 1024)]
    TooLarge,
    #[error("is empty; write a case as `sekretess schema` describes it, in JSON or TOML")]
    Empty,
    #[error("is not UTF-8 text: byte {0} does not fit; save the file as UTF-8")]
    NotUtf8(usize),
    #[error("line {line}, column {column}: not TOML: {message}")]
    Toml {
        line: usize,
        column: usize,
        message: String,
    },
    #[error(transparent)]
    Door(#[from] InputError),
    #[error(transparent)]
    Section(#[from] NotFound),
    #[error(transparent)]
    Date(#[from] DateError),
    #[error("the machine's clock gives no date; write one")]
    NoClock,
    #[error("a list is not written as HTML; choose text, md or json")]
    NoHtml,
    #[error("there is no directory `{0}`; there is {1}")]
    NoDirectory(String, String),
}

/// An input that cannot be answered: which, and why.
#[derive(Debug)]
pub(crate) struct BadInput {
    place: String,
    problem: Problem,
}

impl Problem {
    /// The same, with the name of the input that it is in.
    pub(crate) fn at(self, place: impl Into<String>) -> BadInput {
        BadInput {
            place: place.into(),
            problem: self,
        }
    }
}

impl BadInput {
    /// Writes one line per problem, each with the name of the input.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let text = self.problem.to_string();
        let place = printable(&self.place);
        for line in text.lines().take(MOST_PROBLEMS) {
            writeln!(out, "{place}: {}", printable(line))?;
        }
        match text.lines().count().saturating_sub(MOST_PROBLEMS) {
            0 => Ok(()),
            more => writeln!(out, "{place}: and {more} more"),
        }
    }
}

/// What a user typed may hold anything; a terminal is not to act on it.
fn printable(text: &str) -> String {
    let mut safe = String::new();
    for (i, c) in text.chars().enumerate() {
        if i == MOST_CHARS {
            safe.push('…');
            break;
        }
        if c.is_control() {
            safe.extend(c.escape_default());
        } else {
            safe.push(c);
        }
    }
    safe
}
