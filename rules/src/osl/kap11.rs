//! 11 kap.

pub mod p01;
pub mod p02;
pub mod p03;
pub mod p04;
pub mod p06;
pub mod p08;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p03::PROVISION,
    &p04::PROVISION,
    &p06::PROVISION,
    &p08::PROVISION,
];
