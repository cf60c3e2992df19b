//! A page of text: the same content for a terminal and in Markdown.

use crate::args::{Format, Look};

/// No wider than this in a terminal.
const WIDTH: usize = 96;

/// A page being written.
pub(crate) struct Page {
    out: String,
    markdown: bool,
    colour: bool,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(look: Look) -> Self {
        Self {
            out: String::new(),
            markdown: look.format == Format::Md,
            colour: look.colour,
        }
    }

    /// The finished page.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// The name of the page.
    pub(crate) fn title(&mut self, text: &str) {
        self.head("# ", text);
    }

    /// The name of a part.
    pub(crate) fn heading(&mut self, text: &str) {
        self.head("## ", text);
    }

    fn head(&mut self, mark: &str, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        match (self.markdown, self.colour) {
            (true, _) => self.out += &format!("{mark}{}\n\n", escape(text)),
            (false, true) => self.out += &format!("\u{1b}[1m{text}\u{1b}[0m\n"),
            (false, false) => self.out += &format!("{text}\n"),
        }
    }

    /// A paragraph.
    pub(crate) fn line(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.markdown {
            self.out += &format!("{}\n\n", escape(text));
        } else {
            self.wrapped("", "", text);
        }
    }

    /// An entry of a list, indented by `depth`.
    pub(crate) fn bullet(&mut self, depth: usize, text: &str) {
        let indent = "  ".repeat(depth);
        if self.markdown {
            self.out += &format!("{indent}- {}\n", escape(text));
        } else {
            self.wrapped(&format!("{indent}  - "), &format!("{indent}    "), text);
        }
    }

    /// The end of a list.
    pub(crate) fn end_list(&mut self) {
        if self.markdown {
            self.out.push('\n');
        }
    }

    /// A table; the first row names the columns.
    pub(crate) fn table<const N: usize>(&mut self, rows: &[[String; N]]) {
        if self.markdown {
            for (i, row) in rows.iter().enumerate() {
                let cells: Vec<String> = row.iter().map(|cell| escape(cell)).collect();
                self.out += &format!("| {} |\n", cells.join(" | "));
                if i == 0 {
                    self.out += &format!("|{}\n", " --- |".repeat(N));
                }
            }
            self.out.push('\n');
            return;
        }
        let mut widths = [0; N];
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.chars().count().max(*width);
            }
        }
        for (i, row) in rows.iter().enumerate() {
            let mut line = String::new();
            for (width, cell) in widths.iter().zip(row) {
                line += &format!("{cell:width$}  ");
            }
            let line = line.trim_end();
            if i == 0 && self.colour {
                self.out += &format!("\u{1b}[2m{line}\u{1b}[0m\n");
            } else {
                self.out += &format!("{line}\n");
            }
        }
    }

    /// Breaks at spaces; a non-breaking space stays.
    fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        let mut line = String::from(first);
        let mut used = first.chars().count();
        let mut fresh = true;
        for word in text.split(' ') {
            let len = word.chars().count();
            if !fresh && used + 1 + len > WIDTH {
                self.out += &format!("{line}\n");
                line = String::from(rest);
                used = rest.chars().count();
                fresh = true;
            }
            if !fresh {
                line.push(' ');
                used += 1;
            }
            line += word;
            used += len;
            fresh = false;
        }
        self.out += &format!("{line}\n");
    }
}

/// What Markdown would read as markup.
fn escape(text: &str) -> String {
    let mut safe = String::new();
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#'
        ) {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use sekretess::core::Lang;

    fn page(format: Format) -> Page {
        Page::new(Look {
            format,
            lang: Lang::Sv,
            colour: false,
        })
    }

    #[test]
    fn wraps_at_spaces_and_keeps_citations_whole() {
        let mut text = page(Format::Text);
        text.bullet(0, &"10\u{a0}kap.\u{a0}18\u{a0}a\u{a0}§ ".repeat(12));
        let text = text.finish();
        assert!(text.lines().count() > 1);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
        assert!(
            text.lines()
                .all(|line| line.trim().is_empty() || line.trim_end().ends_with('§'))
        );
    }

    #[test]
    fn markdown_is_escaped() {
        let mut text = page(Format::Md);
        text.table(&[["id".into()], ["a_b|c".into()]]);
        assert_eq!(text.finish(), "| id |\n| --- |\n| a\\_b\\|c |\n\n");
    }
}
