//! 21 kap.

pub mod p01;
pub mod p02;
pub mod p03;
pub mod p03a;
pub mod p05;
