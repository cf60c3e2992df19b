//! A table of cases of the toy law, answered 256 rows at a time.

use sekretess_core::{Block, Day, Decider, FactId, Lanes, Outcome, Rows};

use crate::{Activity, Question, Recipient, toy};

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

    /// One fact for each code: true in the rows that have it, and false in the others.
    fn codes(&mut self, codes: &[u8], facts: &[FactId]) {
        let planes = planes(codes);
        let known = (0..facts.len()).fold(Rows::NONE, |all, code| all | having(&planes, code));
        for (code, fact) in facts.iter().enumerate() {
            let yes = having(&planes, code);
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
        for (group, out) in out.chunks_mut(8).enumerate() {
            let mut bytes = 0;
            for (bit, plane) in planes.iter().enumerate() {
                let eight = plane[group >> 3] >> ((group & 7) * 8) & 0xff;
                bytes |= spread(eight) << bit;
            }
            out.copy_from_slice(&bytes.to_le_bytes()[..out.len()]);
        }
    }
}

/// The four lowest bits of each code, a plane each.
fn planes(codes: &[u8]) -> [Rows; 4] {
    let mut words = [[0_u64; 4]; 4];
    for (group, codes) in codes.chunks(8).take(32).enumerate() {
        let mut bytes = [0xff; 8];
        bytes[..codes.len()].copy_from_slice(codes);
        let bytes = u64::from_le_bytes(bytes);
        for (bit, words) in words.iter_mut().enumerate() {
            words[group >> 3] |= gather(bytes >> bit) << ((group & 7) * 8);
        }
    }
    words.map(Rows::from_words)
}

/// The rows that have this code.
fn having(planes: &[Rows; 4], code: usize) -> Rows {
    let bits = planes.iter().enumerate();
    bits.fold(Rows::ALL, |rows, (bit, plane)| {
        rows & if code >> bit & 1 == 1 {
            *plane
        } else {
            !*plane
        }
    })
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
