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
pub const CHECKSUM: &str = "efa0abe3fb6e7ad0f82e6934ce09943303ba73f3f4e3ef44c77a488e0d53a484";

const ENCODED: &[&Provision] = &[
    &kap03::p01::PROVISION,
    &kap06::p05::PROVISION,
    &kap07::p01::PROVISION,
    &kap07::p02::PROVISION,
    &kap07::p03::PROVISION,
    &kap08::p01::PROVISION,
    &kap08::p02::PROVISION,
    &kap10::p01::PROVISION,
    &kap10::p02::PROVISION,
    &kap10::p14::PROVISION,
    &kap10::p15a::PROVISION,
    &kap10::p18a::PROVISION,
    &kap10::p19::PROVISION,
    &kap10::p20::PROVISION,
    &kap10::p21::PROVISION,
    &kap10::p22::PROVISION,
    &kap10::p23::PROVISION,
    &kap10::p24::PROVISION,
    &kap10::p27::PROVISION,
    &kap10::p28::PROVISION,
    &kap12::p01::PROVISION,
    &kap12::p02::PROVISION,
    &kap12::p03::PROVISION,
    &kap18::p01::PROVISION,
    &kap21::p01::PROVISION,
    &kap21::p02::PROVISION,
    &kap21::p03::PROVISION,
    &kap21::p03a::PROVISION,
    &kap21::p05::PROVISION,
    &kap23::p02::PROVISION,
    &kap25::p01::PROVISION,
    &kap25::p12::PROVISION,
    &kap25::p13a::PROVISION,
    &kap26::p01::PROVISION,
    &kap26::p09::PROVISION,
    &kap35::p01::PROVISION,
    &kap35::p03::PROVISION,
    &kap35::p05::PROVISION,
    &kap40::p07g::PROVISION,
    &polislagen::p06::PROVISION,
    &sol::kap14::p01::PROVISION,
    &sol::kap19::p01::PROVISION,
    &sol::kap19::p02::PROVISION,
    &sol::kap20::p06::PROVISION,
    &lag2025_170::p04::PROVISION,
    &lag2025_170::p06::PROVISION,
    &lag2025_170::p07::PROVISION,
];

const COUNT: usize = ENCODED.len() + NOT_ENCODED.len();

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the constant is compiled"
)]
const fn all() -> [&'static Provision; COUNT] {
    let mut all = [ENCODED[0]; COUNT];
    let mut i = 0;
    while i < COUNT {
        all[i] = if i < ENCODED.len() {
            ENCODED[i]
        } else {
            NOT_ENCODED[i - ENCODED.len()]
        };
        i += 1;
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
