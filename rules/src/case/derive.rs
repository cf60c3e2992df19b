//! Facts that are worked out from roles, ages, kinds and purposes.

use alloc::format;

use sekretess_core::{FactId, Facts, Truth};

use super::{Context, Someone, consent};
use crate::{
    InputError,
    actors::{LISTENER, SPEAKER},
    facts::*,
    input::{Beside, InformationKind as Kind, Item, Person, Purpose, Relation},
};

const NOT_PERSONAL: [Kind; 3] = [Kind::Statistics, Kind::OwnWork, Kind::StaffInService];

/// Whoever tells something about an identified person tells who it is; that nobody
/// can tell is a question of its own.
const TELLS_WHO: &[Kind] = &[
    Kind::PersonalCircumstances,
    Kind::Health,
    Kind::Identity,
    Kind::Contact,
    Kind::ForeignNational,
    Kind::FictitiousIdentity,
    Kind::ConcernReport,
    Kind::ProtectedRegistration,
    Kind::ProtectedHousing,
];

/// Kinds that take the information out of one rule and into another, so that they
/// must stand by themselves; a decision is a decision in its matter.
const ALONE: [Kind; 4] = [
    Kind::Decision,
    Kind::ContactBan,
    Kind::CriminalRecord,
    Kind::OutsideCrimeWork,
];
const DECISION_IN: [Kind; 3] = [Kind::Decision, Kind::CorrectionCase, Kind::ContactBan];

const KINDS: [(FactId, &[Kind]); 13] = [
    (KIND_HEALTH, &[Kind::Health]),
    (
        KIND_CONTACT,
        &[
            Kind::Contact,
            Kind::ProtectedRegistration,
            Kind::ProtectedHousing,
        ],
    ),
    (KIND_IDENTITY, TELLS_WHO),
    (KIND_FOREIGN, &[Kind::ForeignNational]),
    (KIND_FICTITIOUS, &[Kind::FictitiousIdentity]),
    (KIND_DECISION, &[Kind::Decision]),
    (KIND_CORRECTION, &[Kind::CorrectionCase]),
    (KIND_CONTACT_BAN, &[Kind::ContactBan]),
    (KIND_RECORD, &[Kind::CriminalRecord]),
    (KIND_CONCERN_REPORT, &[Kind::ConcernReport]),
    (KIND_PROTECTED_REGISTRATION, &[Kind::ProtectedRegistration]),
    (KIND_PROTECTED_HOUSING, &[Kind::ProtectedHousing]),
    (KIND_NOT_CRIME_WORK, &[Kind::OutsideCrimeWork]),
];

const PURPOSES: [(FactId, Purpose); 6] = [
    (FOR_SUPPORT, Purpose::Support),
    (FOR_PREVENTION, Purpose::PreventCrime),
    (FOR_INVESTIGATION, Purpose::CrimeSuspected),
    (FOR_ACUTE_DANGER, Purpose::AcuteDanger),
    (FOR_PAYMENTS, Purpose::WrongPayments),
    (FOR_RULE_BREACHES, Purpose::RuleBreaches),
];

/// What can be wrong with an item whoever listens.
pub(super) fn check(item: &Item, at: &str, people: &[Someone<'_>], problems: &mut InputError) {
    let impersonal = item
        .information
        .iter()
        .filter(|k| NOT_PERSONAL.contains(k))
        .count();
    if impersonal > 0 && impersonal < item.information.len() {
        problems.add(
            &format!("{at}.information"),
            "statistics, own work and staff in service concern nobody's personal circumstances: put them in an item of their own",
        );
    }
    let decision_in_matter = item.information.iter().all(|k| DECISION_IN.contains(k));
    if item.information.len() > 1
        && !decision_in_matter
        && item.information.iter().any(|k| ALONE.contains(k))
    {
        problems.add(
            &format!("{at}.information"),
            "a decision, a contact-ban case, the criminal record and what is outside crime-fighting follow rules of their own: put each in an item of its own",
        );
    }
    if impersonal > 0 && !item.persons.is_empty() {
        problems.add(
            &format!("{at}.persons"),
            "this kind of information concerns no protected person: leave `persons` out",
        );
    }
    if let Some(owner) = &item.case_of
        && !people
            .iter()
            .any(|p| p.unit.delegation && p.id == item.held_by)
    {
        let message =
            format!("only staff who act on another board's delegation hold a matter of `{owner}`");
        problems.add(&format!("{at}.case_of"), message);
    }
    for (i, person) in item.persons.iter().enumerate() {
        for (id, relation) in &person.relations {
            let listener = people.iter().find(|p| p.id == id);
            let at = format!("{at}.persons[{i}].relations.{id}");
            if *relation == Relation::Guardian && person.age.is_some_and(|age| age >= 18) {
                problems.add(
                    &at,
                    "an adult has no guardian in this sense; write `parent_without_custody`",
                );
            }
            if listener.is_some_and(|l| !l.unit.authority.is_empty())
                && *relation != Relation::Other
            {
                problems.add(&at, "an authority's representative is not the person or a guardian; add that person as a participant");
            }
        }
    }
}

/// The facts that follow without anybody's answer.
pub(super) fn facts(
    context: &Context<'_, '_>,
    person: &Person,
    at: &str,
    listener: usize,
    problems: &mut InputError,
) -> Facts {
    let mut facts = Facts::new();
    let (Some(speaker), Some(hearer)) = (
        context.people.get(context.holder),
        context.people.get(listener),
    ) else {
        return facts;
    };
    speaking(speaker, &mut facts);
    let profile = hearer.profile.filter(|_| hearer.verified);
    for fact in LISTENER {
        let known = profile.filter(|p| !p.listens_open.contains(fact));
        facts.set(*fact, known.map(|p| p.listens.contains(fact)).into());
    }
    if hearer.verified {
        boundary(context, speaker, hearer, &mut facts, problems);
    }
    information(&context.item.information, &mut facts);
    let purposes = &context.item.purpose;
    for (fact, purpose) in PURPOSES {
        facts.set(
            fact,
            (!purposes.is_empty())
                .then(|| purposes.contains(&purpose))
                .into(),
        );
    }
    let asked = context.item.requested_by.iter().any(|id| id == hearer.id);
    let somebody =
        purposes.contains(&Purpose::RecipientAsked) && context.item.requested_by.is_empty();
    let unsure = somebody && context.listeners.len() > 1;
    facts.set(
        REQUESTED,
        if unsure {
            Truth::Unknown
        } else {
            (asked || somebody).into()
        },
    );
    if let Some(age) = person.age {
        facts.set(UNDER_18, (age < 18).into());
        facts.set(UNDER_21, (age < 21).into());
    }
    relation(context, person, hearer, &mut facts);
    if person.deceased {
        for fact in [
            CONSENT_BY_SUBJECT,
            CONSENT_BY_GUARDIANS,
            CONSENT_BY_REPRESENTATIVE,
        ] {
            facts.set(fact, Truth::False);
        }
    }
    if let Some(given) = &person.consent {
        consent::take(
            context,
            given,
            &format!("{at}.consent"),
            speaker,
            hearer,
            &mut facts,
            problems,
        );
    }
    facts.set(
        BESIDE_10_23,
        match context.meeting.switches.osl_10_15a_vs_10_23 {
            Beside::Unsettled => Truth::Unknown,
            Beside::Parallel => Truth::True,
            Beside::Strict => Truth::False,
        },
    );
    facts
}

/// What the speaker's profile settles.
pub(super) fn speaking(speaker: &Someone<'_>, facts: &mut Facts) {
    for fact in SPEAKER {
        let open = speaker.profile.is_none_or(|p| p.speaks_open.contains(fact));
        let holds = speaker.profile.is_some_and(|p| p.speaks.contains(fact));
        facts.set(*fact, if open { Truth::Unknown } else { holds.into() });
    }
}

/// Authority and branch: 8 kap. 1 and 2 §§ OSL.
fn boundary(
    context: &Context<'_, '_>,
    speaker: &Someone<'_>,
    hearer: &Someone<'_>,
    facts: &mut Facts,
    problems: &mut InputError,
) {
    let private = hearer.unit.authority.is_empty();
    let mut owner = speaker.unit;
    if let Some(id) = &context.item.case_of {
        match context.directory.actor(id) {
            Some(actor) => owner = actor,
            None => {
                let known = context.directory.actors.iter().map(|a| a.id);
                problems.unknown(&format!("{}.case_of", context.at), "actor", id, known);
            }
        }
    }
    // Until it is known whose matter it is, it can be the listener's own board's,
    // if that is a social welfare board.
    let undecided = speaker.unit.delegation
        && context.item.case_of.is_none()
        && facts.get(TO_SOCIAL) == Truth::True;
    let unless_undecided = |value: bool| {
        if undecided {
            Truth::Unknown
        } else {
            value.into()
        }
    };
    let same = !private && hearer.unit.authority == owner.authority;
    let other_branch = same && hearer.unit.branch != owner.branch;
    facts.set(TO_SAME_AUTHORITY, unless_undecided(same));
    facts.set(TO_OTHER_AUTHORITY, unless_undecided(!private && !same));
    facts.set(TO_OTHER_BRANCH, other_branch.into());
}

/// Whether the branches of speaker and listener are independent as the directory has
/// them; a municipality that is organised otherwise can answer for itself.
pub(super) fn taken_as_independent(context: &Context<'_, '_>, listener: usize) -> Truth {
    match (
        context.people.get(context.holder),
        context.people.get(listener),
    ) {
        (Some(speaker), Some(hearer)) => context.directory.independent(speaker.unit, hearer.unit),
        _ => Truth::Unknown,
    }
}

/// What the kinds of information settle.
pub(super) fn information(kinds: &[Kind], facts: &mut Facts) {
    if kinds.is_empty() {
        return;
    }
    facts.set(
        PERSONAL,
        kinds.iter().any(|k| !NOT_PERSONAL.contains(k)).into(),
    );
    for (fact, of) in KINDS {
        facts.set(fact, kinds.iter().any(|k| of.contains(k)).into());
    }
}

/// What the listener is to the person: 12 kap. 1 and 3 §§ OSL.
fn relation(context: &Context<'_, '_>, person: &Person, hearer: &Someone<'_>, facts: &mut Facts) {
    let given = person.relations.get(hearer.id);
    // A private listener whose part is not told at all may be anybody.
    let told = context
        .item
        .persons
        .iter()
        .any(|p| p.relations.contains_key(hearer.id));
    let asks = !told
        && hearer
            .profile
            .is_some_and(|p| ["individual", "guardian"].contains(&p.id));
    let is = |relation| match given {
        _ if !hearer.verified => Truth::Unknown,
        Some(given) => Truth::from(*given == relation),
        None if asks => Truth::Unknown,
        None => Truth::False,
    };
    facts.set(TO_SUBJECT, is(Relation::Subject));
    facts.set(TO_GUARDIAN, is(Relation::Guardian));
}
