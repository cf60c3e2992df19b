//! 40 kap.

pub mod p03;
pub mod p07f;
pub mod p07g;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p03::PROVISION, &p07f::PROVISION, &p07g::PROVISION];
