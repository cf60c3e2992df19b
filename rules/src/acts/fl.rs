//! Förvaltningslagen, the acts of 1986 and 2017.

pub mod p10;
pub mod p16;

use sekretess_core::Provision;

/// Its provisions, the older act first.
pub(crate) const ALL: &[&Provision] = &[&p16::PROVISION, &p10::PROVISION];
