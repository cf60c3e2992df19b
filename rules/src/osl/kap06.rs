//! 6 kap.

pub mod p05;
