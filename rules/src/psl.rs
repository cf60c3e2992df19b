//! Patientsäkerhetslagen.

/// 6 kap.
pub mod kap06 {
    pub mod p12;
    pub mod p13;
    pub mod p15;
}

/// 7 kap.
pub mod kap07 {
    pub mod p20;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &kap06::p12::PROVISION,
    &kap06::p13::PROVISION,
    &kap06::p15::PROVISION,
    &kap07::p20::PROVISION,
];
