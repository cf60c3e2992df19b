//! 10 kap.

pub mod p01;
pub mod p02;
pub mod p02a;
pub mod p03;
pub mod p14;
pub mod p15;
pub mod p15a;
pub mod p16;
pub mod p17;
pub mod p18;
pub mod p18a;
pub mod p18b;
pub mod p18c;
pub mod p19;
pub mod p20;
pub mod p20a;
pub mod p21;
pub mod p22;
pub mod p22a;
pub mod p23;
pub mod p24;
pub mod p26;
pub mod p27;
pub mod p28;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p01::PROVISION,
    &p02::PROVISION,
    &p02a::PROVISION,
    &p03::PROVISION,
    &p14::PROVISION,
    &p15::PROVISION,
    &p15a::PROVISION,
    &p16::PROVISION,
    &p17::PROVISION,
    &p18::PROVISION,
    &p18a::PROVISION,
    &p18b::PROVISION,
    &p18c::PROVISION,
    &p19::PROVISION,
    &p20::PROVISION,
    &p20a::PROVISION,
    &p21::PROVISION,
    &p22::PROVISION,
    &p22a::PROVISION,
    &p23::PROVISION,
    &p24::PROVISION,
    &p26::PROVISION,
    &p27::PROVISION,
    &p28::PROVISION,
];
