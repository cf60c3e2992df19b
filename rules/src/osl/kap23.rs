//! 23 kap.

pub mod p02;
