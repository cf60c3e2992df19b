//! 11 kap.

pub mod p02;
pub mod p11;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p02::PROVISION, &p11::PROVISION];
