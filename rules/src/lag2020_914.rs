//! Lagen (2020:914) on silence where IT operations are outsourced.

pub mod p04;

use sekretess_core::Provision;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p04::PROVISION];
