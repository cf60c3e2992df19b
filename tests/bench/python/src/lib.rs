//! The toy law from Python: what a call costs, typed, as a dict and as JSON text, and
//! what a row costs in a table.

mod many;
mod one;

use pyo3::prelude::*;

/// The toy law.
#[pymodule(gil_used = false)]
mod toy_law {
    use pyo3::prelude::*;
    use sekretess_core::Outcome;

    #[pymodule_export]
    use crate::{
        many::outcomes,
        one::{outcome, outcome_of_dict, outcome_of_json},
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("OUTCOMES", Outcome::ALL.map(Outcome::code))?;
        module.add("OPEN", Outcome::ALL.map(Outcome::is_open))
    }
}
