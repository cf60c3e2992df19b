//! How strong is the secrecy? Read off the harm facts in its condition.

use crate::{Cond, Harm, Law, readings::leaves};

/// The strength of a secrecy rule's harm test (*skaderekvisit*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// *Kvalificerat rakt*: openness is presumed, and only a heavier harm closes.
    Qualified,
    /// *Rakt*: openness is presumed.
    Straight,
    /// *Omvänt*: secrecy is presumed.
    Reversed,
    /// *Absolut*: no harm test.
    Absolute,
}

impl Strength {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Qualified => "qualified",
            Self::Straight => "straight",
            Self::Reversed => "reversed",
            Self::Absolute => "absolute",
        }
    }
}

/// The strength of a secrecy rule with this condition.
#[must_use]
pub fn strength(law: &Law, cond: &Cond) -> Strength {
    let mut found = Strength::Absolute;
    leaves(
        cond,
        &mut |leaf| match law.fact(leaf.fact).and_then(|fact| fact.harm) {
            Some(Harm::Reversed) => found = Strength::Reversed,
            Some(Harm::Straight) => found = Strength::Straight,
            Some(Harm::Qualified) => found = Strength::Qualified,
            None => {}
        },
    );
    found
}
