//! 25 kap.

pub mod p01;
pub mod p12;
pub mod p13a;
