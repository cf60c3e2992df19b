//! Who must give a consent: found by asking for each set of givers, and for each answer
//! about age and maturity that decides between them.

use alloc::vec::Vec;

use sekretess_core::{FactId, Facts, Literal, Named, Truth, outcome};

use super::{
    answer::{Given, Givers},
    grid::{Grid, Level, covering},
    way::Way,
};
use crate::{LAW, facts, input::Giver};

/// What decides who disposes of the secrecy.
const STAGES: [FactId; 3] = [facts::UNDER_18, facts::MATURE_ALONE, facts::MATURE_JOINTLY];

const GIVERS: [(FactId, Giver); 3] = [
    (facts::CONSENT_BY_SUBJECT, Giver::Subject),
    (facts::CONSENT_BY_GUARDIANS, Giver::Guardians),
    (facts::CONSENT_BY_REPRESENTATIVE, Giver::Representative),
];

/// Sets of givers as bits of three, and the answers under which they are the ones.
type Found = Vec<(u8, Vec<Literal>)>;

/// Who must consent for a person towards these listeners.
pub(super) fn givers(grid: &Grid<'_, '_>, way: &Way, row: usize, to: &[usize]) -> Vec<Givers> {
    let cells: Vec<Facts> = to
        .iter()
        .filter_map(|column| grid.consented(way, row, *column))
        .collect();
    let named = grid.named(row, way);
    let found = by_stage(grid, &cells, &Named(&named), &STAGES);
    found
        .into_iter()
        .map(|(set, when)| Givers {
            givers: codes(set),
            when: when.into_iter().filter_map(given).collect(),
        })
        .collect()
}

fn codes(set: u8) -> Vec<&'static str> {
    let chosen = GIVERS.iter().enumerate().filter(|(i, _)| set >> i & 1 == 1);
    chosen.map(|(_, (_, giver))| giver.code()).collect()
}

fn given(literal: Literal) -> Option<Given> {
    LAW.fact(literal.fact).map(|fact| Given {
        fact: fact.id,
        question: fact.question,
        value: literal.value,
    })
}

/// The smallest sets, for each answer that makes a difference.
fn by_stage(grid: &Grid<'_, '_>, cells: &[Facts], named: &Named<'_>, stages: &[FactId]) -> Found {
    let Some((stage, rest)) = stages.split_first() else {
        let sets = sets(grid, cells, named);
        return sets.into_iter().map(|set| (set, Vec::new())).collect();
    };
    if cells.iter().all(|f| f.get(*stage) != Truth::Unknown) {
        return by_stage(grid, cells, named, rest);
    }
    let with = |value: bool| {
        let literal = Literal {
            fact: *stage,
            value,
        };
        let mut answered = Vec::new();
        for facts in cells {
            let mut facts = facts.with(*stage, value);
            facts.close(LAW.implications).ok()?;
            answered.push(facts);
        }
        Some((literal, by_stage(grid, &answered, named, rest)))
    };
    match (with(true), with(false)) {
        (Some((_, yes)), Some((_, no))) if yes == no => yes,
        (yes, no) => {
            let mut all = Vec::new();
            for (literal, found) in [yes, no].into_iter().flatten() {
                for (set, mut when) in found {
                    when.insert(0, literal);
                    all.push((set, when));
                }
            }
            all
        }
    }
}

/// The smallest sets of givers that open every cell once the consent is found valid.
fn sets(grid: &Grid<'_, '_>, cells: &[Facts], named: &Named<'_>) -> Vec<u8> {
    let opens = |set: u8| {
        cells.iter().all(|facts| {
            let mut facts = *facts;
            for (i, (fact, _)) in GIVERS.iter().enumerate() {
                facts.set(*fact, (set >> i & 1 == 1).into());
            }
            covering(&mut facts);
            Level::of(outcome(grid.day, &facts, named).0) >= Level::Assess
        })
    };
    let all: Vec<u8> = (1..8).filter(|set| opens(*set)).collect();
    all.iter()
        .copied()
        .filter(|set| {
            !all.iter()
                .any(|other| other != set && other & set == *other)
        })
        .collect()
}
