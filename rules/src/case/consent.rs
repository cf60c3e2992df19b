//! A consent as facts: 12 kap. 2 § OSL.

use alloc::{format, string::String};

use sekretess_core::{Date, Facts, Truth};

use super::{Context, Someone};
use crate::{
    InputError,
    facts::*,
    input::{Answer, Consent, Giver},
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
    if consent.by.is_empty() && consent.awaiting.is_empty() && consent.guardians.is_none() {
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
    guardians(consent, at, facts, problems);
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
    let information = covered(
        consent.information,
        consent.kinds.as_deref(),
        &context.item.information,
        [&format!("{at}.information"), "kinds"],
        problems,
    );
    facts.set(CONSENT_COVERS_INFORMATION, information);
    let purpose = covered(
        consent.purpose,
        consent.purposes.as_deref(),
        &context.item.purpose,
        [&format!("{at}.purpose"), "purposes"],
        problems,
    );
    facts.set(CONSENT_COVERS_PURPOSE, purpose);
    facts.set(CONSENT_CONDITIONAL, consent.on_reservation.into());
    facts.set(CONSENT_INFORMED, consent.informed.into());
    facts.set(CONSENT_VOLUNTARY, consent.voluntary.into());
    facts.set(CONSENT_SPECIFIC, consent.specific.into());
    facts.set(
        CONSENT_WITHDRAWN,
        not_in_force(consent, at, context.day, problems).into(),
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

/// All who have custody must have consented; the numbers say whether they have.
fn guardians(consent: &Consent, at: &str, facts: &mut Facts, problems: &mut InputError) {
    let Some(told) = consent.guardians else {
        return;
    };
    let at = format!("{at}.guardians");
    if consent.by.contains(&Giver::Guardians) || consent.awaiting.contains(&Giver::Guardians) {
        let message =
            "the numbers say it: leave the code `guardians` out of `by` and of `awaiting`";
        problems.add(&at, message);
    }
    if !(1..=2).contains(&told.with_custody) {
        problems.add(&format!("{at}.with_custody"), "one or two have custody");
    }
    if told.consented.saturating_add(told.awaiting) > told.with_custody {
        let message = "more have answered, or are to answer, than have custody";
        problems.add(&at, message);
    }
    if facts.get(UNDER_18) == Truth::False {
        problems.add(&at, "an adult has no guardians: leave this out");
    }
    let by = if told.consented >= told.with_custody {
        Truth::True
    } else if told.consented.saturating_add(told.awaiting) >= told.with_custody {
        Truth::Unknown
    } else {
        Truth::False
    };
    facts.set(CONSENT_BY_GUARDIANS, by);
}

/// Whether what a consent names holds all that the item has; where it names nothing,
/// or the item tells nothing, the answer that was given.
fn covered<T: PartialEq>(
    answer: Answer,
    named: Option<&[T]>,
    item: &[T],
    [at, list]: [&str; 2],
    problems: &mut InputError,
) -> Truth {
    let Some(named) = named.filter(|_| !item.is_empty()) else {
        return answer.into();
    };
    let all = item.iter().all(|one| named.contains(one));
    if answer == Answer::Yes && !all {
        let message = format!("this is `true`, but `{list}` does not name all that the item has");
        problems.add(at, message);
    }
    (all && answer != Answer::No).into()
}

/// Whether the consent has run out or been withdrawn, or does not hold yet, on the day.
fn not_in_force(consent: &Consent, at: &str, day: Date, problems: &mut InputError) -> bool {
    let mut read =
        |field: &str, text: &Option<String>| match text.as_deref().map(str::parse::<Date>) {
            Some(Ok(date)) => Some(date),
            Some(Err(error)) => {
                problems.add(&format!("{at}.{field}"), format!("{error}"));
                None
            }
            None => None,
        };
    let first = read("valid_from", &consent.valid_from);
    let last = read("valid_until", &consent.valid_until);
    let withdrawn = read("withdrawn_on", &consent.withdrawn_on);
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        let message = format!("it cannot end before it begins on {first}");
        problems.add(&format!("{at}.valid_until"), message);
    }
    first.is_some_and(|first| day < first)
        || last.is_some_and(|last| last < day)
        || withdrawn.is_some_and(|from| from <= day)
}
