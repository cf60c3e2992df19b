//! 21 kap.

pub mod p01;
pub mod p02;
pub mod p03;
pub mod p03a;
pub mod p04a;
pub mod p05;
pub mod p07;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p03::PROVISION,
    &p03a::PROVISION,
    &p04a::PROVISION,
    &p05::PROVISION,
    &p07::PROVISION,
];
