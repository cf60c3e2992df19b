//! A whole table: Arrow in, the batch reading, Arrow out.

use std::{collections::HashMap, ops::ControlFlow, sync::Arc};

use arrow_array::{ArrayRef, BooleanArray, RecordBatch, RecordBatchReader};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use pyo3::{exceptions::PyValueError, prelude::*};
use sekretess::{
    batch::{Answers, Bitmap, Common, Sets, Table, Wanted, answer, row_case},
    core::Outcome,
    door,
};

use crate::{
    capsule::{AnyTable, Batches, not_readable},
    columns::column,
    refused, refused_at, refused_columns,
    words::Words,
};

/// How many rows are named when a table is refused for its rows.
const MOST_ROWS: usize = 10;

/// Which columns are whose.
#[derive(FromPyObject)]
pub(crate) struct Names {
    /// The user's name of a column, and the door's.
    #[pyo3(item)]
    renamed: HashMap<String, String>,
    /// Columns that are not looked at.
    #[pyo3(item)]
    ignored: Vec<String>,
    /// Columns that go through to the answer.
    #[pyo3(item)]
    kept: Vec<String>,
}

/// What is to be worked out, and what to do with rows that cannot be answered.
#[derive(FromPyObject)]
pub(crate) struct Wishes {
    #[pyo3(item)]
    grounds: bool,
    #[pyo3(item)]
    blocked_by: bool,
    #[pyo3(item)]
    missing: bool,
    #[pyo3(item)]
    raise: bool,
}

/// The answers so far.
#[derive(Default)]
struct Output {
    outcome: Words,
    by_default: Vec<ArrayRef>,
    sets: Vec<(&'static str, Words)>,
    warnings: Words,
    ruleset: Words,
    error: Words,
    kept: Vec<Vec<ArrayRef>>,
    rows: usize,
    errors: usize,
}

/// Answers every row; see the package's `decide_table`.
pub(crate) fn decide(
    py: Python<'_>,
    table: AnyTable,
    common: &str,
    names: &Names,
    wishes: &Wishes,
    progress: Option<&Py<PyAny>>,
) -> PyResult<(Batches, Vec<(String, usize)>)> {
    let common = Common::read(common).map_err(|error| refused(py, &error))?;
    py.detach(|| {
        let schema = table.0.schema();
        let mut out = Output::new(wishes);
        let mut any = false;
        for batch in table.0 {
            any = true;
            out.add(
                &batch.map_err(not_readable)?,
                &common,
                names,
                wishes,
                progress,
            )?;
        }
        if !any {
            let none = RecordBatch::new_empty(Arc::clone(&schema));
            out.add(&none, &common, names, wishes, progress)?;
        }
        let counts = out.counts();
        let batches = out.finish(&schema, names).map_err(not_readable)?;
        Ok((batches, counts))
    })
}

/// The disclosure that a row is, as JSON text.
pub(crate) fn case(
    py: Python<'_>,
    table: AnyTable,
    row: usize,
    common: &str,
    names: &Names,
) -> PyResult<String> {
    let common = Common::read(common).map_err(|error| refused(py, &error))?;
    let mut before = 0;
    for batch in table.0 {
        let batch = batch.map_err(not_readable)?;
        if row < before + batch.num_rows() {
            return Ok(row_case(&read(&batch, names)?, &common, row - before));
        }
        before += batch.num_rows();
    }
    Err(pyo3::exceptions::PyIndexError::new_err(format!(
        "the table has {before} rows, and no row {row}"
    )))
}

/// A record batch as the batch reading takes it.
fn read<'a>(batch: &'a RecordBatch, names: &Names) -> PyResult<Table<'a>> {
    let schema = batch.schema();
    let mut columns = Vec::new();
    let gone = names
        .renamed
        .iter()
        .filter(|(theirs, _)| schema.index_of(theirs).is_err());
    let mut problems: Vec<(String, String)> = gone
        .map(|(theirs, ours)| (ours.clone(), format!("the table has no column `{theirs}`")))
        .collect();
    problems.sort();
    for (field, array) in schema.fields().iter().zip(batch.columns()) {
        let name = field.name();
        let known = names.renamed.get(name).unwrap_or(name);
        let only_kept = names.kept.contains(name) && !is_known(known);
        if names.ignored.contains(name) || only_kept {
            continue;
        }
        match column(array) {
            Ok(column) => columns.push((known.clone(), array.len(), column)),
            Err(problem) => problems.push((name.clone(), problem)),
        }
    }
    if !problems.is_empty() {
        return Err(Python::attach(|py| refused_at(py, problems)));
    }
    Table::new(columns).map_err(|error| Python::attach(|py| refused_columns(py, &error)))
}

/// Whether the batch reading has a column of this name.
fn is_known(name: &str) -> bool {
    let alone = vec![(name.to_owned(), 0, sekretess::batch::Column::Empty)];
    match Table::new(alone) {
        Ok(_) => true,
        Err(error) => error.problems().iter().all(|problem| problem.at != name),
    }
}

impl Output {
    fn new(wishes: &Wishes) -> Self {
        let mut out = Self::default();
        for outcome in Outcome::ALL {
            out.outcome.place(outcome.code());
        }
        for (name, wanted) in [
            ("grounds", wishes.grounds),
            ("blocked_by", wishes.blocked_by),
            ("missing", wishes.missing),
        ] {
            if wanted {
                out.sets.push((name, Words::default()));
            }
        }
        out
    }

    fn add(
        &mut self,
        batch: &RecordBatch,
        common: &Common,
        names: &Names,
        wishes: &Wishes,
        progress: Option<&Py<PyAny>>,
    ) -> PyResult<()> {
        let table = read(batch, names)?;
        let wanted = Wanted {
            grounds: wishes.grounds,
            blocked_by: wishes.blocked_by,
            missing: wishes.missing,
        };
        let mut stopped = Ok(());
        let before = self.rows;
        let answers = answer(&table, common, wanted, &mut |done| {
            stopped = Python::attach(|py| {
                py.check_signals()?;
                progress.map_or(Ok(()), |told| told.call1(py, (before + done,)).map(drop))
            });
            if stopped.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        stopped?;
        let answers = answers.map_err(|error| PyValueError::new_err(error.to_string()))?;
        if wishes.raise && !answers.errors.is_empty() {
            return Err(rows_refused(&table, common, &answers, before));
        }
        self.take(&answers, table.rows());
        self.keep(batch, names)
    }

    /// Adds the answers for a chunk.
    fn take(&mut self, answers: &Answers, rows: usize) {
        let answered = |row: usize| answers.answered.get(row);
        let outcome = |row: usize| {
            let place = answers.outcome.get(row).filter(|_| answered(row))?;
            Some(i32::from(*place))
        };
        self.outcome.chunk((0..rows).map(outcome).collect());
        let bits = |map: &Bitmap| BooleanBuffer::new(Buffer::from(map.bytes()), 0, map.len());
        self.by_default.push(Arc::new(BooleanArray::new(
            bits(&answers.by_default),
            Some(NullBuffer::new(bits(&answers.answered))),
        )));
        for (name, words) in &mut self.sets {
            let sets = match *name {
                "grounds" => &answers.grounds,
                "blocked_by" => &answers.blocked_by,
                _ => &answers.missing,
            };
            take_sets(words, sets.as_ref(), rows, &answered);
        }
        take_sets(&mut self.warnings, Some(&answers.warnings), rows, &answered);
        let version = self.ruleset.place(answers.ruleset.version);
        self.ruleset.chunk(vec![Some(version); rows]);
        let mut errors = vec![None; rows];
        for (row, message) in &answers.errors {
            let message = usize::try_from(*message).ok();
            let message = message.and_then(|place| answers.messages.get(place));
            let row = usize::try_from(*row)
                .ok()
                .and_then(|row| errors.get_mut(row));
            if let (Some(message), Some(row)) = (message, row) {
                *row = Some(self.error.place(message));
            }
        }
        self.error.chunk(errors);
        self.rows += rows;
        self.errors += answers.errors.len();
    }

    /// Adds the columns that go through.
    fn keep(&mut self, batch: &RecordBatch, names: &Names) -> PyResult<()> {
        let kept = names.kept.iter().map(|name| {
            batch.column_by_name(name).map(Arc::clone).ok_or_else(|| {
                let problem = String::from("there is no such column to keep");
                Python::attach(|py| refused_at(py, vec![(name.clone(), problem)]))
            })
        });
        self.kept.push(kept.collect::<PyResult<_>>()?);
        Ok(())
    }

    /// How many rows have each outcome; under `error` those that have none.
    fn counts(&self) -> Vec<(String, usize)> {
        let mut counts = self.outcome.counts();
        counts.push((String::from("error"), self.errors));
        counts
    }

    fn finish(self, schema: &SchemaRef, names: &Names) -> Result<Batches, ArrowError> {
        let mut fields: Vec<Field> = Vec::new();
        for name in &names.kept {
            fields.push(schema.field_with_name(name)?.clone());
        }
        let mut columns = vec![("outcome", self.outcome)];
        columns.extend(self.sets);
        columns.extend([
            ("warnings", self.warnings),
            ("ruleset", self.ruleset),
            ("error", self.error),
        ]);
        let mut chunks = self.kept;
        for (name, words) in columns {
            fields.push(Words::field(name));
            for (chunk, array) in chunks.iter_mut().zip(words.arrays()?) {
                chunk.push(array);
            }
            if name == "outcome" {
                fields.push(Field::new("by_default", DataType::Boolean, true));
                for (chunk, array) in chunks.iter_mut().zip(&self.by_default) {
                    chunk.push(Arc::clone(array));
                }
            }
        }
        let schema = Schema::new(fields);
        let made = Arc::new(schema.clone());
        let batches = chunks
            .into_iter()
            .map(|columns| RecordBatch::try_new(Arc::clone(&made), columns))
            .collect::<Result<_, _>>()?;
        Ok(Batches::new(schema, batches))
    }
}

/// Adds the sets of a chunk, each as its names with spaces between.
fn take_sets(
    words: &mut Words,
    sets: Option<&Sets>,
    rows: usize,
    answered: &dyn Fn(usize) -> bool,
) {
    let Some(sets) = sets else { return };
    let places: Vec<i32> = sets
        .sets
        .iter()
        .map(|set| words.place(&set.join(" ")))
        .collect();
    let place = |row: usize| {
        let set = sets.rows.get(row).filter(|_| answered(row))?;
        places.get(usize::try_from(*set).ok()?).copied()
    };
    words.chunk((0..rows).map(place).collect());
}

/// What is wrong with the first rows that cannot be answered.
fn rows_refused(table: &Table<'_>, common: &Common, answers: &Answers, before: usize) -> PyErr {
    let mut problems = Vec::new();
    for (row, _) in answers.errors.iter().take(MOST_ROWS) {
        let row = usize::try_from(*row).unwrap_or_default();
        if let Err(error) = door::decide(&row_case(table, common, row)) {
            let at = format!("rows[{}]", before + row);
            problems.extend(error.problems().iter().map(|problem| {
                let place = match problem.at.as_str() {
                    "" => at.clone(),
                    place => format!("{at}.{place}"),
                };
                (place, problem.message.clone())
            }));
        }
    }
    Python::attach(|py| refused_at(py, problems))
}
