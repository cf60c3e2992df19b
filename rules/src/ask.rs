//! What is to be asked next: the open questions of a partly filled case, most useful
//! first, and the answer as it stands.
//!
//! The engine is asked about each answer to each question, so that a question says what
//! it would lead to. Nothing that no longer matters is asked, and nothing that has been
//! answered `cannot_be_known` is asked again.

mod effect;
mod facts;
mod fill;
mod form;
mod gaps;
mod inputs;
mod order;
mod words;

use alloc::{string::String, vec::Vec};

pub(crate) use facts::SWITCHES;
pub use fill::fill;
pub(crate) use form::Form;
use sekretess_core::Outcome;
use serde::Serialize;
use serde_json::Value;

use crate::{
    CHECKSUM, HORIZON, InputError, VERSION,
    actors::Organised,
    answer::{Ruleset, Verdict, Words},
    case,
    input::{Disclosure, Meeting, Organisation},
    law::day,
    room::{UNKNOWN, as_meeting},
};

/// What is to be asked next, and the answer until then.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Next {
    /// The rules that it stands on.
    pub ruleset: Ruleset,
    /// The answer to what is filled in, read strictly: what is not known opens nothing.
    pub preliminary: Preliminary,
    /// The open questions, most useful first.
    pub questions: Vec<Ask>,
}

/// The answer to what is filled in so far.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Preliminary {
    /// The least open answer of all items.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Item by item; none as long as the case cannot be answered at all.
    pub items: Vec<ItemNow>,
}

/// The answer for one item so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ItemNow {
    /// The item.
    pub item: String,
    /// For the room as a whole.
    pub room: Verdict,
    /// Whether nothing that is learnt later can change a no or a yes.
    pub settled: bool,
    /// For each listener.
    pub listeners: Vec<ListenerNow>,
}

/// The answer for one listener so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ListenerNow {
    /// The listener.
    pub id: String,
    /// The answer.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Whether nothing that is learnt later can change a no or a yes.
    pub settled: bool,
}

/// An open question.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Ask {
    /// A stable name: the fact's, or the input's.
    pub id: String,
    /// The question.
    pub question: Words,
    /// `input`, `objective`, `assessment` or `legal_point`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["input", "objective", "assessment", "legal_point"])))]
    pub kind: &'static str,
    /// How much hangs on it.
    pub group: Group,
    /// What an answer is.
    pub takes: Takes,
    /// The item that it is about; none for the case as a whole.
    pub item: Option<String>,
    /// Where the answer belongs. A question about several listeners has a place for
    /// each; they may be answered alike or one by one.
    pub places: Vec<Place>,
    /// The rules that need it, as they are worded on the day.
    pub why: Vec<Why>,
    /// Each answer with what it would lead to.
    pub answers: Vec<Lead>,
    /// Whether the answer for the room can still change through it.
    pub for_room: bool,
    /// Whether one of the answers changes or settles something by itself; if not, it
    /// matters only together with other answers.
    pub alone: bool,
    /// Whether it is to be put before there is an answer: what is required and what is
    /// asked in every case, and what an unknown answer waits for. No question is, once it
    /// may be said to the room, though some may be left that could change that.
    pub before_answer: bool,
}

/// How much hangs on a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Group {
    /// Without it nothing can be answered.
    Required,
    /// What is asked in every case as long as it can matter.
    Basic,
    /// The answer as it stands waits for it.
    Needed,
    /// It can open a way that is not yet in play, or close one.
    CouldChange,
    /// A special matter that is taken not to be at hand until somebody says so.
    Assumed,
}

/// What an answer to a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Takes {
    /// Yes or no; `"cannot_be_known"` may stand at the place instead, but for a switch.
    YesNo,
    /// One of the answers.
    OneOf,
    /// One or more of the answers.
    SomeOf,
    /// A date, YYYY-MM-DD, written at the place.
    Date,
    /// Whole years, written at the place.
    Age,
}

/// Where an answer belongs in the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// As errors name it: `items[0].persons[0].listeners.police.helps_prevent`.
    pub at: String,
    /// The same as a JSON Pointer; objects and lists on the way may have to be made.
    pub pointer: String,
    /// The person whom it is about.
    pub person: Option<String>,
    /// The listener, or other participant, whom it is about.
    pub listener: Option<String>,
}

/// A rule that needs an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Why {
    /// The rule's stable name.
    pub id: String,
    /// Where it stands, as lawyers write it.
    pub citation: String,
    /// What it is about.
    #[serde(serialize_with = "crate::answer::both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: sekretess_core::Text,
    /// The place in the free statute book.
    pub link: String,
    /// The act that gave the wording.
    pub sfs: &'static str,
    /// The first day of the wording.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub from: String,
}

/// An answer, and what it would lead to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Lead {
    /// A stable code: `yes`, `no`, or that of the choice.
    pub answer: String,
    /// The answer in words.
    pub text: Words,
    /// What is then written in the case.
    pub set: Vec<Put>,
    /// The answer for the room, if the case can be answered then.
    pub room: Option<Verdict>,
    /// For how many listeners, person by person, the answer changes.
    pub changes: usize,
    /// For how many listeners, person by person, it becomes settled.
    pub settles: usize,
}

/// A value to be written in the case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Put {
    /// Where, as a JSON Pointer; `-` last adds to a list.
    pub pointer: String,
    /// What.
    pub value: Value,
}

/// What is to be asked next of a meeting.
///
/// # Errors
///
/// Everything that is wrong in what is filled in.
///
/// ```
/// use sekretess::{ask, door};
/// let meeting = door::read_meeting(r#"{
///     "date": "2016-03-01",
///     "participants": [
///         { "id": "a", "actor": "malmo.norr.socialtjanst" },
///         { "id": "b", "actor": "malmo.polis" }
///     ],
///     "items": [{ "id": "x", "held_by": "a" }]
/// }"#)?;
/// let next = ask::in_meeting(&meeting)?;
/// assert_eq!(next.questions[0].id, "identifiable");
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn in_meeting(meeting: &Meeting) -> Result<Next, InputError> {
    next(meeting, meeting.organisation.as_ref(), Form::Meeting)
}

/// What is to be asked next of a single disclosure.
///
/// # Errors
///
/// Everything that is wrong in what is filled in.
///
/// ```
/// use sekretess::{ask, door};
/// let disclosure = door::read_disclosure(r#"{
///     "date": "2016-03-01",
///     "discloser": { "actor": "malmo.norr.socialtjanst" },
///     "listeners": [{ "id": "polis", "actor": "malmo.polis" }],
///     "item": {
///         "information": ["personal_circumstances"],
///         "purpose": ["prevent_crime"],
///         "persons": [{ "age": 19, "facts": {
///             "risk_special": true, "consent_by_subject": false, "consent_by_guardians": false
///         } }],
///         "facts": { "committed_crime": false },
///         "listeners": { "polis": { "helps_prevent": true, "identifiable": true } }
///     }
/// }"#)?;
/// let next = ask::in_disclosure(&disclosure)?;
/// let first = &next.questions[0];
/// assert_eq!(first.id, "inappropriate");
/// assert_eq!(first.places[0].at, "item.persons[0].listeners.polis.inappropriate");
/// assert_eq!(first.why[0].id, "osl.10.18a.st1");
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn in_disclosure(disclosure: &Disclosure) -> Result<Next, InputError> {
    let organisation = disclosure.organisation.as_ref();
    next(&as_meeting(disclosure), organisation, Form::Disclosure).map_err(InputError::of_disclosure)
}

fn next(
    meeting: &Meeting,
    organisation: Option<&Organisation>,
    form: Form,
) -> Result<Next, InputError> {
    let own = organisation
        .map(Organised::new)
        .transpose()
        .map_err(|problems| problems.under("organisation"))?;
    let gaps = gaps::find(meeting, own.as_ref(), form);
    let case = case::build(meeting, own.as_ref());
    if !gaps.is_empty() {
        gaps::other_problems(case.err(), &gaps, form)?;
        return Ok(answered(Vec::new(), gaps));
    }
    let case = case?;
    let day = day(case.day);
    let mut questions = Vec::new();
    let mut items = Vec::new();
    for (i, item) in case.items.iter().enumerate() {
        let now = effect::now(&case, day, item);
        let asking = facts::Asking {
            case: &case,
            day,
            item,
            place: i,
            form,
            now: &now,
        };
        let mut open = facts::find(&asking);
        inputs::find(&asking, own.as_ref(), &mut open);
        order::sort(&mut open);
        questions.push(open);
        items.push(now.told(&case, item));
    }
    let mut questions: Vec<Ask> = questions.into_iter().flatten().map(|o| o.ask).collect();
    for question in &mut questions {
        question.alone = question.answers.iter().any(|a| a.changes + a.settles > 0);
    }
    questions.sort_by_key(|q| q.group);
    Ok(answered(items, questions))
}

fn answered(items: Vec<ItemNow>, mut questions: Vec<Ask>) -> Next {
    let worst = items
        .iter()
        .map(|i| i.room)
        .min_by_key(|v: &Verdict| (v.outcome, v.by_default));
    let waits = questions.iter().any(|q| q.group == Group::Required);
    let verdict = worst.filter(|_| !waits).unwrap_or(UNKNOWN);
    for question in &mut questions {
        question.before_answer = match question.group {
            _ if verdict.outcome.is_open() => false,
            Group::Required | Group::Basic => true,
            Group::Needed => verdict.outcome == Outcome::Unknown,
            Group::CouldChange | Group::Assumed => false,
        };
    }
    Next {
        ruleset: Ruleset {
            version: VERSION,
            horizon: HORIZON,
            checksum: CHECKSUM,
        },
        preliminary: Preliminary { verdict, items },
        questions,
    }
}

impl Next {
    /// The question to put before there is an answer; nothing once the case has one.
    ///
    /// `skip` says which questions are left aside: "do not know" leaves a question open,
    /// and it is not to be put again at once.
    #[must_use]
    pub fn to_put(&self, skip: impl Fn(&Ask) -> bool) -> Option<&Ask> {
        let mut questions = self.questions.iter().filter(|q| q.before_answer);
        questions.find(|q| !skip(q))
    }
}
