//! Which secrecy rules an override reaches.

use crate::{Citation, Span};

/// Places in a statute, as lists that provisions can share.
pub type Spans = &'static [&'static [Span]];

/// The secrecy rules that an override, duty or exemption reaches.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// Every secrecy rule.
    All,
    /// Every rule that protects an individual.
    Individuals,
    /// Every rule that protects an individual, save the listed ones.
    IndividualsExcept(Spans),
    /// The listed rules.
    Only(Spans),
    /// Every rule but the listed ones.
    Except(Spans),
    /// The rules inside the first list, save those in the second.
    Within(Spans, Spans),
}

impl Scope {
    /// Whether a secrecy rule at this place, protecting an individual or not, is
    /// reached.
    #[must_use]
    pub fn reaches(&self, norm: Citation, individual: bool) -> bool {
        let listed = |spans: Spans| {
            spans
                .iter()
                .any(|list| list.iter().any(|span| span.holds(norm)))
        };
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
