//! Many rows at once: sets of rows as bits, and what is known in each row.

use alloc::{vec, vec::Vec};
use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

use crate::{FactId, Facts, Implication, Law, Literal, Truth};

const WORDS: usize = 4;

/// A set of the rows of a block, one bit each.
///
/// ```
/// use sekretess_core::Rows;
/// let rows = Rows::first(3) & !Rows::one(1);
/// assert_eq!(rows.iter().collect::<Vec<_>>(), [0, 2]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(align(32))]
pub struct Rows([u64; WORDS]);

impl Rows {
    /// How many rows a block has.
    pub const COUNT: usize = WORDS * 64;
    /// No row.
    pub const NONE: Self = Self([0; WORDS]);
    /// Every row.
    pub const ALL: Self = Self([u64::MAX; WORDS]);

    /// The first rows of a block, as many as this.
    #[must_use]
    pub fn first(count: usize) -> Self {
        let mut rows = Self::NONE;
        for (word, before) in rows.0.iter_mut().zip((0..).step_by(64)) {
            *word = match count.saturating_sub(before) {
                left @ 0..64 => (1 << left) - 1,
                _ => u64::MAX,
            };
        }
        rows
    }

    /// One row; none past the end of a block.
    #[must_use]
    pub fn one(row: usize) -> Self {
        let mut rows = Self::NONE;
        rows.add(row);
        rows
    }

    /// Rows from bits, the first in the lowest place.
    #[must_use]
    pub const fn from_words(words: [u64; WORDS]) -> Self {
        Self(words)
    }

    /// The bits.
    #[must_use]
    pub const fn words(self) -> [u64; WORDS] {
        self.0
    }

    /// Adds a row; one past the end of a block is not added.
    #[inline]
    pub fn add(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row >> 6) {
            *word |= 1 << (row & 63);
        }
    }

    /// Whether the row is one of them.
    #[must_use]
    #[inline]
    pub fn has(self, row: usize) -> bool {
        self.0
            .get(row >> 6)
            .is_some_and(|word| word >> (row & 63) & 1 == 1)
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(self) -> bool {
        self.0.iter().fold(0, |all, word| all | word) == 0
    }

    /// How many.
    #[must_use]
    pub fn count(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// The rows in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        self.0
            .into_iter()
            .zip((0..).step_by(64))
            .flat_map(|(word, before)| {
                let mut left = word;
                core::iter::from_fn(move || {
                    let row = (left != 0).then(|| before + left.trailing_zeros() as usize);
                    left &= left.wrapping_sub(1);
                    row
                })
            })
    }

    #[inline]
    fn zip(mut self, other: Self, each: impl Fn(u64, u64) -> u64) -> Self {
        self.0
            .iter_mut()
            .zip(other.0)
            .for_each(|(word, with)| *word = each(*word, with));
        self
    }
}

impl BitAnd for Rows {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }
}

impl BitOr for Rows {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }
}

impl Not for Rows {
    type Output = Self;
    #[inline]
    fn not(self) -> Self {
        self.zip(self, |a, _| !a)
    }
}

impl BitAndAssign for Rows {
    #[inline]
    fn bitand_assign(&mut self, other: Self) {
        *self = *self & other;
    }
}

impl BitOrAssign for Rows {
    #[inline]
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

/// A truth value in each row: the rows where it is true and those where it is false; in
/// all others it is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lanes {
    /// Where it is true.
    pub yes: Rows,
    /// Where it is false.
    pub no: Rows,
}

impl Lanes {
    /// The opposite in each row.
    #[must_use]
    #[inline]
    pub const fn not(self) -> Self {
        Self {
            yes: self.no,
            no: self.yes,
        }
    }

    /// Where it is known.
    #[must_use]
    #[inline]
    pub fn known(self) -> Rows {
        self.yes | self.no
    }
}

/// What is known in each row of a block: a [`Facts`] for each, laid the other way.
///
/// ```
/// use sekretess_core::{Block, FactId, Facts, Rows, Truth};
/// let mut block = Block::new(8);
/// let facts = Facts::new().with(FactId(3), true);
/// block.tell(Rows::one(5), &facts);
/// assert_eq!(block.facts(5), facts);
/// assert_eq!(block.facts(6), Facts::new());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Block {
    facts: Vec<Lanes>,
}

impl Block {
    /// A block in which nothing is known, for a law with so many facts.
    #[must_use]
    pub fn new(facts: usize) -> Self {
        Self {
            facts: vec![Lanes::default(); facts],
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.facts.fill(Lanes::default());
    }

    /// Takes over what another block of the same law knows.
    pub(crate) fn copy_from(&mut self, other: &Self) {
        self.facts.clear();
        self.facts.extend_from_slice(&other.facts);
    }

    /// The value of a fact in each row.
    #[must_use]
    #[inline]
    pub fn get(&self, fact: FactId) -> Lanes {
        self.facts
            .get(usize::from(fact.0))
            .copied()
            .unwrap_or_default()
    }

    /// Sets a fact in every row; what the law does not ask is let be.
    #[inline]
    pub fn set(&mut self, fact: FactId, lanes: Lanes) {
        if let Some(place) = self.facts.get_mut(usize::from(fact.0)) {
            *place = lanes;
        }
    }

    /// Adds all of these facts in these rows.
    pub fn tell(&mut self, rows: Rows, facts: &Facts) {
        for (known, value) in facts.known() {
            self.learn(Literal { fact: known, value }, rows);
        }
    }

    /// What is known in one row.
    #[must_use]
    pub fn facts(&self, row: usize) -> Facts {
        let mut facts = Facts::new();
        for (number, lanes) in (0_u16..).zip(&self.facts) {
            if lanes.yes.has(row) {
                facts.set(FactId(number), Truth::True);
            } else if lanes.no.has(row) {
                facts.set(FactId(number), Truth::False);
            }
        }
        facts
    }

    /// Adds all that follows, forwards and backwards; the rows where two facts cannot
    /// both hold.
    pub fn close(&mut self, implications: &[Implication]) -> Rows {
        let mut contradicted = Rows::NONE;
        let mut changed = true;
        while changed {
            changed = false;
            for &Implication(if_, then) in implications {
                for (if_, then) in [(if_, then), (then.negated(), if_.negated())] {
                    let rows = self.holds(if_);
                    contradicted |= rows & self.holds(then.negated());
                    let new = rows & !self.get(then.fact).known();
                    changed |= !new.is_empty();
                    self.learn(then, new);
                }
            }
        }
        contradicted
    }

    /// The rows where the literal is known to hold.
    #[inline]
    pub(crate) fn holds(&self, literal: Literal) -> Rows {
        let lanes = self.get(literal.fact);
        if literal.value { lanes.yes } else { lanes.no }
    }

    /// Adds a literal in these rows.
    #[inline]
    pub(crate) fn learn(&mut self, literal: Literal, rows: Rows) {
        if let Some(lanes) = self.facts.get_mut(usize::from(literal.fact.0)) {
            if literal.value {
                lanes.yes |= rows;
            } else {
                lanes.no |= rows;
            }
        }
    }
}

/// A law's consequences: by literal, itself and all that follows from it.
#[derive(Clone, Debug)]
pub(crate) struct Consequences(Vec<[Vec<Literal>; 2]>);

impl Consequences {
    pub(crate) fn of(law: &Law) -> Self {
        let of = |literal: Literal| {
            let mut found = vec![literal];
            let mut next = 0;
            while let Some(known) = found.get(next).copied() {
                next += 1;
                for follows in law.implications.iter().filter_map(|rule| rule.from(known)) {
                    if !found.contains(&follows) {
                        found.push(follows);
                    }
                }
            }
            found
        };
        let numbers = (0..=u16::MAX).map(FactId).zip(law.facts);
        Self(
            numbers
                .map(|(fact, _)| [of(Literal::no(fact)), of(Literal::yes(fact))])
                .collect(),
        )
    }

    /// Learns a literal and all that follows in these rows, save where it contradicts
    /// what is known; those rows.
    pub(crate) fn learn(&self, block: &mut Block, literal: Literal, rows: Rows) -> Rows {
        let both = self.0.get(usize::from(literal.fact.0));
        let follows = both.and_then(|both| both.get(usize::from(literal.value)));
        let follows = follows.map_or(&[][..], Vec::as_slice);
        let contradicted = follows
            .iter()
            .fold(Rows::NONE, |all, l| all | block.holds(l.negated()))
            & rows;
        for literal in follows {
            block.learn(*literal, rows & !contradicted);
        }
        contradicted
    }
}
