//! The page as Markdown, without HTML but for the places that links lead to.

use alloc::{string::String, vec::Vec};

use super::{
    blank,
    block::{Block, Entry},
    wrap::harmless,
};

/// Writes the page.
pub(super) fn write(page: &[Block]) -> String {
    let mut out = String::new();
    for (i, block) in page.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        match block {
            Block::Heading(level, text) => {
                out.push_str(&"#".repeat(usize::from(*level)));
                out.push(' ');
                out.push_str(&escape(text));
                out.push('\n');
            }
            Block::Para(lead, text) => {
                out.push_str(&bold(lead));
                out.push_str(&escape(text));
                out.push('\n');
            }
            Block::List(entries) => entries.iter().for_each(|e| entry(e, 0, &mut out)),
            Block::Anchor(id) => {
                out.push_str(&alloc::format!("<a id=\"{}\"></a>\n", id.replace('"', "")));
            }
            Block::Table(head, rows) => table(head, rows, &mut out),
        }
    }
    out
}

fn entry(entry: &Entry, depth: usize, out: &mut String) {
    out.push_str(&"  ".repeat(depth));
    out.push_str("- ");
    if !entry.mark.is_empty() {
        out.push_str(entry.mark);
        out.push(' ');
    }
    let lead = bold(&entry.lead);
    if entry.link.is_empty() {
        out.push_str(&lead);
    } else {
        out.push_str(&alloc::format!(
            "[{lead}]({})",
            entry.link.replace([' ', '(', ')', '<', '>'], "")
        ));
    }
    out.push_str(&escape(&entry.text));
    out.push('\n');
    entry
        .below
        .iter()
        .for_each(|below| self::entry(below, depth + 1, out));
}

fn table(head: &[String], rows: &[Vec<String>], out: &mut String) {
    let mut line = |cells: &[String]| {
        out.push('|');
        for cell in cells {
            out.push(' ');
            out.push_str(&escape(cell));
            out.push_str(" |");
        }
        out.push('\n');
    };
    line(head);
    line(&head.iter().map(|_| String::from("---")).collect::<Vec<_>>());
    rows.iter().for_each(|cells| line(cells));
}

/// Bold, with the white space around it left outside.
fn bold(lead: &str) -> String {
    let inner = lead.trim();
    if inner.is_empty() {
        return String::from(lead);
    }
    let colon = inner.strip_suffix(':');
    let after = if lead.ends_with(' ') { " " } else { "" };
    match colon {
        Some(inner) => alloc::format!("**{}:**{after}", escape(inner)),
        None => alloc::format!("**{}**{after}", escape(inner)),
    }
}

/// Takes away the special meaning of characters that come from the case.
fn escape(text: &str) -> String {
    let text = harmless(text);
    let mut out = String::new();
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let special = match c {
            '\\' | '*' | '`' | '|' | '<' | '>' | '[' | ']' | '#' | '~' | '&' => true,
            '_' => {
                !(before.is_alphanumeric()
                    && rest.peek().is_some_and(|next| next.is_alphanumeric()))
            }
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    // A blank is drawn, not read as emphasis.
    out.replace(&"\\_".repeat(blank::LINE.len()), blank::LINE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_html_and_no_broken_tables() {
        assert_eq!(
            escape("a|b <b> skol_kurator _x"),
            "a\\|b \\<b\\> skol_kurator \\_x"
        );
        let page = [
            Block::Table(
                alloc::vec!["A".into()],
                alloc::vec![alloc::vec!["✔ ja".into()]],
            ),
            Block::List(alloc::vec![
                Entry::led("26 kap. 1 §", " – x").with(alloc::vec![Entry::new("y")])
            ]),
            Block::Para("Svar: ".into(), "ja".into()),
        ];
        assert_eq!(
            write(&page),
            "| A |\n| --- |\n| ✔ ja |\n\n- **26\u{a0}kap.\u{a0}1\u{a0}§** – x\n  - y\n\n**Svar:** ja\n"
        );
    }
}
