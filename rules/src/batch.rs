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
mod block;
mod codes;
mod common;
mod one;
mod parts;
mod reading;
mod row;
mod run;
mod said;
mod sets;
mod table;
mod warnings;

use core::ops::ControlFlow;

pub use answers::{Answers, Cancelled, Sets, Wanted};
pub use bits::{Bitmap, Bits, Flags};
pub use common::Common;
pub use row::row_case;
pub use table::{Column, Read, Table, Texts};

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
    run::Run::new(table, common, wanted).answer(progress)
}
