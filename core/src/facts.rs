//! What is known in one case: two bit planes over the law's facts.

use crate::{FactId, Implication, Literal, Truth};

/// A set of facts by their place in the law's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Bits([u64; 4]);

impl Bits {
    fn has(self, fact: FactId) -> bool {
        self.0
            .get(usize::from(fact.0 >> 6))
            .is_some_and(|word| word >> (fact.0 & 63) & 1 == 1)
    }

    fn put(&mut self, fact: FactId, on: bool) {
        if let Some(word) = self.0.get_mut(usize::from(fact.0 >> 6)) {
            let bit = 1 << (fact.0 & 63);
            *word = if on { *word | bit } else { *word & !bit };
        }
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
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
    pub fn get(&self, fact: FactId) -> Truth {
        match (self.yes.has(fact), self.no.has(fact)) {
            (true, _) => Truth::True,
            (false, true) => Truth::False,
            (false, false) => Truth::Unknown,
        }
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
