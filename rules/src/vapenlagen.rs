//! Vapenlagen.

/// 6 kap.
pub mod kap06 {
    pub mod p06;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap06::p06::PROVISION];
