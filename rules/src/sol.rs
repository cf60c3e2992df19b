//! Socialtjänstlagen, the acts of 2001 and 2025.

pub(crate) mod entitled;
pub(crate) mod feedback;
pub mod kap05;
pub mod kap11;
pub mod kap12;
pub mod kap13;
pub mod kap14;
pub mod kap15;
pub mod kap17;
pub mod kap18;
pub mod kap19;
pub mod kap20;
pub mod kap27;
pub mod kap28;
pub(crate) mod lex_sarah;
pub(crate) mod reporters;
pub(crate) mod silence;
pub(crate) mod whereabouts;
