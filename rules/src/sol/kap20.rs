//! 20 kap.

pub mod p06;
