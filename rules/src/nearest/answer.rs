//! What the answer about the nearest lawful ways is.

use alloc::{string::String, vec::Vec};

use sekretess_core::Text;
use serde::Serialize;

use crate::answer::{Blocked, Notice, Question, Ruleset, Verdict, Words, both};

/// The nearest lawful ways for each item of a meeting, or of a single disclosure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Alternatives {
    /// What the answer stands on.
    pub ruleset: Ruleset,
    /// The day that it is about.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The directory, or the organisation, that the actors were named from.
    pub directory: String,
    /// What a reader must know before anything else.
    pub warnings: Vec<Notice>,
    /// Who is in the room.
    pub participants: Vec<Attendee>,
    /// Per item: the ways.
    pub items: Vec<ItemWays>,
}

/// Somebody in the room.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Attendee {
    /// The code in the input.
    pub id: String,
    /// The actor in the directory.
    pub actor: String,
    /// Its name.
    pub name: Words,
}

/// The ways for one item.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ItemWays {
    /// The code in the input.
    pub id: String,
    /// The participant who holds it.
    pub held_by: String,
    /// The listeners whom it is meant for.
    pub listeners: Vec<String>,
    /// For the room as it is.
    pub room: Verdict,
    /// What carries it for the room as it is, where it can be open at all.
    pub by: Vec<Cited>,
    /// What must be assessed for the room as it is; all of it must speak for disclosure.
    pub missing: Vec<Question>,
    /// Why the rules give no answer, where they give none.
    pub out_of_scope: Option<Notice>,
    /// Who keeps the room closed, and through which rule.
    pub blocked_by: Vec<Blocked>,
    /// Every smallest change that makes it lawful, the nearest first; empty for an item
    /// that is open as it is.
    pub ways: Vec<WayReport>,
    /// The duties to give it, performed outside the room.
    pub duties: Vec<DutyReport>,
    /// The listeners who must be given it if they ask.
    pub on_request: Vec<OnRequest>,
}

/// A changed case, and the answer to it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct WayReport {
    /// What is changed: one or two changes.
    pub changes: Vec<Step>,
    /// The listeners who then hear it.
    pub listeners: Vec<String>,
    /// The answer to the changed case.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The overrides and duties that carry it.
    pub by: Vec<Cited>,
    /// What remains to be asked; all of it must speak for disclosure.
    pub missing: Vec<Question>,
}

/// A rule, cited with its wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Cited {
    /// The rule's stable name.
    pub id: String,
    /// Where it stands, as lawyers write it.
    pub citation: String,
    /// The place in the free statute book.
    pub link: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// The act that gave the wording.
    pub sfs: &'static str,
    /// The first day of the wording.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub from: String,
}

/// One change to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(tag = "change", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Step {
    /// These listeners step out.
    StepOut {
        /// The listeners.
        listeners: Vec<String>,
    },
    /// This listener is told alone.
    DirectChannel {
        /// The listener.
        listener: String,
    },
    /// These kinds of information are left out.
    LeaveOutKind {
        /// The codes of the kinds.
        kinds: Vec<&'static str>,
    },
    /// Nothing is said about these persons.
    LeaveOutPerson {
        /// The persons.
        persons: Vec<String>,
    },
    /// These listeners ask for the information.
    Request {
        /// The listeners.
        listeners: Vec<String>,
    },
    /// An assessment is made and documented.
    Assess {
        /// The rule that it is made under.
        by: Cited,
        /// Whether it is the rule's harm test; otherwise the rule is an override or a
        /// duty that the speaker invokes.
        harm_test: bool,
        /// What is to be assessed.
        questions: Vec<Question>,
    },
    /// A consent is obtained.
    Consent {
        /// The person whom the information protects.
        person: String,
        /// The listeners that it must reach.
        listeners: Vec<String>,
        /// The kinds of information that it must cover; empty if the case names none.
        information: Vec<&'static str>,
        /// Who must give it, by what is assessed or found out about the person.
        given_by: Vec<Givers>,
    },
    /// The case is described so that no listener can tell whom it is about.
    DeIdentify {
        /// The persons.
        persons: Vec<String>,
    },
}

/// Who must give a consent, under a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Givers {
    /// The codes of those who all must consent.
    pub givers: Vec<&'static str>,
    /// The answers under which these are the ones.
    pub when: Vec<Given>,
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Given {
    /// The fact's stable name.
    pub fact: &'static str,
    /// The question.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub question: Text,
    /// The answer.
    pub value: bool,
}

/// A duty to give the information to a listener, outside the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct DutyReport {
    /// The participant who is to receive it.
    pub to: String,
    /// Whether the duty is certain, or rests on an assessment still to be made.
    pub certain: bool,
    /// The rule.
    pub by: Cited,
    /// What is still to be assessed.
    pub missing: Vec<Question>,
}

/// A listener who must be given the information on request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct OnRequest {
    /// The listener.
    pub listener: String,
    /// The rule that then makes it a duty.
    pub by: Cited,
}
