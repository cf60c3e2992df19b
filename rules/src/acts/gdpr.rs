//! Dataskyddsförordningen.

pub mod p58;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p58::PROVISION];
