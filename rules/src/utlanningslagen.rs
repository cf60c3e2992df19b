//! Utlänningslagen.

/// 17 kap.
pub mod kap17 {
    pub mod p01;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap17::p01::PROVISION];
