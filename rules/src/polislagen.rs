//! Polislagen (1984:387).

pub mod p06;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p06::PROVISION];
