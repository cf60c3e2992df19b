//! The native module of the Python package `sekretess`: the one door, and no law.

pub mod capsule;
mod columns;
mod lists;
mod table;
mod words;

use pyo3::prelude::*;
use sekretess::InputError;

/// The package's own error, which is written in Python.
fn refused(py: Python<'_>, error: &InputError) -> PyErr {
    raised(py, "refused", (error.to_json(),))
}

/// The same of a table's columns.
fn refused_columns(py: Python<'_>, error: &InputError) -> PyErr {
    raised(py, "refused_columns", (error.to_json(),))
}

/// The same of places, each with what is wrong there.
fn refused_at(py: Python<'_>, problems: Vec<(String, String)>) -> PyErr {
    raised(py, "refused_at", (problems,))
}

fn raised<'py>(py: Python<'py>, by: &str, with: impl pyo3::call::PyCallArgs<'py>) -> PyErr {
    let made = py
        .import("sekretess.errors")
        .and_then(|module| module.getattr(by))
        .and_then(|make| make.call1(with));
    match made {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// The door, for the Python side of the package.
#[pymodule(name = "_native", gil_used = false)]
mod native {
    use pyo3::{exceptions::PyValueError, prelude::*};
    use sekretess::{
        core::Lang,
        door,
        text::{Format, Style},
    };

    #[pymodule_export]
    use super::capsule::Batches;
    use super::{
        capsule::AnyTable,
        refused,
        table::{self, Names, Wishes},
    };

    /// Answers what is asked by name, JSON text in and JSON text out.
    #[pyfunction]
    #[pyo3(signature = (verb, json, /))]
    fn answer(py: Python<'_>, verb: &str, json: &str) -> PyResult<String> {
        py.detach(|| door::answer(verb, json))
            .map_err(|error| refused(py, &error))
    }

    /// The same, written for people.
    #[pyfunction]
    #[pyo3(signature = (verb, json, lang, format, /))]
    fn written(
        py: Python<'_>,
        verb: &str,
        json: &str,
        lang: &str,
        format: &str,
    ) -> PyResult<String> {
        let lang = match lang {
            "sv" => Lang::Sv,
            "en" => Lang::En,
            _ => return Err(PyValueError::new_err("`lang` is \"sv\" or \"en\"")),
        };
        let format = match format {
            "text" => Format::Text,
            "md" => Format::Markdown,
            "html" => Format::Html,
            _ => {
                return Err(PyValueError::new_err(
                    "`format` is \"text\", \"md\" or \"html\"",
                ));
            }
        };
        py.detach(|| door::written(verb, json, lang, format, Style::default()))
            .map_err(|error| refused(py, &error))
    }

    /// Answers every row of a table, and counts the outcomes.
    #[pyfunction]
    #[pyo3(signature = (table, common, names, wishes, progress, /))]
    fn decide_table(
        py: Python<'_>,
        table: AnyTable,
        common: &str,
        names: Names,
        wishes: Wishes,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<(Batches, Vec<(String, usize)>)> {
        table::decide(py, table, common, &names, &wishes, progress.as_ref())
    }

    /// The disclosure that a row of a table is, as JSON text.
    #[pyfunction]
    #[pyo3(signature = (table, row, common, names, /))]
    fn row_case(
        py: Python<'_>,
        table: AnyTable,
        row: usize,
        common: &str,
        names: Names,
    ) -> PyResult<String> {
        table::case(py, table, row, common, &names)
    }
}
