//! The decision in lanes is the decision: every row of a block gets what `decide` gives
//! for its facts alone, on both sides of every turning point of the law.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use sekretess::{
    LAW,
    actors::PROFILES,
    core::{
        Active, Block, Date, Day, Decider, FactId, Facts, Named, Outcome, Rows, Standing, Truth,
        decide,
    },
    facts::FACTS,
};

/// Grounds that rows name.
const GROUNDS: [&str; 3] = ["osl.10.27", "osl.10.2", "osl.12.2"];

/// One row: who speaks and listens, what else is known, and the grounds that it names.
#[derive(Clone, Debug)]
struct Row {
    facts: Facts,
    named: [bool; 3],
}

/// The first days of all wordings, and the days before them.
fn days() -> Vec<Date> {
    let versions = LAW.provisions.iter().flat_map(|p| p.versions);
    let from = versions
        .map(|v| v.from)
        .filter(|day| *day > sekretess::FIRST_DAY);
    let mut days: Vec<Date> = from.flat_map(|day| [day.yesterday(), day]).collect();
    days.push(sekretess::FIRST_DAY);
    days.sort_unstable();
    days.dedup();
    days
}

fn numbers() -> impl Iterator<Item = FactId> {
    (0..u16::try_from(FACTS.len()).expect("few facts")).map(FactId)
}

/// What is known of a pair of profiles, with some of it forgotten and some of it turned.
fn row() -> impl Strategy<Value = Row> {
    let fact = 0..u16::try_from(FACTS.len()).expect("few facts");
    let value = prop_oneof![Just(Truth::True), Just(Truth::False), Just(Truth::Unknown)];
    (
        (
            0..PROFILES.len(),
            0..PROFILES.len(),
            prop::bool::weighted(0.85),
            0..4_u8,
        ),
        prop::collection::vec((fact, value), 0..40),
        any::<[bool; 3]>(),
    )
        .prop_map(|((speaker, listener, whole, about), changes, named)| {
            let mut facts = Facts::new();
            let known = if whole { Truth::False } else { Truth::Unknown };
            for (number, fact) in numbers().zip(FACTS) {
                if fact.derived {
                    facts.set(number, known);
                }
            }
            let holding = PROFILES[speaker]
                .speaks
                .iter()
                .chain(PROFILES[listener].listens);
            for fact in holding.copied().chain(about_it(about)) {
                facts.set(fact, Truth::True);
            }
            for (fact, value) in changes {
                let before = facts;
                facts.set(FactId(fact), value);
                if facts.close(LAW.implications).is_err() {
                    facts = before;
                }
            }
            if facts.close(LAW.implications).is_err() {
                facts = Facts::new();
            }
            // In some rows nothing is left open.
            for number in numbers().filter(|_| about == 3 && named[0]) {
                let before = facts;
                if facts.get(number) == Truth::Unknown {
                    facts.set(number, Truth::False);
                }
                if facts.close(LAW.implications).is_err() {
                    facts = before;
                }
            }
            Row { facts, named }
        })
}

/// The facts that most matters turn on, so that something is at stake.
fn about_it(about: u8) -> Vec<FactId> {
    use sekretess::facts::*;
    let mut facts = vec![TO_OTHER_AUTHORITY];
    if about > 0 {
        facts.extend([PERSONAL, KIND_IDENTITY]);
    }
    if about > 1 {
        facts.extend([UNDER_21, FOR_PREVENTION, LEARNT_IN_ACTIVITY]);
    }
    if about > 2 {
        facts.extend([UNDER_18, FOR_SUPPORT, KIND_HEALTH]);
    }
    facts
}

/// The addresses of rules: what tells one rule from another.
fn rules<'a>(rules: impl IntoIterator<Item = &'a Active>) -> BTreeSet<usize> {
    rules
        .into_iter()
        .map(|active| core::ptr::from_ref(active.rule).addr())
        .collect()
}

/// What `decide` gives: the answer, a no by default, a duty met, what carries and what
/// blocks.
type Answer = (
    Option<Outcome>,
    bool,
    bool,
    BTreeSet<usize>,
    BTreeSet<usize>,
);

fn one_by_one(day: &Day, row: &Row) -> Answer {
    let named: Vec<&str> = GROUNDS
        .iter()
        .zip(row.named)
        .filter_map(|(id, named)| named.then_some(*id))
        .collect();
    let decision = decide(day, &row.facts, &Named(&named));
    let met = decision
        .grounds
        .iter()
        .filter(|g| g.met == Truth::True && (g.duty || g.in_play && !g.reaches.is_empty()));
    let carrying = decision.not_disclosed.iter().chain(met.map(|g| &g.active));
    let carrying = rules(carrying.chain(&decision.on_request));
    let blocked = decision
        .norms
        .iter()
        .filter(|n| n.standing == Standing::Blocked);
    let duty = decision
        .grounds
        .iter()
        .any(|g| g.duty && g.met == Truth::True);
    (
        Some(decision.outcome),
        decision.by_default,
        duty,
        if decision.outcome.is_open() {
            carrying
        } else {
            BTreeSet::new()
        },
        if decision.outcome == Outcome::Forbidden {
            rules(blocked.map(|n| &n.active))
        } else {
            BTreeSet::new()
        },
    )
}

fn in_lanes(decider: &mut Decider, day: &Day, rows: &[Row]) -> Vec<Answer> {
    let mut block = Block::new(LAW.facts.len());
    let mut named = GROUNDS.map(|id| (id, Rows::NONE));
    for (place, row) in rows.iter().enumerate() {
        block.tell(Rows::one(place), &row.facts);
        for (ground, names) in named.iter_mut().zip(row.named) {
            if names {
                ground.1.add(place);
            }
        }
    }
    let decided = decider.decide(day, &block, Rows::first(rows.len()), &named, true);
    let of = |list: &[(Active, Rows)], row| {
        rules(
            list.iter()
                .filter(|(_, rows)| rows.has(row))
                .map(|(active, _)| active),
        )
    };
    (0..rows.len())
        .map(|row| {
            (
                decided.outcome(row),
                decided.by_default.has(row),
                decided.duty.has(row),
                of(&decided.carrying, row),
                of(&decided.blocking, row),
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Full blocks and small ones, each on a day of its own.
    #[test]
    fn lanes_and_decide_agree(
        rows in prop::collection::vec(row(), 1..=80),
        day in prop::sample::select(days()),
    ) {
        let day = LAW.on(day);
        let mut decider = Decider::new(&LAW);
        for (place, found) in in_lanes(&mut decider, &day, &rows).into_iter().enumerate() {
            prop_assert_eq!(found, one_by_one(&day, &rows[place]), "row {}: {:?}", place, rows[place]);
        }
    }

    /// A row's answer does not depend on the others.
    #[test]
    fn rows_do_not_touch_each_other(rows in prop::collection::vec(row(), 2..12)) {
        let day = LAW.on(sekretess::FIRST_DAY);
        let mut decider = Decider::new(&LAW);
        let together = in_lanes(&mut decider, &day, &rows);
        for (row, found) in rows.iter().zip(together) {
            let alone = in_lanes(&mut decider, &day, core::slice::from_ref(row));
            prop_assert_eq!(Some(&found), alone.first());
        }
    }
}

/// The random rows meet every answer often enough for the agreement to mean something.
#[test]
fn the_rows_are_of_many_kinds() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let day = LAW.on(sekretess::FIRST_DAY);
    let mut seen = BTreeSet::new();
    for _ in 0..3000 {
        let row = row().new_tree(&mut runner).expect("a row").current();
        let (outcome, by_default, ..) = one_by_one(&day, &row);
        seen.insert((outcome, by_default));
    }
    println!("{seen:?}");
    assert!(seen.len() >= 9, "{seen:?}");
}
