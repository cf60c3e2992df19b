//! Lagen (2016:774) on cooperation against certain organised crime.

pub mod p02;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p02::PROVISION];
