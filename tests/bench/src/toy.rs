//! The rules as data for `sekretess-core`: three-valued, with reasons.

use sekretess_core::{
    Act, Citation,
    Cond::{self, All, Any, Is, IsNot},
    Day, Duty, Effect, Fact, FactId, Facts, Harm, Law, Lift, Part, Provision, Rule, Scope, Secrecy,
    Span, Text, Truth, Version, date,
};

use crate::{Activity, Case, Question, Recipient};

const fn objective(id: &'static str) -> Fact {
    Fact::objective(id, id, id)
}

const fn assessment(id: &'static str) -> Fact {
    Fact::assessment(id, id, id)
}

/// Every fact: six speakers, five listeners, the setting, and the questions in the
/// order of [`Question::ALL`].
pub static FACTS: [Fact; 24] = [
    objective("by_social_services"),
    objective("by_medical_pupil_health"),
    objective("by_other_pupil_health"),
    objective("by_school_other"),
    objective("by_leisure"),
    objective("by_police"),
    objective("to_police"),
    objective("to_social_services"),
    objective("to_school"),
    objective("to_leisure"),
    objective("to_individual"),
    objective("private"),
    objective("deidentified"),
    objective("consent"),
    assessment("clear_no_harm").harm(Harm::Reversed),
    assessment("harm_assumed").harm(Harm::Straight),
    objective("under21"),
    objective("under18"),
    assessment("risk_of_crime"),
    assessment("would_help_prevent"),
    assessment("not_inappropriate"),
    assessment("immediate_intervention"),
    objective("duty_to_report"),
    assessment("obvious_public_interest"),
];

/// The setting: alone, and not in a group.
pub const PRIVATE: FactId = FactId(11);

/// The fact of a speaker.
#[must_use]
pub const fn by(activity: Activity) -> FactId {
    FactId(activity as u16)
}

/// The fact of a listener.
#[must_use]
pub const fn to(recipient: Recipient) -> FactId {
    FactId(6 + recipient as u16)
}

/// The fact of a question.
#[must_use]
pub const fn asks(question: Question) -> FactId {
    FactId(12 + question as u16)
}

const BY_SOCIAL: FactId = by(Activity::SocialServices);
const BY_MEDICAL: FactId = by(Activity::MedicalPupilHealth);

const fn yes(question: Question) -> Cond {
    Is(asks(question))
}

const fn no(question: Question) -> Cond {
    IsNot(asks(question))
}

const fn at(section: u16) -> Citation {
    Citation::section(Act::OSL, 1, section)
}

const fn rule(when: Cond, then: Effect) -> Rule {
    Rule {
        part: Part::WHOLE,
        text: Text::EMPTY,
        when,
        then,
    }
}

const SECRET: Effect = Effect::Secrecy(Secrecy::INDIVIDUAL);

/// An override that counts although nobody has named it.
const fn lifts(scope: Scope) -> Effect {
    Effect::Lifts(Lift::new(scope, Cond::ALWAYS))
}

macro_rules! provisions {
    ($($section:literal $name:ident = $id:literal, $($when:expr => $then:expr),*;)*) => {
        $(static $name: Provision = Provision {
            id: $id,
            at: at($section),
            name: Text { sv: $id, en: $id },
            versions: &[Version::new("2000:1", date(2000, 1, 1), &[$(rule($when, $then)),*])],
        }
        .checked();)*
        static PROVISIONS: &[&Provision] = &[$(&$name),*];
    };
}

provisions! {
    1 BOUNDARY = "toy.boundary", Cond::ALWAYS => Effect::Boundary;
    2 DEIDENTIFIED = "toy.deidentified", yes(Question::Deidentified) => Effect::NotDisclosed;
    3 STRONG = "toy.strong", All(&[
        Any(&[
            Is(BY_SOCIAL),
            Is(BY_MEDICAL),
            Is(by(Activity::OtherPupilHealth)),
            Is(by(Activity::Police)),
        ]),
        no(Question::ClearNoHarm),
    ]) => SECRET;
    4 WEAK = "toy.weak", All(&[
        Any(&[Is(by(Activity::SchoolOther)), Is(by(Activity::Leisure))]),
        yes(Question::HarmAssumed),
    ]) => SECRET;
    5 CONSENT = "toy.consent", yes(Question::Consent) => lifts(Scope::All);
    6 DUTY = "toy.duty", All(&[
        yes(Question::DutyToReport),
        Is(to(Recipient::SocialServices)),
        Is(PRIVATE),
    ]) => Effect::Duty(Duty { scope: Scope::All, invoked: Cond::ALWAYS });
    7 PREVENTION = "toy.prevention", All(&[
        Is(BY_SOCIAL),
        Is(to(Recipient::Police)),
        Is(PRIVATE),
        yes(Question::Under21),
        yes(Question::RiskOfCrime),
        yes(Question::WouldHelpPrevent),
        yes(Question::NotInappropriate),
    ]) => lifts(Scope::Only(&[&[Span::one(at(3))]]));
    8 INTERVENTION = "toy.intervention", All(&[
        Is(BY_SOCIAL),
        Is(to(Recipient::Police)),
        Is(PRIVATE),
        yes(Question::Under18),
        yes(Question::ImmediateIntervention),
    ]) => lifts(Scope::Only(&[&[Span::one(at(3))]]));
    9 INTEREST = "toy.interest", All(&[
        IsNot(BY_SOCIAL),
        IsNot(BY_MEDICAL),
        yes(Question::ObviousPublicInterest),
    ]) => lifts(Scope::All);
}

/// The toy law.
pub static LAW: Law = Law {
    facts: &FACTS,
    provisions: PROVISIONS,
    implications: &[],
};

/// Its rules, ready to be asked.
#[must_use]
pub fn day() -> Day {
    LAW.on(date(2016, 3, 1))
}

/// What is known in a complete case.
#[must_use]
pub fn facts(case: &Case) -> Facts {
    let mut facts = Facts::new();
    for (activity, _) in Activity::ALL {
        facts.set(by(activity), (activity == case.activity).into());
    }
    for (recipient, _) in Recipient::ALL {
        facts.set(to(recipient), (recipient == case.recipient).into());
    }
    facts.set(PRIVATE, case.private.into());
    for (question, _) in Question::ALL {
        facts.set(asks(question), case.is(question).into());
    }
    facts
}

/// The same case, with these facts unknown.
#[must_use]
pub fn without(mut facts: Facts, unknown: &[FactId]) -> Facts {
    unknown
        .iter()
        .for_each(|fact| facts.set(*fact, Truth::Unknown));
    facts
}
