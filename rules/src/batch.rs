//! A whole table of logged disclosures, each row answered by the law of its own date.
//!
//! A row *is* a disclosure: [`row_case`] gives it as the input of [`door::decide`], and
//! the row's answer is that answer for the room. Nothing is known here that is not known
//! there; only the way is another.
//!
//! ```
//! use core::ops::ControlFlow;
//! use sekretess::batch::{Bits, Column, Common, Flags, Table, Texts, Wanted, answer, row_case};
//! use sekretess::core::Outcome;
//!
//! let text = |word: &'static str| Column::Texts(Texts::Plain(Box::new(move |_| Some(word))));
//! let helps = Flags { values: Bits::new(&[0b01], 0, 2).expect("two bits"), valid: None };
//! let table = Table::new(vec![
//!     ("date".into(), 2, text("2016-03-01")),
//!     ("discloser".into(), 2, text("malmo.norr.socialtjanst")),
//!     ("listeners".into(), 2, text("malmo.polis")),
//!     ("information".into(), 2, text("personal_circumstances")),
//!     ("purpose".into(), 2, text("prevent_crime")),
//!     ("age".into(), 2, Column::Integers(Box::new(|_| Some(19)))),
//!     ("helps_prevent".into(), 2, Column::Flags(helps)),
//! ])?;
//! let common = Common::default();
//! let answers = answer(&table, &common, Wanted::default(), &mut |_| ControlFlow::Continue(()))?;
//! assert_eq!(answers.outcome(0), Some(Outcome::Unknown));
//! assert_eq!(answers.outcome(1), Some(Outcome::Forbidden));
//! assert!(answers.error(0).is_none());
//! let proof = sekretess::door::decide(&row_case(&table, &common, 1))?;
//! assert!(proof.contains(r#""outcome":"forbidden""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`door::decide`]: crate::door::decide

mod answers;
mod bits;
mod common;
mod one;
mod row;
mod sets;
mod table;

use alloc::vec::Vec;
use core::ops::ControlFlow;

use alloc::string::ToString;
pub use answers::{Answers, Cancelled, Sets, Wanted};
pub use bits::{Bitmap, Bits, Flags};
pub use common::Common;
pub use row::row_case;
use sets::Collected;
pub use table::{Column, Read, Table, Texts};

use crate::{LAW, room};

/// Answers every row of a table.
///
/// A row that cannot be answered has an error instead; no row is lost, and none is moved.
/// `progress` is called now and then, and at the end, with the number of rows that are
/// done; it stops the work by `Break`.
///
/// # Errors
///
/// [`Cancelled`] where `progress` stopped the work.
pub fn answer(
    table: &Table<'_>,
    common: &Common,
    wanted: Wanted,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Answers, Cancelled> {
    let mut answers = Answers {
        ruleset: room::RULESET,
        outcome: Vec::with_capacity(table.rows()),
        answered: Bitmap::default(),
        by_default: Bitmap::default(),
        grounds: None,
        blocked_by: None,
        missing: None,
        errors: Vec::new(),
        messages: Vec::new(),
    };
    let mut grounds = Collected::new(wanted.grounds);
    let mut blocked_by = Collected::new(wanted.blocked_by);
    let mut missing = Collected::new(wanted.missing);
    for row in 0..table.rows() {
        if row & 0x3ff == 0 && progress(row).is_break() {
            return Err(Cancelled);
        }
        match one::answer(&row_case(table, common, row)) {
            Ok(one) => {
                answers.outcome.push(one.verdict.outcome as u8);
                answers.answered.push(true);
                answers.by_default.push(one.verdict.by_default);
                grounds.push(|| one::names(&one.grounds));
                blocked_by.push(|| one::names(&one.blocked_by));
                missing.push(|| {
                    let facts = one.missing.iter().filter_map(|fact| LAW.fact(*fact));
                    facts.map(|fact| fact.id.to_string()).collect()
                });
            }
            Err(problems) => {
                let message = problems.to_string();
                let known = answers.messages.iter().position(|m| *m == message);
                let place = known.unwrap_or_else(|| {
                    answers.messages.push(message);
                    answers.messages.len() - 1
                });
                let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                answers.errors.push((number(row), number(place)));
                answers.outcome.push(0);
                answers.answered.push(false);
                answers.by_default.push(false);
                for sets in [&mut grounds, &mut blocked_by, &mut missing] {
                    sets.push(Vec::new);
                }
            }
        }
    }
    if progress(table.rows()).is_break() {
        return Err(Cancelled);
    }
    answers.grounds = grounds.done();
    answers.blocked_by = blocked_by.done();
    answers.missing = missing.done();
    Ok(answers)
}
