//! 25 kap.

pub mod p01;
pub mod p12;
pub mod p13a;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p01::PROVISION, &p12::PROVISION, &p13a::PROVISION];
