//! Which secrecy rules an override reaches.

use crate::{Act, Citation, Span};

/// Places in a statute, as lists that provisions can share.
pub type Spans = &'static [&'static [Span]];

/// The secrecy rules that an override, duty or exemption reaches.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// Every rule of secrecy or silence, in whatever act it stands.
    All,
    /// Every secrecy rule of the act that the override itself stands in.
    SameAct,
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
    /// Whether a secrecy rule at a place, protecting an individual or not, is reached
    /// by a rule that stands in `by`. What is not listed place by place stays within
    /// its own act: the secrecy act's overrides open no other act's silence.
    #[must_use]
    pub fn reaches(&self, by: Act, norm: Citation, individual: bool) -> bool {
        let same = by == norm.act;
        let listed = |spans: Spans| {
            spans
                .iter()
                .any(|list| list.iter().any(|span| span.holds(norm)))
        };
        match self {
            Self::All => true,
            Self::SameAct => same,
            Self::Individuals => same && individual,
            Self::IndividualsExcept(except) => same && individual && !listed(except),
            Self::Only(spans) => listed(spans),
            Self::Except(spans) => same && !listed(spans),
            Self::Within(spans, except) => listed(spans) && !listed(except),
        }
    }
}
