//! The Arrow PyCapsule interface: a stream in, a stream out.

use std::{ffi::CStr, sync::Arc};

use arrow_array::{
    Array, ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader,
    ffi::FFI_ArrowSchema,
    ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader},
};
use arrow_schema::{ArrowError, Field, Schema, SchemaRef};
use pyo3::{
    exceptions::{PyKeyError, PyTypeError, PyValueError},
    prelude::*,
    types::PyCapsule,
};

use crate::{
    columns::column,
    lists::{Values, values},
};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";

/// Any table that has `__arrow_c_stream__`.
#[derive(Debug)]
pub struct AnyTable(pub RecordBatchStreamReader);

impl<'a, 'py> FromPyObject<'a, 'py> for AnyTable {
    type Error = PyErr;

    fn extract(table: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        let Ok(export) = table.getattr("__arrow_c_stream__") else {
            let kind = table.get_type().name()?;
            return Err(PyTypeError::new_err(format!(
                "a table is wanted that Arrow can read, of pyarrow, polars, pandas (2.2 or later) or DuckDB, not `{kind}`"
            )));
        };
        let capsule = export.call0()?.cast_into::<PyCapsule>()?;
        let stream = capsule.pointer_checked(Some(STREAM))?.cast();
        #[allow(
            unsafe_code,
            reason = "the interface hands over a pointer to a C struct, and there is no other way in"
        )]
        // SAFETY: a capsule of this name holds a live `ArrowArrayStream`, says the
        // interface. `from_raw` moves the stream out and leaves a released one behind for
        // the capsule to drop.
        let reader = unsafe { RecordBatchStreamReader::from_raw(stream.as_ptr()) };
        reader.map(Self).map_err(|error| {
            PyValueError::new_err(format!(
                "the table cannot be read; it must have columns with names, and not be one column alone: {error}"
            ))
        })
    }
}

/// What a stream that breaks off says.
pub(crate) fn not_readable(error: ArrowError) -> PyErr {
    PyValueError::new_err(format!("the table cannot be read: {error}"))
}

/// Record batches, to be read as often as wanted.
#[pyclass(frozen, module = "sekretess._native")]
#[derive(Debug)]
pub struct Batches {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Batches {
    /// A table of these batches, all of this schema.
    #[must_use]
    pub fn new(schema: Schema, batches: Vec<RecordBatch>) -> Self {
        Self {
            schema: Arc::new(schema),
            batches,
        }
    }
}

#[pymethods]
impl Batches {
    /// A table of plain lists, one for each column.
    #[new]
    #[pyo3(signature = (columns, /))]
    fn of_lists(columns: Vec<(String, Values)>) -> PyResult<Self> {
        let (names, arrays): (Vec<_>, Vec<_>) = columns
            .into_iter()
            .map(|(name, values)| (name, values.array()))
            .unzip();
        let field =
            |(name, array): (&String, &ArrayRef)| Field::new(name, array.data_type().clone(), true);
        let schema = Schema::new(names.iter().zip(&arrays).map(field).collect::<Vec<_>>());
        let batch = RecordBatch::try_new(Arc::new(schema.clone()), arrays);
        Ok(Self::new(schema, vec![batch.map_err(not_readable)?]))
    }

    /// A column as a plain list.
    #[pyo3(signature = (name, /))]
    fn list(&self, py: Python<'_>, name: &str) -> PyResult<Vec<Py<PyAny>>> {
        let mut all = Vec::new();
        for batch in &self.batches {
            let array = batch.column_by_name(name);
            let array = array.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
            let column = column(array).map_err(PyValueError::new_err)?;
            all.extend(values(py, &column, array.len())?.extract::<Vec<Py<PyAny>>>(py)?);
        }
        Ok(all)
    }

    /// A stream of the whole table. What is requested of its schema is not followed,
    /// which the interface leaves open.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok);
        let reader: Box<dyn RecordBatchReader + Send> =
            Box::new(RecordBatchIterator::new(batches, Arc::clone(&self.schema)));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
    }

    /// The columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref())
            .map_err(|error| PyValueError::new_err(error.to_string()))?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    }

    /// How many rows.
    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        let fields = self.schema.fields().iter();
        fields.map(|field| field.name().clone()).collect()
    }
}
