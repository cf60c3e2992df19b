//! Lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande
//! myndigheterna.

pub mod p04;
pub mod p06;
pub mod p07;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[&p04::PROVISION, &p06::PROVISION, &p07::PROVISION];

use crate::write::*;

/// 8 §: what social services and health care hold is excepted from 5–7 §§.
const NOT_EXCEPTED: Cond = All(&[IsNot(BY_SOCIAL), IsNot(BY_HEALTH)]);
