//! Which rule reaches which secrecy, on a day.

use alloc::vec::Vec;

use sekretess_core::{Date, Day, Effect, Part, Provision};

use super::change::scope;
use crate::LAST_READ_DAY;

/// The day to show a provision on: the last day whose wordings have been read, else
/// its own last day, else its first.
#[must_use]
pub fn day_of(provision: &Provision) -> Date {
    if provision.on(LAST_READ_DAY).is_some() {
        return LAST_READ_DAY;
    }
    let end = provision
        .versions
        .iter()
        .rev()
        .find(|v| v.from <= LAST_READ_DAY && !v.in_force);
    match (end, provision.versions.iter().find(|v| v.in_force)) {
        (Some(end), _) => end.from.yesterday(),
        (None, Some(first)) => first.from,
        (None, None) => LAST_READ_DAY,
    }
}

/// How a rule overcomes secrecy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum How {
    /// It breaks the secrecy.
    Breaks,
    /// It makes disclosure a duty.
    Duty,
    /// The secrecy does not apply.
    Exempts,
    /// The secrecy is broken together with another for the same information.
    Follows,
}

/// A rule that breaks or takes away the secrecy of a provision.
#[derive(Clone, Debug)]
pub struct Overcome {
    /// The provision that it stands in.
    pub by: &'static Provision,
    /// How it does so.
    pub how: How,
    /// The parts of the secrecy provision that are reached; empty where all are.
    pub parts: Vec<Part>,
}

/// The secrecy rules that the rules of a provision reach on a day, each with the
/// parts that are reached; no parts where all are.
#[must_use]
pub fn reached(day: &Day, provision: &Provision) -> Vec<(&'static Provision, Vec<Part>)> {
    let mut found: Vec<(&'static Provision, Vec<Part>)> = Vec::new();
    for (rule, norm) in pairs(day) {
        if rule.by.id == provision.id {
            add(&mut found, norm.0, norm.1);
        }
    }
    for (norm, parts) in &mut found {
        whole(day, norm, parts);
    }
    found
}

/// What overcomes the secrecy of a provision on a day.
///
/// ```
/// use sekretess::{LAW, LAST_READ_DAY, lookup::{How, overcome_by}};
/// let social = LAW.provision("osl.26.1").unwrap();
/// let ways = overcome_by(&LAW.on(LAST_READ_DAY), social);
/// assert!(ways.iter().any(|way| way.by.id == "osl.10.18a" && way.how == How::Breaks));
/// assert!(ways.iter().any(|way| way.by.id == "sol2025.19.1" && way.how == How::Duty));
/// assert!(!ways.iter().any(|way| way.by.id == "osl.10.27"));
/// ```
#[must_use]
pub fn overcome_by(day: &Day, provision: &Provision) -> Vec<Overcome> {
    let mut found: Vec<Overcome> = Vec::new();
    for (rule, (norm, part)) in pairs(day) {
        if norm.id != provision.id {
            continue;
        }
        let known = found
            .iter_mut()
            .find(|way| way.by.id == rule.by.id && way.how == rule.how);
        match known {
            Some(way) if way.parts.contains(&part) => {}
            Some(way) => way.parts.push(part),
            None => found.push(Overcome {
                parts: Vec::from([part]),
                ..rule
            }),
        }
    }
    for way in &mut found {
        whole(day, provision, &mut way.parts);
    }
    found
}

type Norm = (&'static Provision, Part);

/// Every rule with every secrecy rule that it reaches.
fn pairs(day: &Day) -> Vec<(Overcome, Norm)> {
    let norms: Vec<_> = day.norms().collect();
    let way = |by, how| Overcome {
        by,
        how,
        parts: Vec::new(),
    };
    let mut all = Vec::new();
    for (active, duty, mask) in day.grounds() {
        let how = if duty { How::Duty } else { How::Breaks };
        for (i, norm) in norms.iter().enumerate() {
            if mask >> i & 1 == 1 {
                let norm = (norm.provision, norm.rule.part);
                all.push((way(active.provision, how), norm));
            }
        }
    }
    // Exemptions, and what follows another rule, say themselves what they reach.
    for provision in day.law().provisions {
        for rule in provision.on(day.date()).map_or(&[][..], |v| v.rules) {
            let how = match rule.then {
                Effect::Exempts(_) => How::Exempts,
                Effect::Follows(_) => How::Follows,
                _ => continue,
            };
            for norm in &norms {
                let individual = matches!(norm.rule.then, Effect::Secrecy(s) if s.individual());
                if scope(&rule.then)
                    .is_some_and(|s| s.reaches(provision.at.act, norm.at(), individual))
                {
                    let norm = (norm.provision, norm.rule.part);
                    all.push((way(provision, how), norm));
                }
            }
        }
    }
    all
}

fn add(found: &mut Vec<(&'static Provision, Vec<Part>)>, norm: &'static Provision, part: Part) {
    match found.iter_mut().find(|(known, _)| known.id == norm.id) {
        Some((_, parts)) if parts.contains(&part) => {}
        Some((_, parts)) => parts.push(part),
        None => found.push((norm, Vec::from([part]))),
    }
}

/// Takes the parts away where they are all that there is.
fn whole(day: &Day, provision: &Provision, parts: &mut Vec<Part>) {
    let all = day
        .norms()
        .filter(|norm| norm.provision.id == provision.id)
        .all(|norm| parts.contains(&norm.rule.part));
    if all {
        parts.clear();
    }
    parts.sort();
}
