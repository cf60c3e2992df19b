//! The form of every answer, as JSON Schema.

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

#[cfg(feature = "changes")]
use crate::Changes;
use crate::{
    answer::{Report, Ruleset},
    ask::Next,
    consent::ConsentReport,
    flow::FlowReport,
    lookup::{Coverage, Section, Timeline},
    nearest::Alternatives,
    plan::Plan,
    record::Record,
    review::ReviewReport,
};

/// The questions whose answers have a schema; the others give lists of codes.
pub const ANSWERED: &[&str] = &[
    "decide",
    "meeting",
    "next_questions",
    "alternatives",
    "plan",
    "consent",
    "record",
    "review",
    "flow",
    "law",
    "law_timeline",
    "law_coverage",
    #[cfg(feature = "changes")]
    "law_diff",
    "ruleset",
];

/// The JSON Schema (draft 2020-12) of the answer to a question of [`ANSWERED`]; `None`
/// for another word.
///
/// ```
/// let schema = sekretess::door::answer_schema("decide").unwrap();
/// assert_eq!(schema["$defs"]["Verdict"]["properties"]["by_default"]["type"], "boolean");
/// assert!(sekretess::door::answer_schema("actors").is_none());
/// ```
#[must_use]
pub fn answer_schema(verb: &str) -> Option<Value> {
    Some(match verb {
        "decide" | "meeting" => of::<Report>(),
        "next_questions" => of::<Next>(),
        "alternatives" => of::<Alternatives>(),
        "plan" => of::<Plan>(),
        "consent" => of::<ConsentReport>(),
        "record" => of::<Record>(),
        "review" => of::<ReviewReport>(),
        "flow" => of::<FlowReport>(),
        "law" => of::<Section>(),
        "law_timeline" => of::<Timeline>(),
        "law_coverage" => of::<Coverage>(),
        #[cfg(feature = "changes")]
        "law_diff" => of::<Changes>(),
        "ruleset" => of::<Ruleset>(),
        _ => return None,
    })
}

fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}
