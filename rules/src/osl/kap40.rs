//! 40 kap.

pub mod p07g;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p07g::PROVISION];
