//! Lagen (2024:307) on wrong payments from the welfare systems.

pub mod p02;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p02::PROVISION];
