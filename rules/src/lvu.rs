//! LVU.

pub mod p14a;
pub mod p43b;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p14a::PROVISION, &p43b::PROVISION];
