//! What a decision costs: `cargo bench -p sekretess-bench`.
//!
//! The toy law is asked a thousand cases at a time, so that its microseconds read as
//! nanoseconds per decision. The real law is asked one case at a time.

use std::sync::LazyLock;

use datalogic_rs::{Engine, Logic, ParsedData};
use divan::{AllocProfiler, Bencher, black_box};
use sekretess_bench::{Case, by_hand, real, toy};
use sekretess_core::{Day, FactId, Facts, Named, decide, outcome};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// A thousand cases, spread evenly over all of them.
fn cases() -> Vec<Case> {
    Case::all().step_by(Case::COUNT / 1000).take(1000).collect()
}

/// The same thousand with every fact known.
fn complete() -> Vec<Facts> {
    cases().iter().map(toy::facts).collect()
}

/// The same thousand, each without one fact in turn.
fn partial() -> Vec<Facts> {
    let missing = (0..24).cycle().map(FactId);
    complete()
        .into_iter()
        .zip(missing)
        .map(|(facts, fact)| toy::without(facts, &[fact]))
        .collect()
}

mod toy_x1000 {
    use super::*;

    static DAY: LazyLock<Day> = LazyLock::new(toy::day);

    #[divan::bench(name = "by hand, two-valued, no reason")]
    fn hand(bencher: Bencher<'_, '_>) {
        let cases = cases();
        bencher.bench_local(|| {
            cases
                .iter()
                .filter(|c| by_hand::permitted(black_box(c)))
                .count()
        });
    }

    #[divan::bench(name = "outcome, complete")]
    fn outcome_complete(bencher: Bencher<'_, '_>) {
        fast(bencher, &complete());
    }

    #[divan::bench(name = "outcome, one fact unknown")]
    fn outcome_partial(bencher: Bencher<'_, '_>) {
        fast(bencher, &partial());
    }

    #[divan::bench(name = "decide, with reason, complete")]
    fn decide_complete(bencher: Bencher<'_, '_>) {
        full(bencher, &complete());
    }

    #[divan::bench(name = "decide, with reason, one fact unknown")]
    fn decide_partial(bencher: Bencher<'_, '_>) {
        full(bencher, &partial());
    }

    fn fast(bencher: Bencher<'_, '_>, asked: &[Facts]) {
        bencher.bench_local(|| {
            asked
                .iter()
                .filter(|f| outcome(&DAY, black_box(f), &Named::NONE).0.is_open())
                .count()
        });
    }

    fn full(bencher: Bencher<'_, '_>, asked: &[Facts]) {
        bencher.bench_local(|| {
            for facts in asked {
                black_box(decide(&DAY, black_box(facts), &Named::NONE));
            }
        });
    }

    #[divan::bench(name = "datalogic-rs, parsed data, no reason")]
    fn peer_typed(bencher: Bencher<'_, '_>) {
        let (engine, rules) = peer();
        let asked: Vec<_> = cases()
            .iter()
            .filter_map(|c| ParsedData::from_json(&c.json()).ok())
            .collect();
        let mut session = engine.session();
        bencher.bench_local(|| {
            let mut open = 0;
            for data in &asked {
                let answer = session.eval_borrowed(&rules, black_box(data));
                open += usize::from(answer.is_ok_and(|a| a.as_bool() == Some(true)));
                session.reset();
            }
            open
        });
    }

    #[divan::bench(name = "datalogic-rs, JSON to JSON, no reason")]
    fn peer_json(bencher: Bencher<'_, '_>) {
        let (engine, rules) = peer();
        let asked: Vec<String> = cases().iter().map(Case::json).collect();
        let mut session = engine.session();
        bencher.bench_local(|| {
            for text in &asked {
                let _ = black_box(session.eval_str(&rules, black_box(text.as_str())));
                session.reset();
            }
        });
    }

    #[expect(clippy::expect_used, reason = "the rules are this crate's own")]
    fn peer() -> (Engine, Logic) {
        let engine = Engine::new();
        let rules = engine
            .compile(include_str!("../rules.json"))
            .expect("rules");
        (engine, rules)
    }
}

mod real_law {
    use super::*;

    #[divan::bench(name = "outcome")]
    fn fast(bencher: Bencher<'_, '_>) {
        let (day, facts) = (real::day(), real::disclosure());
        bencher.bench_local(|| outcome(&day, black_box(&facts), &Named::NONE));
    }

    #[divan::bench(name = "decide, full proof")]
    fn full(bencher: Bencher<'_, '_>) {
        let (day, facts) = (real::day(), real::disclosure());
        bencher.bench_local(|| decide(&day, black_box(&facts), &Named::NONE));
    }

    #[divan::bench(name = "the rules of a day")]
    fn day() -> Day {
        real::day()
    }

    #[divan::bench(name = "disclosure, typed, explained")]
    fn disclosure(bencher: Bencher<'_, '_>) {
        let asked = sekretess::door::read_disclosure(real::DISCLOSURE).ok();
        bencher.bench_local(|| black_box(&asked).as_ref().map(sekretess::decide));
    }

    #[divan::bench(name = "disclosure, JSON to JSON, explained")]
    fn disclosure_json(bencher: Bencher<'_, '_>) {
        bencher.bench_local(|| sekretess::door::decide(black_box(real::DISCLOSURE)));
    }

    #[divan::bench(name = "room of 12 with 8 items, typed")]
    fn room(bencher: Bencher<'_, '_>) {
        let asked = sekretess::door::read_meeting(&real::room()).ok();
        bencher.bench_local(|| black_box(&asked).as_ref().map(sekretess::meeting));
    }

    #[divan::bench(name = "room of 12 with 8 items, JSON to JSON")]
    fn room_json(bencher: Bencher<'_, '_>) {
        let asked = real::room();
        bencher.bench_local(|| sekretess::door::meeting(black_box(&asked)));
    }

    #[divan::bench(name = "nearest ways, room of 12 with 8 items, typed")]
    fn alternatives(bencher: Bencher<'_, '_>) {
        let asked = sekretess::door::read_meeting(&real::room()).ok();
        bencher.bench_local(|| black_box(&asked).as_ref().map(sekretess::alternatives));
    }

    #[divan::bench(name = "meeting plan, room of 12 with 8 items, typed")]
    fn plan(bencher: Bencher<'_, '_>) {
        let asked = sekretess::door::read_meeting(&real::room()).ok();
        bencher.bench_local(|| black_box(&asked).as_ref().map(sekretess::plan));
    }
}
