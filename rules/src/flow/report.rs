//! What the check of a process says.

use alloc::{string::String, vec::Vec};

use serde::Serialize;

use crate::answer::{Notice, Question, RuleReport, Ruleset, Verdict, Words};

/// The check of a process.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct FlowReport {
    /// What it stands on.
    pub ruleset: Ruleset,
    /// The check on the law of its day, and of the other day if one is asked for.
    pub days: Vec<FlowDay>,
}

/// The check against the law of a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct FlowDay {
    /// The day; steps with a day of their own say so.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The steps, in order.
    pub steps: Vec<StepReport>,
    /// What the law demands and the process lacks.
    pub lacks: Vec<Lack>,
    /// Who could not be asked, because the directory leaves their profile open.
    pub not_asked: Vec<String>,
    /// What a reader must know.
    pub notices: Vec<Notice>,
}

/// One step, checked.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct StepReport {
    /// Its code.
    pub id: String,
    /// Who gives.
    pub from: Words,
    /// Who gets.
    pub to: Vec<Words>,
    /// The day that it is checked against.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The answer.
    pub verdict: Verdict,
    /// What carries it.
    pub basis: Basis,
    /// The rules that carry it, or by which there is no boundary.
    pub by: Vec<RuleReport>,
    /// What the process claims.
    pub claims: Vec<Claim>,
    /// What must be answered or assessed first.
    pub missing: Vec<Question>,
    /// What is too much.
    pub too_much: Vec<Excess>,
    /// Why the rules give no answer, where they give none.
    pub out_of_scope: Option<Notice>,
}

/// What carries a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Basis {
    /// A duty.
    Duty,
    /// A rule that lifts secrecy.
    Ground,
    /// There is no secrecy boundary between them.
    NoBoundary,
    /// There is one, and nothing is secret.
    NotSecret,
    /// Nothing is disclosed.
    NothingDisclosed,
    /// Nothing yet: something is to be assessed or found out.
    Open,
    /// Nothing.
    None,
}

/// A ground or duty that the process claims for a step.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Claim {
    /// The provision's stable name.
    pub id: String,
    /// Where it stands.
    pub citation: String,
    /// Whether it was in force on the day.
    pub in_force: bool,
    /// Whether it is met towards everybody who gets the information: `true`, `false`
    /// or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub holds: &'static str,
}

/// Something that is too much in a step.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Excess {
    /// What kind.
    pub kind: ExcessKind,
    /// Who gets what they should not, or the person or kind of information to leave
    /// out.
    pub of: Vec<String>,
    /// The rules that stand in the way, as lawyers cite them.
    pub because: Vec<String>,
}

/// A kind of excess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExcessKind {
    /// There is no ground towards these receivers.
    NoGround,
    /// Without this the rest may be given.
    LeaveOut,
    /// The claimed ground is not met.
    ClaimNotMet,
}

/// Something that the law demands and the process lacks.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Lack {
    /// What kind.
    pub kind: LackKind,
    /// The duty.
    pub rule: RuleReport,
    /// Who is to give it: those in the process who hold the information and whom the
    /// duty binds.
    pub from: Vec<Words>,
    /// Who is to get it.
    pub to: Vec<Words>,
    /// The steps whose information puts the duty in play.
    pub because: Vec<String>,
    /// What is to be assessed.
    pub missing: Vec<Question>,
}

/// How a process falls short of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LackKind {
    /// No step reaches them.
    MissingStep,
    /// They are reached only if somebody first decides so, and the duty knows no such
    /// decision.
    Filtered,
    /// No step reaches them, and the duty may hold after an assessment.
    MayBeMissing,
}
