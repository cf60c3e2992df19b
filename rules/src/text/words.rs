//! Small things done to words: fill in, list, capital letter, full stop.

use alloc::{string::String, vec::Vec};

use sekretess_core::Lang;

/// Fills `{0}`, `{1}` … in a phrase; what is filled in is not read again.
pub(super) fn fill(phrase: &str, with: &[&str]) -> String {
    let mut out = String::new();
    let mut rest = phrase.chars();
    while let Some(c) = rest.next() {
        if c != '{' {
            out.push(c);
            continue;
        }
        let mut ahead = rest.clone();
        let place = ahead
            .next()
            .and_then(|d| d.to_digit(10))
            .and_then(|d| usize::try_from(d).ok());
        match (place.and_then(|i| with.get(i)), ahead.next()) {
            (Some(text), Some('}')) => {
                out.push_str(text);
                rest = ahead;
            }
            _ => out.push(c),
        }
    }
    out
}

/// "a, b och c".
pub(super) fn list<S: AsRef<str>>(parts: &[S], lang: Lang) -> String {
    let and = match lang {
        Lang::Sv => " och ",
        Lang::En => " and ",
    };
    let mut out = String::new();
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.push_str(if i + 1 == parts.len() { and } else { ", " });
        }
        out.push_str(part.as_ref());
    }
    out
}

/// "a; b; c", for parts that have commas of their own.
pub(super) fn row<S: AsRef<str>>(parts: &[S]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    parts.join("; ")
}

/// The text with a capital first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map(|first| first.to_uppercase().chain(rest).collect())
        .unwrap_or_default()
}

/// The text with a full stop, unless it ends a sentence already.
pub(super) fn stop(text: &str) -> String {
    let mut out = String::from(text.trim_end());
    if !out.is_empty() && !out.ends_with(['.', '?', '!', ':', '”']) {
        out.push('.');
    }
    out
}

/// Holds citations together on a line: "10 kap. 18 a § OSL".
pub(super) fn glue(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut out = String::new();
    for (i, word) in words.iter().enumerate() {
        let before = i
            .checked_sub(1)
            .and_then(|i| words.get(i))
            .copied()
            .unwrap_or_default();
        let after = words.get(i + 1).copied().unwrap_or_default();
        let numbered = before.ends_with(|c: char| c.is_ascii_digit());
        let letter = word.len() == 1 && word.starts_with(|c: char| c.is_ascii_lowercase());
        let holds = (numbered
            && (*word == "kap." || word.starts_with('§') || letter && after.starts_with('§')))
            || (before == "kap." && word.starts_with(|c: char| c.is_ascii_digit()))
            || (word.starts_with('§') && before.len() == 1)
            || (before.starts_with('§') && word.starts_with(|c: char| c.is_ascii_uppercase()));
        if i > 0 {
            out.push(if holds { '\u{a0}' } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

/// Adds a part unless it is there.
pub(super) fn add_once<T: PartialEq>(list: &mut Vec<T>, part: T) {
    if !list.contains(&part) {
        list.push(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_once_and_in_any_order() {
        assert_eq!(fill("{1} före {0}", &["{1}", "b"]), "b före {1}");
        assert_eq!(fill("{2} {x {", &["a"]), "{2} {x {");
    }

    #[test]
    fn lists_as_the_language_does() {
        assert_eq!(list(&["a"], Lang::Sv), "a");
        assert_eq!(list(&["a", "b", "c"], Lang::Sv), "a, b och c");
        assert_eq!(list(&["a", "b"], Lang::En), "a and b");
        assert_eq!(list::<&str>(&[], Lang::En), "");
    }

    #[test]
    fn holds_citations_together() {
        assert_eq!(
            glue("se (8 kap. 1 § OSL) och 10 kap. 18 a § OSL."),
            "se (8\u{a0}kap.\u{a0}1\u{a0}§\u{a0}OSL) och 10\u{a0}kap.\u{a0}18\u{a0}a\u{a0}§\u{a0}OSL."
        );
        assert_eq!(
            glue("16–18 §§ och 21 kap. gäller"),
            "16–18\u{a0}§§ och 21\u{a0}kap. gäller"
        );
    }

    #[test]
    fn begins_and_ends_sentences() {
        assert_eq!(capital("åklagare"), "Åklagare");
        assert_eq!(stop("klart"), "klart.");
        assert_eq!(stop("är det klart? "), "är det klart?");
        assert_eq!(stop(""), "");
    }
}
