//! Which of the day's grounds count.

/// How many grounds a day can have.
pub(crate) const MOST: usize = 256;

/// A choice among the day's grounds, by place.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counted([u128; 2]);

impl Counted {
    /// No ground counts.
    pub(crate) const NONE: Self = Self([0; 2]);
    /// Every ground counts.
    pub(crate) const ALL: Self = Self([u128::MAX; 2]);

    /// Whether the ground at a place counts.
    pub(crate) fn has(self, place: usize) -> bool {
        self.0
            .get(place >> 7)
            .is_some_and(|half| half >> (place & 127) & 1 == 1)
    }

    /// The same with the ground at a place, if it is to count.
    pub(crate) fn with(mut self, place: usize, counts: bool) -> Self {
        if let Some(half) = self.0.get_mut(place >> 7) {
            *half |= u128::from(counts) << (place & 127);
        }
        self
    }
}
