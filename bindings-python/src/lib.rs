//! The native module of the Python package `sekretess`: the one door, and no law.

use pyo3::prelude::*;

/// The door, for the Python side of the package.
#[pymodule(name = "_native", gil_used = false)]
mod native {
    use pyo3::{exceptions::PyValueError, prelude::*};
    use sekretess::{
        InputError,
        core::Lang,
        door,
        text::{Format, Style},
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

    /// The package's own error, which is written in Python.
    fn refused(py: Python<'_>, error: &InputError) -> PyErr {
        let made = py
            .import("sekretess.errors")
            .and_then(|module| module.getattr("refused"))
            .and_then(|refused| refused.call1((error.to_json(),)));
        match made {
            Ok(error) => PyErr::from_value(error),
            Err(error) => error,
        }
    }
}
