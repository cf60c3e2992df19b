//! Körkortslagen.

/// 10 kap.
pub mod kap10 {
    pub mod p05;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&kap10::p05::PROVISION];
