//! Socialtjänstlagen, the acts of 2001 and 2025.

pub mod kap14;
pub mod kap19;
pub mod kap20;
pub(crate) mod reporters;
