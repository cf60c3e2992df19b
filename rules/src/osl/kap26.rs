//! 26 kap.

pub mod p01;
pub mod p01a;
pub mod p02;
pub mod p03;
pub mod p04;
pub mod p05;
pub mod p06;
pub mod p07;
pub mod p08;
pub mod p09;
pub mod p09a;
pub mod p09b;
pub mod p09c;
pub mod p09d;
pub mod p09e;
pub mod p10;
pub mod p14b;
pub mod p14c;
pub mod p14d;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p01a::PROVISION,
    &p02::PROVISION,
    &p03::PROVISION,
    &p04::PROVISION,
    &p05::PROVISION,
    &p06::PROVISION,
    &p07::PROVISION,
    &p08::PROVISION,
    &p09::PROVISION,
    &p09a::PROVISION,
    &p09b::PROVISION,
    &p09c::PROVISION,
    &p09d::PROVISION,
    &p09e::PROVISION,
    &p10::PROVISION,
    &p14b::PROVISION,
    &p14c::PROVISION,
    &p14d::PROVISION,
];
