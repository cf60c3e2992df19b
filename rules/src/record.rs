//! The record of a secrecy assessment (*tjänsteanteckning*): what was asked, what the
//! law says of it, what somebody must still write by hand.
//!
//! Facts and assessments stand apart, and a refusal is recorded as much as a
//! disclosure. Names, signatures and case numbers are never known here: they are
//! fields to fill in.

mod fields;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

pub use fields::{FIELDS, Field};
use sekretess_core::{Fact, Outcome, Text};
use serde::Serialize;

use crate::{
    InputError, LAW,
    answer::{ItemReport, Question, Report, Verdict, both},
    consent::{Coded, kinds, purposes},
    input::{Answer, Answers, AnyCase, Consent, Item, Meeting, Person, Purpose},
    room,
};

/// The record of a disclosure or a meeting.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Record {
    /// `disclosure` or `meeting`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["disclosure", "meeting"])))]
    pub kind: &'static str,
    /// What is to be filled in by hand, in the order of the form.
    pub to_fill_in: &'static [Field],
    /// What was asked and what follows, item by item.
    pub items: Vec<ItemRecord>,
    /// The whole answer: rule set, wordings, proofs, duties, protection, advice.
    pub answer: Report,
}

/// One item of information.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ItemRecord {
    /// The code in the input.
    pub id: String,
    /// The participant who holds it.
    pub held_by: String,
    /// What kind of information it is; never the information.
    pub information: Vec<Coded>,
    /// Why it is said.
    pub purpose: Vec<Coded>,
    /// `requested` or `own_initiative`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["requested", "own_initiative"])))]
    pub initiative: &'static str,
    /// The participants who asked for it, where the case says.
    pub requested_by: Vec<String>,
    /// The provisions that the speaker invokes.
    pub invoked: Vec<String>,
    /// Whom it is about.
    pub persons: Vec<PersonRecord>,
    /// The objective facts that the case gives.
    pub facts: Vec<Answered>,
    /// The assessments that the case gives, and those that are missing.
    pub assessments: Vec<Answered>,
    /// To whom it may be given, and on which ground.
    pub may_give: Vec<MayGive>,
    /// To whom it may not be given, and why.
    pub may_not_give: Vec<MayNotGive>,
    /// To whom nothing is settled yet, and what is missing.
    pub not_settled: Vec<NotSettled>,
}

/// Whom an item is about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct PersonRecord {
    /// The code in the input.
    pub id: String,
    /// The age, if it is known.
    pub age: Option<i64>,
    /// Whether the person has died.
    pub deceased: bool,
    /// Whether the information carries a secrecy marking.
    pub secrecy_marked: bool,
    /// The consent that the case has.
    pub consent: Option<ConsentRecord>,
}

/// A consent, as the case gives it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ConsentRecord {
    /// The codes of those who have given it.
    pub by: Vec<&'static str>,
    /// The codes of those who have not answered.
    pub awaiting: Vec<&'static str>,
    /// How many have custody, and how many of them have consented.
    pub guardians: Option<[u8; 2]>,
    /// The participants whom it names as listeners.
    pub listeners: Vec<String>,
    /// The first day on which it holds.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub valid_from: Option<String>,
    /// The last day on which it holds.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub valid_until: Option<String>,
    /// The day on which it was withdrawn.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub withdrawn_on: Option<String>,
}

/// A question and the answer that the case gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Answered {
    /// The fact's stable name.
    pub fact: String,
    /// The question.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub question: Text,
    /// The person whom it is about, where it is about one.
    pub person: Option<String>,
    /// The listener whom it is about, where it is about one.
    pub listener: Option<String>,
    /// `true`, `false`, `unknown` or `cannot_be_known`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["true", "false", "unknown", "cannot_be_known"])))]
    pub answer: &'static str,
}

/// Somebody to whom an item may be given.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct MayGive {
    /// The listener.
    pub listener: String,
    /// The person whom it is about.
    pub person: String,
    /// The answer.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The rules that it rests on, by citation.
    pub by: Vec<String>,
    /// Whether a reservation must be made.
    pub reservation: bool,
}

/// Somebody to whom an item may not be given.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct MayNotGive {
    /// The listener.
    pub listener: String,
    /// The person whom it is about.
    pub person: String,
    /// Whether the no rests on something not assessed or not invoked.
    pub by_default: bool,
    /// The secrecy rules that keep it closed, by citation.
    pub blocked_by: Vec<String>,
}

/// Somebody to whom nothing is settled yet.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct NotSettled {
    /// The listener.
    pub listener: String,
    /// The person whom it is about.
    pub person: String,
    /// The answer.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// What is missing.
    pub missing: Vec<Question>,
}

/// Makes the record of a disclosure or a meeting.
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
///
/// ```
/// use sekretess::{door::read_case, record};
/// let case = read_case(r#"{
///     "date": "2026-02-02", "directory": "generic",
///     "discloser": { "id": "soc", "actor": "generic.social_services" },
///     "listeners": [{ "id": "polis", "actor": "generic.police" }],
///     "item": { "information": ["personal_circumstances"], "purpose": ["other"] }
/// }"#)?;
/// let record = record(&case)?;
/// let no = &record.items[0].may_not_give[0];
/// assert!(no.by_default && no.blocked_by == ["26\u{a0}kap.\u{a0}1\u{a0}§\u{a0}OSL"]);
/// # Ok::<(), sekretess::InputError>(())
/// ```
pub fn record(case: &AnyCase) -> Result<Record, InputError> {
    match case {
        AnyCase::Meeting(meeting) => Ok(written(meeting, "meeting", room::meeting(meeting)?)),
        AnyCase::Disclosure(disclosure) => Ok(written(
            &room::as_meeting(disclosure),
            "disclosure",
            room::decide(disclosure)?,
        )),
    }
}

fn written(meeting: &Meeting, kind: &'static str, answer: Report) -> Record {
    let items = meeting.items.iter().zip(&answer.items);
    Record {
        kind,
        to_fill_in: FIELDS,
        items: items.map(|(given, found)| item(given, found)).collect(),
        answer,
    }
}

fn item(given: &Item, found: &ItemReport) -> ItemRecord {
    let asked = !given.requested_by.is_empty() || given.purpose.contains(&Purpose::RecipientAsked);
    let mut answered = answered(given);
    answered.extend(missing(found, &answered));
    let (facts, assessments) = answered
        .into_iter()
        .partition(|a| fact_named(&a.fact).is_none_or(|fact| !fact.is_assessment()));
    let mut record = ItemRecord {
        id: found.id.clone(),
        held_by: found.held_by.clone(),
        information: kinds(given),
        purpose: purposes(given),
        initiative: if asked { "requested" } else { "own_initiative" },
        requested_by: given.requested_by.clone(),
        invoked: given.grounds.clone(),
        persons: given.persons.iter().map(person).collect(),
        facts,
        assessments,
        may_give: Vec::new(),
        may_not_give: Vec::new(),
        not_settled: Vec::new(),
    };
    outcomes(found, &mut record);
    record
}

/// Sorts everybody who listens by what the answer is.
fn outcomes(found: &ItemReport, record: &mut ItemRecord) {
    for listener in &found.listeners {
        for person in &listener.persons {
            let (heard, about) = (listener.id.clone(), person.id.clone());
            match person.verdict.outcome {
                outcome if outcome.is_open() => {
                    let met = person.grounds.iter().filter(|g| g.met == "true");
                    let carries = met.clone().map(|g| &g.rule);
                    let mut by: Vec<String> = Vec::new();
                    for rule in person.why.iter().chain(carries) {
                        if !by.contains(&rule.citation) {
                            by.push(rule.citation.clone());
                        }
                    }
                    record.may_give.push(MayGive {
                        listener: heard,
                        person: about,
                        verdict: person.verdict,
                        by,
                        reservation: met.clone().any(|ground| ground.reservation),
                    });
                }
                Outcome::Forbidden => {
                    let blocks = person.norms.iter().filter(|n| n.standing == "blocked");
                    record.may_not_give.push(MayNotGive {
                        listener: heard,
                        person: about,
                        by_default: person.verdict.by_default,
                        blocked_by: blocks.map(|norm| norm.rule.citation.clone()).collect(),
                    });
                }
                _ => record.not_settled.push(NotSettled {
                    listener: heard,
                    person: about,
                    verdict: person.verdict,
                    missing: person.missing.clone(),
                }),
            }
        }
    }
}

fn person(given: &Person) -> PersonRecord {
    PersonRecord {
        id: given.id.clone(),
        age: given.age,
        deceased: given.deceased,
        secrecy_marked: given.secrecy_marked,
        consent: given.consent.as_ref().map(consent),
    }
}

fn consent(given: &Consent) -> ConsentRecord {
    ConsentRecord {
        by: given.by.iter().map(|giver| giver.code()).collect(),
        awaiting: given.awaiting.iter().map(|giver| giver.code()).collect(),
        guardians: given.guardians.map(|g| [g.with_custody, g.consented]),
        listeners: given.listeners.clone(),
        valid_from: given.valid_from.clone(),
        valid_until: given.valid_until.clone(),
        withdrawn_on: given.withdrawn_on.clone(),
    }
}

/// The answers that the case gives, in the order of their codes.
fn answered(given: &Item) -> Vec<Answered> {
    let mut found: Vec<Answered> = Vec::new();
    let mut take = |answers: &Answers, person: Option<&str>, listener: Option<&str>| {
        for (fact, answer) in answers.iter() {
            found.push(Answered {
                fact: fact.clone(),
                question: fact_named(fact).map_or(Text::EMPTY, |fact| fact.question),
                person: person.map(String::from),
                listener: listener.map(String::from),
                answer: match answer {
                    Answer::Yes => "true",
                    Answer::No => "false",
                    Answer::CannotBeKnown => "cannot_be_known",
                    Answer::Unknown => "unknown",
                },
            });
        }
    };
    take(&given.facts, None, None);
    for (listener, answers) in given.listeners.iter() {
        take(answers, None, Some(listener));
    }
    for person in &given.persons {
        take(&person.facts, Some(&person.id), None);
        for (listener, answers) in person.listeners.iter() {
            take(answers, Some(&person.id), Some(listener));
        }
    }
    found
}

/// The questions that are missing for an answer, each once.
fn missing(found: &ItemReport, answered: &[Answered]) -> Vec<Answered> {
    let mut asked: Vec<Answered> = Vec::new();
    for listener in &found.listeners {
        for person in &listener.persons {
            for question in &person.missing {
                let known = answered
                    .iter()
                    .chain(&asked)
                    .any(|a| a.fact == question.fact);
                if !known {
                    asked.push(Answered {
                        fact: question.fact.to_string(),
                        question: question.question,
                        person: None,
                        listener: None,
                        answer: if question.cannot_be_known {
                            "cannot_be_known"
                        } else {
                            "unknown"
                        },
                    });
                }
            }
        }
    }
    asked
}

/// A fact by its stable name.
fn fact_named(name: &str) -> Option<&'static Fact> {
    LAW.fact_named(name).and_then(|id| LAW.fact(id))
}
