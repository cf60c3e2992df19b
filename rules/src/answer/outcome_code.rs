//! How an outcome is written, for the schema of the answers.

use alloc::{borrow::Cow, vec::Vec};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use sekretess_core::Outcome;

/// Stands for [`Outcome`], which the core keeps free of schemas.
pub(crate) struct OutcomeCode;

impl JsonSchema for OutcomeCode {
    fn schema_name() -> Cow<'static, str> {
        "Outcome".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.code()).collect();
        json_schema!({
            "description": "The answer for one listener, or for a whole room; least open first.",
            "type": "string",
            "enum": codes
        })
    }
}
