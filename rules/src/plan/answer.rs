//! What a meeting plan is.

use alloc::{string::String, vec::Vec};

use serde::Serialize;

use crate::{
    answer::{Blocked, Notice, Question, Ruleset, Verdict},
    nearest::{Attendee, Cited, DutyReport, WayReport},
};

/// An order for a meeting: what is said when, and who is in the room for it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// What the answer stands on.
    pub ruleset: Ruleset,
    /// The day that it is about.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The directory, or the organisation, that the actors were named from.
    pub directory: String,
    /// What a reader must know before anything else.
    pub warnings: Vec<Notice>,
    /// Who comes to the meeting.
    pub participants: Vec<Attendee>,
    /// The meeting, block by block.
    pub blocks: Vec<Block>,
    /// How many times somebody enters or leaves the room.
    pub movements: usize,
    /// What must be given, and is given outside the meeting.
    pub outside: Vec<Outside>,
    /// What cannot be said to anybody at the meeting as things are.
    pub closed: Vec<Closed>,
}

/// Who a block is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Room {
    /// Everybody who has come.
    Everybody,
    /// Some of them.
    SmallerRoom,
    /// The speaker and one listener.
    DirectChannel,
}

/// A part of the meeting during which nobody comes or goes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Block {
    /// Who it is for.
    pub room: Room,
    /// Who is in the room.
    pub present: Vec<String>,
    /// Who comes in before it.
    pub enter: Vec<String>,
    /// Who goes out before it.
    pub leave: Vec<String>,
    /// What is said.
    pub items: Vec<Said>,
}

/// An item that is said in a block.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// The code in the input.
    pub id: String,
    /// The participant who says it.
    pub held_by: String,
    /// Those who hear it.
    pub listeners: Vec<String>,
    /// Those whom it was meant for and who do not hear it.
    pub not_to: Vec<String>,
    /// The answer for those who hear it.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The overrides and duties that carry it.
    pub by: Vec<Cited>,
    /// What must be assessed first; all of it must speak for disclosure.
    pub missing: Vec<Question>,
    /// Those who may hear it even if the assessments are not made, or speak against.
    pub at_once: Vec<String>,
}

/// A duty that is performed outside the meeting.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Outside {
    /// The item.
    pub item: String,
    /// The participant whose duty it is.
    pub held_by: String,
    /// To whom, and by which rule.
    #[serde(flatten)]
    pub duty: DutyReport,
}

/// An item that stays closed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Closed {
    /// The item.
    pub item: String,
    /// The participant who holds it.
    pub held_by: String,
    /// The answer for the room.
    pub room: Verdict,
    /// Why the rules give no answer, where they give none.
    pub out_of_scope: Option<Notice>,
    /// Who keeps it closed, and through which rule.
    pub blocked_by: Vec<Blocked>,
    /// The nearest lawful way, if there is one.
    pub nearest: Option<WayReport>,
}
