//! 35 kap.

pub mod p01;
pub mod p03;
pub mod p05;
