//! A table: named columns of one length, checked before any row is read.

use alloc::{
    boxed::Box,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{fmt, ops::Range};

use sekretess_core::FactId;

use super::Flags;
use crate::{InputError, LAW, case};

/// Reads what stands in a row, counted from 0.
pub type Read<'a, T> = Box<dyn Fn(usize) -> T + Send + Sync + 'a>;

/// Texts, one for each place.
pub enum Texts<'a> {
    /// Each place has its text, or nothing.
    Plain(Read<'a, Option<&'a str>>),
    /// Each place has the number of its word, or nothing: dictionary-coded. A number
    /// that is not a place in `words` is nothing.
    Coded {
        /// The number of the word.
        code: Read<'a, Option<usize>>,
        /// The words; some may stand twice, or be nothing.
        words: Vec<Option<&'a str>>,
    },
}

impl<'a> Texts<'a> {
    /// The text at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&'a str> {
        match self {
            Self::Plain(read) => read(place),
            Self::Coded { code, words } => {
                code(place).and_then(|code| words.get(code).copied().flatten())
            }
        }
    }
}

/// What a column holds; a row without a value is `None`.
pub enum Column<'a> {
    /// Days since 1 January 1970.
    Days(Read<'a, Option<i32>>),
    /// Whole numbers.
    Integers(Read<'a, Option<i64>>),
    /// Yes, no or nothing.
    Flags(Flags<'a>),
    /// One text in each row.
    Texts(Texts<'a>),
    /// A list of texts in each row.
    Lists {
        /// The places of a row's texts.
        row: Read<'a, Option<Range<usize>>>,
        /// All texts, one row's after the other's.
        texts: Texts<'a>,
    },
    /// Nothing in any row, of no particular type.
    Empty,
}

impl Column<'_> {
    const fn kind(&self) -> &'static str {
        match self {
            Self::Days(_) => "dates",
            Self::Integers(_) => "whole numbers",
            Self::Flags(_) => "booleans",
            Self::Texts(_) => "texts",
            Self::Lists { .. } => "lists of texts",
            Self::Empty => "nothing",
        }
    }
}

impl fmt::Debug for Column<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

/// A column that is no fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Date,
    Discloser,
    Listeners,
    Information,
    Purpose,
    Age,
    Grounds,
    ReceivedOn,
}

impl Key {
    const ALL: [(Self, &'static str, &'static str); 8] = [
        (Self::Date, "date", "dates, or texts as 2025-12-01"),
        (Self::Discloser, "discloser", "texts"),
        (Self::Listeners, "listeners", "texts or lists of texts"),
        (Self::Information, "information", "texts or lists of texts"),
        (Self::Purpose, "purpose", "texts or lists of texts"),
        (Self::Age, "age", "whole numbers"),
        (Self::Grounds, "grounds", "texts or lists of texts"),
        (
            Self::ReceivedOn,
            "received_on",
            "dates, or texts as 2025-12-01",
        ),
    ];

    /// Those that every table must have.
    const REQUIRED: [&'static str; 4] = ["date", "discloser", "listeners", "information"];

    const fn takes(self, column: &Column<'_>) -> bool {
        match self {
            Self::Date | Self::ReceivedOn => {
                matches!(column, Column::Days(_) | Column::Texts(_) | Column::Empty)
            }
            Self::Discloser => matches!(column, Column::Texts(_) | Column::Empty),
            Self::Age => matches!(column, Column::Integers(_) | Column::Empty),
            Self::Listeners | Self::Information | Self::Purpose | Self::Grounds => matches!(
                column,
                Column::Texts(_) | Column::Lists { .. } | Column::Empty
            ),
        }
    }
}

/// A table of logged disclosures, one in each row.
///
/// A column is named as in the input of [`door::decide`]: `date`, `discloser` (an
/// actor; where the directory leaves its profile open, with that: `generic.headteacher/school`),
/// `listeners` (an actor or a list of them), `information` and `purpose` (a code
/// or a list of codes), `age` (whole years), `grounds` (a provision or a list of them),
/// `received_on`, and any fact that can be answered (`consent_by_guardians`, …) as
/// booleans. The first four are required. What a row leaves out is unknown.
///
/// [`door::decide`]: crate::door::decide
#[derive(Debug)]
pub struct Table<'a> {
    rows: usize,
    keys: Vec<(Key, Column<'a>)>,
    pub(super) facts: Vec<(FactId, Flags<'a>)>,
}

impl<'a> Table<'a> {
    /// The table of these columns: each its name, how many rows it has, and what it
    /// holds.
    ///
    /// # Errors
    ///
    /// Every column that is unknown (with the nearest right name), stands twice, holds
    /// something else than it must or has another length than the first; and every
    /// column that is required and missing. The place is the column's name.
    ///
    /// ```
    /// use sekretess::batch::{Column, Table};
    /// let error = Table::new(vec![("dat".into(), 0, Column::Empty)]).unwrap_err();
    /// assert!(error.to_string().contains("did you mean `date`?"));
    /// ```
    pub fn new(columns: Vec<(String, usize, Column<'a>)>) -> Result<Self, InputError> {
        let mut problems = InputError::default();
        let rows = columns.first().map_or(0, |(_, rows, _)| *rows);
        if u32::try_from(rows).is_err() {
            problems.add("", "a table has at most 4294967295 rows: divide it");
        }
        let mut seen: Vec<String> = Vec::new();
        let mut table = Self {
            rows,
            keys: Vec::new(),
            facts: Vec::new(),
        };
        for (name, len, column) in columns {
            if seen.contains(&name) {
                problems.add(&name, "two columns have this name; keep one of them");
                continue;
            }
            if len != rows {
                let first = seen.first().map_or("", String::as_str);
                problems.add(
                    &name,
                    format!("it has {len} rows where `{first}` has {rows}; all columns have the same length"),
                );
            }
            table.add(&name, column, &mut problems);
            seen.push(name);
        }
        for name in Key::REQUIRED {
            if !seen.iter().any(|s| s == name) {
                problems.add(name, "the table must have this column");
            }
        }
        problems.or(table)
    }

    fn add(&mut self, name: &str, column: Column<'a>, problems: &mut InputError) {
        let mut wrong = |wanted: &str| {
            problems.add(
                name,
                format!(
                    "this column must hold {wanted}, and holds {}",
                    column.kind()
                ),
            );
        };
        if let Some((key, _, wanted)) = Key::ALL.into_iter().find(|(_, n, _)| *n == name) {
            if key.takes(&column) {
                self.keys.push((key, column));
            } else {
                wrong(wanted);
            }
            return;
        }
        let Some(id) = LAW.fact_named(name) else {
            let facts = LAW.facts.iter().filter(|f| !f.derived).map(|f| f.id);
            let known = Key::ALL.into_iter().map(|(_, name, _)| name).chain(facts);
            problems.unknown(name, "column", name, known);
            return;
        };
        if LAW.fact(id).is_some_and(|fact| fact.derived) {
            problems.add(name, case::WORKED_OUT);
            return;
        }
        match column {
            Column::Flags(flags) => self.facts.push((id, flags)),
            Column::Empty => {}
            _ => wrong("booleans"),
        }
    }

    /// How many rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    pub(super) fn column(&self, key: Key) -> &Column<'a> {
        let found = self.keys.iter().find(|(k, _)| *k == key);
        found.map_or(&Column::Empty, |(_, column)| column)
    }

    /// The texts of a row; `None` where it has no value.
    pub(super) fn texts(&self, key: Key, row: usize) -> Option<Vec<Option<&'a str>>> {
        match self.column(key) {
            Column::Texts(texts) => texts.get(row).map(|text| Vec::from([Some(text)])),
            Column::Lists { row: places, texts } => {
                places(row).map(|places| places.map(|place| texts.get(place)).collect())
            }
            _ => None,
        }
    }

    /// The day of a row, as it is written.
    pub(super) fn day(&self, key: Key, row: usize) -> Option<String> {
        match self.column(key) {
            Column::Texts(texts) => texts.get(row).map(ToString::to_string),
            Column::Days(days) => days(row).map(|days| {
                sekretess_core::Date::from_days(days).map_or_else(
                    || format!("1970-01-01 + {days} days"),
                    |day| day.to_string(),
                )
            }),
            _ => None,
        }
    }

    pub(super) fn age(&self, row: usize) -> Option<i64> {
        match self.column(Key::Age) {
            Column::Integers(ages) => ages(row),
            _ => None,
        }
    }
}
