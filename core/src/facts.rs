//! What is known in one case: two bit planes over the law's facts.

use crate::{FactId, Implication, Literal, Truth};

/// A set of facts by their place in the law's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(crate) struct Bits([u64; WORDS]);

/// Room for 384 facts.
const WORDS: usize = 6;

impl Bits {
    pub(crate) fn has(self, fact: FactId) -> bool {
        self.0
            .get(usize::from(fact.0 >> 6))
            .is_some_and(|word| word >> (fact.0 & 63) & 1 == 1)
    }

    pub(crate) fn put(&mut self, fact: FactId, on: bool) {
        if let Some(word) = self.0.get_mut(usize::from(fact.0 >> 6)) {
            let bit = 1 << (fact.0 & 63);
            *word = if on { *word | bit } else { *word & !bit };
        }
    }

    #[inline]
    pub(crate) fn and(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    #[inline]
    pub(crate) fn or(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    #[inline]
    pub(crate) fn without(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    /// Whether there is none.
    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        // A fold over the words, where a comparison would call out.
        self.0.iter().fold(0, |all, word| all | word) == 0
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

/// The facts in order of number.
impl Iterator for Bits {
    type Item = FactId;

    fn next(&mut self) -> Option<FactId> {
        let (i, word) = (0_u16..).zip(&mut self.0).find(|(_, word)| **word != 0)?;
        #[expect(clippy::cast_possible_truncation, reason = "a place in 64 bits")]
        let bit = word.trailing_zeros() as u16;
        *word &= *word - 1;
        Some(FactId(i << 6 | bit))
    }
}

/// What is known: each fact is true, false or unknown.
///
/// ```
/// use sekretess_core::{FactId, Facts, Truth};
/// let facts = Facts::new().with(FactId(3), true);
/// assert_eq!(facts.get(FactId(3)), Truth::True);
/// assert_eq!(facts.get(FactId(4)), Truth::Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Facts {
    yes: Bits,
    no: Bits,
}

/// Two answers that cannot both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction(pub Literal, pub Literal);

impl Facts {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a fact.
    #[must_use]
    #[inline]
    pub fn get(&self, fact: FactId) -> Truth {
        match (self.yes.has(fact), self.no.has(fact)) {
            (true, _) => Truth::True,
            (false, true) => Truth::False,
            (false, false) => Truth::Unknown,
        }
    }

    /// Every fact that is known, with its value.
    pub fn known(&self) -> impl Iterator<Item = (FactId, bool)> + use<> {
        let no = self.no.map(|fact| (fact, false));
        self.yes.map(|fact| (fact, true)).chain(no)
    }

    /// Whether one of these is true.
    pub(crate) fn any_true(&self, among: Bits) -> bool {
        !self.yes.and(among).is_empty()
    }

    /// Whether one of these is false.
    pub(crate) fn any_false(&self, among: Bits) -> bool {
        !self.no.and(among).is_empty()
    }

    /// Learns, changes or (with [`Truth::Unknown`]) forgets a fact.
    pub fn set(&mut self, fact: FactId, value: Truth) {
        self.yes.put(fact, value == Truth::True);
        self.no.put(fact, value == Truth::False);
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, fact: FactId, value: impl Into<Truth>) -> Self {
        self.set(fact, value.into());
        self
    }

    /// Whether one that is needed is false, or one that bars is true.
    #[inline]
    pub(crate) fn refutes(&self, needs: &Bits, bars: &Bits) -> bool {
        // Word by word: who speaks and who listens stand first and settle most.
        let known = self.no.0.iter().zip(&self.yes.0);
        known
            .zip(needs.0.iter().zip(&bars.0))
            .any(|((no, yes), (needs, bars))| no & needs | yes & bars != 0)
    }

    /// Whether all that are needed are true, and all that bar are false.
    #[inline]
    pub(crate) fn confirms(&self, needs: Bits, bars: Bits) -> bool {
        needs.without(self.yes).or(bars.without(self.no)).is_empty()
    }

    /// The same, with what is not known taken from others.
    pub(crate) fn or_else(&self, others: &Self) -> Self {
        Self {
            yes: self.yes.or(others.yes.without(self.no)),
            no: self.no.or(others.no.without(self.yes)),
        }
    }

    /// Whether the literal is known to hold.
    #[must_use]
    pub fn holds(&self, literal: Literal) -> bool {
        self.get(literal.fact) == Truth::from(literal.value)
    }

    /// Adds all that follows, forwards and backwards.
    ///
    /// # Errors
    ///
    /// The first pair of facts that cannot both hold.
    pub fn close(&mut self, implications: &[Implication]) -> Result<(), Contradiction> {
        let mut changed = true;
        while changed {
            changed = false;
            for &Implication(if_, then) in implications {
                changed |= self.follow(if_, then)?;
                changed |= self.follow(then.negated(), if_.negated())?;
            }
        }
        Ok(())
    }

    /// Learns a fact and all that follows from it, where what was known before is
    /// closed already; `None` if it contradicts that.
    pub(crate) fn learning(
        mut self,
        literal: Literal,
        implications: &[Implication],
    ) -> Option<Self> {
        if self.holds(literal) {
            return Some(self);
        }
        if self.holds(literal.negated()) {
            return None;
        }
        self.set(literal.fact, literal.value.into());
        for follows in implications.iter().filter_map(|rule| rule.from(literal)) {
            self = self.learning(follows, implications)?;
        }
        Some(self)
    }

    fn follow(&mut self, if_: Literal, then: Literal) -> Result<bool, Contradiction> {
        if !self.holds(if_) || self.holds(then) {
            return Ok(false);
        }
        if self.holds(then.negated()) {
            return Err(Contradiction(if_, then.negated()));
        }
        self.set(then.fact, then.value.into());
        Ok(true)
    }
}
