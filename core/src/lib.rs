//! How to reason about secrecy law, without knowing any.
//!
//! Four words carry the crate:
//!
//! * a [`Fact`] is one yes/no question; it is either *objective* or an
//!   *assessment* (`bedömning`) that only a named human can answer;
//! * a [`Cond`] is a condition over facts, written once as constant data;
//! * a [`Provision`] has dated [`Version`]s, and each version has rules that say
//!   *when* (a condition) and *then* (an [`Effect`]);
//! * a [`Law`] is a list of provisions; [`Law::on`] gives the rules in force on a
//!   day, and [`decide`] applies them to the [`Facts`] of one listener.
//!
//! Everything else is a *reading* of that data: truth, proof, open questions,
//! prose. No rule is written twice.
//!
//! ```
//! use sekretess_core::*;
//!
//! static FACTS: [Fact; 2] = [
//!     Fact::assessment("no_harm", "Står det klart att ingen lider men?", "Is it clear that nobody is harmed?")
//!         .harm(Harm::Reversed),
//!     Fact::objective("consent", "Finns samtycke?", "Is there consent?"),
//! ];
//! const NO_HARM: FactId = FactId(0);
//! const CONSENT: FactId = FactId(1);
//!
//! static SECRET: Provision = Provision {
//!     id: "toy.1", at: Citation::section(Act::OSL, 1, 1), name: Text { sv: "sekretess", en: "secrecy" },
//!     versions: &[Version::new("2000:1", date(2000, 1, 1), &[
//!         Rule { part: Part::WHOLE, text: Text::EMPTY, when: Cond::ALWAYS, then: Effect::Boundary },
//!         Rule { part: Part::WHOLE, text: Text::EMPTY, when: Cond::IsNot(NO_HARM),
//!             then: Effect::Secrecy(Secrecy::INDIVIDUAL) },
//!     ])],
//! };
//! static LIFTED: Provision = Provision {
//!     id: "toy.2", at: Citation::section(Act::OSL, 1, 2), name: Text { sv: "samtycke", en: "consent" },
//!     versions: &[Version::new("2000:1", date(2000, 1, 1), &[Rule {
//!         part: Part::WHOLE, text: Text::EMPTY,
//!         when: Cond::Is(CONSENT), then: Effect::Lifts(Lift::new(Scope::All, Cond::Is(CONSENT))),
//!     }])],
//! };
//! static LAW: Law = Law { facts: &FACTS, provisions: &[&SECRET, &LIFTED], implications: &[] };
//!
//! let day = LAW.on(date(2015, 12, 13));
//! let answer = decide(&day, &Facts::new().with(CONSENT, true), &Named::NONE);
//! assert_eq!(answer.outcome, Outcome::Allowed);
//! let answer = decide(&day, &Facts::new().with(CONSENT, false), &Named::NONE);
//! assert_eq!(answer.outcome, Outcome::AfterAssessment);
//! ```
#![no_std]

extern crate alloc;

mod citation;
mod date;
mod decision;
mod error;
mod fact;
mod facts;
mod guard;
mod law;
mod outcome;
mod provision;
pub mod readings;
mod rows;
mod rule;
mod scope;
mod truth;

pub use citation::{Act, Citation, Division, Part, Span};
pub use date::{Date, date};
pub use decision::{
    Decided, Decider, Decision, Ground, Named, Norm, OpenFact, Standing, decide, open_facts,
    outcome, prospect,
};
pub use error::{CitationError, DateError};
pub use fact::{About, Fact, FactId, Harm, Implication, Kind, Literal};
pub use facts::{Contradiction, Facts};
pub use law::{Active, Day, Law};
pub use outcome::Outcome;
pub use provision::{
    Duty, Effect, Lift, Protects, Provision, Room, Rule, Secrecy, Status, Version,
};
pub use rows::{Block, Lanes, Rows};
pub use rule::Cond;
pub use scope::{Scope, Spans};
pub use truth::Truth;

/// A text in the two languages that every user-facing text exists in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Plain Swedish (*klarspråk*).
    pub sv: &'static str,
    /// English.
    pub en: &'static str,
}

/// The language of a rendered text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// Swedish, the language of the law.
    #[default]
    Sv,
    /// English.
    En,
}

impl Text {
    /// A text that is empty in both languages.
    pub const EMPTY: Self = Self { sv: "", en: "" };

    /// The text in one language.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}
