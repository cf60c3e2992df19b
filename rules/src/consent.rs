//! What a consent covers in a room, what it lacks there, and what no consent helps
//! against: 12 kap. 2 and 3 §§ OSL.
//!
//! Nothing here knows which rules a consent opens or who must give it: each line of
//! the answer is found by asking the rules again, without any consent and with one
//! that lacks nothing.

mod ask;
mod signers;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Day, Text};
use serde::Serialize;

use crate::{
    InputError,
    actors::Organised,
    advice,
    answer::{Advice, Notice, Question, RuleReport, Ruleset, Verdict, Words, both},
    case::{self, Case, CaseItem, CasePerson},
    input::{AnyCase, Consent, Item, Meeting, Person},
    law::day,
    room,
};

/// What the consents in a case cover and lack.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ConsentReport {
    /// The rules that it stands on.
    pub ruleset: Ruleset,
    /// The day that it is about.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The directory, or the organisation, that the actors were named from.
    pub directory: String,
    /// Who is there.
    pub participants: Vec<Named>,
    /// Item by item.
    pub items: Vec<ItemConsent>,
    /// Local advice, kept apart from the law.
    pub advice: Vec<Advice>,
}

/// A participant's code and the name of the actor.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// The code in the input.
    pub id: String,
    /// The actor's name.
    pub name: Words,
}

/// A code from the input with what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Coded {
    /// The code.
    pub code: &'static str,
    /// What it is called.
    #[serde(flatten, serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub text: Text,
}

/// One item of information.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ItemConsent {
    /// The code in the input.
    pub id: String,
    /// The participant who holds it.
    pub held_by: String,
    /// The kinds of information.
    pub information: Vec<Coded>,
    /// Why it is said.
    pub purpose: Vec<Coded>,
    /// Why the rules give no answer, where they give none.
    pub out_of_scope: Option<Notice>,
    /// For each person whom it is about.
    pub persons: Vec<PersonConsent>,
}

/// One person whom an item is about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct PersonConsent {
    /// The code in the input.
    pub id: String,
    /// The age, if it is known.
    pub age: Option<i64>,
    /// Whether the case has a consent for this person.
    pub given: bool,
    /// The first day on which it holds, if the case says.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub valid_from: Option<String>,
    /// The last day on which it holds, if the case says.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub valid_until: Option<String>,
    /// How many guardians there are, if the case says.
    pub guardians: Option<u8>,
    /// Who must give it: one line for each way, where something must be assessed
    /// first several.
    pub signers: Vec<Signing>,
    /// For each listener.
    pub listeners: Vec<ListenerConsent>,
}

/// A way in which a consent can be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Signing {
    /// What must be so for this to be the way, where it is not known: age, maturity.
    pub when: Vec<Wanted>,
    /// The codes of those who must all give it.
    pub by: Vec<&'static str>,
    /// Those of them who have not.
    pub still: Vec<&'static str>,
    /// What must also be so.
    pub needs: Vec<Wanted>,
}

/// A question and the answer that is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Wanted {
    /// The question.
    #[serde(flatten)]
    pub question: Question,
    /// The answer that speaks for the consent.
    pub wanted: bool,
}

/// What a consent comes to for one listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// It may be said without any consent.
    NotNeeded,
    /// The consent is there, and lacks nothing.
    Covers,
    /// Nothing is answered no; only assessments are left.
    ToAssess,
    /// Something is missing, or wrong.
    Lacks,
    /// It lacks nothing, and yet something else is not settled.
    Unsettled,
    /// No consent lifts all that stands in the way.
    CannotHelp,
    /// The rules give no answer.
    OutOfScope,
}

/// One listener.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ListenerConsent {
    /// The code in the input.
    pub id: String,
    /// What the consent comes to.
    pub standing: Standing,
    /// The answer as the case is.
    pub now: Verdict,
    /// The answer without any consent.
    pub without: Verdict,
    /// The answer if the consent lacked nothing.
    pub complete: Verdict,
    /// The rule by which a consent opens, nearest to be met.
    pub by: Option<RuleReport>,
    /// Whether a reservation must be made.
    pub reservation: bool,
    /// What the consent lacks, but for who must give it where that can be several:
    /// then `signers` tells.
    pub lacks: Vec<Lack>,
    /// The secrecy that a consent lifts here.
    pub lifts: Vec<RuleReport>,
    /// The secrecy that no consent lifts, and that nothing else opens.
    pub cannot_help: Vec<RuleReport>,
    /// What else must be answered, when the consent lacks nothing.
    pub missing: Vec<Question>,
}

/// A condition that a consent does not meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Lack {
    /// The question, and the answer that is wanted.
    #[serde(flatten)]
    pub wanted: Wanted,
    /// `false`: it has been answered, and not so; `unknown`: it has not.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["false", "unknown"])))]
    pub answer: &'static str,
    /// The rule that asks.
    pub citation: String,
    /// What to change in the form or to do; empty where there is nothing but to assess.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub change: Text,
}

/// Tells what the consents in a case cover, and what they lack.
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
///
/// ```
/// use sekretess::{consent, consent::Standing, door};
/// let case = door::read_case(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "id": "soc", "actor": "generic.social_services" },
///     "listeners": [{ "id": "polis", "actor": "generic.police" }],
///     "item": {
///         "information": ["personal_circumstances"], "purpose": ["support_or_protect"],
///         "persons": [{ "age": 30, "consent": {
///             "by": ["subject"], "listeners": [], "disclosers": ["soc"],
///             "kinds": ["personal_circumstances"], "purposes": ["support_or_protect"],
///             "informed": true, "voluntary": true, "specific": true
///         } }]
///     }
/// }"#)?;
/// let found = consent(&case)?;
/// let polis = &found.items[0].persons[0].listeners[0];
/// assert_eq!(polis.standing, Standing::Lacks);
/// assert_eq!(polis.lacks[0].wanted.question.fact, "consent_covers_listener");
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn consent(case: &AnyCase) -> Result<ConsentReport, InputError> {
    match case {
        AnyCase::Meeting(meeting) => answer(meeting, meeting.organisation.as_ref()),
        AnyCase::Disclosure(disclosure) => answer(
            &room::as_meeting(disclosure),
            disclosure.organisation.as_ref(),
        )
        .map_err(InputError::of_disclosure),
    }
}

fn answer(
    meeting: &Meeting,
    organisation: Option<&crate::input::Organisation>,
) -> Result<ConsentReport, InputError> {
    let own = organisation
        .map(Organised::new)
        .transpose()
        .map_err(|problems| problems.under("organisation"))?;
    let case = case::build(meeting, own.as_ref())?;
    let day = day(case.day);
    let ways = ask::ways(day);
    let people = case.people.iter();
    Ok(ConsentReport {
        ruleset: room::RULESET,
        date: case.day.to_string(),
        directory: case.directory.id.to_string(),
        participants: people
            .map(|someone| Named {
                id: someone.id.to_string(),
                name: someone.actor.name.into(),
            })
            .collect(),
        items: case
            .items
            .iter()
            .map(|of| item(&case, day, &ways, of))
            .collect(),
        advice: advice::of(case.directory.id),
    })
}

fn item(case: &Case<'_>, day: &Day, ways: &[ask::Way], item: &CaseItem<'_>) -> ItemConsent {
    let beyond = room::out_of_scope(case, item);
    let given = |place: usize| item.input.persons.get(place);
    let persons = item.persons.iter().enumerate();
    let persons = persons
        .map(|(place, of)| person(case, day, ways, item, of, given(place), beyond.as_ref()))
        .collect();
    ItemConsent {
        id: item.id.clone(),
        held_by: case
            .people
            .get(item.holder)
            .map_or(String::new(), |p| p.id.to_string()),
        information: kinds(item.input),
        purpose: purposes(item.input),
        persons,
        out_of_scope: beyond,
    }
}

/// The kinds of information that an item tells, by name.
pub(crate) fn kinds(item: &Item) -> Vec<Coded> {
    let kinds = item.information.iter();
    kinds
        .map(|kind| Coded {
            code: kind.code(),
            text: kind.text(),
        })
        .collect()
}

/// The purposes of an item, by name.
pub(crate) fn purposes(item: &Item) -> Vec<Coded> {
    let purposes = item.purpose.iter();
    purposes
        .map(|purpose| Coded {
            code: purpose.code(),
            text: purpose.text(),
        })
        .collect()
}

fn person(
    case: &Case<'_>,
    day: &Day,
    ways: &[ask::Way],
    item: &CaseItem<'_>,
    person: &CasePerson<'_>,
    given: Option<&Person>,
    beyond: Option<&Notice>,
) -> PersonConsent {
    let consent: Option<&Consent> = given.and_then(|person| person.consent.as_ref());
    let towards = item.listeners.iter().zip(&person.towards);
    let mut listeners: Vec<ListenerConsent> = towards
        .clone()
        .filter_map(|(place, known)| {
            let someone = case.people.get(*place)?;
            Some(ask::listener(day, ways, person, known, someone, beyond))
        })
        .collect();
    let signers = towards.map(|(_, known)| signers::of(day, ways, known));
    let signers: Vec<Signing> = signers
        .into_iter()
        .find(|ways| !ways.is_empty())
        .unwrap_or_default();
    if signers.len() > 1 {
        // Who must give it is told by the ways to give it, not by one of them.
        for listener in &mut listeners {
            listener
                .lacks
                .retain(|lack| !signers::tells(&signers, lack.wanted.question.fact));
        }
    }
    PersonConsent {
        id: person.id.to_string(),
        age: given.and_then(|person| person.age),
        given: consent.is_some(),
        valid_from: consent.and_then(|c| c.valid_from.clone()),
        valid_until: consent.and_then(|c| c.valid_until.clone()),
        guardians: consent.and_then(|c| c.guardians).map(|g| g.with_custody),
        signers,
        listeners,
    }
}
