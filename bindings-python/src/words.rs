//! Columns of words that stand in many rows: each word once, for the whole table.

use std::{collections::HashMap, sync::Arc};

use arrow_array::{ArrayRef, DictionaryArray, Int32Array, StringArray, types::Int32Type};
use arrow_schema::{ArrowError, DataType, Field};

/// A column of words, chunk by chunk.
#[derive(Default)]
pub(crate) struct Words {
    places: HashMap<String, i32>,
    words: Vec<String>,
    chunks: Vec<Vec<Option<i32>>>,
}

impl Words {
    /// The place of a word; at the end if it is new.
    pub(crate) fn place(&mut self, word: &str) -> i32 {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let place = i32::try_from(self.words.len()).unwrap_or(i32::MAX);
        self.places.insert(word.to_owned(), place);
        self.words.push(word.to_owned());
        place
    }

    /// The next chunk: for each row the place of its word, or nothing.
    pub(crate) fn chunk(&mut self, rows: Vec<Option<i32>>) {
        self.chunks.push(rows);
    }

    /// How often each word stands.
    pub(crate) fn counts(&self) -> Vec<(String, usize)> {
        let mut counts: Vec<(String, usize)> =
            self.words.iter().map(|word| (word.clone(), 0)).collect();
        for place in self.chunks.iter().flatten().flatten() {
            let count = usize::try_from(*place).ok().and_then(|p| counts.get_mut(p));
            if let Some((_, count)) = count {
                *count += 1;
            }
        }
        counts
    }

    /// One array for each chunk, all over the same words.
    pub(crate) fn arrays(self) -> Result<Vec<ArrayRef>, ArrowError> {
        let words: ArrayRef = Arc::new(StringArray::from(self.words));
        let array = |rows| {
            let keys = Int32Array::from(rows);
            let array = DictionaryArray::<Int32Type>::try_new(keys, Arc::clone(&words))?;
            Ok(Arc::new(array) as ArrayRef)
        };
        self.chunks.into_iter().map(array).collect()
    }

    /// What such a column is called and holds.
    pub(crate) fn field(name: &str) -> Field {
        let kind = DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8));
        Field::new(name, kind, true)
    }
}
