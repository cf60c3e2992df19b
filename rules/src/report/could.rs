//! What a no could become: every way that is not shut, found in the decision.

use alloc::{string::ToString, vec::Vec};

use sekretess_core::{Decision, Norm, Standing, Truth, readings};

use super::{questions, rule_id};
use crate::{LAW, answer::CouldBecome, case::Known};

/// The harm tests, overrides and duties that could still open the rules that block.
pub(super) fn become_open(decision: &Decision, known: &Known) -> Vec<CouldBecome> {
    let blocking: Vec<usize> = places(decision, |n| n.standing == Standing::Blocked);
    let mut ways = harm_tests(decision, known, &blocking);
    for ground in decision.grounds.iter().filter(|g| g.met != Truth::False) {
        let opens: Vec<usize> = ground
            .reaches
            .iter()
            .copied()
            .filter(|n| blocking.contains(n))
            .collect();
        if opens.is_empty() {
            continue;
        }
        ways.push(CouldBecome {
            by: rule_id(&ground.active),
            citation: ground.active.at().to_string(),
            name: ground.active.provision.name,
            alone: opens.len() == blocking.len(),
            opens: names(decision, &opens),
            missing: questions(&ground.open, &known.cannot),
        });
    }
    ways
}

fn places(decision: &Decision, which: impl Fn(&Norm) -> bool) -> Vec<usize> {
    decision
        .norms
        .iter()
        .enumerate()
        .filter(|(_, n)| which(n))
        .map(|(i, _)| i)
        .collect()
}

fn names(decision: &Decision, places: &[usize]) -> Vec<alloc::string::String> {
    places
        .iter()
        .filter_map(|i| decision.norms.get(*i))
        .map(|n| rule_id(&n.active))
        .collect()
}

/// A rule whose harm test nobody has made opens if the test shows no harm.
fn harm_tests(decision: &Decision, known: &Known, blocking: &[usize]) -> Vec<CouldBecome> {
    let mut ways = Vec::new();
    for place in blocking {
        let Some(norm) = decision.norms.get(*place) else {
            continue;
        };
        let mut open = Vec::new();
        readings::open_leaves(&norm.active.rule.when, &known.facts, &mut |leaf| {
            if LAW.fact(leaf.fact).is_some_and(|f| f.harm.is_some()) {
                open.push(leaf.fact);
            }
        });
        if !open.is_empty() {
            ways.push(CouldBecome {
                by: rule_id(&norm.active),
                citation: norm.active.at().to_string(),
                name: norm.active.provision.name,
                opens: names(decision, &[*place]),
                alone: blocking.len() == 1,
                missing: questions(&open, &known.cannot),
            });
        }
    }
    ways
}
