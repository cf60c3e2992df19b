//! May this actor disclose this about this person to these listeners, on this
//! date, and why - and what is the nearest lawful way if not?
//!
//! Swedish secrecy law (*offentlighets- och sekretesslagen*, OSL) as data, with the
//! wordings of each day from 2015-12-13. The engine answers from codes, ages, dates
//! and yes/no/unknown; it never takes a name or free text about anyone, never makes
//! an assessment (*bedömning*) itself, and says *unknown, ask this* rather than
//! guess. It supports a decision; a named official makes it.
//!
//! ```
//! let answer = sekretess::door::decide(r#"{
//!     "date": "2016-03-01",
//!     "discloser": { "actor": "malmo.norr.socialtjanst" },
//!     "listeners": [{ "id": "polis", "actor": "malmo.polis" }],
//!     "item": {
//!         "information": ["personal_circumstances"],
//!         "purpose": ["prevent_crime"],
//!         "persons": [{ "age": 19, "facts": { "risk_special": true } }],
//!         "facts": { "committed_crime": false },
//!         "listeners": { "polis": { "helps_prevent": true, "inappropriate": false } }
//!     }
//! }"#)?;
//! assert!(answer.contains(r#""outcome":"allowed""#));
//! # Ok::<(), sekretess::InputError>(())
//! ```
//!
//! # Where to begin
//!
//! * [`door`]: JSON in, JSON out, for every language;
//! * [`meeting`] and [`decide`]: the same, typed;
//! * [`alternatives`]: every smallest change that makes it lawful;
//! * [`plan`](plan()): an order for a meeting, with who is in the room when;
//! * [`ask`]: what to ask next of a case that is only partly filled in;
//! * [`consent()`]: what a consent covers here, and what it lacks;
//! * [`record()`]: the record of the assessment, to print and sign;
//! * [`text`]: an answer as Swedish or English text;
//! * [`lookup`]: what a section says on a day, how it changed, what is here at all;
//! * [`review`]: something went wrong: was it lawful, and what is to be done now;
//! * [`flow`]: a process, step by step: what carries each, what is missing, what is too much;
//! * [`LAW`]: the provisions themselves; `10 kap. 18 a §` is `osl/kap10/p18a.rs`;
//! * [`facts`]: every question that the law asks;
//! * [`actors`]: legal profiles and directories.
//!
//! # What it does not do
//!
//! It answers for secrecy only: data protection, objectivity and how something is
//! sent are other questions. Provisions that exist and are not encoded are named
//! in the answers that they could change.
#![no_std]

extern crate alloc;

pub mod actors;
pub mod acts;
mod advice;
pub mod answer;
pub mod ask;
#[cfg(feature = "batch")]
pub mod batch;
mod case;
#[cfg(feature = "changes")]
mod changes;
pub mod consent;
pub mod door;
mod error;
pub mod facts;
pub mod flow;
pub mod followup;
pub mod input;
mod law;
pub mod lookup;
pub mod nearest;
mod not_encoded;
pub mod osl;
pub mod plan;
pub mod record;
mod report;
pub mod review;
mod room;
pub mod text;
mod write;

pub use answer::Report;
pub use ask::Next;
#[cfg(feature = "changes")]
pub use changes::{Changed, Changes, Condition, Example, Secrecy, Shift, changes};
pub use consent::consent;
pub use error::{InputError, Problem};
pub use input::{Disclosure, Meeting};
pub use law::{CHECKSUM, FIRST_DAY, HORIZON, LAST_READ_DAY, LAW, VERSION};
pub use nearest::{Alternatives, alternatives, alternatives_of};
pub use plan::{Plan, plan};
pub use record::record;
pub use room::{decide, meeting};
pub use sekretess_core as core;
