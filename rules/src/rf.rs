//! Regeringsformen.

/// 13 kap.
pub mod kap13 {
    pub mod p06;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap13::p06::PROVISION];
