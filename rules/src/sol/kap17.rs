//! 17 kap.

pub mod p11;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p11::PROVISION];
