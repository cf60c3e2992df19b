//! Förvaltningslagen (2017:900).

pub mod p10;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p10::PROVISION];
