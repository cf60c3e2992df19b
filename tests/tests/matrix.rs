//! Which override breaks which secrecy, day by day: the table in `data/matrix.toml`,
//! worked out again from the law.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use sekretess::{
    FIRST_DAY, LAW,
    core::{Act, Active, Citation, Date, Day, Effect, Part, Protects},
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Matrix {
    everything: BTreeMap<String, String>,
    norm: Vec<Norm>,
}

/// One rule of secrecy, and from which day each override reaches it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Norm {
    at: String,
    from: Option<String>,
    #[serde(default = "yes")]
    encoded: bool,
    #[serde(default)]
    immune: bool,
    protects_another: Option<bool>,
    by: BTreeMap<String, String>,
}

const fn yes() -> bool {
    true
}

/// The days on which an override reaches a rule: the first, and the first after them.
type Span = (Date, Option<Date>);

fn matrix() -> Matrix {
    toml::from_str(include_str!("../data/matrix.toml")).unwrap_or_else(|e| panic!("{e}"))
}

fn cited(text: &str) -> Citation {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn span(cell: &str) -> Span {
    cell.strip_prefix("..")
        .map_or_else(|| (day(cell), None), |end| (FIRST_DAY, Some(day(end))))
}

/// A day; `always` is the first that the rules answer for.
fn day(text: &str) -> Date {
    if text == "always" {
        FIRST_DAY
    } else {
        text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
    }
}

impl Norm {
    fn begins(&self) -> Date {
        self.from.as_deref().map_or(FIRST_DAY, day)
    }

    /// What the table says: its own cells, and what breaks all secrecy.
    fn expected(&self, everything: &BTreeMap<String, String>) -> BTreeMap<Citation, Span> {
        let everything = everything.iter().filter(|_| !self.immune);
        let cells = self.by.iter().chain(everything);
        cells.map(|(by, cell)| (cited(by), span(cell))).collect()
    }

    /// Whether this is the rule, or stands in the section or paragraph that it names.
    fn holds(&self, norm: &Active) -> bool {
        let (named, at) = (cited(&self.at), norm.at());
        let another =
            matches!(norm.rule.then, Effect::Secrecy(s) if s.protects == Protects::SomebodyElse);
        named.whole() == at.whole()
            && (named.part == Part::WHOLE || named.part.paragraph == at.part.paragraph)
            && self.protects_another.is_none_or(|a| a == another)
    }

    /// The overrides that reach the rule on a day, by the section that they stand in.
    /// `None` where the rule is not in force.
    fn reached(&self, on: &Day) -> Option<BTreeSet<Citation>> {
        let lifts = on.grounds().filter_map(|(ground, _, mask)| {
            if let Effect::Lifts(lift) = &ground.rule.then {
                Some((ground, lift.scope, mask))
            } else {
                None
            }
        });
        if !self.encoded {
            let begun = on.date() >= self.begins();
            let at = cited(&self.at);
            return begun.then(|| {
                lifts
                    .filter(|(by, scope, _)| scope.reaches(by.at().act, at, self.individual()))
                    .map(|(by, _, _)| by.provision.at)
                    .collect()
            });
        }
        let places: Vec<usize> = on
            .norms()
            .enumerate()
            .filter(|(_, norm)| self.holds(norm))
            .map(|(place, _)| place)
            .collect();
        (!places.is_empty()).then(|| {
            lifts
                .filter(|(_, _, mask)| places.iter().all(|place| mask >> place & 1 == 1))
                .map(|(by, _, _)| by.provision.at)
                .collect()
        })
    }

    /// Chapters 21–40 protect individuals; those before them the public.
    fn individual(&self) -> bool {
        cited(&self.at).chapter > 20
    }
}

/// Every day on which something begins or ends, and the first day.
fn days() -> Vec<Day> {
    let borders = LAW.provisions.iter().flat_map(|p| p.versions);
    let days: BTreeSet<Date> = borders
        .map(|version| version.from)
        .chain([FIRST_DAY])
        .filter(|day| *day >= FIRST_DAY)
        .collect();
    days.into_iter().map(|day| LAW.on(day)).collect()
}

fn said(row: &BTreeSet<Citation>) -> String {
    let all: Vec<String> = row.iter().map(Citation::short).collect();
    all.join(", ")
}

#[test]
fn each_override_breaks_what_the_table_says_and_nothing_else() {
    let Matrix { everything, norm } = matrix();
    let days = days();
    let mut wrong = Vec::new();
    for row in &norm {
        let cells = row.expected(&everything);
        for on in &days {
            let expected: BTreeSet<Citation> = cells
                .iter()
                .filter(|(_, (from, until))| {
                    *from <= on.date() && until.is_none_or(|u| on.date() < u)
                })
                .map(|(by, _)| *by)
                .collect();
            let found = row.reached(on);
            if found.is_some() != (on.date() >= row.begins()) {
                wrong.push(format!("{} on {}: in force or not", row.at, on.date()));
            }
            let Some(found) = found.filter(|found| *found != expected) else {
                continue;
            };
            wrong.push(format!(
                "{} on {}: not reached by {{{}}}, but by {{{}}}",
                row.at,
                on.date(),
                said(&(&expected - &found)),
                said(&(&found - &expected)),
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Where a rule of secrecy is new, the table is to have a line for it.
#[test]
fn every_secrecy_rule_of_the_act_has_a_line() {
    let norms = matrix().norm;
    let without: BTreeSet<String> = days()
        .iter()
        .flat_map(Day::norms)
        .filter(|norm| norm.at().act == Act::OSL)
        .filter(|norm| !norms.iter().any(|row| row.encoded && row.holds(norm)))
        .map(|norm| norm.at().short())
        .collect();
    assert!(without.is_empty(), "no line for {without:?}");
}
