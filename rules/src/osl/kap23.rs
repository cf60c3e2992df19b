//! 23 kap.

pub mod p02;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p02::PROVISION];
