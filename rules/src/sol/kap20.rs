//! 20 kap.

pub mod p04;
pub mod p06;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p04::PROVISION, &p06::PROVISION];
