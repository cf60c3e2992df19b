//! Föräldrabalken.

/// 6 kap.
pub mod kap06 {
    pub mod p11;
    pub mod p19;
    pub mod p20b;
    pub mod p20c;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &kap06::p11::PROVISION,
    &kap06::p19::PROVISION,
    &kap06::p20b::PROVISION,
    &kap06::p20c::PROVISION,
];
