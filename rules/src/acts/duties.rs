//! What the duties in the other acts share: who is obliged, and how a duty is written.

use crate::write::*;

/// The social welfare board: municipal social services, but not what is confided to
/// family counselling.
pub(crate) const BOARD: Cond = All(&[
    Is(BY_SOCIAL),
    Is(BY_MUNICIPALITY),
    IsNot(BY_FAMILY_COUNSELLING),
]);

/// Social services and professional private social care.
pub(crate) const SOCIAL_CARE: Cond = Any(&[Is(BY_SOCIAL), Is(BY_PRIVATE_SOCIAL)]);

/// Health care, medical pupil health included, and private health care.
pub(crate) const HEALTH_CARE: Cond = Any(&[Is(BY_HEALTH), Is(BY_PRIVATE_HEALTH)]);

/// What a school doctor, school nurse, psychologist or counsellor of an independent
/// school holds of somebody's health: health care, and not the school's.
pub(crate) const HEALTH_IN_PRIVATE_SCHOOL: Cond = All(&[
    Is(BY_PRIVATE_SCHOOL),
    Is(KIND_HEALTH),
    Is(EXEMPT_PUPIL_HEALTH),
]);

/// The opposite.
pub(crate) const NOT_HEALTH_IN_PRIVATE_SCHOOL: Cond = Any(&[
    IsNot(BY_PRIVATE_SCHOOL),
    IsNot(KIND_HEALTH),
    IsNot(EXEMPT_PUPIL_HEALTH),
]);

/// Schools, after-school centres and adult education, public and independent, but not
/// preschools or medical pupil health.
pub(crate) const SCHOOL: Cond = Any(&[
    Is(BY_SCHOOL),
    Is(BY_AFTER_SCHOOL),
    Is(BY_ADULT_EDUCATION),
    Is(BY_PRIVATE_SCHOOL),
]);

/// The same, and preschools.
pub(crate) const SCHOOL_OR_PRESCHOOL: Cond =
    Any(&[SCHOOL, Is(BY_PRESCHOOL), Is(BY_PRIVATE_PRESCHOOL)]);

/// Courts, and the authorities that may ask whether somebody stays at an institution.
pub(crate) const MAY_ASK_WHERE: Cond = Any(&[MAY_ASK_WHERE_UNTIL_2025, Is(TO_CUSTOMS)]);

/// The same until 2025-03-31, when Customs is taken not to have been among them.
pub(crate) const MAY_ASK_WHERE_UNTIL_2025: Cond = Any(&[
    Is(TO_COURT),
    Is(TO_PROSECUTOR),
    Is(TO_POLICE),
    Is(TO_SECURITY_SERVICE),
    Is(TO_ENFORCEMENT_AUTHORITY),
    Is(TO_TAX_AGENCY),
]);

/// A duty that every rule of secrecy or silence gives way to, in play when the
/// condition holds.
pub(crate) const fn duty(invoked: Cond) -> Effect {
    Effect::Duty(Duty {
        scope: Scope::All,
        invoked,
    })
}

/// A right of a private person: it makes what is open a duty to give, and opens
/// nothing itself, since 10 kap. 28 § OSL lets duties through to authorities only.
pub(crate) const fn right(invoked: Cond) -> Effect {
    Effect::Duty(Duty {
        scope: Scope::Only(&[]),
        invoked,
    })
}
