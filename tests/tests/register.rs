//! No amendment is forgotten: each act that touches an encoded section of OSL has a
//! wording, or a recorded reason why not.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use sekretess::{
    FIRST_DAY, LAW,
    core::{Act, Citation, Date, Provision, date},
    lookup::{NO_WORDING, SPLIT, named_only},
};
use sekretess_tests::register::{How, register};

/// OSL itself, which every section has its first wording from.
const ITSELF: (&str, Date) = ("2009:400", date(2009, 6, 30));

/// The lines that do not say which chapter they mean, and so are of no section here:
/// 2024:122 names 5 and 12 d §§, which together are found in 30 kap. only.
const UNCLEAR: [&str; 1] = ["2024:122"];

type Wording = (String, Date);

/// What the register says of each section: its amendments by day.
fn by_section() -> BTreeMap<Citation, Vec<(Date, String, How)>> {
    let mut sections: BTreeMap<Citation, Vec<(Date, String, How)>> = BTreeMap::new();
    for act in register().unwrap_or_else(|e| panic!("{e}")) {
        let Some(from) = act.from.filter(|_| !UNCLEAR.contains(&act.sfs.as_str())) else {
            continue;
        };
        for (at, how) in act.sections().unwrap_or_else(|e| panic!("{e}")) {
            let split = SPLIT.iter().find(|s| s.at == at && s.sfs == act.sfs);
            let from = split.map_or(from, |split| split.from);
            sections
                .entry(at)
                .or_default()
                .push((from, act.sfs.clone(), how));
        }
    }
    for amendments in sections.values_mut() {
        amendments.sort();
    }
    sections
}

/// The wordings that a section must have: the one in force on the first day, and every
/// later one.
fn wanted(amendments: &[(Date, String, How)]) -> Vec<Wording> {
    let (old, new): (Vec<_>, Vec<_>) = amendments.iter().partition(|(from, ..)| *from <= FIRST_DAY);
    let is_new = new.first().is_some_and(|(_, _, how)| *how == How::New);
    let first = match old.last() {
        Some((_, _, How::Gone)) => None,
        Some((from, sfs, _)) => Some((sfs.clone(), *from)),
        None if is_new => None,
        None => Some((ITSELF.0.to_owned(), ITSELF.1)),
    };
    let later = new.into_iter().map(|(from, sfs, _)| (sfs.clone(), *from));
    first.into_iter().chain(later).collect()
}

/// The encoded sections with their wordings. A provision that is several sections, as
/// `osl.35.6-7`, has the wordings of all of them.
fn here() -> BTreeMap<Vec<Citation>, BTreeSet<Wording>> {
    let mut sections: BTreeMap<Vec<Citation>, BTreeSet<Wording>> = BTreeMap::new();
    for provision in LAW.provisions {
        if provision.at.act == Act::OSL && !named_only(provision.at) {
            let wordings = sections.entry(covered(provision)).or_default();
            wordings.extend(
                provision
                    .versions
                    .iter()
                    .map(|v| (v.sfs.to_owned(), v.from)),
            );
        }
    }
    sections
}

/// The sections that a provision is of, by its stable name.
fn covered(provision: &Provision) -> Vec<Citation> {
    let at = provision.at;
    let run = provision.id.rsplit('.').next().and_then(|last| {
        let (from, to) = last.split_once('-')?;
        Some(from.parse::<u16>().ok()?..=to.parse::<u16>().ok()?)
    });
    match run {
        Some(run) => run
            .map(|section| Citation::section(at.act, at.chapter, section))
            .collect(),
        None => vec![at],
    }
}

fn name(sections: &[Citation], sfs: &str, from: Date) -> String {
    let sections: Vec<String> = sections.iter().map(Citation::short).collect();
    format!("{}: SFS {sfs} from {from}", sections.join(", "))
}

#[test]
fn every_line_can_be_read() {
    let unclear: Vec<String> = register()
        .unwrap_or_else(|e| panic!("{e}"))
        .iter()
        .filter(|act| act.from.is_some())
        .filter_map(|act| act.sections().err())
        .collect();
    assert_eq!(unclear.len(), UNCLEAR.len(), "{unclear:#?}");
}

#[test]
fn every_amendment_has_a_wording_or_a_reason() {
    let register = by_section();
    let mut missing = Vec::new();
    for (sections, wordings) in here() {
        for at in sections {
            let amendments = register.get(&at).map_or(&[][..], Vec::as_slice);
            for (sfs, from) in wanted(amendments) {
                let reason = NO_WORDING
                    .iter()
                    .any(|n| n.at == at && n.sfs == sfs && n.from == from);
                if !reason && !wordings.contains(&(sfs.clone(), from)) {
                    missing.push(name(&[at], &sfs, from));
                }
            }
        }
    }
    assert!(
        missing.is_empty(),
        "give each a wording in the section's own file, or a line in NO_WORDING in \
         rules/src/lookup/register.rs that says why it has none:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_wording_stands_in_the_register() {
    let register = by_section();
    let mut unknown = Vec::new();
    for (sections, wordings) in here() {
        let amendments: Vec<_> = sections
            .iter()
            .filter_map(|at| register.get(at))
            .flatten()
            .collect();
        for (sfs, from) in wordings {
            let known = (sfs.as_str(), from) == ITSELF
                || amendments.iter().any(|a| (&a.1, a.0) == (&sfs, from));
            if !known {
                unknown.push(name(&sections, &sfs, from));
            }
        }
    }
    assert!(
        unknown.is_empty(),
        "the register gives these acts no such section or another day; mend the wording, \
         or add a line to SPLIT in rules/src/lookup/register.rs:\n{}",
        unknown.join("\n")
    );
}

#[test]
fn every_reason_is_needed() {
    let (register, here) = (by_section(), here());
    for n in NO_WORDING {
        let name = name(&[n.at], n.sfs, n.from);
        let wordings = here.iter().find(|(sections, _)| sections.contains(&n.at));
        let wordings = wordings.map(|(_, wordings)| wordings);
        assert!(wordings.is_some(), "{name}: the section is not encoded");
        assert!(
            wordings.is_none_or(|w| !w.contains(&(n.sfs.to_owned(), n.from))),
            "{name}: there is a wording; delete the line in NO_WORDING"
        );
        assert!(
            register
                .get(&n.at)
                .is_some_and(|all| all.iter().any(|a| (a.1.as_str(), a.0) == (n.sfs, n.from))),
            "{name}: not in the register"
        );
        assert!(!n.why.sv.is_empty() && !n.why.en.is_empty(), "{name}");
    }
}

#[test]
fn every_split_is_of_an_act_that_touches_the_section() {
    let acts = register().unwrap_or_else(|e| panic!("{e}"));
    for split in SPLIT {
        let act = acts.iter().find(|act| act.sfs == split.sfs);
        let touched = act.and_then(|act| act.sections().ok()).unwrap_or_default();
        assert!(
            touched.iter().any(|(at, _)| *at == split.at)
                && act.is_some_and(|act| act.from != Some(split.from)),
            "{}: SFS {}",
            split.at.short(),
            split.sfs
        );
    }
}
