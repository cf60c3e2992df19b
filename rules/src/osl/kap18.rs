//! 18 kap.

pub mod p01;
pub mod p02;
pub mod p13a;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p01::PROVISION, &p02::PROVISION, &p13a::PROVISION];
