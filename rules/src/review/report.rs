//! What the answer to a review is.

use alloc::{string::String, vec::Vec};

use sekretess_core::Text;
use serde::Serialize;

use crate::answer::{
    Notice, ProofReport, Question, Report, RuleReport, Ruleset, Verdict, Words, both,
};

/// What holds of something that went wrong, and what follows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ReviewReport {
    /// What the answer stands on.
    pub ruleset: Ruleset,
    /// The day that it happened.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// How it came about.
    pub how: Vec<Notice>,
    /// Whether the information crossed a secrecy boundary: `true`, `false` or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub boundary_crossed: &'static str,
    /// Whether giving it was lawful on the day.
    pub lawful: Lawful,
    /// The engine's own answer for the day; none where nothing was disclosed.
    pub answer: Option<Report>,
    /// The answers for other days that the documents give.
    pub other_days: Vec<OtherDay>,
    /// What is known of times, in order.
    pub times: Vec<TimeReport>,
    /// What is to be done, or asked.
    pub follow_up: Vec<FollowUpReport>,
    /// Where what is told falls short.
    pub gaps: Vec<Gap>,
    /// What a reader must know.
    pub notices: Vec<Notice>,
    /// Forms with what is known filled in and the rest blank.
    pub forms: Vec<Form>,
}

/// Whether something that was disclosed was lawful to disclose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Lawful {
    /// No secrecy was in the way, or something opened it.
    Yes,
    /// Whatever is learnt later, it was not.
    No,
    /// Nothing that is told opened it; an assessment made on the day could have.
    NotAsTold,
    /// It rests on assessments that are not told.
    DependsOnAssessment,
    /// Something objective must be found out first.
    Unknown,
    /// The rules give no answer.
    OutOfScope,
    /// Nothing was disclosed.
    NothingDisclosed,
}

/// The same event on another day that the documents give.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct OtherDay {
    /// The day.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The answer for it; none where nothing was disclosed.
    pub verdict: Option<Verdict>,
    /// Whether the answer is the same.
    pub same_answer: bool,
    /// Whether it rests on the same wordings.
    pub same_wordings: bool,
    /// What would be to be done if this were the day and it was noticed at once, by code.
    pub follow_up: Vec<&'static str>,
}

/// A known time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct TimeReport {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// As it was given.
    pub at: String,
}

/// One thing that is to be done.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct FollowUpReport {
    /// The rule.
    pub rule: RuleReport,
    /// What kind of thing it is.
    pub code: &'static str,
    /// `duty` or `question`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["duty", "question"])))]
    pub kind: &'static str,
    /// Where it stands.
    pub status: Status,
    /// Who is to do it.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub by: Text,
    /// Who is to have it.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub to: Text,
    /// The condition with the value of each part.
    pub proof: ProofReport,
    /// The questions that can still change it.
    pub missing: Vec<Question>,
    /// The moment from which it is to be done.
    pub since: &'static str,
    /// When that was, if that is known.
    pub since_at: Option<String>,
    /// `at_once`, `soon`, `hours` or `untimed`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["at_once", "soon", "hours", "untimed"])))]
    pub within: &'static str,
    /// The deadline, where it is counted in hours.
    pub deadline: Option<Deadline>,
    /// Whether it has been done: `true`, `false`, or `not_told`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "not_told"])))]
    pub done: &'static str,
    /// When, if that is known.
    pub done_at: Option<String>,
    /// The whole days that it took.
    pub took: Option<Took>,
    /// Whether it was soon enough, where the law leaves that to an assessment and it
    /// took any time at all: a question, never a conclusion.
    pub in_time: Option<InTime>,
}

/// Where something to be done stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Status {
    /// It is to be done.
    Due,
    /// It is, if the assessments say so.
    AfterAssessment,
    /// Something objective must be found out first.
    Unknown,
    /// It is not to be done.
    NotDue,
    /// It is raised, and is for others to answer.
    Question,
}

/// A deadline that is counted in hours.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// How many hours.
    pub hours: i64,
    /// When it ends at the earliest.
    pub earliest: String,
    /// When it ends at the latest; the same where the time of day is known.
    pub latest: String,
    /// Whether what was done came within it: `true`, `false` or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub met: &'static str,
}

/// How long something took.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Took {
    /// Whole days by the calendar.
    pub days: i64,
    /// The moment that they are counted from.
    pub from: &'static str,
    /// Whether that moment stands in for a later one that is not known, so that it took
    /// no longer than this.
    pub at_most: bool,
}

/// The question whether something was done soon enough.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct InTime {
    /// The question.
    pub question: Question,
    /// The answer that a human has given: `true`, `false` or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub answer: &'static str,
}

/// Where what is told falls short.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// A stable code.
    pub code: &'static str,
    /// The thing to be done that it is about.
    pub about: Option<&'static str>,
    /// The text.
    #[serde(flatten)]
    pub text: Words,
}

/// A form to be filled in by hand.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Form {
    /// A stable code.
    pub code: &'static str,
    /// What it is called.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub title: Text,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Field {
    /// Its label.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub label: Text,
    /// What is known; otherwise a human writes.
    pub filled: Option<Words>,
    /// Whether it is a human's assessment, to be kept apart from facts.
    pub assessment: bool,
}
