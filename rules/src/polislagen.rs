//! Polislagen (1984:387).

pub mod p06;
