//! 35 kap.

pub mod p01;
pub mod p03;
pub mod p05;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p01::PROVISION, &p03::PROVISION, &p05::PROVISION];
