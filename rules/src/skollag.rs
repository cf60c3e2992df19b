//! Skollagen.

/// 3 kap.
pub mod kap03 {
    pub mod p12g;
    pub mod p12j;
}

/// 5 kap.
pub mod kap05 {
    pub mod p16;
    pub mod p21;
    pub mod p23;
}

/// 6 kap.
pub mod kap06 {
    pub mod p10;
}

/// 6 a kap.
pub mod kap06a {
    pub mod p08;
    pub mod p10;
}

/// 7 kap.
pub mod kap07 {
    pub mod p19a;
    pub mod p22;
}

/// 26 kap.
pub mod kap26 {
    pub mod p07;
}

/// 29 kap.
pub mod kap29 {
    pub mod p13;
    pub mod p14;
}

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &kap03::p12g::PROVISION,
    &kap03::p12j::PROVISION,
    &kap05::p16::PROVISION,
    &kap05::p21::PROVISION,
    &kap05::p23::PROVISION,
    &kap06::p10::PROVISION,
    &kap06a::p08::PROVISION,
    &kap06a::p10::PROVISION,
    &kap07::p19a::PROVISION,
    &kap07::p22::PROVISION,
    &kap26::p07::PROVISION,
    &kap29::p13::PROVISION,
    &kap29::p14::PROVISION,
];
