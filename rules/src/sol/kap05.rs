//! 5 kap.

pub mod p01a;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p01a::PROVISION];
