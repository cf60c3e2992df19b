//! The page as plain text.

use alloc::{string::String, vec::Vec};

use super::{
    block::{Block, Entry},
    palette::Palette,
    table,
    wrap::{WIDTH, harmless, width, wrap},
};

/// Writes the page.
pub(super) fn write(page: &[Block], palette: Palette) -> String {
    let mut out = String::new();
    for (i, block) in page
        .iter()
        .filter(|block| !matches!(block, Block::Anchor(_)))
        .enumerate()
    {
        if i > 0 {
            out.push('\n');
        }
        match block {
            Block::Heading(level, text) => heading(*level, &harmless(text), palette, &mut out),
            Block::Para(lead, text) => {
                let (lead, text) = (harmless(lead), harmless(text));
                let all = alloc::format!("{lead}{text}");
                lines(&wrap(&all, WIDTH), &lead, "", "", palette, &mut out);
            }
            Block::List(entries) => entries.iter().for_each(|e| entry(e, 0, palette, &mut out)),
            Block::Anchor(_) => {}
            Block::Table(head, rows) => table::write(head, rows, palette, &mut out),
        }
    }
    out
}

fn heading(level: u8, text: &str, palette: Palette, out: &mut String) {
    let text = if level > 2 {
        text.to_uppercase()
    } else {
        String::from(text)
    };
    let wrapped = wrap(&text, WIDTH);
    let longest = wrapped
        .iter()
        .map(|line| width(line))
        .max()
        .unwrap_or_default();
    for line in &wrapped {
        out.push_str(&palette.bold(line));
        out.push('\n');
    }
    let under = match level {
        1 => "═",
        2 => "─",
        _ => return,
    };
    out.push_str(&under.repeat(longest));
    out.push('\n');
}

fn entry(entry: &Entry, depth: usize, palette: Palette, out: &mut String) {
    let indent = "  ".repeat(depth);
    let mark = if entry.mark.is_empty() {
        "–"
    } else {
        entry.mark
    };
    let hang = alloc::format!("{indent}{}", " ".repeat(width(mark) + 1));
    let lead = harmless(&entry.lead);
    let all = alloc::format!("{lead}{}", harmless(&entry.text));
    let room = WIDTH.saturating_sub(width(&hang));
    let first = alloc::format!("{indent}{} ", palette.by_symbol(mark, mark));
    lines(&wrap(&all, room), &lead, &first, &hang, palette, out);
    if !entry.link.is_empty() {
        lines(&[harmless(&entry.link)], "", &hang, &hang, palette, out);
    }
    entry
        .below
        .iter()
        .for_each(|below| self::entry(below, depth + 1, palette, out));
}

/// Writes wrapped lines; the lead is set in bold if the first line holds all of it.
fn lines(
    lines: &[String],
    lead: &str,
    first: &str,
    rest: &str,
    palette: Palette,
    out: &mut String,
) {
    for (i, line) in lines.iter().enumerate() {
        out.push_str(if i == 0 { first } else { rest });
        match line.strip_prefix(lead).filter(|_| i == 0) {
            Some(after) if !lead.is_empty() => {
                out.push_str(&palette.bold(lead));
                out.push_str(&symbol(after, palette));
            }
            _ if i == 0 && first.is_empty() => out.push_str(&symbol(line, palette)),
            _ => out.push_str(line),
        }
        out.push('\n');
    }
}

/// Colours the word that a line begins with, if it is a symbol.
fn symbol(line: &str, palette: Palette) -> String {
    let words: Vec<&str> = line.splitn(2, ['\u{a0}', ' ']).collect();
    match words.as_slice() {
        [word, after] if width(word) <= 2 => {
            alloc::format!("{} {after}", palette.by_symbol(word, word))
        }
        _ => String::from(line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangs_the_text_under_the_text() {
        let long = "ord ".repeat(40);
        let page = [Block::List(alloc::vec![
            Entry::marked("✖?", long.trim()).with(alloc::vec![Entry::new("under")])
        ])];
        let text = write(&page, Palette { colour: false });
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("✖? ord"));
        assert!(lines[1].starts_with("   ord"));
        assert_eq!(lines.last(), Some(&"  – under"));
        assert!(lines.iter().all(|line| width(line) <= WIDTH));
        assert!(!text.contains('\u{1b}'));
    }

    #[test]
    fn colour_changes_nothing_but_colour() {
        let page = [
            Block::Heading(1, "Rubrik".into()),
            Block::Para("Svar: ".into(), "✔\u{a0}ja".into()),
        ];
        let with = write(&page, Palette { colour: true });
        assert!(with.contains("\u{1b}[1mSvar: \u{1b}[0m"));
        let bare = ["\u{1b}[1m", "\u{1b}[32m", "\u{1b}[0m"]
            .iter()
            .fold(with, |text, code| text.replace(code, ""));
        assert_eq!(bare, write(&page, Palette { colour: false }));
    }
}
