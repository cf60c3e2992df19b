//! Breaking text into lines.

use alloc::{string::String, vec::Vec};

use super::words::glue;

/// The width of plain text, in characters.
pub(super) const WIDTH: usize = 96;

/// The number of characters.
pub(super) fn width(text: &str) -> usize {
    text.chars().count()
}

/// Breaks a text into lines of at most `width` characters.
///
/// Lines break at plain white space only: U+00A0 holds words together. A word
/// that is longer than a line stays whole on a line of its own. There is always
/// at least one line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text
        .split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty())
    {
        let long = self::width(word);
        if used > 0 && used + 1 + long > width {
            lines.push(core::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += long;
    }
    lines.push(line);
    lines
}

/// The text without what could steer a terminal or turn the reading direction, and
/// with its citations held together.
pub(super) fn harmless(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| match c {
            '\n' | '\t' | '\r' => ' ',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect();
    glue(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces_and_counts_characters() {
        assert_eq!(wrap("åä ö åäö", 4), ["åä ö", "åäö"]);
        assert_eq!(wrap("  ett   två ", 20), ["ett två"]);
        assert_eq!(wrap("", 20), [""]);
    }

    #[test]
    fn keeps_together_what_belongs_together() {
        assert_eq!(
            wrap("enligt 10\u{a0}kap.\u{a0}2\u{a0}§ OSL", 14),
            ["enligt", "10\u{a0}kap.\u{a0}2\u{a0}§", "OSL"]
        );
        assert_eq!(
            wrap("a offentlighetsprincipen b", 6),
            ["a", "offentlighetsprincipen", "b"]
        );
    }

    #[test]
    fn takes_out_what_steers_a_terminal() {
        assert_eq!(
            harmless("a\u{1b}[31mb\nc\u{202e}"),
            "a\u{fffd}[31mb c\u{fffd}"
        );
    }
}
