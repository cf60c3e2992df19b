//! Something went wrong: was a boundary crossed, was it lawful on the day, and what is
//! to be done now?
//!
//! The disclosure is put to the engine as it happened, on its day. What follows is read
//! off the provisions in [`crate::followup`], over what that answer says and
//! what is asked. Nothing is concluded that a human is to assess: whether something is
//! malpractice, how great a risk is, whether a report came at once, and whether anybody
//! is liable are questions.

mod forms;
mod gaps;
mod input;
mod moment;
mod report;

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

pub use input::{Act, Activity, How, Review, Times};
pub use report::{
    Deadline, Field, FollowUpReport, Form, Gap, InTime, Lawful, OtherDay, ReviewReport, Status,
    TimeReport, Took,
};
use sekretess_core::{
    Active, Contradiction, Date, FactId, Facts, Outcome, Truth,
    readings::{self, Proof},
};

use self::moment::When;
use crate::{
    CHECKSUM, Disclosure, HORIZON, InputError, LAST_READ_DAY, VERSION,
    actors::Bound,
    answer::{ItemReport, Notice, ProofReport, Question, Report, Ruleset, Verdict},
    case, facts as asked,
    followup::{self, FollowUp, Kind, Moment, Within, facts as f},
    input::{Answer, Item},
    report::{kind, rule, truth},
    room,
};

/// Answers what happened and what follows.
///
/// ```
/// let review = sekretess::door::read_review(r#"{
///     "disclosure": {
///         "date": "2019-06-12", "directory": "stockholm_amn",
///         "discloser": { "actor": "stockholm.medarbetare" },
///         "listeners": [{ "actor": "generic.another_individual" }],
///         "item": { "information": ["personal_circumstances"] }
///     },
///     "how": ["open_copy"]
/// }"#)?;
/// let answer = sekretess::review::review(&review)?;
/// assert_eq!(answer.boundary_crossed, "true");
/// assert_eq!(answer.lawful, sekretess::review::Lawful::NotAsTold);
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn review(review: &Review) -> Result<ReviewReport, InputError> {
    let event = event(review)?;
    let seen = seen(&event)?;
    let answer = if event.disclosed {
        Some(room::decide(&event.disclosure).map_err(|e| e.under("disclosure"))?)
    } else {
        None
    };
    let lawful = lawful(answer.as_ref());
    let crossed = answer.as_ref().map_or(Truth::False, crossed);
    let times = times(review, &event)?;
    let known = known(review, &seen, crossed, lawful)?;
    let happened = times.at(Moment::Happened).map_or(seen.day, |at| at.day);
    let follow_up: Vec<FollowUpReport> = followup::ALL
        .iter()
        .filter_map(|follow| follow_up(follow, &known, &times, happened))
        .collect();
    let other_days = other_days(review, &event, answer.as_ref(), &known)?;
    let gaps = gaps::find(review, &times, &follow_up, &other_days);
    let mut report = ReviewReport {
        ruleset: Ruleset {
            version: VERSION,
            horizon: HORIZON,
            checksum: CHECKSUM,
        },
        date: seen.day.to_string(),
        how: review
            .how
            .iter()
            .map(|how| Notice {
                code: how.code(),
                text: how.text(),
            })
            .collect(),
        boundary_crossed: truth(crossed),
        lawful,
        answer,
        other_days,
        times: times.told(),
        follow_up,
        gaps,
        notices: gaps::notices(seen.day, &known.facts, crossed, lawful, seen.police),
        forms: Vec::new(),
    };
    report.forms = forms::of(&report, seen.actor);
    Ok(report)
}

/// What happened, as a disclosure; where nothing was disclosed, within the activity.
struct Event {
    disclosure: Disclosure,
    disclosed: bool,
    part: &'static str,
}

fn event(review: &Review) -> Result<Event, InputError> {
    match (&review.disclosure, &review.activity) {
        (Some(disclosure), None) => Ok(Event {
            disclosure: disclosure.clone(),
            disclosed: true,
            part: "disclosure",
        }),
        (None, Some(activity)) => {
            let mut of = activity.of.clone();
            of.id = String::from("activity");
            let mut within = of.clone();
            within.id = String::from("within");
            Ok(Event {
                disclosure: Disclosure {
                    date: activity.date.clone(),
                    directory: activity.directory.clone(),
                    organisation: activity.organisation.clone(),
                    switches: crate::input::Switches::default(),
                    discloser: of,
                    listeners: vec![within],
                    item: Item::default(),
                    listeners_complete: true,
                },
                disclosed: false,
                part: "activity",
            })
        }
        (Some(_), Some(_)) => Err(InputError::one(
            "activity",
            "give `disclosure` where something was disclosed, and `activity` where nothing was; not both",
        )),
        (None, None) => Err(InputError::one(
            "disclosure",
            "say what was disclosed; where nothing was, say in `activity` whose activity it happened in",
        )),
    }
}

/// What the directory says of the one whose activity it was.
struct Seen {
    day: Date,
    holder: Facts,
    bound: Option<Bound>,
    police: bool,
    actor: crate::answer::Words,
}

fn seen(event: &Event) -> Result<Seen, InputError> {
    let found = room::look_up(&event.disclosure, |case, item| {
        let someone = case.people.get(item.holder)?;
        let holder = case::as_holder(item.input, someone);
        Some(Seen {
            day: case.day,
            police: holder.get(asked::BY_CRIME_AUTHORITY) != Truth::False,
            holder,
            bound: someone.bound(),
            actor: someone.actor.name.into(),
        })
    })
    .map_err(|problems| of_event(problems, event))?;
    found
        .flatten()
        .ok_or_else(|| InputError::one(event.part, "there is nobody in it"))
}

fn of_event(problems: InputError, event: &Event) -> InputError {
    if event.disclosed {
        return problems.under("disclosure");
    }
    // The activity stands in both places of a disclosure within it.
    let mut all = InputError::default();
    for problem in problems.problems() {
        let at = problem
            .at
            .replace("listeners[0]", "of")
            .replace("discloser", "of");
        all.add(&format!("activity.{at}"), problem.message.clone());
    }
    all
}

fn items(report: &Report) -> impl Iterator<Item = &ItemReport> {
    report.items.iter()
}

/// Whether there was a boundary towards anybody who got it.
fn crossed(report: &Report) -> Truth {
    let persons = items(report)
        .flat_map(|item| &item.listeners)
        .flat_map(|listener| &listener.persons);
    persons.fold(Truth::False, |any, person| {
        any.or(match person.boundary {
            "true" => Truth::True,
            "false" => Truth::False,
            _ => Truth::Unknown,
        })
    })
}

fn verdict(report: &Report) -> Option<Verdict> {
    items(report).map(|item| item.room).next()
}

fn settled_no(report: &Report) -> bool {
    items(report)
        .flat_map(|item| &item.listeners)
        .flat_map(|listener| &listener.persons)
        .any(|person| person.verdict.outcome == Outcome::Forbidden && !person.verdict.by_default)
}

fn lawful(report: Option<&Report>) -> Lawful {
    let Some(report) = report else {
        return Lawful::NothingDisclosed;
    };
    match verdict(report).map(|v| v.outcome) {
        Some(Outcome::NotADisclosure | Outcome::NoSecrecy | Outcome::Duty | Outcome::Allowed) => {
            Lawful::Yes
        }
        Some(Outcome::AfterAssessment) => Lawful::DependsOnAssessment,
        Some(Outcome::Forbidden) if settled_no(report) => Lawful::No,
        Some(Outcome::Forbidden) => Lawful::NotAsTold,
        Some(Outcome::Unknown) => Lawful::Unknown,
        _ => Lawful::OutOfScope,
    }
}

/// The known times, and what is told of having been done.
struct Told {
    at: Vec<(Moment, When)>,
    done: Vec<(Moment, bool)>,
}

impl Told {
    fn at(&self, moment: Moment) -> Option<When> {
        self.at
            .iter()
            .find(|(m, _)| *m == moment)
            .map(|(_, at)| *at)
    }

    fn done(&self, moment: Moment) -> Truth {
        let told = self.done.iter().find(|(m, _)| *m == moment);
        match (self.at(moment), told) {
            (Some(_), _) => Truth::True,
            (None, Some((_, done))) => Truth::from(*done),
            (None, None) => Truth::Unknown,
        }
    }

    /// The latest known moment that is no later on the way; the moment itself if known.
    fn at_or_before(&self, moment: Moment) -> Option<(Moment, When)> {
        let way = [
            Moment::Happened,
            Moment::Noticed,
            Moment::Reported,
            Moment::Opened,
        ];
        let before = way.iter().rev().filter(|m| **m <= moment);
        before.filter_map(|m| self.at(*m).map(|at| (*m, at))).next()
    }

    fn told(&self) -> Vec<TimeReport> {
        let mut all = self.at.clone();
        all.sort_by_key(|(moment, at)| (at.earliest(), *moment));
        all.into_iter()
            .map(|(moment, at)| {
                let (code, name) = input::moment(moment);
                TimeReport {
                    code,
                    name,
                    at: at.written(),
                }
            })
            .collect()
    }
}

fn times(review: &Review, event: &Event) -> Result<Told, InputError> {
    let mut problems = InputError::default();
    let t = &review.times;
    let day = event.disclosure.date.clone();
    let mut at = Vec::new();
    for (moment, key, given) in [
        (
            Moment::Happened,
            "happened_at",
            t.happened_at.as_ref().or(Some(&day)),
        ),
        (Moment::Noticed, "noticed_at", t.noticed_at.as_ref()),
        (Moment::Reported, "reported_at", t.reported_at.as_ref()),
        (Moment::Opened, "opened_at", t.opened_at.as_ref()),
        (
            Moment::Documented,
            "documented_at",
            t.documented_at.as_ref(),
        ),
        (Moment::Notified, "notified_at", t.notified_at.as_ref()),
        (Moment::Informed, "informed_at", t.informed_at.as_ref()),
        (
            Moment::Inspectorate,
            "inspectorate_told_at",
            t.inspectorate_told_at.as_ref(),
        ),
        (
            Moment::ControllerTold,
            "controller_told_at",
            t.controller_told_at.as_ref(),
        ),
    ] {
        let Some(text) = given else { continue };
        match When::read(text) {
            Some(when) => at.push((moment, when)),
            None => {
                let given: String = text.chars().take(40).collect();
                problems.add(
                    &format!("times.{key}"),
                    format!("there is no time `{given}`; write YYYY-MM-DD or YYYY-MM-DDTHH:MM, in local time"),
                );
            }
        }
    }
    let told = Told {
        at,
        done: review
            .done
            .iter()
            .map(|act| (act.moment(), true))
            .chain(review.not_done.iter().map(|act| (act.moment(), false)))
            .collect(),
    };
    if let Some(at) = told.at(Moment::Happened)
        && at.day.to_string() != day
    {
        problems.add(
            "times.happened_at",
            format!("this is another day than `{}.date`; give other days that the documents name in `happened_also`", event.part),
        );
    }
    for (i, act) in review.not_done.iter().enumerate() {
        if review.done.contains(act) || told.at(act.moment()).is_some() {
            problems.add(
                &format!("not_done[{i}]"),
                format!("`{}` is told to have been done too", act.code()),
            );
        }
    }
    problems.or(told)
}

/// What is known of what follows, and what has been asked in vain.
struct Known {
    facts: Facts,
    cannot: Vec<FactId>,
}

fn known(
    review: &Review,
    seen: &Seen,
    crossed: Truth,
    lawful: Lawful,
) -> Result<Known, InputError> {
    let mut problems = InputError::default();
    let holder = |fact| seen.holder.get(fact);
    let mut facts = Facts::new()
        .with(f::BY_SOCIAL, holder(asked::BY_SOCIAL))
        .with(f::BY_PRIVATE_SOCIAL, holder(asked::BY_PRIVATE_SOCIAL))
        .with(
            f::BY_HEALTH,
            holder(asked::BY_HEALTH)
                .or(holder(asked::BY_EMI))
                .or(holder(asked::BY_PRIVATE_HEALTH)),
        )
        .with(f::BY_PROCESSOR, holder(asked::BY_IT_SUPPLIER))
        .with(
            f::BOUND,
            match seen.bound {
                Some(Bound::No) => Truth::False,
                Some(_) => Truth::True,
                None => Truth::Unknown,
            },
        )
        .with(
            f::UNLAWFUL,
            match lawful {
                Lawful::No => Truth::True,
                Lawful::Yes | Lawful::NothingDisclosed => Truth::False,
                _ => Truth::Unknown,
            },
        );
    if holder(asked::BY_AUTHORITY) == Truth::True {
        facts.set(f::CONTROLLER, Truth::True);
    }
    if !seen.police {
        facts.set(f::CRIME_DATA, Truth::False);
    }
    if review.how.iter().any(|how| how.automated()) {
        facts.set(f::PERSONAL_DATA, Truth::True);
    }
    let mut cannot = Vec::new();
    for (name, answer) in &review.facts {
        let at = format!("facts.{name}");
        let Some(id) = followup::LAW.fact_named(name) else {
            let known = followup::LAW.facts.iter().filter(|fact| !fact.derived);
            problems.unknown(&at, "fact", name, known.map(|fact| fact.id));
            continue;
        };
        if followup::LAW.fact(id).is_some_and(|fact| fact.derived) {
            problems.add(
                &at,
                "this is worked out from what happened; it is not answered",
            );
            continue;
        }
        let (before, after) = (facts.get(id), Truth::from(*answer));
        if after == Truth::Unknown {
            if *answer == Answer::CannotBeKnown {
                cannot.push(id);
            }
        } else if before != Truth::Unknown && before != after {
            problems.add(
                &at,
                format!("`{name}` contradicts what follows from the actor or from `how`"),
            );
        } else {
            facts.set(id, after);
        }
    }
    if facts.get(f::SAME_UNIT) == Truth::True && crossed == Truth::True {
        problems.add(
            "facts.same_unit",
            "somebody in the same unit and somebody beyond a secrecy boundary cannot both hold; the directory puts the listener beyond it",
        );
    }
    if let Err(Contradiction(a, b)) = facts.close(followup::LAW.implications) {
        let say = |l: sekretess_core::Literal| {
            let name = followup::LAW.fact(l.fact).map_or("", |fact| fact.id);
            format!("`{name}` = {}", l.value)
        };
        problems.add(
            "facts",
            format!("{} and {} cannot both hold", say(a), say(b)),
        );
    }
    problems.or(Known { facts, cannot })
}

/// The rule of a thing to do that holds on a day.
fn active(follow: &FollowUp, day: Date) -> Option<Active> {
    let version = follow.provision.on(day)?;
    let rule = version.rules.first()?;
    Some(Active {
        provision: follow.provision,
        version,
        rule,
    })
}

/// Where something to be done stands on the facts.
fn status(follow: &FollowUp, active: &Active, facts: &Facts) -> (Status, Vec<FactId>) {
    let mut open = Vec::new();
    readings::open_leaves(&active.rule.when, facts, &mut |leaf| {
        if !open.contains(&leaf.fact) {
            open.push(leaf.fact);
        }
    });
    let assessment = |id: &FactId| {
        followup::LAW
            .fact(*id)
            .is_some_and(|fact| fact.is_assessment())
    };
    open.sort_by_key(assessment);
    let status = match active.value(facts) {
        Truth::False => Status::NotDue,
        // A question of liability stays one, whatever is answered.
        _ if follow.kind == Kind::Question => Status::Question,
        Truth::True => Status::Due,
        Truth::Unknown if open.iter().all(assessment) => Status::AfterAssessment,
        Truth::Unknown => Status::Unknown,
    };
    // What is worked out is never put as a question.
    open.retain(|id| followup::LAW.fact(*id).is_some_and(|fact| !fact.derived));
    (status, open)
}

fn question(known: &Known, id: FactId) -> Option<Question> {
    followup::LAW.fact(id).map(|fact| Question {
        fact: fact.id,
        kind: kind(fact.kind),
        question: fact.question,
        cannot_be_known: known.cannot.contains(&id),
    })
}

fn follow_up(
    follow: &FollowUp,
    known: &Known,
    times: &Told,
    happened: Date,
) -> Option<FollowUpReport> {
    let begun = times.at_or_before(follow.since);
    let day = begun.map_or(happened, |(_, at)| at.day);
    let active = active(follow, day)?;
    let (status, open) = status(follow, &active, &known.facts);
    let since_at = times.at(follow.since);
    let done_at = follow.done.and_then(|moment| times.at(moment));
    let took = match (begun, done_at) {
        (Some((from, start)), Some(done)) => Some(Took {
            days: start.days_to(done),
            from: input::moment(from).0,
            at_most: from != follow.since,
        }),
        _ => None,
    };
    let raised = status != Status::NotDue;
    let in_time = follow
        .in_time
        .filter(|_| raised && took.as_ref().is_some_and(|t| t.days > 0))
        .and_then(|id| {
            Some(InTime {
                question: question(known, id)?,
                answer: truth(known.facts.get(id)),
            })
        });
    Some(FollowUpReport {
        rule: rule(&active),
        code: follow.code,
        kind: follow.kind.code(),
        status,
        by: follow.by,
        to: follow.to,
        proof: proof(&readings::proof(&active.rule.when, &known.facts)),
        missing: open.iter().filter_map(|id| question(known, *id)).collect(),
        since: input::moment(follow.since).0,
        since_at: since_at.map(When::written),
        within: follow.within.code(),
        deadline: match (follow.within, since_at) {
            (Within::Hours(hours), Some(since)) if raised => deadline(hours, since, done_at),
            _ => None,
        },
        done: match follow.done.map(|moment| times.done(moment)) {
            Some(Truth::True) => "true",
            Some(Truth::False) => "false",
            _ => "not_told",
        },
        done_at: done_at.map(When::written),
        took,
        in_time,
    })
}

fn deadline(hours: i64, since: When, done: Option<When>) -> Option<Deadline> {
    let (earliest, latest) = (since.earliest() + hours * 60, since.latest() + hours * 60);
    let met = match done {
        Some(done) if done.latest() <= earliest => Truth::True,
        Some(done) if done.earliest() > latest => Truth::False,
        _ => Truth::Unknown,
    };
    Some(Deadline {
        hours,
        earliest: moment::written(earliest)?,
        latest: moment::written(latest)?,
        met: truth(met),
    })
}

/// A proof over the facts of what follows.
fn proof(given: &Proof) -> ProofReport {
    let parts = |parts: &[Proof]| parts.iter().map(proof).collect();
    let fact = |id: FactId, wanted, value| {
        let known = followup::LAW.fact(id);
        ProofReport::Fact {
            fact: known.map_or("", |fact| fact.id),
            wanted,
            truth: truth(value),
            assumed: false,
            kind: known.map_or("", |fact| kind(fact.kind)),
        }
    };
    match given {
        Proof::All(value, inner) => ProofReport::All {
            all: parts(inner),
            truth: truth(*value),
        },
        Proof::Any(value, inner) => ProofReport::Any {
            any: parts(inner),
            truth: truth(*value),
        },
        Proof::Is(value, id) => fact(*id, true, *value),
        Proof::IsNot(value, id) => fact(*id, false, *value),
    }
}

/// The wordings of the secrecy rules that an answer rests on, and of what is met.
fn wordings(report: &Report) -> Vec<(&str, &str)> {
    let mut all: Vec<(&str, &str)> = items(report)
        .flat_map(|item| &item.listeners)
        .flat_map(|listener| &listener.persons)
        .flat_map(|person| {
            let norms = person.norms.iter().map(|n| &n.rule);
            let met = person.grounds.iter().filter(|g| g.met == "true");
            norms.chain(met.map(|g| &g.rule))
        })
        .map(|rule| (rule.id.as_str(), rule.sfs))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The follow-up that would be raised if it was noticed on a day.
fn raised(day: Date, facts: &Facts) -> Vec<&'static str> {
    let raised = |follow: &&&FollowUp| {
        active(follow, day).is_some_and(|active| status(follow, &active, facts).0 != Status::NotDue)
    };
    followup::ALL
        .iter()
        .filter(raised)
        .map(|follow| follow.provision.id)
        .collect()
}

fn other_days(
    review: &Review,
    event: &Event,
    answer: Option<&Report>,
    known: &Known,
) -> Result<Vec<OtherDay>, InputError> {
    let mut found = Vec::new();
    for (i, date) in review.times.happened_also.iter().enumerate() {
        let at = format!("times.happened_also[{i}]");
        let day: Date = date
            .parse()
            .map_err(|error| InputError::one(&at, format!("{error}")))?;
        let mut changed = event.disclosure.clone();
        changed.date.clone_from(date);
        let other = if event.disclosed {
            let other = room::decide(&changed);
            Some(other.map_err(|e| e.under(&format!("{at}, answered as `disclosure`")))?)
        } else {
            None
        };
        found.push(OtherDay {
            date: day.to_string(),
            verdict: other.as_ref().and_then(verdict),
            same_answer: other.as_ref().and_then(verdict) == answer.and_then(verdict),
            same_wordings: other.as_ref().map(wordings) == answer.map(wordings),
            follow_up: raised(day, &known.facts),
        });
    }
    Ok(found)
}

/// Whether a day is later than what has been read.
const fn beyond(day: Date) -> bool {
    LAST_READ_DAY.is_before(day)
}
