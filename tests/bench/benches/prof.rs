#![allow(missing_docs, warnings, clippy::all, reason = "x")]
use sekretess::batch::{Common, Wanted, answer};
use sekretess_bench::{Case, log::Log, toy};
use sekretess_core::*;
use std::{ops::ControlFlow, time::Instant};
fn cpu() -> f64 {
    let s = std::fs::read_to_string("/proc/self/schedstat").unwrap();
    s.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}
fn main() {
    let day = toy::day();
    for forgotten in [0usize, 1, 4] {
        let count = 4 * Rows::COUNT;
        let facts: Vec<Facts> = Case::all()
            .step_by(Case::COUNT / count)
            .take(count)
            .enumerate()
            .map(|(i, c)| {
                let m: Vec<FactId> = (0..forgotten)
                    .map(|n| FactId(((i + 7 * n) % 24) as u16))
                    .collect();
                toy::without(toy::facts(&c), &m)
            })
            .collect();
        let blocks: Vec<Block> = facts
            .chunks(256)
            .map(|r| {
                let mut b = Block::new(24);
                for (i, f) in r.iter().enumerate() {
                    b.tell(Rows::one(i), f);
                }
                b
            })
            .collect();
        let mut d = Decider::new(&toy::LAW);
        let mut open = 0;
        for round in 0..2 {
            let n = if round == 0 { 100 } else { 3000 };
            let (t, w) = (cpu(), Instant::now());
            for _ in 0..n {
                for b in &blocks {
                    open += d
                        .decide(&day, b, Rows::ALL, &[], false)
                        .rows(Outcome::Allowed)
                        .count();
                }
            }
            if round == 1 {
                println!(
                    "toy {forgotten}: {:.2} ns/row cpu ({:?}) {open}",
                    (cpu() - t) * 1e9 / (n * count) as f64,
                    w.elapsed()
                );
            }
        }
    }
    let rows = 200_000;
    let common = Common::read(r#"{ "directory": "generic" }"#).unwrap();
    for (name, order, coded, wanted) in [
        ("outcome", true, true, Wanted::OUTCOME),
        ("rules", true, true, Wanted::default()),
        ("plain", true, false, Wanted::default()),
        ("random dates", false, true, Wanted::default()),
    ] {
        let log = Log::new(rows, order);
        let table = log.table(coded);
        let t = cpu();
        let a = answer(&table, &common, wanted, &mut |_| ControlFlow::Continue(())).unwrap();
        println!(
            "{name}: {:.0} ns/row cpu, errors {}",
            (cpu() - t) * 1e9 / rows as f64,
            a.errors.len()
        );

        let mut seen = std::collections::BTreeMap::new();
        for r in 0..rows {
            *seen.entry(a.outcome(r)).or_insert(0) += 1;
        }
        println!("{seen:?}");
    }
}
