//! 2 kap.

pub mod p01;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p01::PROVISION];
