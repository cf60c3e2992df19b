//! The door of `sekretess` in WebAssembly: JSON text in, JSON text out. No law, no
//! types and no texts stand here; `package/` gives them a typed face in JavaScript.

use sekretess::{InputError, door, text::Style};
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers what is asked by name, as [`door::answer`] does.
///
/// The first character tells what follows: `+` the answer, `-` the problems as
/// [`InputError::to_json`] writes them. So an error is a value like any other, and
/// nothing of JavaScript is needed to hand it over.
#[wasm_bindgen]
#[must_use]
pub fn answer(verb: &str, json: &str) -> String {
    tell(door::answer(verb, json))
}

/// The same, written for people: `lang` is `sv` or `en`; `format` is `text`, `md` or
/// `html`. It tells what follows as [`answer`] does.
#[wasm_bindgen]
#[must_use]
pub fn written(verb: &str, json: &str, lang: &str, format: &str) -> String {
    let read = || {
        let (lang, format) = (door::lang(lang)?, door::format(format)?);
        door::written(verb, json, lang, format, Style::default())
    };
    tell(read())
}

fn tell(answer: Result<String, InputError>) -> String {
    let (sign, text) = match answer {
        Ok(text) => ('+', text),
        Err(error) => ('-', error.to_json()),
    };
    let mut told = String::with_capacity(text.len() + 1);
    told.push(sign);
    told.push_str(&text);
    told
}
