//! One case at a time, in three forms.

use std::{borrow::Cow, sync::LazyLock};

use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyDict, PyString},
};
use sekretess_bench::{Activity, Question, Recipient, toy};
use sekretess_core::{Day, FactId, Facts, Named};
use serde::Deserialize;

static DAY: LazyLock<Day> = LazyLock::new(toy::day);

/// Declares the questions once: as arguments, and as keys.
macro_rules! cases {
    ($($question:ident),*) => {
        /// The answer to a case, its parts given one by one; `None` is unknown.
        #[pyfunction]
        #[pyo3(signature = (activity, recipient, setting, $($question = None),*))]
        #[expect(clippy::too_many_arguments, reason = "the law asks so many questions")]
        pub(crate) fn outcome(
            activity: &str,
            recipient: &str,
            setting: &str,
            $($question: Option<bool>),*
        ) -> PyResult<&'static str> {
            answered(Case {
                activity: Cow::Borrowed(activity),
                recipient: Cow::Borrowed(recipient),
                setting: Cow::Borrowed(setting),
                $($question),*
            })
        }

        #[derive(Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Case<'a> {
            #[serde(borrow)]
            activity: Cow<'a, str>,
            #[serde(borrow)]
            recipient: Cow<'a, str>,
            #[serde(borrow)]
            setting: Cow<'a, str>,
            $(#[serde(default)] $question: Option<bool>),*
        }

        impl Case<'_> {
            /// In the order of `Question::ALL`.
            const fn answers(&self) -> [Option<bool>; 12] {
                [$(self.$question),*]
            }

            fn place(&mut self, question: &str) -> Option<&mut Option<bool>> {
                match question {
                    $(stringify!($question) => Some(&mut self.$question),)*
                    _ => None,
                }
            }
        }
    };
}

cases!(
    deidentified,
    consent,
    clear_no_harm,
    harm_assumed,
    under21,
    under18,
    risk_of_crime,
    would_help_prevent,
    not_inappropriate,
    immediate_intervention,
    duty_to_report,
    obvious_public_interest
);

/// The same, as a dict.
#[pyfunction]
pub(crate) fn outcome_of_dict(keys: &Bound<'_, PyDict>) -> PyResult<&'static str> {
    let mut case = Case::default();
    for (key, value) in keys {
        let key = key.cast::<PyString>()?.to_str()?;
        let text = match key {
            "activity" => &mut case.activity,
            "recipient" => &mut case.recipient,
            "setting" => &mut case.setting,
            _ => {
                *case.place(key).ok_or_else(|| unknown(key))? = value.extract()?;
                continue;
            }
        };
        *text = Cow::Owned(value.extract()?);
    }
    answered(case)
}

/// The same, JSON text in and JSON text out.
#[pyfunction]
pub(crate) fn outcome_of_json(case: &str) -> PyResult<String> {
    let case = serde_json::from_str(case).map_err(|e| PyValueError::new_err(e.to_string()))?;
    Ok(format!(r#"{{"outcome":"{}"}}"#, answered(case)?))
}

fn answered(case: Case<'_>) -> PyResult<&'static str> {
    let mut facts = Facts::new();
    only(&mut facts, &Activity::ALL, &case.activity, toy::by)?;
    only(&mut facts, &Recipient::ALL, &case.recipient, toy::to)?;
    let private = match &*case.setting {
        "private" => true,
        "group" => false,
        other => return Err(unknown(other)),
    };
    facts.set(toy::PRIVATE, private.into());
    for ((question, _), answer) in Question::ALL.into_iter().zip(case.answers()) {
        facts.set(toy::asks(question), answer.into());
    }
    Ok(sekretess_core::outcome(&DAY, &facts, &Named::NONE).0.code())
}

/// One of these holds, and the others do not.
fn only<T: Copy>(
    facts: &mut Facts,
    all: &[(T, &str)],
    chosen: &str,
    fact: fn(T) -> FactId,
) -> PyResult<()> {
    if !all.iter().any(|(_, code)| *code == chosen) {
        return Err(unknown(chosen));
    }
    for (value, code) in all {
        facts.set(fact(*value), (*code == chosen).into());
    }
    Ok(())
}

fn unknown(word: &str) -> PyErr {
    PyValueError::new_err(format!("`{word}` is not part of a case"))
}
