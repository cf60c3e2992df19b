//! What holds for every row of a table.

use alloc::{format, string::String};

use serde_json::{Map, Value, json};

use crate::{
    InputError,
    actors::Organised,
    door,
    input::{Disclosure, Organisation},
    room,
};

/// The keys of an input that hold for the whole table.
const KEYS: [&str; 4] = [
    "directory",
    "organisation",
    "switches",
    "listeners_complete",
];

/// What holds for every row: which directory or organisation the actors are named from,
/// how open points of law are read, and whether the lists of listeners are complete.
#[derive(Clone, Debug)]
pub struct Common {
    /// As it stands in the input of each row.
    pub(super) keys: Map<String, Value>,
}

impl Common {
    /// Reads JSON text: an object with any of `directory`, `organisation`, `switches` and
    /// `listeners_complete`, as in the input of [`door::decide`].
    ///
    /// # Errors
    ///
    /// Everything that is wrong in it, each with its place.
    ///
    /// ```
    /// use sekretess::batch::Common;
    /// assert!(Common::read(r#"{ "directory": "generic" }"#).is_ok());
    /// let error = Common::read(r#"{ "directory": "genric" }"#).unwrap_err();
    /// assert!(error.to_string().contains("did you mean `generic`?"));
    /// ```
    pub fn read(json: &str) -> Result<Self, InputError> {
        let read: Value =
            serde_json::from_str(json).map_err(|error| InputError::one("", format!("{error}")))?;
        let Value::Object(keys) = read else {
            return Err(InputError::one("", "what holds for every row is an object"));
        };
        let mut problems = InputError::default();
        for key in keys.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            problems.unknown(key, "key", key, KEYS.into_iter());
        }
        problems.or(())?;
        let common = Self { keys };
        let mut row = common.keys.clone();
        for (key, value) in [
            ("date", json!("")),
            ("discloser", json!({ "actor": "" })),
            ("listeners", json!([])),
            ("item", json!({})),
        ] {
            row.insert(String::from(key), value);
        }
        let row = door::read_disclosure(&format!("{}", Value::Object(row)))?;
        check(&row)?;
        Ok(common)
    }
}

impl Common {
    /// The organisation that the actors are named from, if there is one.
    pub(super) fn organisation(&self) -> Option<Organisation> {
        let own = self.keys.get("organisation")?;
        serde_json::from_value(own.clone()).ok()
    }
}

impl Default for Common {
    /// The directory that a case has when it names none, and every switch as it is when
    /// it is left out.
    fn default() -> Self {
        Self { keys: Map::new() }
    }
}

/// Whether actors can be named at all.
fn check(row: &Disclosure) -> Result<(), InputError> {
    if let Some(own) = &row.organisation {
        Organised::new(own).map_err(|problems| problems.under("organisation"))?;
    }
    match room::decide(row) {
        // A row that is empty has other problems too.
        Err(problems) => problems.only("directory"),
        Ok(_) => Ok(()),
    }
}
