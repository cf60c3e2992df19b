//! The rules by hand: the floor. Two-valued, without a reason.

use crate::{Activity, Case, Question, Recipient};

/// Whether it is permitted.
#[must_use]
pub fn permitted(case: &Case) -> bool {
    let is = |question| case.is(question);
    if is(Question::Deidentified) || !secret(case) || is(Question::Consent) {
        return true;
    }
    let social = case.activity == Activity::SocialServices;
    let medical = case.activity == Activity::MedicalPupilHealth;
    let to_police_alone = social && case.private && case.recipient == Recipient::Police;
    let report = case.recipient == Recipient::SocialServices && case.private;
    is(Question::DutyToReport) && report
        || to_police_alone
            && is(Question::Under21)
            && is(Question::RiskOfCrime)
            && is(Question::WouldHelpPrevent)
            && is(Question::NotInappropriate)
        || to_police_alone && is(Question::Under18) && is(Question::ImmediateIntervention)
        || !social && !medical && is(Question::ObviousPublicInterest)
}

fn secret(case: &Case) -> bool {
    match case.activity {
        Activity::SchoolOther | Activity::Leisure => case.is(Question::HarmAssumed),
        _ => !case.is(Question::ClearNoHarm),
    }
}
