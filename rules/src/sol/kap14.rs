//! 14 kap.

pub mod p01;
