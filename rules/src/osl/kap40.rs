//! 40 kap.

pub mod p07g;
