//! The answer for one row, by the way that every disclosure goes.

use alloc::vec::Vec;

use sekretess_core::{Active, Day, Decision, FactId, Outcome, Standing, Truth};

use crate::{
    InputError,
    answer::Verdict,
    case::{Case, CaseItem},
    door,
    law::day,
    room,
};

/// What is answered of a row.
pub(super) struct One {
    pub(super) verdict: Verdict,
    pub(super) grounds: Vec<Active>,
    pub(super) blocked_by: Vec<Active>,
    pub(super) missing: Vec<FactId>,
    /// Why the rules give no answer, if they give none.
    pub(super) beyond: Option<&'static str>,
}

/// Answers the disclosure that a row is.
pub(super) fn answer(case: &str) -> Result<One, InputError> {
    let disclosure = door::read_disclosure(case)?;
    let found = room::look_up(&disclosure, |case, item| of_item(case, item, day(case.day)))?;
    Ok(found.unwrap_or(One {
        verdict: room::OUT_OF_SCOPE,
        grounds: Vec::new(),
        blocked_by: Vec::new(),
        missing: Vec::new(),
        beyond: None,
    }))
}

fn of_item(case: &Case<'_>, item: &CaseItem<'_>, day: &Day) -> One {
    let beyond = room::out_of_scope(case, item);
    let decisions: Vec<Decision> = room::decisions(day, item).into_iter().flatten().collect();
    let towards = item
        .listeners
        .iter()
        .filter_map(|place| case.people.get(*place));
    let verdicts: Vec<Verdict> = decisions
        .iter()
        .zip(towards)
        .map(|(decision, someone)| room::verdict(decision, someone, beyond.as_ref()))
        .collect();
    let verdict = room::together(case, verdicts.iter().copied());
    let mut one = One {
        verdict,
        grounds: Vec::new(),
        blocked_by: Vec::new(),
        missing: Vec::new(),
        beyond: beyond.as_ref().map(|notice| notice.code),
    };
    for (decision, towards) in decisions.iter().zip(&verdicts) {
        if verdict.outcome.is_open() {
            add_rules(&mut one.grounds, carrying(decision));
        }
        if decision.outcome == Outcome::Forbidden && beyond.is_none() {
            let blocked = decision
                .norms
                .iter()
                .filter(|n| n.standing == Standing::Blocked);
            add_rules(&mut one.blocked_by, blocked.map(|n| n.active));
        }
        if is_open_question(verdict.outcome) && is_open_question(towards.outcome) {
            let new = decision.missing.iter().filter(|f| !one.missing.contains(f));
            let new: Vec<FactId> = new.copied().collect();
            one.missing.extend(new);
        }
    }
    one.missing
        .sort_by_key(|fact| (is_assessment(*fact), *fact));
    one
}

/// Whether something is missing for an answer.
pub(super) fn is_open_question(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Unknown | Outcome::AfterAssessment)
}

pub(super) fn is_assessment(fact: FactId) -> bool {
    crate::LAW
        .fact(fact)
        .is_some_and(|fact| fact.is_assessment())
}

/// The rules that carry an open answer.
fn carrying(decision: &Decision) -> impl Iterator<Item = Active> + '_ {
    let met = decision
        .grounds
        .iter()
        .filter(|g| g.met == Truth::True && (g.duty || g.in_play && !g.reaches.is_empty()));
    let silent = decision.not_disclosed.iter().copied();
    silent
        .chain(met.map(|g| g.active))
        .chain(decision.on_request)
}

fn add_rules(rules: &mut Vec<Active>, more: impl Iterator<Item = Active>) {
    for active in more {
        if !rules.iter().any(|a| core::ptr::eq(a.rule, active.rule)) {
            rules.push(active);
        }
    }
}
