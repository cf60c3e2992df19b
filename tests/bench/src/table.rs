//! A table of cases of the toy law, answered a block at a time.
#![expect(
    clippy::indexing_slicing,
    reason = "places in a block, on a path where each nanosecond is measured"
)]

use sekretess_core::{Block, Day, Decider, FactId, Lanes, Outcome, Rows};

use crate::{Activity, Question, Recipient, toy};

/// How many words of bits a block has.
const WORDS: usize = Rows::COUNT / 64;

/// Eight rows are a byte of bits, and a word of bytes.
const FIRST_BITS: u64 = 0x0101_0101_0101_0101;

/// Answers block after block.
#[derive(Debug)]
pub struct Table {
    day: Day,
    decider: Decider,
    block: Block,
}

impl Default for Table {
    fn default() -> Self {
        Self {
            day: toy::day(),
            decider: Decider::new(&toy::LAW),
            block: Block::new(toy::FACTS.len()),
        }
    }
}

impl Table {
    /// Sets the speakers of a block, by place in [`Activity::ALL`]; another number is
    /// unknown.
    pub fn activity(&mut self, codes: &[u8]) {
        let all = Activity::ALL.map(|(activity, _)| toy::by(activity));
        self.codes(codes, &all);
    }

    /// The same of the listeners, by place in [`Recipient::ALL`].
    pub fn recipient(&mut self, codes: &[u8]) {
        let all = Recipient::ALL.map(|(recipient, _)| toy::to(recipient));
        self.codes(codes, &all);
    }

    /// Sets whether they are alone.
    pub fn private(&mut self, answers: Lanes) {
        self.block.set(toy::PRIVATE, answers);
    }

    /// Sets the answers to a question.
    pub fn answers(&mut self, question: Question, answers: Lanes) {
        self.block.set(toy::asks(question), answers);
    }

    /// One fact for each code, at most eight: true in the rows that have it, and false in
    /// the others.
    fn codes(&mut self, codes: &[u8], facts: &[FactId]) {
        let (bits, beyond) = planes(codes);
        let mut known = Rows::NONE;
        for (code, fact) in facts.iter().enumerate() {
            let mut yes = !beyond;
            for (bit, plane) in bits.iter().enumerate() {
                yes &= if code >> bit & 1 == 1 {
                    *plane
                } else {
                    !*plane
                };
            }
            known |= yes;
            let no = Rows::NONE;
            self.block.set(*fact, Lanes { yes, no });
        }
        for fact in facts {
            let yes = self.block.get(*fact).yes;
            let no = known & !yes;
            self.block.set(*fact, Lanes { yes, no });
        }
    }

    /// The outcome of each row, by place in [`Outcome::ALL`].
    pub fn outcomes(&mut self, out: &mut [u8]) {
        let rows = Rows::first(out.len());
        let decided = self
            .decider
            .decide(&self.day, &self.block, rows, &[], false);
        let mut planes = [Rows::NONE; 3];
        for outcome in Outcome::ALL {
            for (bit, plane) in planes.iter_mut().enumerate() {
                if outcome as usize >> bit & 1 == 1 {
                    *plane |= decided.rows(outcome);
                }
            }
        }
        let planes = planes.map(Rows::words);
        let eight = |group: usize| {
            let bits = |plane: &[u64; WORDS]| spread(plane[group >> 3] >> ((group & 7) * 8) & 0xff);
            let [first, second, third] = planes.each_ref().map(bits);
            (first | second << 1 | third << 2).to_le_bytes()
        };
        let (groups, rest) = out.as_chunks_mut::<8>();
        for (group, out) in groups.iter_mut().enumerate() {
            *out = eight(group);
        }
        if !rest.is_empty() {
            rest.copy_from_slice(&eight(groups.len())[..rest.len()]);
        }
    }
}

/// The three lowest bits of each code, a plane each, and where there is a higher one.
fn planes(codes: &[u8]) -> ([Rows; 3], Rows) {
    let mut words = [[0_u64; WORDS]; 4];
    let (groups, rest) = codes.as_chunks::<8>();
    let mut last = [0xff; 8];
    last[..rest.len()].copy_from_slice(rest);
    for (group, bytes) in groups.iter().chain([&last]).take(8 * WORDS).enumerate() {
        let bytes = u64::from_le_bytes(*bytes);
        let higher = bytes >> 3 & (FIRST_BITS * 0x1f);
        let parts = [
            bytes,
            bytes >> 1,
            bytes >> 2,
            (higher + FIRST_BITS * 0x7f) >> 7,
        ];
        for (words, part) in words.iter_mut().zip(parts) {
            words[group >> 3] |= gather(part) << ((group & 7) * 8);
        }
    }
    let [first, second, third, beyond] = words.map(Rows::from_words);
    ([first, second, third], beyond)
}

/// The lowest bit of each of eight bytes, as a byte.
const fn gather(bytes: u64) -> u64 {
    (bytes & FIRST_BITS).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Eight bits, each in the lowest place of a byte of its own.
const fn spread(bits: u64) -> u64 {
    let apart = bits.wrapping_mul(FIRST_BITS) & 0x8040_2010_0804_0201;
    (apart + 0x7f7f_7f7f_7f7f_7f7f) >> 7 & FIRST_BITS
}
