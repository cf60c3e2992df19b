//! What a condition asks for at once, as bits.

use crate::{Cond, Facts, Truth, facts::Bits, readings};

/// The facts that a condition needs and those that bar it, so that most conditions are
/// settled without walking them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Guard {
    needs: Bits,
    bars: Bits,
    /// Whether the condition asks for more than that.
    more: bool,
}

impl Guard {
    pub(crate) fn of(cond: &Cond) -> Self {
        let mut guard = Self::default();
        guard.add(cond);
        guard
    }

    fn add(&mut self, cond: &Cond) {
        match cond {
            Cond::Is(fact) => self.needs.put(*fact, true),
            Cond::IsNot(fact) => self.bars.put(*fact, true),
            Cond::All(parts) => parts.iter().for_each(|part| self.add(part)),
            Cond::Any(_) => self.more = true,
        }
    }

    /// The value of the condition that this is the guard of.
    #[inline]
    pub(crate) fn value(&self, cond: &Cond, facts: &Facts) -> Truth {
        if facts.refutes(&self.needs, &self.bars) {
            Truth::False
        } else if self.more {
            readings::value(cond, facts)
        } else if facts.confirms(self.needs, self.bars) {
            Truth::True
        } else {
            Truth::Unknown
        }
    }
}
