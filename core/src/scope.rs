//! Which secrecy rules an override reaches.

use crate::{Citation, Span};

/// The secrecy rules that an override, duty or exemption reaches.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// Every secrecy rule.
    All,
    /// Every rule that protects an individual.
    Individuals,
    /// Every rule that protects an individual, save the listed ones.
    IndividualsExcept(&'static [Span]),
    /// The listed rules.
    Only(&'static [Span]),
    /// Every rule but the listed ones.
    Except(&'static [Span]),
    /// The rules inside the first list, save those in the second.
    Within(&'static [Span], &'static [Span]),
}

impl Scope {
    /// Whether a secrecy rule at this place, protecting an individual or not, is
    /// reached.
    #[must_use]
    pub fn reaches(&self, norm: Citation, individual: bool) -> bool {
        let listed = |spans: &[Span]| spans.iter().any(|span| span.holds(norm));
        match self {
            Self::All => true,
            Self::Individuals => individual,
            Self::IndividualsExcept(except) => individual && !listed(except),
            Self::Only(spans) => listed(spans),
            Self::Except(spans) => !listed(spans),
            Self::Within(spans, except) => listed(spans) && !listed(except),
        }
    }
}
