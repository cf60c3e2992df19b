//! A table of logged disclosures, such as a municipality has of ten years: sixteen
//! actors, ten kinds of information, eight purposes, ages, and ten answers that are
//! missing as often as not.

use sekretess::batch::{Bits, Column, Flags, Table, Texts};

const ACTORS: [&str; 16] = [
    "generic.social_services",
    "generic.school",
    "generic.medical_pupil_health",
    "generic.other_pupil_health",
    "generic.police",
    "generic.municipal_health_care",
    "generic.leisure",
    "generic.preschool",
    "generic.family_counselling",
    "generic.adult_education",
    "generic.prison_service",
    "generic.social_insurance",
    "generic.employment_service",
    "generic.prosecutor",
    "generic.security_service",
    "generic.tax_agency",
];

const KINDS: [&str; 10] = [
    "personal_circumstances",
    "health_or_sexual_life",
    "contact_details",
    "identity",
    "concern_report",
    "preliminary_investigation",
    "pupil_care",
    "pupil_health",
    "protected_housing",
    "foreign_national",
];

const PURPOSES: [&str; 8] = [
    "support_or_protect",
    "prevent_crime",
    "crime_suspected",
    "acute_danger",
    "recipient_asked",
    "own_task",
    "wrong_payments",
    "supervision",
];

const FACTS: [&str; 10] = [
    "helps_prevent",
    "risk_special",
    "inappropriate",
    "committed_crime",
    "clear_no_harm",
    "crime_by_pupil",
    "child_fares_ill",
    "consent_by_subject",
    "consent_by_guardians",
    "necessity_danger",
];

/// 13 December 2015 and 15 January 2026, as days since 1970.
const DAYS: (u64, u64) = (16_782, 20_468);

/// What the columns of the table borrow from.
#[derive(Debug)]
pub struct Log {
    rows: usize,
    dates: Vec<i32>,
    codes: [Vec<u8>; 4],
    ages: Vec<u8>,
    planes: Vec<(Vec<u8>, Vec<u8>)>,
}

/// A sequence of numbers without a pattern that matters, the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

impl Log {
    /// So many rows; `in_order` of their dates, as they are logged, or in none.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "days and codes are small")]
    pub fn new(rows: usize, in_order: bool) -> Self {
        let mut numbers = Numbers(7);
        let mut dates: Vec<i32> = (0..rows)
            .map(|_| (DAYS.0 + numbers.below(DAYS.1 - DAYS.0)) as i32)
            .collect();
        if in_order {
            dates.sort_unstable();
        }
        let codes = [ACTORS.len(), ACTORS.len(), KINDS.len(), PURPOSES.len()].map(|most| {
            (0..rows)
                .map(|_| numbers.below(most as u64) as u8)
                .collect()
        });
        let ages = (0..rows).map(|_| numbers.below(30) as u8).collect();
        let mut bytes = || {
            (0..rows.div_ceil(8))
                .map(|_| numbers.below(256) as u8)
                .collect()
        };
        let planes = FACTS.map(|_| (bytes(), bytes())).into();
        Self {
            rows,
            dates,
            codes,
            ages,
            planes,
        }
    }

    /// How many rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The table, with dictionary-coded texts or plain ones.
    ///
    /// # Panics
    ///
    /// If a column is not as a table must have it.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the columns are this crate's own")]
    pub fn table(&self, coded: bool) -> Table<'_> {
        let rows = self.rows;
        let texts = |place: usize, words: &'static [&'static str]| {
            let codes: &[u8] = self.codes.get(place).map_or(&[], Vec::as_slice);
            let code = move |row: usize| codes.get(row).map(|code| usize::from(*code));
            Column::Texts(if coded {
                let words = words.iter().copied().map(Some).collect();
                Texts::Coded {
                    code: Box::new(code),
                    words,
                }
            } else {
                Texts::Plain(Box::new(move |row| words.get(code(row)?).copied()))
            })
        };
        let mut columns = vec![
            (
                "date".into(),
                rows,
                Column::Days(Box::new(|row| self.dates.get(row).copied())),
            ),
            ("discloser".into(), rows, texts(0, &ACTORS)),
            ("listeners".into(), rows, texts(1, &ACTORS)),
            ("information".into(), rows, texts(2, &KINDS)),
            ("purpose".into(), rows, texts(3, &PURPOSES)),
            (
                "age".into(),
                rows,
                Column::Integers(Box::new(|row| {
                    self.ages.get(row).map(|age| i64::from(*age))
                })),
            ),
        ];
        for (name, (values, valid)) in FACTS.iter().zip(&self.planes) {
            let flags = Flags {
                values: Bits::new(values, 0, rows).expect("enough bytes"),
                valid: Bits::new(valid, 0, rows),
            };
            columns.push(((*name).into(), rows, Column::Flags(flags)));
        }
        Table::new(columns).expect("a table")
    }
}
