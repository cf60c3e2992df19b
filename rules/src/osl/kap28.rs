//! 28 kap.

pub mod p01;
pub mod p03;
pub mod p11;
pub mod p12a;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p03::PROVISION,
    &p11::PROVISION,
    &p12a::PROVISION,
];
