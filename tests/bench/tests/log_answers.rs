//! What is measured of a table is what is meant: every row is answered, in many ways.

use std::{collections::BTreeMap, ops::ControlFlow};

use sekretess::batch::{Common, Wanted, answer};
use sekretess_bench::log::Log;

#[test]
fn the_log_is_answered_in_many_ways() {
    let log = Log::new(4000, true);
    let common = Common::read(r#"{ "directory": "generic" }"#).expect("a directory");
    let answers = [true, false].map(|coded| {
        answer(&log.table(coded), &common, Wanted::default(), &mut |_| {
            ControlFlow::Continue(())
        })
        .expect("not stopped")
    });
    let mut seen: BTreeMap<_, usize> = BTreeMap::new();
    for row in 0..log.rows() {
        let outcomes = answers.each_ref().map(|a| a.outcome(row));
        assert_eq!(outcomes[0], outcomes[1]);
        *seen.entry(outcomes[0]).or_default() += 1;
    }
    println!("{seen:?} {}", answers[0].messages.len());
    let answered = seen.iter().filter(|(outcome, _)| outcome.is_some());
    assert!(
        answered.map(|(_, rows)| rows).sum::<usize>() > 3900,
        "{seen:?}"
    );
    assert!(seen.len() >= 6, "{seen:?}");
}
