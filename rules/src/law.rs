//! The law, whole: every provision in the order of the statutes.

use sekretess_core::{Law, Provision};

use crate::{facts, lag2025_170, not_encoded::NOT_ENCODED, osl::*, polislagen, sol};

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
pub const CHECKSUM: &str = "632acca2492508c941599d30b414824d4b460bb874025ad905c10db3eebf7c78";

/// Chapter by chapter and act by act; what is not encoded comes last.
const PARTS: &[&[&Provision]] = &[
    kap03::ALL,
    kap06::ALL,
    kap07::ALL,
    kap08::ALL,
    kap10::ALL,
    kap12::ALL,
    kap18::ALL,
    kap21::ALL,
    kap23::ALL,
    kap25::ALL,
    kap26::ALL,
    kap35::ALL,
    kap40::ALL,
    polislagen::ALL,
    sol::kap14::ALL,
    sol::kap19::ALL,
    sol::kap20::ALL,
    lag2025_170::ALL,
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
