//! Acts beside OSL: duties that act through 10 kap. 28 § OSL, private persons' rights,
//! and silence outside the public sector.

pub mod brb;
pub(crate) mod duties;
pub mod fb;
pub mod fl;
pub mod gdpr;
pub mod korkortslagen;
pub mod lag1993_335;
pub mod lag2016_774;
pub mod lag2020_914;
pub mod lag2024_307;
pub mod lag2024_79;
pub mod lag2025_170;
pub mod lul;
pub mod lvu;
pub mod polislagen;
pub mod psl;
pub mod rf;
pub(crate) mod silence;
pub mod skollag;
pub mod sol;
pub mod tf;
pub mod utl;
pub mod vapenlagen;
