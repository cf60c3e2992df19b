//! The written schemas are what the types say now. `UPDATE=1` rewrites them.

use std::{env, fs, path::Path};

use sekretess::door;
use serde_json::Value;

#[test]
fn the_schemas_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/src/door/schemas.json");
    let derived = door::derived();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &derived).expect("written");
    }
    let written = fs::read_to_string(&path).expect("the schemas");
    assert!(
        written == derived,
        "rules/src/door/schemas.json is stale: UPDATE=1 cargo test -p sekretess-tests --test schemas"
    );
}

#[test]
fn a_schema_holds_every_part_that_it_names_and_no_other() {
    for kind in ["disclosure", "meeting", "organisation", "review", "flow"] {
        let schema = door::schema(kind).expect(kind);
        let text = schema.to_string();
        let parts = schema["$defs"].as_object().expect("parts");
        for name in parts.keys() {
            assert!(
                text.contains(&format!("\"#/$defs/{name}\"")),
                "{kind}: {name}"
            );
        }
        for named in text.split("\"#/$defs/").skip(1) {
            let name = named.split('"').next().expect("a name");
            assert!(parts.contains_key(name), "{kind}: {name}");
        }
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        assert_ne!(schema["properties"], Value::Null);
    }
}
