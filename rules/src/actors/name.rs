//! A name or a note: from the rules, or from a municipality's own file.

use alloc::{borrow::Cow, string::ToString};

use sekretess_core::{Lang, Text};

use crate::answer::Words;

/// A text in both languages. What the rules say is there for good; what a
/// municipality says of itself lasts as long as its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name<'a> {
    /// From the rules.
    Here(Text),
    /// From a municipality's own file.
    Own {
        /// Swedish.
        sv: &'a str,
        /// English; the Swedish where the file has no other.
        en: &'a str,
    },
}

impl<'a> Name<'a> {
    /// Nothing is said.
    pub const EMPTY: Self = Self::Here(Text::EMPTY);

    /// The text in one language.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &'a str {
        match (self, lang) {
            (Self::Here(text), _) => text.get(lang),
            (Self::Own { sv, .. }, Lang::Sv) => sv,
            (Self::Own { en, .. }, Lang::En) => en,
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.get(Lang::Sv).is_empty()
    }
}

/// What stands in an answer, which outlives the file; only what is not in the rules
/// is copied.
impl From<Name<'_>> for Words {
    fn from(name: Name<'_>) -> Self {
        match name {
            Name::Here(text) => text.into(),
            Name::Own { sv, en } => Self {
                sv: Cow::Owned(sv.to_string()),
                en: Cow::Owned(en.to_string()),
            },
        }
    }
}
