//! Lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande
//! myndigheterna.

pub mod p04;
pub mod p06;
pub mod p07;

use crate::write::*;

/// 8 §: what social services and health care hold is excepted from 5–7 §§.
const NOT_EXCEPTED: Cond = All(&[IsNot(BY_SOCIAL), IsNot(BY_HEALTH)]);
