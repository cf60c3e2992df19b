//! Brottsbalken.

/// 24 kap.
pub mod kap24 {
    pub mod p04;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap24::p04::PROVISION];
