//! Facts that are worked out from roles, ages, kinds and purposes.

use alloc::format;

use sekretess_core::{Date, FactId, Facts, Truth, date};

use super::{Context, Someone, consent};
use crate::{
    InputError,
    actors::{LISTENER, SPEAKER},
    facts::*,
    input::{Beside, InformationKind as Kind, Item, Person, Purpose, Relation, TransferBy},
};

/// What concerns nobody's personal circumstances.
pub(crate) const NOT_PERSONAL: [Kind; 5] = [
    Kind::Statistics,
    Kind::OwnWork,
    Kind::StaffInService,
    Kind::EmergencyPlan,
    Kind::Defence,
];

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
    Kind::WhereaboutsClue,
    Kind::PupilHealth,
    Kind::PupilCare,
    Kind::PrivateReport,
    Kind::ReportFeedback,
    Kind::SharedRecord,
    Kind::CustodyFile,
    Kind::PopulationRegister,
    Kind::StaffContact,
    Kind::BulkPersonalData,
];

/// Kinds that take the information out of one rule and into another, so that they
/// must stand by themselves; a decision is a decision in its matter.
const ALONE: [Kind; 6] = [
    Kind::Decision,
    Kind::ContactBan,
    Kind::CriminalRecord,
    Kind::OutsideCrimeWork,
    Kind::OtherCrimeRegister,
    Kind::ReportFeedback,
];
const DECISION_IN: [Kind; 7] = [
    Kind::Decision,
    Kind::CorrectionCase,
    Kind::ContactBan,
    Kind::PreliminaryInvestigation,
    Kind::DistanceEducation,
    Kind::CareComplaint,
    Kind::Disciplinary,
];

/// What each kind of information means for the law.
pub(crate) const KINDS: [(FactId, &[Kind]); 36] = [
    (KIND_HEALTH, &[Kind::Health]),
    (
        KIND_CONTACT,
        &[
            Kind::Contact,
            Kind::ProtectedRegistration,
            Kind::ProtectedHousing,
            Kind::WhereaboutsClue,
            Kind::StaffContact,
        ],
    ),
    (KIND_IDENTITY, TELLS_WHO),
    (KIND_FOREIGN, &[Kind::ForeignNational]),
    (KIND_FICTITIOUS, &[Kind::FictitiousIdentity]),
    (KIND_DECISION, &[Kind::Decision]),
    (KIND_CORRECTION, &[Kind::CorrectionCase]),
    (KIND_CONTACT_BAN, &[Kind::ContactBan]),
    (KIND_RECORD, &[Kind::CriminalRecord]),
    (
        KIND_CONCERN_REPORT,
        &[Kind::ConcernReport, Kind::ReportFeedback],
    ),
    (KIND_PROTECTED_REGISTRATION, &[Kind::ProtectedRegistration]),
    (KIND_PROTECTED_HOUSING, &[Kind::ProtectedHousing]),
    (KIND_NOT_CRIME_WORK, &[Kind::OutsideCrimeWork]),
    (KIND_PUPIL_HEALTH, &[Kind::PupilHealth]),
    (KIND_PUPIL_CARE, &[Kind::PupilCare]),
    (KIND_PRIVATE_REPORT, &[Kind::PrivateReport]),
    (KIND_FEEDBACK, &[Kind::ReportFeedback]),
    (KIND_SHARED_RECORD, &[Kind::SharedRecord]),
    (KIND_CUSTODY_FILE, &[Kind::CustodyFile]),
    (KIND_OTHER_CRIME_REGISTER, &[Kind::OtherCrimeRegister]),
    (KIND_PERSONAL_SAFETY, &[Kind::PersonalSafety]),
    (KIND_INTELLIGENCE, &[Kind::Intelligence]),
    (KIND_DEFENCE, &[Kind::Defence]),
    (KIND_EMERGENCY_PLAN, &[Kind::EmergencyPlan]),
    (KIND_POPULATION_REGISTER, &[Kind::PopulationRegister]),
    (KIND_STAFF_COUNSELLING, &[Kind::StaffCounselling]),
    (KIND_STAFF_HEALTH, &[Kind::StaffHealth]),
    (KIND_STAFF_CONTACT, &[Kind::StaffContact]),
    (KIND_DISCIPLINARY, &[Kind::Disciplinary]),
    (KIND_LIBRARY_LOAN, &[Kind::LibraryLoan]),
    (KIND_ANIMAL, &[Kind::Animal]),
    (KIND_BULK, &[Kind::BulkPersonalData]),
    (
        IN_PRELIMINARY_INVESTIGATION,
        &[Kind::PreliminaryInvestigation],
    ),
    (DISTANCE_EDUCATION_CASE, &[Kind::DistanceEducation]),
    (CARE_COMPLAINT, &[Kind::CareComplaint]),
    (ACCESS_BAN_REGISTER, &[Kind::AccessBanRegister]),
];

/// What each purpose means for the law.
pub(crate) const PURPOSES: [(FactId, Purpose); 8] = [
    (FOR_SUPPORT, Purpose::Support),
    (FOR_PREVENTION, Purpose::PreventCrime),
    (FOR_INVESTIGATION, Purpose::CrimeSuspected),
    (FOR_ACUTE_DANGER, Purpose::AcuteDanger),
    (FOR_PAYMENTS, Purpose::WrongPayments),
    (FOR_RULE_BREACHES, Purpose::RuleBreaches),
    (FOR_OWN_TASK, Purpose::OwnTask),
    (FOR_SUPERVISION, Purpose::Supervision),
];

/// Whether two kinds cannot stand in one item.
pub(crate) fn excludes(a: Kind, b: Kind) -> bool {
    let mixed = NOT_PERSONAL.contains(&a) != NOT_PERSONAL.contains(&b);
    let alone = ALONE.contains(&a) || ALONE.contains(&b);
    let decision = DECISION_IN.contains(&a) && DECISION_IN.contains(&b);
    a != b && (mixed || alone && !decision)
}

/// Whether two of the kinds of which one is such cannot stand in one item.
fn clashes(kinds: &[Kind], such: &[Kind]) -> bool {
    let mut pairs = kinds
        .iter()
        .flat_map(|a| kinds.iter().map(move |b| (*a, *b)));
    pairs.any(|(a, b)| such.contains(&a) && excludes(a, b))
}

/// Whether two of the kinds cannot stand in one item.
#[cfg(feature = "batch")]
pub(crate) fn clash(kinds: &[Kind]) -> bool {
    clashes(kinds, &NOT_PERSONAL) || clashes(kinds, &ALONE)
}

/// What can be wrong with an item whoever listens.
pub(super) fn check(item: &Item, at: &str, people: &[Someone<'_>], problems: &mut InputError) {
    let kinds = &item.information;
    let impersonal = kinds.iter().any(|k| NOT_PERSONAL.contains(k));
    if clashes(kinds, &NOT_PERSONAL) {
        problems.add(
            &format!("{at}.information"),
            "statistics, own work, staff in service, an emergency plan and defence concern nobody's personal circumstances: put them in an item of their own",
        );
    }
    if clashes(kinds, &ALONE) {
        problems.add(
            &format!("{at}.information"),
            "a decision, a contact-ban case, a crime register, what is outside crime-fighting and feedback to who reported follow rules of their own: put each in an item of its own",
        );
    }
    if impersonal && !item.persons.is_empty() {
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
    received(context, &mut facts, problems);
    let profile = hearer.profile.filter(|_| hearer.verified);
    for fact in LISTENER {
        let known = profile.filter(|p| !p.listens_open.contains(fact));
        facts.set(*fact, known.map(|p| p.listens.contains(fact)).into());
    }
    if hearer.verified {
        boundary(context, speaker, hearer, &mut facts, problems);
    }
    information(&context.item.information, &mut facts);
    purposes(&context.item.purpose, &mut facts);
    facts.set(
        REQUESTED,
        requested(context.item, hearer.id, context.listeners.len()),
    );
    if let Some(years) = person.age {
        age(years, &mut facts);
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
    let switches = context.meeting.switches;
    for (point, reading) in [
        (
            BESIDE_10_23,
            match switches.osl_10_15a_vs_10_23 {
                Beside::Unsettled => Truth::Unknown,
                Beside::Parallel => Truth::True,
                Beside::Strict => Truth::False,
            },
        ),
        (
            REQUEST_AFTER_OVERRIDE,
            switches.osl_6_5_after_override.into(),
        ),
        (
            EMI_IS_HEALTH_AUTHORITY,
            switches.emi_is_health_authority.into(),
        ),
        (
            POLICE_DUTY_BREAKS,
            switches.polislagen_6_breaks_secrecy.into(),
        ),
        (NECESSITY_OPENS, switches.necessity_brb_24_4.into()),
    ] {
        facts.set(point, reading);
    }
    facts
}

/// What the purposes settle.
pub(crate) fn purposes(purposes: &[Purpose], facts: &mut Facts) {
    for (fact, purpose) in PURPOSES {
        let stated = !purposes.is_empty();
        facts.set(fact, stated.then(|| purposes.contains(&purpose)).into());
    }
}

/// Whether a listener has asked for it.
pub(crate) fn requested(item: &Item, listener: &str, listeners: usize) -> Truth {
    let asked = item.requested_by.iter().any(|id| id == listener);
    let somebody = item.purpose.contains(&Purpose::RecipientAsked) && item.requested_by.is_empty();
    if somebody && listeners > 1 {
        Truth::Unknown
    } else {
        (asked || somebody).into()
    }
}

/// What the age settles.
pub(crate) fn age(age: i64, facts: &mut Facts) {
    facts.set(UNDER_18, (age < 18).into());
    facts.set(UNDER_21, (age < 21).into());
}

/// What the day on which it came in settles.
pub(crate) fn received_on(day: Date, facts: &mut Facts) {
    facts.set(RECEIVED_BEFORE_2022_12_01, (day < date(2022, 12, 1)).into());
}

/// What the speaker's profile settles.
pub(super) fn speaking(speaker: &Someone<'_>, facts: &mut Facts) {
    for fact in SPEAKER {
        let open = speaker.profile.is_none_or(|p| p.speaks_open.contains(fact));
        let holds = speaker.profile.is_some_and(|p| p.speaks.contains(fact));
        facts.set(*fact, if open { Truth::Unknown } else { holds.into() });
    }
}

/// The activities that a secrecy rule follows information from: 11 kap. OSL.
const ACTIVITIES: [FactId; 19] = [
    BY_SOCIAL,
    BY_FAMILY_COUNSELLING,
    BY_HEALTH,
    BY_SCHOOL,
    BY_PUPIL_HEALTH,
    BY_PUPIL_SUPPORT,
    BY_PRESCHOOL,
    BY_AFTER_SCHOOL,
    BY_ADULT_EDUCATION,
    BY_LIBRARY,
    BY_CRIME_AUTHORITY,
    BY_SECURITY_SERVICE,
    BY_PRISON_SERVICE,
    BY_EMPLOYMENT_SERVICE,
    BY_SOCIAL_INSURANCE,
    BY_TAX_AGENCY,
    BY_MIGRATION_AGENCY,
    BY_CARE_INSPECTORATE,
    BY_SCHOOL_INSPECTORATE,
];

/// When and how it came to the holder.
fn received(context: &Context<'_, '_>, facts: &mut Facts, problems: &mut InputError) {
    if let Some(text) = &context.item.received_on {
        match text.parse::<Date>() {
            Ok(day) if day <= context.day => received_on(day, facts),
            Ok(_) => problems.add(
                &format!("{}.received_on", context.at),
                "it cannot have been received after the day on which it is said",
            ),
            Err(error) => {
                problems.add(&format!("{}.received_on", context.at), format!("{error}"));
            }
        }
    }
    facts.set(TRANSFERRED, context.item.transferred.is_some().into());
    let Some(origin) = &context.origin else {
        return;
    };
    // What is taken into the receiver's own decision leaves the sender's secrecy behind;
    // an archive makes no such decision.
    let archived = matches!(&context.item.transferred, Some(t) if t.by == TransferBy::Archive);
    if context.item.information.contains(&Kind::Decision) && !archived {
        return;
    }
    for fact in ACTIVITIES {
        if origin.speaks.contains(&fact) {
            facts.set(fact, Truth::True);
        }
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
pub(crate) fn information(kinds: &[Kind], facts: &mut Facts) {
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
    facts.set(TO_REPORTED, is(Relation::Reported));
    facts.set(TO_PARENT, is(Relation::Parent));
}
