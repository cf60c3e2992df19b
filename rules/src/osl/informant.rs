//! What the rules share that protect somebody else than the person concerned:
//! whoever reported, or anyone who is put in danger.

use crate::write::*;

/// Neither the consent of the person concerned nor that this person is the listener
/// (12 kap. 1–3 §§) reaches secrecy that protects somebody else.
pub(super) const SECRET_FOR_OTHERS: Effect = Effect::Secrecy(Secrecy::PUBLIC);

/// What a private person has reported or stated, towards the one it is about.
pub(super) const TOWARDS_THE_REPORTED: Cond = All(&[
    Is(KIND_PRIVATE_REPORT),
    Any(&[Is(TO_SUBJECT), Is(TO_REPORTED)]),
]);

/// The same, and towards the guardian of a child that it is about.
pub(super) const TOWARDS_THE_REPORTED_OR_GUARDIAN: Cond = All(&[
    Is(KIND_PRIVATE_REPORT),
    Any(&[Is(TO_SUBJECT), Is(TO_REPORTED), Is(TO_GUARDIAN)]),
]);
