//! The words that provisions are written with.

pub(crate) use sekretess_core::{
    Act, Citation,
    Cond::{self, All, Any, Is, IsNot},
    Duty, Effect, Lift, Part, Provision, Rule, Scope, Secrecy, Span, Text, Version, date,
};

pub(crate) use crate::facts::*;

/// A section of OSL.
pub(crate) const fn osl(chapter: u8, section: u16) -> Citation {
    Citation::section(Act::OSL, chapter, section)
}

/// A lettered section of OSL.
pub(crate) const fn osl_letter(chapter: u8, section: u16, letter: char) -> Citation {
    osl(chapter, section).letter(letter)
}

/// One place.
pub(crate) const fn one(at: Citation) -> Span {
    Span::one(at)
}

/// A run of sections.
pub(crate) const fn run(from: Citation, to: Citation) -> Span {
    Span { from, to }
}

/// A text in both languages.
pub(crate) const fn text(sv: &'static str, en: &'static str) -> Text {
    Text { sv, en }
}

/// A rule of a whole section.
pub(crate) const fn rule(text: Text, when: Cond, then: Effect) -> Rule {
    Rule {
        part: Part::WHOLE,
        text,
        when,
        then,
    }
}

/// A rule of a paragraph (*stycke*).
pub(crate) const fn paragraph(paragraph: u8, text: Text, when: Cond, then: Effect) -> Rule {
    Rule {
        part: Part::paragraph(paragraph),
        text,
        when,
        then,
    }
}

/// Secrecy that protects an individual.
pub(crate) const SECRET: Effect = Effect::Secrecy(Secrecy::INDIVIDUAL);

/// OSL itself came into force on 30 June 2009.
pub(crate) const OSL_BEGINS: sekretess_core::Date = date(2009, 6, 30);
