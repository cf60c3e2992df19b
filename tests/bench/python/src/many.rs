//! A table of cases: Arrow's bits are the two planes, and nothing is converted.

use std::{iter, sync::Arc};

use arrow_array::{Array, BooleanArray, RecordBatch, UInt8Array, cast::AsArray, types::UInt8Type};
use arrow_buffer::BooleanBuffer;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use pyo3::{exceptions::PyValueError, prelude::*};
use sekretess_bench::{Question, table::Table};
use sekretess_core::{Lanes, Rows};
use sekretess_native::capsule::{AnyTable, Batches};

/// The outcome of each row of a table, by its place in `OUTCOMES`: `activity` and
/// `recipient` as 8-bit codes, `private` and the questions as booleans, null where not
/// known.
#[pyfunction]
pub(crate) fn outcomes(py: Python<'_>, table: AnyTable) -> PyResult<Batches> {
    py.detach(|| {
        let schema = Schema::new(vec![Field::new("outcome", DataType::UInt8, false)]);
        let made = Arc::new(schema.clone());
        let mut toy = Table::default();
        let batch = |batch: Result<RecordBatch, ArrowError>| {
            let outcomes = answered(&mut toy, &batch?)?;
            RecordBatch::try_new(
                Arc::clone(&made),
                vec![Arc::new(UInt8Array::from(outcomes))],
            )
        };
        let batches: Result<Vec<_>, ArrowError> = table.0.map(batch).collect();
        let batches = batches.map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(Batches::new(schema, batches))
    })
}

fn answered(toy: &mut Table, batch: &RecordBatch) -> Result<Vec<u8>, ArrowError> {
    let column = |name: &str| {
        let found = batch.column_by_name(name);
        found.ok_or_else(|| ArrowError::SchemaError(format!("there is no column `{name}`")))
    };
    let wrong = |name: &str| ArrowError::SchemaError(format!("`{name}` has the wrong type"));
    let codes = |name: &str| {
        let codes = column(name)?.as_primitive_opt::<UInt8Type>();
        let codes = codes.filter(|codes| codes.null_count() == 0);
        Ok::<_, ArrowError>(codes.ok_or_else(|| wrong(name))?.values())
    };
    let booleans = |name: &str| {
        let booleans = column(name)?.as_boolean_opt();
        Ok::<_, ArrowError>(lanes(booleans.ok_or_else(|| wrong(name))?))
    };
    let (activity, recipient) = (codes("activity")?, codes("recipient")?);
    let mut private = booleans("private")?;
    let mut asked = Vec::new();
    for (question, name) in Question::ALL {
        asked.push((question, booleans(name)?));
    }
    let mut outcomes = vec![0; batch.num_rows()];
    let blocks = outcomes.chunks_mut(Rows::COUNT);
    let actors = activity
        .chunks(Rows::COUNT)
        .zip(recipient.chunks(Rows::COUNT));
    for (out, (activity, recipient)) in blocks.zip(actors) {
        toy.activity(activity);
        toy.recipient(recipient);
        toy.private(private.next().unwrap_or_default());
        for (question, answers) in &mut asked {
            toy.answers(*question, answers.next().unwrap_or_default());
        }
        toy.outcomes(out);
    }
    Ok(outcomes)
}

/// A boolean column, 256 rows at a time.
fn lanes(column: &BooleanArray) -> impl Iterator<Item = Lanes> + '_ {
    let mut values = rows(column.values());
    let mut valid = column.nulls().map(|nulls| rows(nulls.inner()));
    iter::from_fn(move || {
        let values = values.next()?;
        let valid = valid.as_mut().map_or(Some(Rows::ALL), Iterator::next)?;
        Some(Lanes {
            yes: values & valid,
            no: !values & valid,
        })
    })
}

/// Bits, 256 at a time.
fn rows(bits: &BooleanBuffer) -> impl Iterator<Item = Rows> + '_ {
    let blocks = bits.len().div_ceil(Rows::COUNT);
    let words = bits.bit_chunks();
    let mut words = words.iter().chain([words.remainder_bits()]);
    (0..blocks).map(move |_| Rows::from_words([(); 4].map(|()| words.next().unwrap_or_default())))
}
