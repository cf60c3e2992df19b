//! 26 kap.

pub mod p01;
pub mod p09;
