//! 19 kap.

pub mod p01;
pub mod p02;
