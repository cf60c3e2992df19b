//! Tryckfrihetsförordningen.

/// 2 kap.
pub mod kap02 {
    pub mod p12;
    pub mod p15;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap02::p12::PROVISION, &kap02::p15::PROVISION];
