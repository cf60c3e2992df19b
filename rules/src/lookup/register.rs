//! The amendments that have no wording of their own here, and why.
//!
//! A test holds this against the register of amendments: an act that touches an
//! encoded section, from the wording in force on the first day and on, has a wording
//! with its number, or a line here. A section that is only named needs neither.

use sekretess_core::{Citation, Date, Text, date};

use super::{Extent, extent};
use crate::{
    LAW,
    write::{osl, text},
};

/// An amendment of an encoded section that is no wording of its own here.
#[derive(Clone, Copy, Debug)]
pub struct NoWording {
    /// The section.
    pub at: Citation,
    /// The amending act.
    pub sfs: &'static str,
    /// The day on which it came into force.
    pub from: Date,
    /// Why there is no wording.
    pub why: Text,
}

/// A section that came into force on another day than the rest of its act, for which
/// the register has one day only.
#[derive(Clone, Copy, Debug)]
pub struct Split {
    /// The section.
    pub at: Citation,
    /// The amending act.
    pub sfs: &'static str,
    /// The day in the transitional provisions.
    pub from: Date,
    /// What says so.
    pub source: Text,
}

const NOT_READ: Text = text(
    "Ändringen är inte läst; den antas inte röra vad som är att röja en uppgift.",
    "The amendment has not been read; it is assumed not to touch what it is to disclose.",
);
const ONE_WORDING: Text = text(
    "Ingen av paragrafens lydelser är läst; en enda, märkt som inte kontrollerad, får stå för alla.",
    "None of the section's wordings has been read; a single one, marked as not verified, stands for all.",
);

/// Every amendment without a wording, in the order of the statute.
pub static NO_WORDING: &[NoWording] = &[
    NoWording {
        at: osl(3, 1),
        sfs: "2017:1076",
        from: date(2018, 1, 1),
        why: NOT_READ,
    },
    NoWording {
        at: osl(18, 1),
        sfs: "2014:633",
        from: date(2015, 1, 1),
        why: ONE_WORDING,
    },
    NoWording {
        at: osl(18, 1),
        sfs: "2016:1314",
        from: date(2017, 2, 1),
        why: ONE_WORDING,
    },
    NoWording {
        at: osl(18, 1),
        sfs: "2024:328",
        from: date(2024, 7, 1),
        why: ONE_WORDING,
    },
];

/// Every section of OSL that is known to have another day than its act.
///
/// There is none among the wordings here: the provisions on entry into force of the acts
/// behind them give every section the one day of the register. An act of which only the
/// register's line is known is taken at its word. That the register's day can be wrong
/// for a section is known from another act: 6 kap. 10 § skollagen, by SFS 2018:1303.
pub static SPLIT: &[Split] = &[];

/// Whether a section is only named, and so needs no wordings.
///
/// ```
/// use sekretess::lookup::named_only;
/// assert!(!named_only("10:18a".parse()?));
/// assert!(!named_only("10:99".parse()?), "not here at all");
/// # Ok::<(), sekretess::core::CitationError>(())
/// ```
#[must_use]
pub fn named_only(at: Citation) -> bool {
    let mut here = LAW.at(at).peekable();
    here.peek().is_some() && here.all(|p| extent(p) == Extent::Named)
}
