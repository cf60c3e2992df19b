//! Who may speak, who must report, and who may only listen.

use alloc::{string::ToString, vec::Vec};

use sekretess_core::{Day, Decision, Outcome, Text, Truth, decide};

use super::Decisions;
use crate::{
    LAW,
    actors::Bound,
    answer::{ActorNote, ItemReport, MaySpeak, MustReport, ParticipantReport},
    case::{Case, CasePerson, Someone},
    facts::{UNDER_18, UNDER_21},
    report::question,
};

/// A report for each participant.
pub(super) fn participants(
    case: &Case<'_>,
    day: &Day,
    items: &[(ItemReport, Decisions)],
) -> Vec<ParticipantReport> {
    case.people
        .iter()
        .enumerate()
        .map(|(place, someone)| {
            let held = || {
                case.items
                    .iter()
                    .zip(items)
                    .filter(move |(item, _)| item.holder == place)
            };
            let mut must_report: Vec<MustReport> = Vec::new();
            for (item, (_, decisions)) in held() {
                for (l, (listener, of_persons)) in item.listeners.iter().zip(decisions).enumerate()
                {
                    let to = case.people.get(*listener).map_or("", |p| p.id);
                    must_report.extend(of_persons.iter().zip(&item.persons).filter_map(
                        |(decision, person)| {
                            duty(&item.id, to, decision)
                                .or_else(|| duty_if_child(&item.id, to, day, person, l))
                        },
                    ));
                }
            }
            must_report
                .dedup_by(|a, b| a.item == b.item && a.to == b.to && a.citation == b.citation);
            ParticipantReport {
                id: someone.id.to_string(),
                actor: someone.actor.id.to_string(),
                name: someone.actor.name.into(),
                profile: someone.profile.map_or(Text::EMPTY, |p| p.name),
                may_speak: may_speak(someone, held().map(|(_, (report, _))| report)),
                must_report,
                notes: note(someone),
            }
        })
        .collect()
}

fn note(someone: &Someone<'_>) -> Vec<ActorNote> {
    let note = someone.actor.note;
    if note.is_empty() {
        Vec::new()
    } else {
        alloc::vec![ActorNote {
            code: "directory",
            text: note.into(),
        }]
    }
}

fn may_speak<'r>(
    someone: &Someone<'_>,
    held: impl Iterator<Item = &'r ItemReport> + Clone,
) -> MaySpeak {
    if matches!(someone.bound(), Some(Bound::No)) {
        return MaySpeak::NotBound;
    }
    let rooms = || held.clone().map(|item| item.room.outcome);
    let (Some(best), Some(worst)) = (rooms().max(), rooms().min()) else {
        return MaySpeak::NothingToSay;
    };
    if worst.is_open() {
        MaySpeak::MaySpeak
    } else if best >= Outcome::AfterAssessment {
        MaySpeak::AfterAssessment
    } else if best == Outcome::Unknown {
        MaySpeak::FindOutFirst
    } else if best == Outcome::Forbidden {
        MaySpeak::ListenOnly
    } else {
        MaySpeak::OutOfScope
    }
}

/// The duty towards this listener, if there is one or may be one.
fn duty(item: &str, to: &str, decision: &Decision) -> Option<MustReport> {
    let ground = decision
        .grounds
        .iter()
        .filter(|g| g.duty && (g.met == Truth::True || g.met == Truth::Unknown && g.by_assessment))
        .max_by_key(|g| g.met)?;
    Some(MustReport {
        item: item.to_string(),
        to: to.to_string(),
        certain: ground.met == Truth::True,
        citation: ground.active.at().to_string(),
        missing: ground
            .open
            .iter()
            .filter_map(|f| question(*f, &[]))
            .collect(),
    })
}

/// The duty that there may be if the person is a child, where nobody has told the age: an
/// age that is not known hides no child.
fn duty_if_child(
    item: &str,
    to: &str,
    day: &Day,
    person: &CasePerson<'_>,
    listener: usize,
) -> Option<MustReport> {
    let mut child = person.towards.get(listener)?.facts;
    if child.get(UNDER_18) != Truth::Unknown {
        return None;
    }
    child.set(UNDER_18, Truth::True);
    child.set(UNDER_21, Truth::True);
    child.close(LAW.implications).ok()?;
    let found = duty(item, to, &decide(day, &child, &person.named()))?;
    let age = question(UNDER_18, &[]);
    Some(MustReport {
        certain: false,
        missing: age.into_iter().chain(found.missing).collect(),
        ..found
    })
}
