//! 18 kap.

pub mod p01;
