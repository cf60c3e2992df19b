//! 10 kap.

pub mod p01;
pub mod p02;
pub mod p14;
pub mod p15a;
pub mod p18a;
pub mod p19;
pub mod p20;
pub mod p21;
pub mod p22;
pub mod p23;
pub mod p24;
pub mod p27;
pub mod p28;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p14::PROVISION,
    &p15a::PROVISION,
    &p18a::PROVISION,
    &p19::PROVISION,
    &p20::PROVISION,
    &p21::PROVISION,
    &p22::PROVISION,
    &p23::PROVISION,
    &p24::PROVISION,
    &p27::PROVISION,
    &p28::PROVISION,
];
