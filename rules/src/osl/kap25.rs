//! 25 kap.

pub mod p01;
pub mod p02;
pub mod p03;
pub mod p06;
pub mod p07;
pub mod p10;
pub mod p11;
pub mod p12;
pub mod p13;
pub mod p13a;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p03::PROVISION,
    &p06::PROVISION,
    &p07::PROVISION,
    &p10::PROVISION,
    &p11::PROVISION,
    &p12::PROVISION,
    &p13::PROVISION,
    &p13a::PROVISION,
];
