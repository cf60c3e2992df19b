//! What an answer is: the one form of output that every surface gives.

#[cfg(feature = "derive-schema")]
mod outcome_code;

use alloc::{borrow::Cow, string::String, vec::Vec};

#[cfg(feature = "derive-schema")]
pub(crate) use outcome_code::OutcomeCode;

use sekretess_core::{Lang, Text};
use serde::{Serialize, Serializer};

/// The answer for a whole meeting, or for a single disclosure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// What the answer stands on.
    pub ruleset: Ruleset,
    /// The day that it is about.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The directory, or the organisation, that the actors were named from.
    pub directory: String,
    /// What a reader must know before anything else.
    pub warnings: Vec<Notice>,
    /// Per participant: may they speak?
    pub participants: Vec<ParticipantReport>,
    /// Per item: what may be said of it, and to whom.
    pub items: Vec<ItemReport>,
    /// Local advice, kept apart from the law.
    pub advice: Vec<Advice>,
}

/// The rules that an answer stands on.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Ruleset {
    /// The rule set's version.
    pub version: &'static str,
    /// The last amending act that was read, as `OSL t.o.m. SFS 2025:1508`.
    pub horizon: &'static str,
    /// SHA-256 over the rules.
    pub checksum: &'static str,
}

/// A name or a note in both languages: from the rules, or from the case's own
/// organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Words {
    /// Swedish.
    pub sv: Cow<'static, str>,
    /// English.
    pub en: Cow<'static, str>,
}

impl Words {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self {
            sv: Cow::Borrowed(text.sv),
            en: Cow::Borrowed(text.en),
        }
    }
}

/// What the directory, or the case's own organisation, says about an actor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ActorNote {
    /// A stable code.
    pub code: &'static str,
    /// The text.
    #[serde(flatten)]
    pub text: Words,
}

/// Something to know, with a stable code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// A stable code.
    pub code: &'static str,
    /// The text.
    #[serde(flatten, serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub text: Text,
}

/// Advice from a local guideline. It never changes the answer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Advice {
    /// A stable code.
    pub code: &'static str,
    /// The advice.
    #[serde(flatten, serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub text: Text,
    /// Where it stands.
    pub source: &'static str,
    /// The page.
    pub page: &'static str,
}

/// Whether a participant may speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MaySpeak {
    /// Holds no item: there is nothing to say, only to hear.
    NothingToSay,
    /// May say every item that they hold to the whole room.
    MaySpeak,
    /// May say some items, or after an assessment.
    AfterAssessment,
    /// Something objective must be found out first.
    FindOutFirst,
    /// May listen, but say nothing of what they hold.
    ListenOnly,
    /// OSL does not bind them: it does not hinder them.
    NotBound,
    /// The rules give no answer.
    OutOfScope,
}

/// One participant.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ParticipantReport {
    /// The code in the input.
    pub id: String,
    /// The actor in the directory.
    pub actor: String,
    /// Its name.
    pub name: Words,
    /// Its legal profile.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub profile: Text,
    /// Whether they may speak to the room.
    pub may_speak: MaySpeak,
    /// What they must report, and where instead of in the room.
    pub must_report: Vec<MustReport>,
    /// What the directory says about the actor.
    pub notes: Vec<ActorNote>,
}

/// A duty to be performed outside the room.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct MustReport {
    /// The item.
    pub item: String,
    /// The participant who is to receive it.
    pub to: String,
    /// Whether the duty is certain, or rests on an assessment still to be made.
    pub certain: bool,
    /// The rule.
    pub citation: String,
    /// What is still to be assessed.
    pub missing: Vec<Question>,
}

/// A verdict: an outcome, and whether a no is only by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Verdict {
    /// The outcome.
    #[serde(serialize_with = "code")]
    #[cfg_attr(
        feature = "derive-schema",
        schemars(with = "crate::answer::OutcomeCode")
    )]
    pub outcome: sekretess_core::Outcome,
    /// A no that rests on something not assessed or not invoked.
    pub by_default: bool,
}

/// One item of information.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ItemReport {
    /// The code in the input.
    pub id: String,
    /// The participant who holds it.
    pub held_by: String,
    /// For the room as a whole.
    pub room: Verdict,
    /// Why the rules give no answer, where they give none.
    pub out_of_scope: Option<Notice>,
    /// For each listener.
    pub listeners: Vec<ListenerReport>,
    /// Who keeps the room closed, and through which rule.
    pub blocked_by: Vec<Blocked>,
    /// The single changes that were tried by asking again about the changed case; all
    /// that is smallest, pairs too, is [`crate::alternatives`].
    pub alternatives: Vec<Alternative>,
}

/// Who keeps the room closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Blocked {
    /// The listener.
    pub listener: String,
    /// The person whom the rule protects.
    pub person: String,
    /// The rule's stable name.
    pub norm: String,
    /// Where it stands.
    pub citation: String,
}

/// A changed case, and what the answer would be.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Alternative {
    /// The kind of change.
    pub change: Change,
    /// The person or the kind of information that is left out, for those changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without: Option<String>,
    /// The listeners who step out, for that change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leave: Vec<String>,
    /// The listeners who then hear it.
    pub listeners: Vec<String>,
    /// The answer to the changed case.
    pub verdict: Verdict,
    /// The grounds and duties that carry it.
    pub by: Vec<String>,
    /// What must be assessed.
    pub missing: Vec<Question>,
}

/// A change to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// Tell this listener alone.
    DirectChannel,
    /// The fewest step out so that all who are left may hear it.
    StepOut,
    /// Describe it so that nobody in the room can tell whom it is about.
    DeIdentify,
    /// Obtain a consent that covers everybody in the room.
    Consent,
    /// Leave out what concerns one of the persons.
    LeaveOutPerson,
    /// Leave out one of the kinds of information.
    LeaveOutKind,
}

/// One listener.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ListenerReport {
    /// The code in the input.
    pub id: String,
    /// The name of the actor.
    pub name: Words,
    /// The verdict over all persons in the item.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// For each person whom the item is about.
    pub persons: Vec<PersonReport>,
    /// Whether the rules that protect information at this listener are here; if not,
    /// nothing is said of the protection afterwards.
    pub protection_known: bool,
    /// What protects the information at this listener afterwards (7 kap. 2 § OSL).
    /// `secret` says here whether the rule covers it, its harm test aside: `unknown`
    /// where that depends on what the information is.
    pub protected_afterwards: Vec<NormReport>,
}

/// One protected person, towards one listener.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct PersonReport {
    /// The code in the input.
    pub id: String,
    /// The verdict.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Whether nothing learnt later can change it.
    pub settled: bool,
    /// Whether there is a boundary: `true`, `false` or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub boundary: &'static str,
    /// The rules that make or unmake the boundary, or by which nothing is disclosed.
    pub why: Vec<RuleReport>,
    /// The secrecy rules that apply or may apply.
    pub norms: Vec<NormReport>,
    /// The overrides and duties.
    pub grounds: Vec<GroundReport>,
    /// What is missing for an answer.
    pub missing: Vec<Question>,
    /// What a no could become, and through what.
    pub could_become: Vec<CouldBecome>,
    /// What a reader must know about this answer.
    pub notices: Vec<Notice>,
    /// Rules that exist and were not tried.
    pub not_tried: Vec<RuleReport>,
}

/// A rule, cited.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct RuleReport {
    /// The rule's stable name: the provision's, with `.st2` for a paragraph and
    /// `.p1` for an item.
    pub id: String,
    /// Where it stands, as lawyers write it.
    pub citation: String,
    /// The place in the free statute book.
    pub link: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// What it says, in our own words.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub text: Text,
    /// The act that gave the wording.
    pub sfs: &'static str,
    /// The first day of the wording.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub from: String,
    /// How well the wording is known: `read`, `reconstructed` or `unverified`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["read", "reconstructed", "unverified"])))]
    pub status: &'static str,
    /// What a reader must know about the wording.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub note: Text,
}

/// A secrecy rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct NormReport {
    /// The rule.
    #[serde(flatten)]
    pub rule: RuleReport,
    /// `qualified`, `straight`, `reversed` or `absolute`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["qualified", "straight", "reversed", "absolute"])))]
    pub strength: &'static str,
    /// Whether it makes the information secret: `true`, `false` or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub secret: &'static str,
    /// `open`, `overcome`, `pending` or `blocked`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["open", "overcome", "pending", "blocked"])))]
    pub standing: &'static str,
    /// The condition with the value of each part.
    pub proof: ProofReport,
    /// The exemptions that take it out of play.
    pub exempted_by: Vec<RuleReport>,
}

/// An override or a duty.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct GroundReport {
    /// The rule.
    #[serde(flatten)]
    pub rule: RuleReport,
    /// Whether it is a duty.
    pub duty: bool,
    /// Whether it is in play.
    pub in_play: bool,
    /// Whether its condition is met: `true`, `false` or `unknown`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
    pub met: &'static str,
    /// Whether assessments alone can still meet it.
    pub by_assessment: bool,
    /// The secrecy rules that it reaches.
    pub reaches: Vec<String>,
    /// Whether it is for one listener only and cannot carry a room.
    pub one_listener_only: bool,
    /// Whether a reservation must be made.
    pub reservation: bool,
    /// The condition with the value of each part.
    pub proof: ProofReport,
    /// The facts that can still change it.
    pub missing: Vec<Question>,
}

/// What a no could become.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct CouldBecome {
    /// The rule that would open it; a harm test is named by its secrecy rule.
    pub by: String,
    /// Where it stands.
    pub citation: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// The secrecy rules that it would overcome.
    pub opens: Vec<String>,
    /// Whether it alone would overcome every rule that blocks.
    pub alone: bool,
    /// What would have to be answered.
    pub missing: Vec<Question>,
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// The fact's stable name.
    pub fact: &'static str,
    /// `objective`, `assessment` or `legal_point`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["objective", "assessment", "legal_point"])))]
    pub kind: &'static str,
    /// The question.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub question: Text,
    /// It has been asked, and cannot be known: not to be asked again.
    pub cannot_be_known: bool,
}

/// A condition with the value of each part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ProofReport {
    /// Every part must hold.
    All {
        /// The parts.
        all: Vec<ProofReport>,
        /// `true`, `false` or `unknown`.
        #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
        truth: &'static str,
    },
    /// One part must hold.
    Any {
        /// The parts.
        any: Vec<ProofReport>,
        /// `true`, `false` or `unknown`.
        #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
        truth: &'static str,
    },
    /// A fact must have a value.
    Fact {
        /// The fact.
        fact: &'static str,
        /// The value that the condition wants.
        wanted: bool,
        /// Whether it has that value: `true`, `false` or `unknown`.
        #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown"])))]
        truth: &'static str,
        /// Whether the law's default stands in for an answer.
        assumed: bool,
        /// `objective`, `assessment` or `legal_point`.
        #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["objective", "assessment", "legal_point"])))]
        kind: &'static str,
    },
}

/// Writes a text in both languages: `{"sv": …, "en": …}`.
pub(crate) fn both<S: Serializer>(text: &Text, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Both {
        sv: &'static str,
        en: &'static str,
    }
    Both {
        sv: text.sv,
        en: text.en,
    }
    .serialize(serializer)
}

pub(crate) fn code<S: Serializer>(
    outcome: &sekretess_core::Outcome,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(outcome.code())
}
