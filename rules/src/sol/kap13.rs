//! 13 kap.

pub mod p05;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p05::PROVISION];
