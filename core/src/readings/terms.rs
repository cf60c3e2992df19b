//! In which smallest ways can the condition be met, or fail?

use alloc::{vec, vec::Vec};

use crate::{Cond, Literal};

/// Literals that together settle a condition, in order of fact.
pub type Term = Vec<Literal>;

/// Every smallest set of answers by which the condition takes this value: its
/// disjunctive normal form, without terms that contradict themselves or contain
/// another.
///
/// ```
/// use sekretess_core::{Cond, FactId, Literal, readings};
/// const A: FactId = FactId(0);
/// const B: FactId = FactId(1);
/// let both = Cond::All(&[Cond::Is(A), Cond::IsNot(B)]);
/// assert_eq!(readings::terms(&both, true), [[Literal::yes(A), Literal::no(B)]]);
/// assert_eq!(readings::terms(&both, false), [[Literal::no(A)], [Literal::yes(B)]]);
/// ```
#[must_use]
pub fn terms(cond: &Cond, value: bool) -> Vec<Term> {
    match (cond, value) {
        (Cond::Is(fact), _) => vec![vec![Literal { fact: *fact, value }]],
        (Cond::IsNot(fact), _) => vec![vec![Literal {
            fact: *fact,
            value: !value,
        }]],
        (Cond::All(parts), true) | (Cond::Any(parts), false) => {
            parts.iter().fold(vec![Vec::new()], |found, part| {
                product(&found, &terms(part, value))
            })
        }
        (Cond::Any(parts), true) | (Cond::All(parts), false) => {
            smallest(parts.iter().flat_map(|part| terms(part, value)).collect())
        }
    }
}

/// Every way of one with every way of the other.
#[must_use]
pub fn product(some: &[Term], others: &[Term]) -> Vec<Term> {
    let pairs = some.iter().flat_map(|a| others.iter().map(move |b| (a, b)));
    smallest(pairs.filter_map(|(a, b)| joined(a, b)).collect())
}

/// Both terms as one; `None` if they contradict each other.
fn joined(a: &Term, b: &Term) -> Option<Term> {
    if a.iter().any(|literal| b.contains(&literal.negated())) {
        return None;
    }
    let mut both: Term = a.iter().chain(b).copied().collect();
    both.sort_unstable();
    both.dedup();
    Some(both)
}

/// Without the terms that contain another.
fn smallest(mut found: Vec<Term>) -> Vec<Term> {
    found.sort_by_key(Vec::len);
    let mut kept: Vec<Term> = Vec::new();
    for term in found {
        if !kept
            .iter()
            .any(|small| small.iter().all(|literal| term.contains(literal)))
        {
            kept.push(term);
        }
    }
    kept
}
