//! What does the condition say, as a list that a person reads?

use alloc::vec::Vec;

use crate::{Cond, FactId};

/// A line of a condition written out, indented by `depth`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// "all of the following"
    All {
        /// The indentation.
        depth: u8,
    },
    /// "at least one of the following"
    Any {
        /// The indentation.
        depth: u8,
    },
    /// A question and the answer that the condition wants.
    Fact {
        /// The indentation.
        depth: u8,
        /// Which fact.
        fact: FactId,
        /// The answer that meets the condition.
        wanted: bool,
    },
}

/// The condition as lines, outermost first.
#[must_use]
pub fn prose(cond: &Cond) -> Vec<Line> {
    let mut lines = Vec::new();
    write(cond, 0, &mut lines);
    lines
}

fn write(cond: &Cond, depth: u8, lines: &mut Vec<Line>) {
    match cond {
        Cond::Is(fact) => lines.push(Line::Fact {
            depth,
            fact: *fact,
            wanted: true,
        }),
        Cond::IsNot(fact) => lines.push(Line::Fact {
            depth,
            fact: *fact,
            wanted: false,
        }),
        Cond::All([one]) | Cond::Any([one]) => write(one, depth, lines),
        Cond::All(_) => {
            lines.push(Line::All { depth });
            inside(cond, depth.saturating_add(1), lines);
        }
        Cond::Any(_) => {
            lines.push(Line::Any { depth });
            inside(cond, depth.saturating_add(1), lines);
        }
    }
}

/// The parts of a list; a list of the same kind inside it is part of it.
fn inside(cond: &Cond, depth: u8, lines: &mut Vec<Line>) {
    let (Cond::All(parts) | Cond::Any(parts)) = cond else {
        return;
    };
    for part in *parts {
        match (cond, part) {
            (Cond::All(_), Cond::All(_)) | (Cond::Any(_), Cond::Any(_)) => {
                inside(part, depth, lines)
            }
            _ => write(part, depth, lines),
        }
    }
}
