//! Lagen (1993:335) om Barnombudsman.

pub mod p07;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p07::PROVISION];
