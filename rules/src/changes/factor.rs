//! Many terms, told in few words.

use alloc::{vec, vec::Vec};

use batsat::Lit;
use sekretess_core::{Active, Literal, readings::Term};

use super::Found;

/// The terms of one rule that make a difference for the same secrecy rules.
pub(super) struct Group {
    pub(super) by: Active,
    pub(super) norms: Vec<Active>,
    pub(super) terms: Vec<Term>,
    pub(super) wanted: [Lit; 2],
}

/// Without what asks for more than something else that was found for the same secrecy
/// rule.
pub(super) fn smallest(found: Vec<Found>) -> Vec<Found> {
    let same = |a: &Found, b: &Found| match (&a.norm, &b.norm) {
        (Some(a), Some(b)) => core::ptr::eq(a.rule, b.rule),
        _ => false,
    };
    let within = |small: &Found, big: &Found| {
        small.term.len() < big.term.len() && small.term.iter().all(|l| big.term.contains(l))
    };
    let needed: Vec<bool> = found
        .iter()
        .map(|one| {
            !found
                .iter()
                .any(|other| same(other, one) && within(other, one))
        })
        .collect();
    let kept = found.into_iter().zip(needed);
    kept.filter_map(|(one, needed)| needed.then_some(one))
        .collect()
}

/// What was found, by rule and by the secrecy rules that it is about.
pub(super) fn grouped(found: Vec<Found>) -> Vec<Group> {
    let same = |a: &Active, b: &Active| core::ptr::eq(a.rule, b.rule);
    let all_same =
        |a: &[Active], b: &[Active]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    let mut by_term: Vec<Group> = Vec::new();
    for Found {
        by,
        term,
        norm,
        wanted,
    } in found
    {
        let known = by_term
            .iter_mut()
            .find(|group| same(&group.by, &by) && group.terms.contains(&term));
        if let Some(group) = known {
            let new = norm.filter(|norm| !group.norms.iter().any(|n| same(n, norm)));
            // The example is told of an activity's own secrecy rather than of what holds
            // everywhere.
            let own = |norm: &Active| (23..39).contains(&norm.at().chapter);
            if new.as_ref().is_some_and(own) && !group.norms.iter().any(own) {
                group.wanted = wanted;
            }
            group.norms.extend(new);
        } else {
            by_term.push(Group {
                by,
                norms: norm.into_iter().collect(),
                terms: vec![term],
                wanted,
            });
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    for group in by_term {
        let known = groups
            .iter_mut()
            .find(|g| same(&g.by, &group.by) && all_same(&g.norms, &group.norms));
        if let Some(known) = known {
            known.terms.extend(group.terms);
        } else {
            groups.push(group);
        }
    }
    groups
}

/// The terms as few conditions, each of which asks for one literal of each of its
/// lists: `a and b` or `a and c` is `a, and b or c`.
pub(super) fn factored(terms: &[Term]) -> Vec<Vec<Vec<Literal>>> {
    let one_by_one = |term: &Term| term.iter().map(|literal| vec![*literal]).collect();
    let mut rows: Vec<Vec<Vec<Literal>>> = terms.iter().map(one_by_one).collect();
    while let Some((kept, dropped, merged)) = first_pair(&rows) {
        if let Some(row) = rows.get_mut(kept) {
            *row = merged;
        }
        rows.remove(dropped);
    }
    rows
}

/// The first two conditions that differ in one list only, and the two as one.
fn first_pair(rows: &[Vec<Vec<Literal>>]) -> Option<(usize, usize, Vec<Vec<Literal>>)> {
    for (i, one) in rows.iter().enumerate() {
        for (j, other) in rows.iter().enumerate().skip(i + 1) {
            let ours: Vec<_> = one.iter().filter(|list| !other.contains(list)).collect();
            let theirs: Vec<_> = other.iter().filter(|list| !one.contains(list)).collect();
            if let ([ours], [theirs]) = (ours.as_slice(), theirs.as_slice()) {
                let either = ours.iter().chain(theirs.iter()).copied().collect();
                let shared = one.iter().filter(|list| list != ours).cloned();
                let mut merged: Vec<Vec<Literal>> = shared.collect();
                merged.push(either);
                return Some((i, j, merged));
            }
        }
    }
    None
}
