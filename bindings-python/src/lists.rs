//! Tables of plain Python lists, for whoever has no Arrow library at hand.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Float64Array, Int64Array, NullArray, StringArray,
    builder::{ListBuilder, StringBuilder},
};
use pyo3::{IntoPyObjectExt, prelude::*};
use sekretess::{batch::Column, core::Date};

/// The values of a column; `None` where there is no value.
#[derive(FromPyObject)]
pub(crate) enum Values {
    Flags(Vec<Option<bool>>),
    Whole(Vec<Option<i64>>),
    Decimal(Vec<Option<f64>>),
    Texts(Vec<Option<String>>),
    Lists(Vec<Option<Vec<Option<String>>>>),
}

impl Values {
    /// The same as Arrow has it.
    pub(crate) fn array(self) -> ArrayRef {
        match self {
            Self::Flags(values) if values.iter().all(Option::is_none) => {
                Arc::new(NullArray::new(values.len()))
            }
            Self::Flags(values) => Arc::new(BooleanArray::from(values)),
            Self::Whole(values) => Arc::new(Int64Array::from(values)),
            Self::Decimal(values) => Arc::new(Float64Array::from(values)),
            Self::Texts(values) => Arc::new(StringArray::from(values)),
            Self::Lists(values) => {
                let mut lists = ListBuilder::new(StringBuilder::new());
                values
                    .into_iter()
                    .for_each(|list| lists.append_option(list));
                Arc::new(lists.finish())
            }
        }
    }
}

/// The values of a column as Python has them.
pub(crate) fn values(py: Python<'_>, column: &Column<'_>, rows: usize) -> PyResult<Py<PyAny>> {
    let rows = 0..rows;
    match column {
        Column::Empty => rows
            .map(|_| None::<bool>)
            .collect::<Vec<_>>()
            .into_py_any(py),
        Column::Flags(flags) => rows
            .map(|row| flags.get(row))
            .collect::<Vec<_>>()
            .into_py_any(py),
        Column::Integers(read) => rows.map(read).collect::<Vec<_>>().into_py_any(py),
        Column::Days(read) => {
            let day = |row| {
                read(row)
                    .and_then(Date::from_days)
                    .map(|day| day.to_string())
            };
            rows.map(day).collect::<Vec<_>>().into_py_any(py)
        }
        Column::Texts(texts) => rows
            .map(|row| texts.get(row))
            .collect::<Vec<_>>()
            .into_py_any(py),
        Column::Lists { row: places, texts } => {
            let list = |row| {
                let places = places(row)?;
                Some(places.map(|place| texts.get(place)).collect::<Vec<_>>())
            };
            rows.map(list).collect::<Vec<_>>().into_py_any(py)
        }
    }
}
