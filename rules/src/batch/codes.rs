//! Columns as small numbers: each value that occurs is read once.

use alloc::vec::Vec;

use hashbrown::HashMap;
use sekretess_core::Date;

use super::table::{Column, Key, Table, Texts};

/// A row's texts; `None` where it has no value.
pub(super) type Value<'a> = Option<Vec<Option<&'a str>>>;

/// A column of texts or lists of texts, read as numbers of its values.
pub(super) struct Coded<'t, 'a> {
    column: &'t Column<'a>,
    /// The values by number; 0 is no value.
    pub(super) values: Vec<Value<'a>>,
    /// The number of each word; 0 is no word.
    words: HashMap<&'a str, u32>,
    /// The word of each number of a dictionary.
    of_code: Vec<u32>,
    /// The texts by the number of the word.
    texts: Vec<Option<&'a str>>,
    /// The value that is one word alone.
    of_word: Vec<u32>,
    lists: HashMap<Vec<u32>, u32>,
    list: Vec<u32>,
}

impl<'t, 'a> Coded<'t, 'a> {
    pub(super) fn new(table: &'t Table<'a>, key: Key) -> Self {
        let column = table.column(key);
        let mut coded = Self {
            column,
            values: Vec::from([None]),
            words: HashMap::new(),
            of_code: Vec::new(),
            texts: Vec::from([None]),
            of_word: Vec::new(),
            lists: HashMap::new(),
            list: Vec::new(),
        };
        if let Column::Texts(Texts::Coded { words, .. })
        | Column::Lists {
            texts: Texts::Coded { words, .. },
            ..
        } = column
        {
            for word in words {
                let number = word.map_or(0, |word| coded.word(word));
                coded.of_code.push(number);
            }
        }
        coded
    }

    /// The number of a row's value.
    pub(super) fn read(&mut self, row: usize) -> u32 {
        match self.column {
            Column::Texts(texts) => {
                let word = self.text(texts, row);
                if word == 0 {
                    return 0;
                }
                let place = place(word);
                if let Some(known) = self.of_word.get(place).filter(|known| **known > 0) {
                    return *known;
                }
                self.list.clear();
                self.list.push(word);
                let value = self.value();
                if self.of_word.len() <= place {
                    self.of_word.resize(place + 1, 0);
                }
                if let Some(known) = self.of_word.get_mut(place) {
                    *known = value;
                }
                value
            }
            Column::Lists { row: places, texts } => {
                let Some(places) = places(row) else { return 0 };
                self.list.clear();
                for place in places {
                    let word = self.text(texts, place);
                    self.list.push(word);
                }
                self.value()
            }
            _ => 0,
        }
    }

    /// The number of the list of words that was read.
    fn value(&mut self) -> u32 {
        if let Some(known) = self.lists.get(&self.list) {
            return *known;
        }
        let number = number(self.values.len());
        let texts = self
            .list
            .iter()
            .map(|w| self.texts.get(place(*w)).copied().flatten());
        self.values.push(Some(texts.collect()));
        self.lists.insert(self.list.clone(), number);
        number
    }

    fn text(&mut self, texts: &Texts<'a>, at: usize) -> u32 {
        match texts {
            Texts::Plain(read) => read(at).map_or(0, |text| self.word(text)),
            Texts::Coded { code, .. } => code(at)
                .and_then(|code| self.of_code.get(code).copied())
                .unwrap_or(0),
        }
    }

    fn word(&mut self, text: &'a str) -> u32 {
        let next = number(self.texts.len());
        *self.words.entry(text).or_insert_with(|| {
            self.texts.push(Some(text));
            next
        })
    }
}

/// A column of days, read as numbers of its days.
pub(super) struct Days<'t, 'a> {
    column: &'t Column<'a>,
    coded: Coded<'t, 'a>,
    /// The days by number; 0 is no value, and what is no day is `None`.
    pub(super) days: Vec<Option<Date>>,
    numbers: HashMap<i32, u32>,
    last: (i32, u32),
}

impl<'t, 'a> Days<'t, 'a> {
    pub(super) fn new(table: &'t Table<'a>, key: Key) -> Self {
        Self {
            column: table.column(key),
            coded: Coded::new(table, key),
            days: Vec::from([None]),
            numbers: HashMap::new(),
            last: (0, 0),
        }
    }

    /// The number of a row's day.
    pub(super) fn read(&mut self, row: usize) -> u32 {
        if let Column::Days(days) = self.column {
            let Some(day) = days(row) else { return 0 };
            if self.last.1 > 0 && self.last.0 == day {
                return self.last.1;
            }
            let next = number(self.days.len());
            let found = *self.numbers.entry(day).or_insert_with(|| {
                self.days.push(Date::from_days(day));
                next
            });
            self.last = (day, found);
            return found;
        }
        let found = self.coded.read(row);
        for value in self.coded.values.iter().skip(self.days.len()) {
            let text = value.iter().flatten().next().copied().flatten();
            self.days.push(text.and_then(|text| text.parse().ok()));
        }
        found
    }
}

/// A number as a place in a list.
pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A place in a list as a number; a table has no more rows than that.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
