//! 35 kap.

pub mod p01;
pub mod p02;
pub mod p03;
pub mod p04;
pub mod p04a;
pub mod p05;
pub mod p06;
pub mod p07;
pub mod p10a;
pub mod p10b;
pub mod p10c;
pub mod p10d;
pub mod p11;
pub mod p15;
pub mod p15a;
pub mod p20;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p03::PROVISION,
    &p04::PROVISION,
    &p04a::PROVISION,
    &p05::PROVISION,
    &p06::PROVISION,
    &p07::PROVISION,
    &p10a::PROVISION,
    &p10b::PROVISION,
    &p10c::PROVISION,
    &p10d::PROVISION,
    &p11::PROVISION,
    &p15::PROVISION,
    &p15a::PROVISION,
    &p20::PROVISION,
];
