//! Lagen (2024:79) on placing children in protected housing.

/// 8 kap.
pub mod kap08 {
    pub mod p09;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap08::p09::PROVISION];
