//! 23 kap.

pub mod p01;
pub mod p02;
pub mod p02a;
pub mod p03;
pub mod p05;
pub mod p06a;
pub mod p07;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p02a::PROVISION,
    &p03::PROVISION,
    &p05::PROVISION,
    &p06a::PROVISION,
    &p07::PROVISION,
];
