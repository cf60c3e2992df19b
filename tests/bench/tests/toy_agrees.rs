//! The toy law as data and by hand say the same, and nothing leaks.

use sekretess_bench::{Activity, Case, Question, Recipient, by_hand, table::Table, toy};
use sekretess_core::{
    Block, Day, Decider, FactId, Facts, Lanes, Named, Outcome, Rows, decide, outcome,
};

/// Every complete case: 6 x 5 x 2 x 2^12.
#[test]
fn by_hand_and_as_data_agree() {
    let day = toy::day();
    let mut seen = 0;
    for case in Case::all() {
        let (answer, by_default) = outcome(&day, &toy::facts(&case), &Named::NONE);
        assert_eq!(
            answer.is_open(),
            by_hand::permitted(&case),
            "{case:?}: {answer:?}"
        );
        assert_eq!(
            (answer.is_open(), by_default),
            (answer != Outcome::Forbidden, false),
            "{case:?}"
        );
        seen += 1;
    }
    assert_eq!(seen, Case::COUNT);
}

/// The fast answer is the full answer: every 7th complete case, with and without
/// one fact.
#[test]
fn outcome_and_decide_agree() {
    let day = toy::day();
    for (i, case) in Case::all().enumerate().step_by(7) {
        let missing = FactId(u16::try_from(i % toy::FACTS.len()).expect("few facts"));
        for facts in [
            toy::facts(&case),
            toy::without(toy::facts(&case), &[missing]),
        ] {
            let decision = decide(&day, &facts, &Named::NONE);
            let fast = outcome(&day, &facts, &Named::NONE);
            assert_eq!(fast, (decision.outcome, decision.by_default), "{case:?}");
        }
    }
}

/// The toy law in lanes: every 3rd case, complete and with one fact forgotten, in blocks
/// of 256.
#[test]
fn lanes_and_decide_agree() {
    let day = toy::day();
    let facts = Case::all().enumerate().step_by(3).map(|(i, case)| {
        let missing = FactId(u16::try_from(i / 3 % (2 * toy::FACTS.len())).expect("few facts"));
        toy::without(toy::facts(&case), &[missing])
    });
    let facts: Vec<Facts> = facts.collect();
    let mut decider = Decider::new(&toy::LAW);
    let mut block = Block::new(toy::FACTS.len());
    for rows in facts.chunks(Rows::COUNT) {
        block.clear();
        for (row, facts) in rows.iter().enumerate() {
            block.tell(Rows::one(row), facts);
        }
        let decided = decider.decide(&day, &block, Rows::first(rows.len()), &[], false);
        for (row, facts) in rows.iter().enumerate() {
            let found = (decided.outcome(row), decided.by_default.has(row));
            let (answer, by_default) = outcome(&day, facts, &Named::NONE);
            assert_eq!(found, (Some(answer), by_default), "{facts:?}");
        }
    }
}

/// One question missing: open only where both answers to it are open, and then
/// always. Exact, not merely sound. Every 5th complete case, each of the questions
/// and the setting in turn.
#[test]
fn a_missing_answer_never_leaks() {
    let day = toy::day();
    let asked = Question::ALL
        .into_iter()
        .map(|(question, _)| toy::asks(question));
    let asked: Vec<FactId> = asked.chain([toy::PRIVATE]).collect();
    for case in Case::all().step_by(5) {
        for fact in &asked {
            let complete = toy::facts(&case);
            let both = [true, false].map(|value| open(&day, &complete.with(*fact, value)));
            let (answer, _) = outcome(&day, &toy::without(complete, &[*fact]), &Named::NONE);
            let expected = both[0] && both[1];
            assert_eq!(
                answer.is_open(),
                expected,
                "{case:?} without {fact:?}: {answer:?}"
            );
            assert_eq!(
                answer == Outcome::Forbidden,
                !both[0] && !both[1],
                "{case:?} without {fact:?}"
            );
        }
    }
}

/// Nobody has said who speaks, or who listens: open only where it is open whoever
/// it is. Every 5th complete case.
#[test]
fn a_missing_actor_never_leaks() {
    let day = toy::day();
    let speakers = Activity::ALL.map(|(activity, _)| toy::by(activity));
    let listeners = Recipient::ALL.map(|(recipient, _)| toy::to(recipient));
    for case in Case::all().step_by(5) {
        let complete = toy::facts(&case);
        for actors in [&speakers[..], &listeners[..]] {
            let missing = toy::without(complete, actors);
            let (answer, _) = outcome(&day, &missing, &Named::NONE);
            if answer.is_open() {
                let whoever = actors
                    .iter()
                    .all(|actor| open(&day, &only(missing, actors, *actor)));
                assert!(whoever, "{case:?} without {actors:?}: {answer:?}");
            }
        }
    }
}

fn open(day: &Day, facts: &Facts) -> bool {
    outcome(day, facts, &Named::NONE).0.is_open()
}

/// The case with one of these true and the others false.
fn only(facts: Facts, among: &[FactId], actor: FactId) -> Facts {
    among
        .iter()
        .fold(facts, |facts, fact| facts.with(*fact, *fact == actor))
}

/// A table gives each row the answer of the case that it is: every complete case, and
/// the same with one answer left out here and there.
#[test]
fn a_table_and_its_rows_agree() {
    let day = toy::day();
    let mut table = Table::default();
    let all: Vec<Case> = Case::all().step_by(3).collect();
    for (number, cases) in all.chunks(256).enumerate() {
        let missing = Question::ALL[number % 12].0;
        let asked = |row: usize| !row.is_multiple_of(3);
        table.activity(&cases.iter().map(|c| c.activity as u8).collect::<Vec<_>>());
        table.recipient(&cases.iter().map(|c| c.recipient as u8).collect::<Vec<_>>());
        let lanes = |answer: &dyn Fn(usize, &Case) -> Option<bool>| {
            let mut lanes = Lanes::default();
            for (row, case) in cases.iter().enumerate() {
                match answer(row, case) {
                    Some(true) => lanes.yes.add(row),
                    Some(false) => lanes.no.add(row),
                    None => {}
                }
            }
            lanes
        };
        table.private(lanes(&|_, case| Some(case.private)));
        for (question, _) in Question::ALL {
            table.answers(
                question,
                lanes(&|row, case| (question != missing || asked(row)).then(|| case.is(question))),
            );
        }
        let mut out = vec![0; cases.len()];
        table.outcomes(&mut out);
        for (row, (case, found)) in cases.iter().zip(out).enumerate() {
            let mut facts = toy::facts(case);
            if !asked(row) {
                facts = toy::without(facts, &[toy::asks(missing)]);
            }
            let (answer, _) = outcome(&day, &facts, &Named::NONE);
            assert_eq!(usize::from(found), answer as usize, "{case:?}");
        }
    }
}
