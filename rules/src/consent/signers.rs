//! Who must give a consent, found by trying who is enough.

use alloc::vec::Vec;

use sekretess_core::{Day, FactId, Facts, Literal, Truth, readings};

use super::{
    Signing, Wanted,
    ask::{FORM, Way, wanted},
};
use crate::{LAW, case::Known, facts::*, input::Giver};

/// Those who can give a consent.
const GIVERS: [(FactId, Giver); 3] = [
    (CONSENT_BY_SUBJECT, Giver::Subject),
    (CONSENT_BY_GUARDIANS, Giver::Guardians),
    (CONSENT_BY_REPRESENTATIVE, Giver::Representative),
];

/// Every way in which a consent that lacks nothing else is given by the right people.
pub(super) fn of(day: &Day, ways: &[Way], known: &Known) -> Vec<Signing> {
    let stands = day.as_it_stands(&known.facts);
    let mut found: Vec<Signing> = Vec::new();
    for way in ways {
        for signing in of_way(way, &stands, known) {
            if !found.contains(&signing) {
                found.push(signing);
            }
        }
        // The rules for a reservation ask for the same people.
        if !found.is_empty() {
            break;
        }
    }
    found
}

/// Whether the ways to give a consent tell of this fact.
pub(super) fn tells(ways: &[Signing], fact: &str) -> bool {
    let giver = GIVERS
        .iter()
        .any(|(of, _)| LAW.fact(*of).is_some_and(|of| of.id == fact));
    let mut asked = ways
        .iter()
        .flat_map(|way| way.when.iter().chain(&way.needs));
    giver || asked.any(|wanted| wanted.question.fact == fact)
}

fn of_way(way: &Way, stands: &Facts, known: &Known) -> Vec<Signing> {
    let mut leaves: Vec<Literal> = Vec::new();
    readings::leaves(&way.active.rule.when, &mut |leaf| {
        if !leaves.contains(&leaf) {
            leaves.push(leaf);
        }
    });
    let giver = |fact: FactId| GIVERS.iter().any(|(of, _)| *of == fact);
    // What the rule takes both ways splits the case: age and maturity.
    let splits: Vec<FactId> = leaves
        .iter()
        .filter(|l| l.value && !giver(l.fact) && !FORM.contains(&l.fact))
        .filter(|l| leaves.contains(&l.negated()) && stands.get(l.fact) == Truth::Unknown)
        .map(|l| l.fact)
        .collect();
    // All else is taken to speak for the consent, unless it is known.
    let mut best = *stands;
    let mut taken: Vec<Literal> = Vec::new();
    for leaf in leaves
        .iter()
        .filter(|l| !giver(l.fact) && !splits.contains(&l.fact))
    {
        if FORM.contains(&leaf.fact) {
            best.set(leaf.fact, leaf.value.into());
        } else if stands.get(leaf.fact) == Truth::Unknown {
            best.set(leaf.fact, leaf.value.into());
            taken.push(*leaf);
        }
    }
    let holds = |facts: &Facts| way.active.value(facts) == Truth::True;
    let mut found: Vec<Signing> = Vec::new();
    for split in 0..1_u32 << splits.len().min(8) {
        let answers: Vec<Literal> = splits
            .iter()
            .enumerate()
            .map(|(i, fact)| Literal {
                fact: *fact,
                value: split >> i & 1 == 1,
            })
            .collect();
        let with = answers.iter().fold(best, |f, l| f.with(l.fact, l.value));
        // Answers that cannot hold together are no case.
        if with.clone().close(LAW.implications).is_err() {
            continue;
        }
        let mut enough: Vec<u32> = Vec::new();
        for givers in 1..1_u32 << GIVERS.len() {
            if enough.iter().any(|less| less & givers == *less) {
                continue;
            }
            let facts = given(with, givers);
            if !holds(&facts) {
                continue;
            }
            enough.push(givers);
            let signing = signing(&facts, givers, &answers, &taken, &holds, known);
            if !found.contains(&signing) {
                found.push(signing);
            }
        }
    }
    found
}

/// The case with a consent by these and nobody else.
fn given(facts: Facts, givers: u32) -> Facts {
    GIVERS
        .iter()
        .enumerate()
        .fold(facts, |facts, (i, (fact, _))| {
            facts.with(*fact, givers >> i & 1 == 1)
        })
}

/// The way, with only those answers that it rests on.
fn signing(
    facts: &Facts,
    givers: u32,
    answers: &[Literal],
    taken: &[Literal],
    holds: &dyn Fn(&Facts) -> bool,
    known: &Known,
) -> Signing {
    let mut facts = *facts;
    let mut resting = |literals: &[Literal]| -> Vec<Wanted> {
        let mut kept = Vec::new();
        for literal in literals {
            let forgotten = facts.with(literal.fact, Truth::Unknown);
            if holds(&forgotten) {
                facts = forgotten;
            } else {
                kept.extend(wanted(*literal, &known.cannot));
            }
        }
        kept
    };
    let (when, needs) = (resting(answers), resting(taken));
    let by = || {
        GIVERS
            .iter()
            .enumerate()
            .filter(move |(i, _)| givers >> i & 1 == 1)
            .map(|(_, giver)| giver)
    };
    Signing {
        when,
        needs,
        by: by().map(|(_, giver)| giver.code()).collect(),
        still: by()
            .filter(|(fact, _)| known.facts.get(*fact) != Truth::True)
            .map(|(_, giver)| giver.code())
            .collect(),
    }
}
