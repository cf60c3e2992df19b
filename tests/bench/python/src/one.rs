//! One case at a time, in three forms.

use std::sync::LazyLock;

use pyo3::{exceptions::PyValueError, prelude::*, types::PyDict};
use sekretess_bench::{Activity, Question, Recipient, toy};
use sekretess_core::{Day, FactId, Facts, Named};
use serde_json::Value;

static DAY: LazyLock<Day> = LazyLock::new(toy::day);

/// The answer to a case, its parts given one by one; `None` is unknown.
#[pyfunction]
#[pyo3(signature = (activity, recipient, private, *, deidentified=None, consent=None, clear_no_harm=None,
    harm_assumed=None, under21=None, under18=None, risk_of_crime=None, would_help_prevent=None,
    not_inappropriate=None, immediate_intervention=None, duty_to_report=None,
    obvious_public_interest=None))]
#[expect(clippy::too_many_arguments, reason = "the law asks so many questions")]
pub(crate) fn outcome(
    activity: &str,
    recipient: &str,
    private: bool,
    deidentified: Option<bool>,
    consent: Option<bool>,
    clear_no_harm: Option<bool>,
    harm_assumed: Option<bool>,
    under21: Option<bool>,
    under18: Option<bool>,
    risk_of_crime: Option<bool>,
    would_help_prevent: Option<bool>,
    not_inappropriate: Option<bool>,
    immediate_intervention: Option<bool>,
    duty_to_report: Option<bool>,
    obvious_public_interest: Option<bool>,
) -> PyResult<&'static str> {
    let mut facts = Facts::new();
    put_text(&mut facts, "activity", activity)?;
    put_text(&mut facts, "recipient", recipient)?;
    facts.set(toy::PRIVATE, private.into());
    let answers = [
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
        obvious_public_interest,
    ];
    for ((question, _), answer) in Question::ALL.into_iter().zip(answers) {
        facts.set(toy::asks(question), answer.into());
    }
    Ok(answered(&facts))
}

/// The same, as a dict.
#[pyfunction]
pub(crate) fn outcome_of_dict(case: &Bound<'_, PyDict>) -> PyResult<&'static str> {
    let mut facts = Facts::new();
    for (key, value) in case {
        let key: &str = &key.extract::<std::borrow::Cow<'_, str>>()?;
        if let Ok(text) = value.cast::<pyo3::types::PyString>() {
            put_text(&mut facts, key, &text.to_cow()?)?;
        } else {
            put(&mut facts, key, value.extract()?)?;
        }
    }
    Ok(answered(&facts))
}

/// The same, JSON text in and JSON text out.
#[pyfunction]
pub(crate) fn outcome_of_json(case: &str) -> PyResult<String> {
    let wrong = |error: serde_json::Error| PyValueError::new_err(error.to_string());
    let case: Value = serde_json::from_str(case).map_err(wrong)?;
    let Value::Object(case) = case else {
        return Err(PyValueError::new_err("a case is an object"));
    };
    let mut facts = Facts::new();
    for (key, value) in &case {
        match value {
            Value::String(text) => put_text(&mut facts, key, text)?,
            Value::Bool(answer) => put(&mut facts, key, Some(*answer))?,
            Value::Null => put(&mut facts, key, None)?,
            _ => return Err(unknown(key, &value.to_string())),
        }
    }
    Ok(format!(r#"{{"outcome":"{}"}}"#, answered(&facts)))
}

fn answered(facts: &Facts) -> &'static str {
    sekretess_core::outcome(&DAY, facts, &Named::NONE).0.code()
}

fn put_text(facts: &mut Facts, key: &str, text: &str) -> PyResult<()> {
    fn one_of<T: Copy + PartialEq>(
        facts: &mut Facts,
        all: &[(T, &str)],
        text: &str,
        fact: fn(T) -> FactId,
    ) -> Option<()> {
        let (chosen, _) = all.iter().find(|(_, code)| *code == text)?;
        for (value, _) in all {
            facts.set(fact(*value), (value == chosen).into());
        }
        Some(())
    }
    match key {
        "activity" => one_of(facts, &Activity::ALL, text, toy::by),
        "recipient" => one_of(facts, &Recipient::ALL, text, toy::to),
        "setting" if ["private", "group"].contains(&text) => {
            facts.set(toy::PRIVATE, (text == "private").into());
            Some(())
        }
        _ => None,
    }
    .ok_or_else(|| unknown(key, text))
}

fn put(facts: &mut Facts, key: &str, answer: Option<bool>) -> PyResult<()> {
    let found = Question::ALL.into_iter().find(|(_, code)| *code == key);
    let (question, _) = found.ok_or_else(|| unknown(key, "an answer"))?;
    facts.set(toy::asks(question), answer.into());
    Ok(())
}

fn unknown(key: &str, value: &str) -> PyErr {
    PyValueError::new_err(format!("`{key}` with `{value}` is not part of a case"))
}
