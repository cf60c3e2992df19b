//! 14 kap.

pub mod p01;
pub mod p01a;
pub mod p01b;
pub mod p01c;
pub mod p03;
pub mod p07;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p01a::PROVISION,
    &p01b::PROVISION,
    &p01c::PROVISION,
    &p03::PROVISION,
    &p07::PROVISION,
];
