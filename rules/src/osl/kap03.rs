//! 3 kap.

pub mod p01;
