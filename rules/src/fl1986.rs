//! Förvaltningslagen (1986:223).

pub mod p16;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p16::PROVISION];
