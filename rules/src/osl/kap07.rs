//! 7 kap.

pub mod p01;
pub mod p02;
pub mod p03;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p01::PROVISION, &p02::PROVISION, &p03::PROVISION];
