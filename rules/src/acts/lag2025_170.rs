//! Lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande
//! myndigheterna.

pub mod p04;
pub mod p05;
pub mod p06;
pub mod p07;
pub mod p08;

/// Its provisions, in order.
pub(crate) const ALL: &[&Provision] = &[
    &p04::PROVISION,
    &p05::PROVISION,
    &p06::PROVISION,
    &p07::PROVISION,
    &p08::PROVISION,
];

use crate::{acts::duties::NOT_HEALTH_IN_PRIVATE_SCHOOL, write::*};

/// 8 §: what is secret in social services and health care is excepted from 5–7 §§, the
/// inspectorate that supervises them included; what is nobody's personal circumstances
/// is not secret there.
pub(crate) const NOT_EXCEPTED: Cond = Any(&[
    All(&[
        IsNot(BY_SOCIAL),
        IsNot(BY_HEALTH),
        IsNot(BY_PRIVATE_HEALTH),
        NOT_HEALTH_IN_PRIVATE_SCHOOL,
        IsNot(BY_CARE_INSPECTORATE),
    ]),
    IsNot(PERSONAL),
]);
