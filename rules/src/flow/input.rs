//! How a process is described.

use alloc::{string::String, vec::Vec};

use serde::Deserialize;

use crate::input::{Answers, InformationKind, Organisation, Person, Purpose, Switches, Unique};

/// A process: who takes part, and the steps in which information goes from one to
/// another.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// The day whose law the steps are checked against, YYYY-MM-DD, unless a step has
    /// a day of its own.
    pub date: String,
    /// Another day to check all the steps against, YYYY-MM-DD.
    #[serde(default)]
    pub also_on: Option<String>,
    /// The directory that the actors are named from; `malmo_2015` if neither it nor an
    /// organisation is given.
    #[serde(default)]
    pub directory: Option<String>,
    /// The municipality's own organisation, instead of a directory.
    #[serde(default)]
    pub organisation: Option<Organisation>,
    /// How open points of law are to be read.
    #[serde(default)]
    pub switches: Switches,
    /// Everybody who exists in the process, also those whom no step reaches.
    pub actors: Vec<FlowActor>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// Somebody in the process, by role.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlowActor {
    /// A short code of your own.
    pub id: String,
    /// The actor in the directory.
    pub actor: String,
    /// The legal profile, where the directory leaves it open.
    #[serde(default)]
    pub profile: Option<String>,
    /// The unit that they belong to, where the directory leaves it open.
    #[serde(default)]
    pub unit: Option<String>,
    /// The authority that they take part in the work of, where they are private.
    #[serde(default)]
    pub acts_for: Option<String>,
    /// The matters that they have a part in, where the process has several; all of them
    /// if left out.
    #[serde(default)]
    pub matters: Vec<String>,
    /// Answers about them as a listener in any step.
    #[serde(default)]
    pub facts: Answers,
}

/// A step: information goes from one to others.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// A short code of your own.
    pub id: String,
    /// Who gives it.
    pub from: String,
    /// Who gets it.
    pub to: Vec<String>,
    /// The day, where the step has one of its own, YYYY-MM-DD.
    #[serde(default)]
    pub date: Option<String>,
    /// The matter that it belongs to, where the process has several; a duty in one
    /// matter is not performed in another.
    #[serde(default)]
    pub matter: String,
    /// The kinds of information.
    #[serde(default)]
    pub information: Vec<InformationKind>,
    /// Why it is given.
    #[serde(default)]
    pub purpose: Vec<Purpose>,
    /// Those among the receivers who have asked for it.
    #[serde(default)]
    pub requested_by: Vec<String>,
    /// The grounds or duties that the process claims, as `skollag.6.10`.
    #[serde(default)]
    pub claims: Vec<String>,
    /// Whether the step is taken only if somebody first decides so.
    #[serde(default)]
    pub after_decision: bool,
    /// The persons whom it is about.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// Answers about the information.
    #[serde(default)]
    pub facts: Answers,
    /// Answers for one receiver each.
    #[serde(default)]
    pub listeners: Unique<Answers>,
}
