//! What many decisions at once cost: `cargo bench -p sekretess-bench --bench lanes`.
//!
//! Divan divides by the rows: an item is one row.

use std::{ops::ControlFlow, sync::LazyLock};

use divan::{Bencher, black_box, counter::ItemsCount};
use sekretess::batch::{Common, Wanted, answer};
use sekretess_bench::{Case, log::Log, toy};
use sekretess_core::{Block, Day, Decider, FactId, Facts, Outcome, Rows};

fn main() {
    divan::main();
}

static DAY: LazyLock<Day> = LazyLock::new(toy::day);

/// Four blocks of cases of the toy law, spread evenly over all of them, each without some
/// of its facts.
fn blocks(forgotten: usize) -> Vec<Block> {
    let count = 4 * Rows::COUNT;
    let cases = Case::all().step_by(Case::COUNT / count).take(count);
    let facts: Vec<Facts> = cases
        .enumerate()
        .map(|(i, case)| {
            let missing: Vec<FactId> = (0..forgotten)
                .map(|n| FactId(u16::try_from((i + 7 * n) % toy::FACTS.len()).unwrap_or_default()))
                .collect();
            toy::without(toy::facts(&case), &missing)
        })
        .collect();
    let blocks = facts.chunks(Rows::COUNT).map(|rows| {
        let mut block = Block::new(toy::FACTS.len());
        for (row, facts) in rows.iter().enumerate() {
            block.tell(Rows::one(row), facts);
        }
        block
    });
    blocks.collect()
}

#[divan::bench(name = "toy law", args = [0, 1, 4])]
fn toy_law(bencher: Bencher<'_, '_>, forgotten: usize) {
    let blocks = blocks(forgotten);
    let mut decider = Decider::new(&toy::LAW);
    bencher
        .counter(ItemsCount::new(blocks.len() * Rows::COUNT))
        .bench_local(|| {
            let mut open = 0;
            for block in &blocks {
                let decided = decider.decide(&DAY, black_box(block), Rows::ALL, &[], false);
                open += decided.rows(Outcome::Allowed).count();
            }
            open
        });
}

/// How many rows the table has.
const ROWS: usize = 500_000;

fn table(bencher: Bencher<'_, '_>, in_order: bool, coded: bool, wanted: Wanted) {
    let log = Log::new(ROWS, in_order);
    let table = log.table(coded);
    let common = Common::read(r#"{ "directory": "generic" }"#).unwrap_or_default();
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        answer(black_box(&table), &common, wanted, &mut |_| {
            ControlFlow::Continue(())
        })
    });
}

#[divan::bench(name = "table in order, outcome", sample_count = 5, sample_size = 1)]
fn outcome(bencher: Bencher<'_, '_>) {
    table(bencher, true, true, Wanted::OUTCOME);
}

#[divan::bench(
    name = "table in order, outcome and rules",
    sample_count = 5,
    sample_size = 1
)]
fn rules(bencher: Bencher<'_, '_>) {
    table(bencher, true, true, Wanted::default());
}

#[divan::bench(name = "the same, plain texts", sample_count = 5, sample_size = 1)]
fn plain(bencher: Bencher<'_, '_>) {
    table(bencher, true, false, Wanted::default());
}

#[divan::bench(
    name = "the same, dates in no order",
    sample_count = 5,
    sample_size = 1
)]
fn unordered(bencher: Bencher<'_, '_>) {
    table(bencher, false, true, Wanted::default());
}

#[divan::bench(
    name = "the same, with what is missing",
    sample_count = 1,
    sample_size = 1
)]
fn missing(bencher: Bencher<'_, '_>) {
    table(bencher, true, true, Wanted::ALL);
}
