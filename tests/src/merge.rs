//! Puts the defaults of a file into an input, where the input itself is silent.

use std::collections::BTreeSet;

use sekretess::{
    core::{About, Fact},
    facts::FACTS,
};
use serde_json::{Map, Value};

use crate::{Answers, Defaults};

impl Defaults {
    /// Whether it is a default.
    pub(crate) fn have(&self, fact: &str) -> bool {
        [&self.item, &self.person, &self.listener]
            .iter()
            .any(|answers| answers.contains_key(fact))
    }

    /// Every default must be a question of the law, under its own heading.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (heading, answers) in [
            ("item", &self.item),
            ("person", &self.person),
            ("listener", &self.listener),
        ] {
            for name in answers.keys() {
                let fact =
                    fact(name).ok_or_else(|| format!("`{name}` is no question of the law"))?;
                let right = match fact.about {
                    About::Item => "item",
                    About::Person => "person",
                    About::Listener | About::PersonAndListener => "listener",
                };
                if heading != right {
                    return Err(format!("`{name}` belongs under `[defaults.{right}]`"));
                }
            }
        }
        Ok(())
    }

    /// Puts the defaults in; what the input gives is left as it is.
    pub(crate) fn fill(&self, without: &BTreeSet<String>, input: &mut Value) -> Result<(), String> {
        let listeners = ids(input)?;
        let item = table(input, "item")?;
        give(
            table(item, "facts")?,
            chosen(&self.item, without, &[About::Item]),
        )?;
        for listener in &listeners {
            let answers = table(table(item, "listeners")?, listener)?;
            give(answers, chosen(&self.listener, without, &[About::Listener]))?;
        }
        let said = item.get("listeners").cloned();
        let Some(Value::Array(persons)) = item.get_mut("persons") else {
            return Ok(());
        };
        for person in persons {
            give(
                table(person, "facts")?,
                chosen(&self.person, without, &[About::Person]),
            )?;
            for listener in &listeners {
                let answers = table(table(person, "listeners")?, listener)?;
                let already = said.as_ref().and_then(|all| all.get(listener));
                let unsaid = chosen(&self.listener, without, &[About::PersonAndListener])
                    .filter(|(name, _)| already.is_none_or(|said| said.get(name).is_none()));
                give(answers, unsaid)?;
            }
        }
        Ok(())
    }
}

fn fact(name: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.id == name)
}

/// The defaults about one kind of thing, save those the case is without and those
/// that are worked out from other input.
fn chosen<'a>(
    answers: &'a Answers,
    without: &'a BTreeSet<String>,
    about: &'a [About],
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    answers
        .iter()
        .filter(|(name, _)| !without.contains(*name))
        .filter(|(name, _)| fact(name).is_some_and(|f| !f.derived && about.contains(&f.about)))
        .map(|(name, value)| (name.as_str(), value))
}

fn give<'a>(
    answers: &mut Value,
    defaults: impl Iterator<Item = (&'a str, &'a Value)>,
) -> Result<(), String> {
    let Value::Object(answers) = answers else {
        return Err(String::from("answers stand as a table"));
    };
    for (name, value) in defaults {
        answers.entry(name).or_insert_with(|| value.clone());
    }
    Ok(())
}

/// The table of this name, made if it is not there.
fn table<'a>(within: &'a mut Value, name: &str) -> Result<&'a mut Value, String> {
    match within {
        Value::Object(within) => Ok(within
            .entry(name)
            .or_insert_with(|| Value::Object(Map::new()))),
        _ => Err(format!("`{name}` must stand in a table")),
    }
}

fn ids(input: &Value) -> Result<Vec<String>, String> {
    let listeners = input.get("listeners").and_then(Value::as_array);
    listeners
        .ok_or_else(|| String::from("`input.listeners` is a list"))?
        .iter()
        .map(|listener| {
            let id = listener
                .get("id")
                .and_then(Value::as_str)
                .filter(|id| !id.is_empty());
            id.map(str::to_owned)
                .ok_or_else(|| String::from("each listener has an `id`"))
        })
        .collect()
}
