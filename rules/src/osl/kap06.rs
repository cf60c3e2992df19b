//! 6 kap.

pub mod p04;
pub mod p05;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p04::PROVISION, &p05::PROVISION];
