//! The toy law from Python: what a call costs, typed, as a dict and as JSON text, and
//! what a row costs in a table.

mod one;

use pyo3::prelude::*;

/// The toy law.
#[pymodule(gil_used = false)]
mod toy_law {
    #[pymodule_export]
    use crate::one::{outcome, outcome_of_dict, outcome_of_json};
}
