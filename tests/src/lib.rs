//! The conformance cases: what is asked, and what the answer must be.
//!
//! The cases are data, in `cases/`, and `cases/README.md` tells a jurist how to read
//! and add to them. [`cases`] gives them with the defaults of their file put in, each
//! with the very input that `sekretess decide` takes, so that every surface can run
//! the same ones.

mod merge;
pub mod pages;
pub mod register;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::Value;

/// One case: a disclosure, and what the answer to it must be.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file, as `malmo/bilaga1_s17.toml`.
    pub file: String,
    /// The stable name, unlike that of every other case.
    pub id: String,
    /// Where the expected answer comes from.
    pub source: String,
    /// What it is about.
    pub name: String,
    /// Which reading of an imprecise source it tests.
    pub reading: Option<String>,
    /// What the amendment changed, where it stands at the border of two wordings.
    pub change: Option<String>,
    /// The input of `sekretess decide`, defaults put in.
    pub input: Value,
    /// What the answer must be.
    pub expect: Expect,
}

impl Case {
    /// The input as JSON text.
    #[must_use]
    pub fn json(&self) -> String {
        self.input.to_string()
    }
}

/// What the answer must be; what is left out is not looked at.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The outcome for everybody together.
    #[serde(default)]
    pub room: Option<String>,
    /// Whether a no rests on something not assessed or not invoked.
    #[serde(default)]
    pub by_default: Option<bool>,
    /// The outcome for single listeners.
    #[serde(default)]
    pub listeners: BTreeMap<String, String>,
    /// Rules that keep the room closed.
    #[serde(default)]
    pub blocked_by: Vec<String>,
    /// Provisions whose ground or duty is met.
    #[serde(default)]
    pub met: Vec<String>,
    /// Questions that are among those still open.
    #[serde(default)]
    pub missing: Vec<String>,
    /// The input is refused, with a message that holds this.
    #[serde(default)]
    pub error: Option<String>,
}

/// The cases cannot be read: where, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    /// The file, and the case where it is known.
    pub at: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.message)
    }
}

impl std::error::Error for CaseError {}

/// Answers by the name of the fact.
type Answers = BTreeMap<String, Value>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    defaults: Defaults,
    case: Vec<Written>,
}

/// Answers that hold in each case of a file unless the case gives its own.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Defaults {
    #[serde(default)]
    item: Answers,
    #[serde(default)]
    person: Answers,
    #[serde(default)]
    listener: Answers,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    source: String,
    name: String,
    #[serde(default)]
    reading: Option<String>,
    #[serde(default)]
    change: Option<String>,
    /// Defaults that this case is without.
    #[serde(default)]
    without: BTreeSet<String>,
    input: Value,
    expect: Expect,
}

/// Every case in `cases/`, file by file in the order of their paths.
///
/// # Errors
///
/// A file that cannot be read, an unknown key, a default that is no question of the
/// law or stands under the wrong heading, a `without` that is no default of the file,
/// a case that expects nothing, or an id that stands twice.
pub fn cases() -> Result<Vec<Case>, CaseError> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut paths = Vec::new();
    find(&root, &mut paths)?;
    paths.sort();
    let mut cases = Vec::new();
    for path in &paths {
        let name = path
            .strip_prefix(&root)
            .unwrap_or(path)
            .to_string_lossy()
            .replace('\\', "/");
        cases.extend(read(&name, &text(path)?)?);
    }
    let mut ids = BTreeSet::new();
    match cases.iter().find(|case| !ids.insert(&case.id)) {
        Some(twice) => Err(error(
            &twice.file,
            format!("the id `{}` stands twice", twice.id),
        )),
        None => Ok(cases),
    }
}

/// The cases of one file; `name` is what it is called in errors.
///
/// # Errors
///
/// As [`cases`].
pub fn read(name: &str, text: &str) -> Result<Vec<Case>, CaseError> {
    let File { defaults, case } = toml::from_str(text).map_err(|e| error(name, e.to_string()))?;
    defaults.check().map_err(|message| error(name, message))?;
    case.into_iter()
        .map(|written| {
            let at = format!("{name}, case `{}`", written.id);
            written
                .complete(name, &defaults)
                .map_err(|message| error(&at, message))
        })
        .collect()
}

impl Written {
    fn complete(self, file: &str, defaults: &Defaults) -> Result<Case, String> {
        if let Some(no_default) = self.without.iter().find(|fact| !defaults.have(fact)) {
            return Err(format!(
                "`{no_default}` under `without` is no default of this file"
            ));
        }
        if self.expect.room.is_none() == self.expect.error.is_none() {
            return Err(String::from("a case expects either a `room` or an `error`"));
        }
        let mut input = self.input;
        defaults.fill(&self.without, &mut input)?;
        Ok(Case {
            file: file.to_owned(),
            id: self.id,
            source: self.source,
            name: self.name,
            reading: self.reading,
            change: self.change,
            input,
            expect: self.expect,
        })
    }
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), CaseError> {
    let unreadable = |e: std::io::Error| error(&folder.display().to_string(), e.to_string());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            find(&path, found)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            found.push(path);
        }
    }
    Ok(())
}

fn text(path: &Path) -> Result<String, CaseError> {
    fs::read_to_string(path).map_err(|e| error(&path.display().to_string(), e.to_string()))
}

fn error(at: &str, message: impl Into<String>) -> CaseError {
    CaseError {
        at: at.to_owned(),
        message: message.into(),
    }
}
