//! Dataskyddsförordningen.

pub mod a58;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&a58::PROVISION];
