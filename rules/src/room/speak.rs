//! Who may speak, who must report, and who may only listen.

use alloc::{string::ToString, vec::Vec};

use sekretess_core::{Decision, Outcome, Text, Truth};

use super::Decisions;
use crate::{
    actors::Bound,
    answer::{ActorNote, ItemReport, MaySpeak, MustReport, ParticipantReport},
    case::{Case, Someone},
    report::question,
};

/// A report for each participant.
pub(super) fn participants(
    case: &Case<'_>,
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
                for (listener, of_persons) in item.listeners.iter().zip(decisions) {
                    let to = case.people.get(*listener).map_or("", |p| p.id);
                    must_report.extend(
                        of_persons
                            .iter()
                            .zip(&item.persons)
                            .filter_map(|(d, _)| duty(&item.id, to, d)),
                    );
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
