//! The colours of plain text. Words and symbols carry the meaning without them.

use alloc::{format, string::String};

const BOLD: &str = "\u{1b}[1m";
const OFF: &str = "\u{1b}[0m";

/// What may be coloured.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palette {
    /// Whether anything is.
    pub(super) colour: bool,
}

impl Palette {
    /// A line in bold.
    pub(super) fn bold(self, line: &str) -> String {
        if self.colour && !line.is_empty() {
            format!("{BOLD}{line}{OFF}")
        } else {
            String::from(line)
        }
    }

    /// A line in the colour of the symbol that it begins with.
    pub(super) fn by_symbol(self, symbol_of: &str, line: &str) -> String {
        match of(symbol_of).filter(|_| self.colour && !line.trim().is_empty()) {
            Some(code) => format!("{code}{line}{OFF}"),
            None => String::from(line),
        }
    }
}

fn of(text: &str) -> Option<&'static str> {
    match text.chars().next()? {
        '✔' => Some("\u{1b}[32m"),
        '◐' => Some("\u{1b}[33m"),
        '✖' => Some("\u{1b}[31m"),
        '➜' => Some("\u{1b}[34m"),
        '?' => Some("\u{1b}[35m"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_only_when_asked() {
        let on = Palette { colour: true };
        assert_eq!(on.by_symbol("✔ ja", "✔ ja"), "\u{1b}[32m✔ ja\u{1b}[0m");
        assert_eq!(on.by_symbol("ja", "ja"), "ja");
        assert_eq!(Palette { colour: false }.bold("x"), "x");
    }
}
