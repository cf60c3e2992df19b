//! The ways in which a secrecy rule stands open on one day and not the same on another.

use alloc::{vec, vec::Vec};

use sekretess_core::{
    Active, Day, Effect,
    readings::{Term, product, terms},
};

/// A secrecy rule of one day, and the same rule on the other.
pub(super) struct Place {
    pub(super) norm: Active,
    pub(super) here: usize,
    pub(super) other: Option<usize>,
}

/// A way to an answer: which rule gives it, and by which smallest conditions.
pub(super) struct Way {
    pub(super) by: Option<Active>,
    pub(super) terms: Vec<Term>,
}

impl Way {
    /// Whether by this way it is not secret at all, rather than overcome.
    pub(super) fn is_of_secrecy(&self) -> bool {
        let overcomes = |by: &Active| matches!(by.rule.then, Effect::Lifts(_) | Effect::Duty(_));
        !self.by.as_ref().is_some_and(overcomes)
    }
}

/// The secrecy rules of a day, each with its place on the other.
pub(super) fn norms(day: &Day, other: &Day) -> Vec<Place> {
    let name = |active: &Active| (active.provision.id, active.rule.part);
    let place = |(here, norm): (usize, Active)| {
        // The rules of one paragraph are told apart by their order.
        let before = day
            .norms()
            .take(here)
            .filter(|n| name(n) == name(&norm))
            .count();
        let mut same = other
            .norms()
            .enumerate()
            .filter(|(_, n)| name(n) == name(&norm));
        Place {
            norm,
            here,
            other: same.nth(before).map(|(place, _)| place),
        }
    };
    day.norms().enumerate().map(place).collect()
}

/// The ways in which the rule at `here` is open on `day` and that do not stand the same
/// in the law of the other day, where the rule is at `there`. A rule that does not exist
/// on `day` is open there whatever holds: a single way without conditions.
pub(super) fn new_ways(day: &Day, other: &Day, here: Option<usize>, there: usize) -> Vec<Way> {
    let Some(here) = here else {
        return vec![Way {
            by: None,
            terms: vec![Vec::new()],
        }];
    };
    let mut ways = Vec::new();
    let norm = |day: &Day, place: usize| day.norms().nth(place);
    if let (Some(now), Some(then)) = (norm(day, here), norm(other, there))
        && now.rule.when != then.rule.when
    {
        ways.push(Way {
            by: Some(now),
            terms: terms(&now.rule.when, false),
        });
    }
    let exemptions = |day: &Day| day.exemptions().collect::<Vec<_>>();
    let grounds = |day: &Day| {
        day.grounds()
            .map(|(a, _, reach)| (a, reach))
            .collect::<Vec<_>>()
    };
    for (now, then) in [
        (exemptions(day), exemptions(other)),
        (grounds(day), grounds(other)),
    ] {
        ways.extend(added(&now, here, &then, there));
    }
    let whole = |rules: Vec<Active>| {
        rules
            .into_iter()
            .map(|a| (a, u128::MAX))
            .collect::<Vec<_>>()
    };
    let silent = |day: &Day| whole(day.not_disclosed().collect());
    ways.extend(added(&silent(day), 0, &silent(other), 0));
    let boundaries = |day: &Day| whole(day.boundaries().collect());
    if !added(&boundaries(day), 0, &boundaries(other), 0).is_empty()
        || !added(&boundaries(other), 0, &boundaries(day), 0).is_empty()
    {
        let none = day.boundaries().fold(vec![Vec::new()], |found, boundary| {
            product(&found, &terms(&boundary.rule.when, false))
        });
        ways.push(Way {
            by: day.boundaries().next(),
            terms: none,
        });
    }
    if day.followers() >> here & 1 == 1 {
        ways.extend(led(day, other));
    }
    ways
}

/// The ways in which a rule that follows others is opened by one of them.
fn led(day: &Day, other: &Day) -> Vec<Way> {
    let mut ways = Vec::new();
    for place in norms(day, other) {
        if day.followers() >> place.here & 1 == 1 {
            continue;
        }
        let then = place
            .other
            .and_then(|p| other.norms().nth(p).map(|norm| (p, norm)));
        let same = then.filter(|(_, norm)| norm.rule.when == place.norm.rule.when);
        let now: Vec<(Active, u128)> = day.grounds().map(|(a, _, reach)| (a, reach)).collect();
        let new = match same {
            Some((there, _)) => {
                let then: Vec<(Active, u128)> =
                    other.grounds().map(|(a, _, reach)| (a, reach)).collect();
                added(&now, place.here, &then, there)
            }
            None => added(&now, place.here, &[], 0),
        };
        let applies = terms(&place.norm.rule.when, true);
        ways.extend(new.into_iter().map(|way| Way {
            terms: product(&applies, &way.terms),
            ..way
        }));
    }
    ways
}

/// The duties of a day that do not stand the same on the other.
pub(super) fn new_duties(day: &Day, other: &Day) -> Vec<Way> {
    let duties = |day: &Day| {
        let duties = day.grounds().filter(|(_, duty, _)| *duty);
        duties
            .map(|(active, _, _)| (active, u128::MAX))
            .collect::<Vec<_>>()
    };
    added(&duties(day), 0, &duties(other), 0)
}

/// The rules that reach a place on one day, without those that do on the other.
fn added(now: &[(Active, u128)], here: usize, then: &[(Active, u128)], there: usize) -> Vec<Way> {
    let reaching = now.iter().filter(|(_, reach)| reach >> here & 1 == 1);
    let stood = |active: &Active| {
        then.iter()
            .any(|(a, reach)| reach >> there & 1 == 1 && a.rule.when == active.rule.when)
    };
    reaching
        .filter(|(active, _)| !stood(active))
        .map(|(active, _)| Way {
            by: Some(*active),
            terms: terms(&active.rule.when, true),
        })
        .collect()
}
