//! 19 kap.

pub mod p01;
pub mod p02;
pub mod p04;
pub mod p05;
pub mod p06;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p04::PROVISION,
    &p05::PROVISION,
    &p06::PROVISION,
];
