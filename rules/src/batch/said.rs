//! What the rows answer: read as columns lie, kept row by row, and laid out again for any
//! rows that are decided together.

use alloc::{vec, vec::Vec};
use core::ops::Range;

use sekretess_core::{FactId, Lanes, Rows};

use super::{Flags, block::Entry, codes::place};

/// So many bits in a word, and so many words in a square of them.
const SIDE: usize = 64;

/// Bits in rows and columns.
type Square = [u64; SIDE];

/// The yeses and the noes of a row for the facts of a group, the first in the lowest place.
type Answers = [u64; 2];

/// At most 64 facts.
struct Group {
    facts: Vec<FactId>,
    rows: Vec<Answers>,
}

/// The answers of some rows of a table.
pub(super) struct Said(Vec<Group>);

impl Said {
    /// Nothing yet, for a table with these facts.
    pub(super) fn of(facts: &[(FactId, Flags<'_>)]) -> Self {
        let groups = facts.chunks(SIDE).map(|facts| Group {
            facts: facts.iter().map(|(fact, _)| *fact).collect(),
            rows: Vec::new(),
        });
        Self(groups.collect())
    }

    /// Reads these rows of the columns.
    pub(super) fn read(&mut self, facts: &[(FactId, Flags<'_>)], rows: Range<usize>) {
        for (group, columns) in self.0.iter_mut().zip(facts.chunks(SIDE)) {
            group.rows.clear();
            for row in rows.clone().step_by(SIDE) {
                let (mut yes, mut no) = ([0; SIDE], [0; SIDE]);
                for ((yes, no), (_, flags)) in yes.iter_mut().zip(&mut no).zip(columns) {
                    let (values, valid) = (flags.values.word(row), flags.valid_word(row));
                    (*yes, *no) = (values & valid, !values & valid);
                }
                turn(&mut yes);
                turn(&mut no);
                let answers = yes.into_iter().zip(no).map(|(yes, no)| [yes, no]);
                group.rows.extend(answers.take(rows.end - row));
            }
        }
    }

    /// What the entries answer, fact by fact, each in the place that it has among them.
    pub(super) fn lay(&self, entries: &[Entry], mut each: impl FnMut(FactId, Lanes)) {
        for group in &self.0 {
            let mut words = vec![[Answers::default(); Rows::COUNT / SIDE]; group.facts.len()];
            for (block, entries) in entries.chunks(SIDE).enumerate() {
                let (mut yes, mut no) = ([0; SIDE], [0; SIDE]);
                for ((yes, no), entry) in yes.iter_mut().zip(&mut no).zip(entries) {
                    let answers = group.rows.get(place(entry.row)).copied();
                    [*yes, *no] = answers.unwrap_or_default();
                }
                turn(&mut yes);
                turn(&mut no);
                for (words, answers) in words.iter_mut().zip(yes.into_iter().zip(no)) {
                    if let Some(word) = words.get_mut(block) {
                        *word = answers.into();
                    }
                }
            }
            for (fact, words) in group.facts.iter().zip(words) {
                let lanes = Lanes {
                    yes: Rows::from_words(words.map(|[yes, _]| yes)),
                    no: Rows::from_words(words.map(|[_, no]| no)),
                };
                each(*fact, lanes);
            }
        }
    }
}

/// Makes rows of columns: bit `b` of word `a` becomes bit `a` of word `b`.
///
/// Swaps the two far quarters, then the same within each quarter, down to single bits
/// (Warren, *Hacker's Delight*, section 7-3).
fn turn(square: &mut Square) {
    let mut near = u64::MAX;
    let mut side = SIDE;
    while side > 1 {
        side /= 2;
        near ^= near << side;
        for half in square.chunks_exact_mut(2 * side) {
            let (above, below) = half.split_at_mut(side);
            for (above, below) in above.iter_mut().zip(below) {
                let other = (*above >> side ^ *below) & near;
                *below ^= other;
                *above ^= other << side;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_is_turned() {
        let mut square: Square = [0; SIDE];
        for (word, seed) in square.iter_mut().zip(1_u64..) {
            *word = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17);
        }
        let before = square;
        turn(&mut square);
        for (a, word) in before.into_iter().enumerate() {
            for (b, turned) in square.into_iter().enumerate() {
                assert_eq!(word >> b & 1, turned >> a & 1, "{a} {b}");
            }
        }
    }
}
