//! What a case is: the one form of input that every surface takes.
//!
//! Codes, ages, dates and yes/no/unknown; never a name or free text about anyone.

mod answer;
mod codes;
mod organisation;
mod unique;

use alloc::{boxed::Box, string::String, vec::Vec};

pub use answer::Answer;
pub(crate) use codes::codes;
pub use codes::{Giver, InformationKind, Purpose, Relation, TransferBy};
pub use organisation::{Authority, Organisation, OwnActor};
use sekretess_core::Truth;
use serde::Deserialize;
pub use unique::Unique;

/// Answers by the name of the fact.
pub type Answers = Unique<Answer>;

/// A meeting: who is in the room, and what each would like to say.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The day on which it is said, YYYY-MM-DD.
    pub date: String,
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
    /// Everybody who hears or reads it.
    pub participants: Vec<Participant>,
    /// What is to be said.
    pub items: Vec<Item>,
    /// Whether the list of participants is complete; if not, nothing is open for
    /// the room.
    #[serde(default = "yes")]
    pub participants_complete: bool,
}

/// A single disclosure: one discloser, one item, one or more listeners.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// The day on which it is said, YYYY-MM-DD.
    pub date: String,
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
    /// Who speaks.
    pub discloser: Participant,
    /// Everybody who hears or reads it.
    pub listeners: Vec<Participant>,
    /// What is to be said; `id` and `held_by` may be left out.
    pub item: Item,
    /// Whether the list of listeners is complete.
    #[serde(default = "yes")]
    pub listeners_complete: bool,
}

/// A case in either of its two forms: what a record or a consent check is made of.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyCase {
    /// A single disclosure.
    Disclosure(Box<Disclosure>),
    /// A meeting.
    Meeting(Box<Meeting>),
}

/// Somebody in the room, by role.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// A short code of your own, used to refer to this participant.
    #[serde(default)]
    pub id: String,
    /// The actor in the directory, as `malmo.polis` or `M44`.
    pub actor: String,
    /// The legal profile, where the directory leaves it open.
    #[serde(default)]
    pub profile: Option<String>,
    /// The unit (another actor of the directory) that the participant belongs to,
    /// where the directory leaves it open.
    #[serde(default)]
    pub unit: Option<String>,
    /// Whether a private participant takes part in an authority's work on its
    /// behalf (2 kap. 1 § OSL) and so is bound as that authority's staff.
    #[serde(default)]
    pub acts_for: Option<String>,
    /// Whether it has been checked that they are who they say, `true` if left out.
    /// Until then nothing is known of them as a listener.
    #[serde(default = "verified")]
    pub identity_verified: Answer,
}

/// One item of information: keep it atomic.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// A short code of your own; no name.
    #[serde(default)]
    pub id: String,
    /// The participant who holds it.
    #[serde(default)]
    pub held_by: String,
    /// The actor whose matter it is, where staff act on another board's delegation.
    #[serde(default)]
    pub case_of: Option<String>,
    /// Who is to hear it; everybody else in the room if left out.
    #[serde(default)]
    pub to: Option<Vec<String>>,
    /// The kinds of information.
    #[serde(default)]
    pub information: Vec<InformationKind>,
    /// Why it is said.
    #[serde(default)]
    pub purpose: Vec<Purpose>,
    /// The participants who have asked for it; nobody if left out.
    #[serde(default)]
    pub requested_by: Vec<String>,
    /// The day on which the holder received it, YYYY-MM-DD, where an older rule keeps
    /// to what came in before a day (28 kap. 11 § OSL).
    #[serde(default)]
    pub received_on: Option<String>,
    /// How it came from another authority whose secrecy travels with it (11 kap. OSL).
    #[serde(default)]
    pub transferred: Option<Transfer>,
    /// Grounds that the speaker invokes, as `osl.10.27`.
    #[serde(default)]
    pub grounds: Vec<String>,
    /// The persons whom it is about; one person of unknown age if left out.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// Answers about the item as a whole.
    #[serde(default)]
    pub facts: Answers,
    /// Answers for one listener each.
    #[serde(default)]
    pub listeners: Unique<Answers>,
}

/// Information that brought its secrecy with it (11 kap. OSL).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The actor that it came from.
    pub from: String,
    /// By what.
    pub by: TransferBy,
}

/// A person whom an item is about.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// A short code of your own such as `child`; no name.
    #[serde(default)]
    pub id: String,
    /// Age in whole years on the day, 0 to 120.
    #[serde(default)]
    #[cfg_attr(feature = "derive-schema", schemars(range(min = 0, max = 120)))]
    pub age: Option<i64>,
    /// Whether the person has died. Secrecy then protects those who were close, and
    /// nobody can consent for the dead.
    #[serde(default)]
    pub deceased: bool,
    /// Whether the person's information carries a secrecy marking (*sekretessmarkering*):
    /// a warning that a test must be made, not a secrecy of its own.
    #[serde(default)]
    pub secrecy_marked: bool,
    /// What a participant is to this person.
    #[serde(default)]
    pub relations: Unique<Relation>,
    /// The consent that exists, if any.
    #[serde(default)]
    pub consent: Option<Consent>,
    /// Answers about this person.
    #[serde(default)]
    pub facts: Answers,
    /// Answers about this person for one listener each.
    #[serde(default)]
    pub listeners: Unique<Answers>,
}

/// A consent to lift secrecy (12 kap. 2 § OSL).
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Who has given it; those not listed have not.
    #[serde(default)]
    pub by: Vec<Giver>,
    /// Who has not answered yet, so that nobody knows.
    #[serde(default)]
    pub awaiting: Vec<Giver>,
    /// How many have custody and how many of them have consented, instead of `guardians`
    /// under `by` or `awaiting`.
    #[serde(default)]
    pub guardians: Option<Guardians>,
    /// The participants whom it names as listeners.
    pub listeners: Vec<String>,
    /// The participants whom it allows to disclose; unknown if left out.
    #[serde(default)]
    pub disclosers: Option<Vec<String>>,
    /// Whether it covers this information.
    #[serde(default)]
    pub information: Answer,
    /// The kinds of information that it names. Where the item has a kind that is not
    /// among them it does not cover the information; where all are, it does, unless
    /// `information` is `false`.
    #[serde(default)]
    pub kinds: Option<Vec<InformationKind>>,
    /// Whether it covers this purpose.
    #[serde(default)]
    pub purpose: Answer,
    /// The purposes that it names, read as `kinds` are.
    #[serde(default)]
    pub purposes: Option<Vec<Purpose>>,
    /// The first day on which it holds, YYYY-MM-DD; no beginning if left out.
    #[serde(default)]
    pub valid_from: Option<String>,
    /// The last day on which it holds, YYYY-MM-DD; no end if left out.
    #[serde(default)]
    pub valid_until: Option<String>,
    /// The day on which it was withdrawn, YYYY-MM-DD.
    #[serde(default)]
    pub withdrawn_on: Option<String>,
    /// Whether it holds only if a private listener is bound by a reservation (12 kap.
    /// 2 § andra stycket OSL), `false` if left out.
    #[serde(default = "unconditional")]
    pub on_reservation: Answer,
    /// Assessed: the giver knew what it means.
    #[serde(default)]
    pub informed: Answer,
    /// Assessed: it is voluntary.
    #[serde(default)]
    pub voluntary: Answer,
    /// Assessed: it is definite, not a general waiver.
    #[serde(default)]
    pub specific: Answer,
}

/// The guardians of a child, by number; under joint custody all of them dispose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guardians {
    /// How many have custody, 1 or 2.
    #[cfg_attr(feature = "derive-schema", schemars(range(min = 1, max = 2)))]
    pub with_custody: u8,
    /// How many of them have consented.
    #[cfg_attr(feature = "derive-schema", schemars(range(min = 0, max = 2)))]
    pub consented: u8,
    /// How many have not answered yet; the others have said no.
    #[serde(default)]
    #[cfg_attr(feature = "derive-schema", schemars(range(min = 0, max = 2)))]
    pub awaiting: u8,
}

/// How open points of law are to be read.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Switches {
    /// 10 kap. 15 a § OSL for a committed crime beside 10 kap. 23 §; `unsettled` if left
    /// out.
    #[serde(default)]
    pub osl_10_15a_vs_10_23: Beside,
    /// Whether 6 kap. 5 § OSL makes it a duty on request to give also what an override
    /// has opened; `yes` if left out.
    #[serde(default)]
    pub osl_6_5_after_override: Position,
    /// Whether medical pupil health is an authority within health care in 25 kap. 12 §
    /// and 26 kap. 9 § OSL; `yes` if left out.
    #[serde(default)]
    pub emi_is_health_authority: Position,
    /// Whether 6 § polislagen is a duty that breaks secrecy; `yes` if left out.
    #[serde(default)]
    pub polislagen_6_breaks_secrecy: Position,
    /// Whether necessity (24 kap. 4 § brottsbalken) can be invoked for a disclosure;
    /// `unsettled` if left out.
    #[serde(default = "unsettled")]
    pub necessity_brb_24_4: Position,
}

impl Default for Switches {
    fn default() -> Self {
        Self {
            osl_10_15a_vs_10_23: Beside::default(),
            osl_6_5_after_override: Position::default(),
            emi_is_health_authority: Position::default(),
            polislagen_6_breaks_secrecy: Position::default(),
            necessity_brb_24_4: unsettled(),
        }
    }
}

/// How an open point of law is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Position {
    /// The best reading: it does.
    #[default]
    Yes,
    /// It does not.
    No,
    /// Not decided: nothing rests on it.
    Unsettled,
}

impl From<Position> for Truth {
    fn from(position: Position) -> Self {
        match position {
            Position::Yes => Self::True,
            Position::No => Self::False,
            Position::Unsettled => Self::Unknown,
        }
    }
}

/// Whether two provisions stand beside each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Beside {
    /// Not decided: the answer names the open question.
    #[default]
    Unsettled,
    /// They stand beside each other.
    Parallel,
    /// The narrower one shuts the wider out.
    Strict,
}

/// The directory of a case that names none.
pub(crate) const DEFAULT_DIRECTORY: &str = "malmo_2015";

const fn unsettled() -> Position {
    Position::Unsettled
}

const fn unconditional() -> Answer {
    Answer::No
}

const fn verified() -> Answer {
    Answer::Yes
}

const fn yes() -> bool {
    true
}
