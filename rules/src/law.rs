//! The law, whole: every provision in the order of the statutes.

use alloc::{boxed::Box, vec::Vec};

use once_cell::race::OnceBox;
use sekretess_core::{Date, Day, Law, Provision};

use crate::{
    acts::{
        brb, fb, fl, gdpr, korkortslagen, lag1993_335, lag2016_774, lag2020_914, lag2024_79,
        lag2024_307, lag2025_170, lul, lvu, polislagen, psl, rf, skollag, sol, tf, utl, vapenlagen,
    },
    facts,
    not_encoded::NOT_ENCODED,
    osl::*,
};

/// The rule set's own version.
pub const VERSION: &str = "2026.11.1";

/// The last amending act that has been read.
pub const HORIZON: &str = "OSL t.o.m. SFS 2025:1508";

/// The first day that the rules answer for.
pub const FIRST_DAY: sekretess_core::Date = sekretess_core::date(2015, 12, 13);

/// The last day whose wordings have been read; later days are answered with a
/// warning.
pub const LAST_READ_DAY: sekretess_core::Date = sekretess_core::date(2026, 1, 15);

/// SHA-256 over the rules, kept fresh by a test.
pub const CHECKSUM: &str = "9eb3e82824202ea832802d7a181177b0121f5c6ae59673a9471ec1e0a691aa81";

/// Chapter by chapter and act by act; what is not encoded comes last.
const PARTS: &[&[&Provision]] = &[
    kap02::ALL,
    kap03::ALL,
    kap06::ALL,
    kap07::ALL,
    kap08::ALL,
    kap10::ALL,
    kap11::ALL,
    kap12::ALL,
    kap18::ALL,
    kap21::ALL,
    kap22::ALL,
    kap23::ALL,
    kap25::ALL,
    kap26::ALL,
    kap28::ALL,
    kap35::ALL,
    kap37::ALL,
    kap39::ALL,
    kap40::ALL,
    polislagen::ALL,
    sol::kap05::ALL,
    sol::kap11::ALL,
    sol::kap12::ALL,
    sol::kap13::ALL,
    sol::kap14::ALL,
    sol::kap15::ALL,
    sol::kap17::ALL,
    sol::kap18::ALL,
    sol::kap19::ALL,
    sol::kap20::ALL,
    sol::kap27::ALL,
    sol::kap28::ALL,
    skollag::ALL,
    fb::ALL,
    lul::ALL,
    lvu::ALL,
    lag2024_79::ALL,
    lag2025_170::ALL,
    lag2016_774::ALL,
    lag2024_307::ALL,
    utl::ALL,
    psl::ALL,
    vapenlagen::ALL,
    korkortslagen::ALL,
    lag1993_335::ALL,
    lag2020_914::ALL,
    rf::ALL,
    gdpr::ALL,
    fl::ALL,
    tf::ALL,
    brb::ALL,
    NOT_ENCODED,
];

const COUNT: usize = {
    let mut count = 0;
    let mut parts = PARTS;
    while let [part, rest @ ..] = parts {
        count += part.len();
        parts = rest;
    }
    count
};

const fn all() -> [&'static Provision; COUNT] {
    let mut all = [&kap03::p01::PROVISION; COUNT];
    let mut free: &mut [&Provision] = &mut all;
    let mut parts = PARTS;
    while let [part, later @ ..] = parts {
        let mut provisions = *part;
        while let [provision, more @ ..] = provisions
            && let [slot, rest @ ..] = free
        {
            *slot = *provision;
            provisions = more;
            free = rest;
        }
        parts = later;
    }
    all
}

static PROVISIONS: [&Provision; COUNT] = all();

/// The law that every question is put to.
pub static LAW: Law = Law {
    facts: facts::FACTS,
    provisions: &PROVISIONS,
    implications: facts::IMPLICATIONS,
};

/// The law of a day, laid out once for all the days with the same wordings. Its own
/// date is the first of them.
pub(crate) fn day(date: Date) -> &'static Day {
    static PERIODS: OnceBox<Vec<(Date, OnceBox<Day>)>> = OnceBox::new();
    static NEVER: OnceBox<Day> = OnceBox::new();
    let periods = PERIODS.get_or_init(|| {
        let versions = LAW.provisions.iter().flat_map(|p| p.versions);
        let mut borders: Vec<Date> = versions.map(|version| version.from).collect();
        borders.sort_unstable();
        borders.dedup();
        Box::new(
            borders
                .into_iter()
                .map(|from| (from, OnceBox::new()))
                .collect(),
        )
    });
    let begun = periods.partition_point(|(from, _)| *from <= date);
    let period = begun.checked_sub(1).and_then(|last| periods.get(last));
    let (from, laid_out) = period.map_or((date, &NEVER), |(from, day)| (*from, day));
    laid_out.get_or_init(|| Box::new(LAW.on(from)))
}
