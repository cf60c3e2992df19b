//! Bits packed eight to a byte, the first in the lowest place, as Arrow lays them.

use alloc::vec::Vec;

/// A bitmap that is borrowed: bit 0 may stand anywhere in the first byte.
///
/// ```
/// use sekretess::batch::Bits;
/// let bits = Bits::new(&[0b1011_0000], 4, 3).expect("three bits from the fifth on");
/// assert_eq!([bits.get(0), bits.get(1), bits.get(2)], [true, true, false]);
/// assert!(Bits::new(&[0], 4, 5).is_none());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bits<'a> {
    bytes: &'a [u8],
    offset: usize,
    len: usize,
}

impl<'a> Bits<'a> {
    /// `len` bits from the place `offset` on; `None` where the bytes are too few.
    #[must_use]
    pub fn new(bytes: &'a [u8], offset: usize, len: usize) -> Option<Self> {
        let end = offset.checked_add(len)?;
        (end.div_ceil(8) <= bytes.len()).then_some(Self { bytes, offset, len })
    }

    /// How many bits.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The bit at a place; `false` past the end.
    #[must_use]
    pub fn get(&self, place: usize) -> bool {
        let at = self.offset + place;
        let byte = self.bytes.get(at >> 3);
        place < self.len && byte.is_some_and(|byte| byte >> (at & 7) & 1 == 1)
    }

    /// The 64 bits from a place on; those past the end are 0.
    pub(super) fn word(&self, place: usize) -> u64 {
        let Some(left) = self.len.checked_sub(place).filter(|left| *left > 0) else {
            return 0;
        };
        let (byte, shift) = ((self.offset + place) >> 3, (self.offset + place) & 7);
        let bytes = self.bytes.get(byte..).unwrap_or_default();
        let low = bytes.first_chunk().map_or_else(
            || {
                bytes
                    .iter()
                    .rev()
                    .fold(0, |all, b| all << 8 | u64::from(*b))
            },
            |whole| u64::from_le_bytes(*whole),
        );
        let high = bytes
            .get(8)
            .map_or(0, |b| u64::from(*b) << 8 << (55 - shift));
        let word = low >> shift | if shift > 0 { high << 1 } else { 0 };
        if left < 64 {
            word & ((1 << left) - 1)
        } else {
            word
        }
    }
}

/// Yes, no or nothing for each row: Arrow's values and validity, not copied.
#[derive(Clone, Copy, Debug)]
pub struct Flags<'a> {
    /// What each row says.
    pub values: Bits<'a>,
    /// Which rows say anything; all of them if `None`. As many as the values.
    pub valid: Option<Bits<'a>>,
}

impl Flags<'_> {
    /// What a row says.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<bool> {
        let valid = row < self.values.len() && self.valid.is_none_or(|valid| valid.get(row));
        valid.then(|| self.values.get(row))
    }

    /// Which of the 64 rows from this one on say anything.
    pub(super) fn valid_word(&self, row: usize) -> u64 {
        let rows = match self.values.len().saturating_sub(row) {
            left @ 0..64 => (1 << left) - 1,
            _ => u64::MAX,
        };
        self.valid.map_or(rows, |valid| valid.word(row) & rows)
    }
}

/// A bitmap that is made.
///
/// ```
/// use sekretess::batch::Bitmap;
/// let bits: Bitmap = [true, false, true].into_iter().collect();
/// assert_eq!((bits.bytes(), bits.len()), (&[0b101][..], 3));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bitmap {
    bytes: Vec<u8>,
    len: usize,
}

impl Bitmap {
    /// The bytes; what is past the last bit is 0.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, to be kept.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// How many bits.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The bit at a place; `false` past the end.
    #[must_use]
    pub fn get(&self, place: usize) -> bool {
        let byte = self.bytes.get(place >> 3);
        place < self.len && byte.is_some_and(|byte| byte >> (place & 7) & 1 == 1)
    }

    /// Adds a bit at the end.
    pub(super) fn push(&mut self, bit: bool) {
        if self.len & 7 == 0 {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << (self.len & 7);
        }
        self.len += 1;
    }
}

impl FromIterator<bool> for Bitmap {
    fn from_iter<I: IntoIterator<Item = bool>>(bits: I) -> Self {
        let mut bitmap = Self::default();
        bits.into_iter().for_each(|bit| bitmap.push(bit));
        bitmap
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn a_word_is_its_bits() {
        let bytes: Vec<u8> = (0..40_u8).map(|n| n.wrapping_mul(73) ^ 0x5a).collect();
        for offset in 0..20 {
            for len in [0, 1, 63, 64, 65, 130, 300] {
                let bits = Bits::new(&bytes, offset, len).unwrap();
                for place in 0..len + 3 {
                    let word = bits.word(place);
                    for i in 0..64 {
                        assert_eq!(
                            word >> i & 1 == 1,
                            bits.get(place + i),
                            "{offset} {len} {place} {i}"
                        );
                    }
                }
            }
        }
    }
}
