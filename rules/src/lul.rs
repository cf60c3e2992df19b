//! LUL.

pub mod p06;
pub mod p11;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p06::PROVISION, &p11::PROVISION];
