//! The room: each item towards each listener, and what follows for all.

mod alternatives;
mod speak;

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};

use sekretess_core::{
    Active, Date, Day, Decision, Fact, FactId, Facts, Outcome, Standing, Text, Truth,
    decide as decide_one, readings,
};

use crate::{
    CHECKSUM, HORIZON, InputError, LAST_READ_DAY, LAW, VERSION,
    actors::{Bound, Organised},
    advice,
    answer::{Blocked, ItemReport, ListenerReport, NormReport, Notice, Report, Ruleset, Verdict},
    case::{self, Case, CaseItem},
    facts::BRANCH_INDEPENDENT,
    input::{Disclosure, Item, Meeting, Organisation, Participant},
    law::day,
    report,
};

/// Answers a meeting: every item, every listener, every participant.
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn meeting(meeting: &Meeting) -> Result<Report, InputError> {
    answer(meeting, meeting.organisation.as_ref())
}

/// Answers a meeting whose actors are named from an organisation of its own, or from a
/// directory.
fn answer(meeting: &Meeting, organisation: Option<&Organisation>) -> Result<Report, InputError> {
    with_case(meeting, organisation, report)
}

/// Builds the case, and asks something of it.
pub(crate) fn with_case<T>(
    meeting: &Meeting,
    organisation: Option<&Organisation>,
    ask: impl FnOnce(&Case<'_>, &Day) -> T,
) -> Result<T, InputError> {
    let own = organisation
        .map(Organised::new)
        .transpose()
        .map_err(|problems| problems.under("organisation"))?;
    let case = case::build(meeting, own.as_ref())?;
    Ok(ask(&case, day(case.day)))
}

fn report(case: &Case<'_>, day: &Day) -> Report {
    let items: Vec<(ItemReport, Decisions)> = case
        .items
        .iter()
        .map(|item| answer_item(case, day, item))
        .collect();
    let participants = speak::participants(case, day, &items);
    let items: Vec<ItemReport> = items.into_iter().map(|(item, _)| item).collect();
    let open = |item: &ItemReport| item.room.outcome >= Outcome::AfterAssessment;
    Report {
        ruleset: RULESET,
        date: case.day.to_string(),
        directory: case.directory.id.to_string(),
        warnings: warnings(case, items.iter().any(open)),
        participants,
        advice: advice::of(case.directory.id),
        items,
    }
}

/// The rules that every answer stands on.
pub(crate) const RULESET: Ruleset = Ruleset {
    version: VERSION,
    horizon: HORIZON,
    checksum: CHECKSUM,
};

/// Answers a single disclosure: a meeting in which one participant speaks once.
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub fn decide(disclosure: &Disclosure) -> Result<Report, InputError> {
    answer(&as_meeting(disclosure), disclosure.organisation.as_ref())
        .map_err(InputError::of_disclosure)
}

/// The answer for the room of a single disclosure, without its reasons.
#[cfg(feature = "changes")]
pub(crate) fn outcome(disclosure: &Disclosure) -> Outcome {
    let meeting = as_meeting(disclosure);
    let own = disclosure
        .organisation
        .as_ref()
        .map(Organised::new)
        .transpose();
    let Ok(own) = own else {
        return Outcome::OutOfScope;
    };
    let Ok(case) = case::build(&meeting, own.as_ref()) else {
        return Outcome::OutOfScope;
    };
    let day = day(case.day);
    let of_item = |item: &CaseItem<'_>| {
        let beyond = out_of_scope(&case, item);
        let towards = item.listeners.iter().zip(decisions(day, item));
        let verdicts = towards.filter_map(|(place, of_persons)| {
            let someone = case.people.get(*place)?;
            let verdicts = of_persons
                .iter()
                .map(|d| verdict(d, someone, beyond.as_ref()));
            Some(worst(verdicts))
        });
        together(&case, verdicts).outcome
    };
    let items = case.items.iter().map(of_item);
    items.min().unwrap_or(Outcome::OutOfScope)
}

/// Looks a disclosure up without answering it: `each` sees the case and its one item.
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub(crate) fn look_up<T>(
    disclosure: &Disclosure,
    each: impl FnOnce(&Case<'_>, &CaseItem<'_>) -> T,
) -> Result<Option<T>, InputError> {
    let meeting = as_meeting(disclosure);
    let own = disclosure
        .organisation
        .as_ref()
        .map(Organised::new)
        .transpose()
        .map_err(|problems| problems.under("organisation"))?;
    let case = case::build(&meeting, own.as_ref()).map_err(InputError::of_disclosure)?;
    Ok(case.items.first().map(|item| each(&case, item)))
}

/// A duty that a disclosure puts in play towards one of its listeners.
pub(crate) struct Owed {
    /// The rule.
    pub(crate) active: Active,
    /// Whether its condition holds.
    pub(crate) met: Truth,
    /// What is still to be assessed.
    pub(crate) open: Vec<FactId>,
}

/// The duties that hold towards the first listener, or that assessments alone can bring
/// about; none where the directory does not know the day.
///
/// # Errors
///
/// Everything in the input that cannot be answered, all at once.
pub(crate) fn owed(disclosure: &Disclosure) -> Result<Vec<Owed>, InputError> {
    let found = look_up(disclosure, |case, item| {
        let mut owed: Vec<Owed> = Vec::new();
        let beyond = out_of_scope(case, item);
        if beyond.is_some_and(|notice| NO_DIRECTORY.contains(&notice.code)) {
            return owed;
        }
        for decision in decisions(day(case.day), item).into_iter().flatten() {
            for ground in decision.grounds {
                let known = owed
                    .iter()
                    .any(|o| core::ptr::eq(o.active.rule, ground.active.rule));
                let holds = ground.met == Truth::True || ground.by_assessment && ground.in_play;
                if ground.duty && holds && !known {
                    owed.push(Owed {
                        active: ground.active,
                        met: ground.met,
                        open: ground.open,
                    });
                }
            }
        }
        owed
    })?;
    Ok(found.unwrap_or_default())
}

/// The meeting that a disclosure is; its organisation is not copied.
pub(crate) fn as_meeting(disclosure: &Disclosure) -> Meeting {
    let named = |participant: &Participant, id: &str| {
        let mut participant = participant.clone();
        if participant.id.is_empty() {
            participant.id = id.to_string();
        }
        participant
    };
    let discloser = named(&disclosure.discloser, "discloser");
    let mut item = Item {
        held_by: discloser.id.clone(),
        ..disclosure.item.clone()
    };
    if item.id.is_empty() {
        item.id = String::from("item");
    }
    let mut participants = vec![discloser];
    let one = disclosure.listeners.len() == 1;
    participants.extend(
        disclosure
            .listeners
            .iter()
            .map(|l| named(l, if one { "listener" } else { "" })),
    );
    Meeting {
        date: disclosure.date.clone(),
        directory: disclosure.directory.clone(),
        organisation: None,
        switches: disclosure.switches,
        participants,
        items: vec![item],
        participants_complete: disclosure.listeners_complete,
    }
}

/// The decisions of an item: per listener, per person.
pub(crate) type Decisions = Vec<Vec<Decision>>;

/// Decides an item for everybody who listens.
pub(crate) fn decisions(day: &Day, item: &CaseItem<'_>) -> Decisions {
    let towards = |l: usize| {
        let known = item
            .persons
            .iter()
            .filter_map(move |p| Some((p.towards.get(l)?, p)));
        known
            .map(|(known, p)| decide_one(day, &known.facts, &p.named()))
            .collect()
    };
    (0..item.listeners.len()).map(towards).collect()
}

/// The answer for one person towards one listener.
pub(crate) fn verdict(
    decision: &Decision,
    someone: &case::Someone<'_>,
    beyond: Option<&Notice>,
) -> Verdict {
    let verdict = Verdict {
        outcome: decision.outcome,
        by_default: decision.by_default,
    };
    // A duty that is met binds whatever secrecy rule is not encoded here, and whoever
    // OSL does not bind.
    let met = || {
        decision
            .grounds
            .iter()
            .any(|g| g.duty && g.met == Truth::True)
    };
    if beyond.is_some_and(|reason| NO_DIRECTORY.contains(&reason.code) || !met()) {
        return OUT_OF_SCOPE;
    }
    towards(verdict, someone)
}

/// The answer towards a listener, who may not be who they say.
pub(crate) fn towards(verdict: Verdict, someone: &case::Someone<'_>) -> Verdict {
    // To somebody who may be anybody nothing secret is open.
    if !someone.verified && matches!(verdict.outcome, Outcome::Allowed | Outcome::Duty) {
        return UNKNOWN;
    }
    verdict
}

/// The answer for all who listen together.
pub(crate) fn together(case: &Case<'_>, listeners: impl Iterator<Item = Verdict>) -> Verdict {
    let room = worst(listeners);
    if !case.meeting.participants_complete && room.outcome > Outcome::Unknown {
        return UNKNOWN;
    }
    room
}

fn answer_item(case: &Case<'_>, day: &Day, item: &CaseItem<'_>) -> (ItemReport, Decisions) {
    let decisions = decisions(day, item);
    let out_of_scope = out_of_scope(case, item);
    let closed = out_of_scope.is_some();
    let listeners: Vec<ListenerReport> = item
        .listeners
        .iter()
        .zip(&decisions)
        .enumerate()
        .filter_map(|(l, (place, of_persons))| {
            let someone = case.people.get(*place)?;
            let persons: Vec<_> = item
                .persons
                .iter()
                .zip(of_persons)
                .filter_map(|(person, decision)| {
                    let known = person.towards.get(l)?;
                    let verdict = verdict(decision, someone, out_of_scope.as_ref());
                    Some(report::person(person.id, day, known, decision, verdict))
                })
                .collect();
            let keeper = keeper(case, item, l, someone);
            let elsewhere = [Some(Bound::No), None].contains(&keeper.bound());
            Some(ListenerReport {
                id: someone.id.to_string(),
                name: someone.actor.name.into(),
                verdict: worst(persons.iter().map(|p| p.verdict)),
                protection_known: elsewhere || keeper.bound().is_some_and(Bound::is_here),
                protected_afterwards: protection(day, item, keeper),
                persons,
            })
        })
        .collect();
    let room = together(case, listeners.iter().map(|l| l.verdict));
    let report = ItemReport {
        id: item.id.clone(),
        held_by: case
            .people
            .get(item.holder)
            .map_or(String::new(), |p| p.id.to_string()),
        room,
        blocked_by: if closed {
            Vec::new()
        } else {
            blocked(case, item, &decisions)
        },
        alternatives: if closed {
            Vec::new()
        } else {
            alternatives::find(case, day, item, room, &decisions)
        },
        listeners,
        out_of_scope,
    };
    (report, decisions)
}

/// The reasons why nothing at all is known of who is who on the day.
pub(crate) const NO_DIRECTORY: [&str; 2] = ["directory_not_begun", "directory_ended"];

pub(crate) const OUT_OF_SCOPE: Verdict = Verdict {
    outcome: Outcome::OutOfScope,
    by_default: false,
};
pub(crate) const UNKNOWN: Verdict = Verdict {
    outcome: Outcome::Unknown,
    by_default: false,
};

/// The least open verdict; a settled no is less open than one by default.
pub(crate) fn worst(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    verdicts
        .min_by_key(|v| (v.outcome, v.by_default))
        .unwrap_or(OUT_OF_SCOPE)
}

const NOT_BEGUN: &str = "directory_not_begun";
const ENDED: &str = "directory_ended";

/// Why a directory says nothing of a day, by the code of [`out_of_scope`]; `until` is the
/// first day on which it no longer holds.
pub(crate) fn closed(from: Date, until: Option<Date>, day: Date) -> Option<&'static str> {
    if day < from {
        return Some(NOT_BEGUN);
    }
    until.filter(|until| day >= *until).map(|_| ENDED)
}

/// Why the rules give no answer for an item, where they give none.
pub(crate) fn out_of_scope(case: &Case<'_>, item: &CaseItem<'_>) -> Option<Notice> {
    let notice = |code, sv, en| {
        Some(Notice {
            code,
            text: Text { sv, en },
        })
    };
    let closed = closed(case.directory.from, case.directory.until, case.day);
    if closed == Some(NOT_BEGUN) {
        return notice(
            NOT_BEGUN,
            "Organisationen som katalogen beskriver fanns inte ännu den här dagen. Välj en annan katalog, till exempel `generic`.",
            "The organisation that the directory describes did not exist yet on this day. Choose another directory, for example `generic`.",
        );
    }
    if closed == Some(ENDED) {
        return notice(
            ENDED,
            "Organisationen som katalogen beskriver fanns inte längre den här dagen. Välj en annan katalog, till exempel `generic`.",
            "The organisation that the directory describes no longer existed on this day. Choose another directory, for example `generic`.",
        );
    }
    let someone = case.people.get(item.holder)?;
    let listeners = || item.listeners.iter().filter_map(|l| case.people.get(*l));
    match someone.bound() {
        Some(bound) if bound.is_here() && item.origin.is_none_or(|o| o.bound.is_here()) => {}
        Some(Bound::ByTransfer(_)) if item.origin.is_some_and(|o| o.bound.is_here()) => {}
        Some(Bound::No) => {
            return notice(
                "not_bound_by_osl",
                "OSL binder inte den som talar och hindrar därför inte. Det är varken ett ja eller ett nej: andra regler kan gälla.",
                "OSL does not bind the speaker and so does not hinder. That is neither a yes nor a no: other rules may apply.",
            );
        }
        Some(Bound::OtherAct(_)) => {
            return notice(
                "other_act_binds",
                "Den som talar är bunden av tystnadsplikt i skollagen, patientsäkerhetslagen eller socialtjänstlagen. Vilken av dem är inte sagt: välj profilen för fristående skola, enskild vård eller enskild omsorg.",
                "The speaker is bound by a duty of silence in the act on schools, on patient safety or on social services. Which of them is not told: choose the profile of an independent school, private health care or private social care.",
            );
        }
        _ => {
            return notice(
                "rule_not_encoded",
                "Verksamhetens egen sekretessbestämmelse är inte kodad här. Därför ges inget svar.",
                "The activity's own secrecy rule is not encoded here. So no answer is given.",
            );
        }
    }
    if listeners().any(|l| l.profile.is_none()) {
        return notice(
            "listener_not_encoded",
            "En av mottagarna har ingen rättslig profil här. Därför ges inget svar.",
            "One of the listeners has no legal profile here. So no answer is given.",
        );
    }
    None
}

/// Who keeps the room closed, and through which rule.
pub(crate) fn blocked(case: &Case<'_>, item: &CaseItem<'_>, decisions: &Decisions) -> Vec<Blocked> {
    let mut found = Vec::new();
    for (place, of_persons) in item.listeners.iter().zip(decisions) {
        for (person, decision) in item.persons.iter().zip(of_persons) {
            let closed = decision.outcome == Outcome::Forbidden;
            for norm in decision
                .norms
                .iter()
                .filter(|n| closed && n.standing == Standing::Blocked)
            {
                found.push(Blocked {
                    listener: case
                        .people
                        .get(*place)
                        .map_or(String::new(), |p| p.id.to_string()),
                    person: person.id.to_string(),
                    norm: report::rule_id(&norm.active),
                    citation: norm.active.at().to_string(),
                });
            }
        }
    }
    found
}

/// Whose rules protect the information afterwards: the listener's own, but within one
/// branch, or branches that are not independent, it is still the speaker's, since
/// nothing has crossed a boundary.
fn keeper<'c, 'a>(
    case: &'c Case<'a>,
    item: &CaseItem<'_>,
    place: usize,
    listener: &'c case::Someone<'a>,
) -> &'c case::Someone<'a> {
    let not_independent = || {
        item.persons.iter().all(|person| {
            person
                .towards
                .get(place)
                .is_some_and(|known| known.facts.get(BRANCH_INDEPENDENT) == Truth::False)
        })
    };
    let same = |speaker: &&case::Someone<'_>| {
        !speaker.unit.authority.is_empty()
            && speaker.unit.authority == listener.unit.authority
            && (speaker.unit.branch == listener.unit.branch || not_independent())
    };
    case.people
        .get(item.holder)
        .filter(same)
        .unwrap_or(listener)
}

/// What protects the information at a listener: 7 kap. 2 § OSL.
fn protection(day: &Day, item: &CaseItem<'_>, someone: &case::Someone<'_>) -> Vec<NormReport> {
    if !someone.bound().is_some_and(Bound::is_here) {
        return Vec::new();
    }
    let facts = day.as_it_stands(&case::as_holder(item.input, someone));
    let exempt = day
        .exemptions()
        .filter(|(exemption, _)| exemption.value(&facts) == Truth::True)
        .fold(0, |all, (_, reach)| all | reach);
    day.norms()
        .enumerate()
        .filter(|(place, norm)| exempt >> place & 1 == 0 && norm.value(&facts) != Truth::False)
        .map(|(_, norm)| report::norm(&norm, &facts, covers(&norm, &facts), "pending"))
        .collect()
}

/// Whether a rule covers the information: its value where harm is assessed as it asks.
fn covers(norm: &Active, facts: &Facts) -> Truth {
    let mut assessed = *facts;
    readings::open_leaves(&norm.rule.when, facts, &mut |open| {
        if LAW.fact(open.fact).is_some_and(Fact::is_assessment) {
            assessed.set(open.fact, open.value.into());
        }
    });
    norm.value(&assessed)
}

/// The warning that the law of a day may not have been read to its end.
pub(crate) const AFTER_HORIZON: &str = "after_horizon";

/// What a reader must know; `open` where anything is or can become open.
pub(crate) fn warnings(case: &Case<'_>, open: bool) -> Vec<Notice> {
    let mut warnings = Vec::new();
    let mut add = |code, sv, en| {
        warnings.push(Notice {
            code,
            text: Text { sv, en },
        })
    };
    if case.day > LAST_READ_DAY {
        add(
            AFTER_HORIZON,
            "Lagtexten är läst till och med SFS 2025:1508. Ändringar som beslutats senare finns inte med. Kontrollera om något har ändrats.",
            "The law has been read up to SFS 2025:1508. Later amendments are not included. Check whether anything has changed.",
        );
    }
    if !case.meeting.participants_complete {
        add(
            "listeners_unknown",
            "Listan över vilka som lyssnar är inte fullständig. Inget är öppet för rummet innan den är det.",
            "The list of who listens is not complete. Nothing is open for the room until it is.",
        );
    }
    if case.people.iter().any(|p| !p.verified) {
        add(
            "identity_not_verified",
            "Det är inte kontrollerat att alla är de som de säger. Kontrollera det, till exempel genom motringning, innan något lämnas till dem.",
            "It has not been checked that everybody is who they say. Check that, for example by calling back, before anything is given to them.",
        );
    }
    let persons = || case.meeting.items.iter().flat_map(|i| &i.persons);
    if persons().any(|p| p.secrecy_marked) {
        add(
            "secrecy_marked",
            "Personen har sekretessmarkering. Det är en varning, ingen egen sekretess: pröva hotet noga innan något lämnas, även sådant som indirekt visar var personen finns (arbetsplats, skola, domstol, nytt namn).",
            "The person carries a secrecy marking. It is a warning, no secrecy of its own: test the threat with care before anything is given, also what tells indirectly where the person is (workplace, school, court, new name).",
        );
    }
    if persons().any(|p| p.deceased) {
        add(
            "deceased",
            "Efter ett dödsfall skyddar sekretessen framför allt de närstående. Bedöm men för dem och för minnet av den döda. Ingen kan samtycka för den döda.",
            "After a death secrecy above all protects those who were close. Assess harm to them and to the memory of the dead. Nobody can consent for the dead.",
        );
    }
    if open {
        add(
            "secrecy_only",
            "Svaret gäller bara sekretess. Dataskydd, saklighet och hur uppgiften skickas är andra frågor.",
            "The answer concerns secrecy only. Data protection, objectivity and how the information is sent are other questions.",
        );
    }
    warnings
}
