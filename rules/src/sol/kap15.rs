//! 15 kap.: 1 § is of the act of 2001, the others of that of 2025.

pub mod p01;
pub mod p04;
pub mod p05;
pub mod p07;
pub mod p08;
pub mod p09;
pub mod p10;
pub mod p11;
pub mod p12;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p04::PROVISION,
    &p05::PROVISION,
    &p07::PROVISION,
    &p08::PROVISION,
    &p09::PROVISION,
    &p10::PROVISION,
    &p11::PROVISION,
    &p12::PROVISION,
];
