//! A consent as facts: 12 kap. 2 § OSL.

use alloc::{format, string::String};

use sekretess_core::{Date, Facts, Truth};

use super::{Context, Someone};
use crate::{
    InputError,
    facts::*,
    input::{Consent, Giver},
};

pub(super) fn take(
    context: &Context<'_, '_>,
    consent: &Consent,
    at: &str,
    speaker: &Someone<'_>,
    hearer: &Someone<'_>,
    facts: &mut Facts,
    problems: &mut InputError,
) {
    if consent.by.is_empty() && consent.awaiting.is_empty() {
        let message =
            "a consent that nobody has given or been asked for is no consent: leave `consent` out";
        problems.add(&format!("{at}.by"), message);
    }
    for (fact, giver) in [
        (CONSENT_BY_SUBJECT, Giver::Subject),
        (CONSENT_BY_GUARDIANS, Giver::Guardians),
        (CONSENT_BY_REPRESENTATIVE, Giver::Representative),
    ] {
        let (given, waiting) = (
            consent.by.contains(&giver),
            consent.awaiting.contains(&giver),
        );
        if given && waiting {
            let message = format!("`{}` has both consented and not answered yet", giver.code());
            problems.add(&format!("{at}.awaiting"), message);
        }
        facts.set(
            fact,
            if waiting {
                Truth::Unknown
            } else {
                given.into()
            },
        );
    }
    let named = |ids: &[String], id: &str| ids.iter().any(|i| i == id);
    facts.set(
        CONSENT_COVERS_LISTENER,
        named(&consent.listeners, hearer.id).into(),
    );
    facts.set(
        CONSENT_COVERS_DISCLOSER,
        consent
            .disclosers
            .as_ref()
            .map(|ids| named(ids, speaker.id))
            .into(),
    );
    facts.set(CONSENT_COVERS_INFORMATION, consent.information.into());
    facts.set(CONSENT_COVERS_PURPOSE, consent.purpose.into());
    facts.set(CONSENT_CONDITIONAL, consent.on_reservation.into());
    facts.set(CONSENT_INFORMED, consent.informed.into());
    facts.set(CONSENT_VOLUNTARY, consent.voluntary.into());
    facts.set(CONSENT_SPECIFIC, consent.specific.into());
    facts.set(
        CONSENT_WITHDRAWN,
        withdrawn(consent, at, context.day, problems).into(),
    );
    for (list, ids) in [
        ("listeners", Some(&consent.listeners)),
        ("disclosers", consent.disclosers.as_ref()),
    ] {
        for (i, id) in ids.into_iter().flatten().enumerate() {
            if !context.people.iter().any(|p| p.id == id) {
                let known = context.people.iter().map(|p| p.id);
                problems.unknown(&format!("{at}.{list}[{i}]"), "participant", id, known);
            }
        }
    }
}

/// Whether the consent has run out or been withdrawn on the day.
fn withdrawn(consent: &Consent, at: &str, day: Date, problems: &mut InputError) -> bool {
    let mut read =
        |field: &str, text: &Option<String>| match text.as_deref().map(str::parse::<Date>) {
            Some(Ok(date)) => Some(date),
            Some(Err(error)) => {
                problems.add(&format!("{at}.{field}"), format!("{error}"));
                None
            }
            None => None,
        };
    read("valid_until", &consent.valid_until).is_some_and(|last| last < day)
        | read("withdrawn_on", &consent.withdrawn_on).is_some_and(|from| from <= day)
}
