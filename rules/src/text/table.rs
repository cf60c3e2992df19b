//! A table in plain text.

use alloc::{string::String, vec, vec::Vec};

use super::{
    palette::Palette,
    wrap::{WIDTH, harmless, width, wrap},
};

const GAP: usize = 2;

/// Writes a table: a head, a line, and rows whose cells are wrapped.
pub(super) fn write(head: &[String], rows: &[Vec<String>], palette: Palette, out: &mut String) {
    let widths = widths(head, rows);
    let total = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    row(head, &widths, &|line, _| palette.bold(line), out);
    out.push_str(&"─".repeat(total));
    out.push('\n');
    for cells in rows {
        row(
            cells,
            &widths,
            &|line, cell| palette.by_symbol(cell, line),
            out,
        );
    }
}

/// The width that a table would take if nothing were wrapped.
pub(super) fn natural(head: &[String], rows: &[Vec<String>]) -> usize {
    let widths = widest(head, rows, &|cell| width(cell));
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

fn widest(head: &[String], rows: &[Vec<String>], measure: &dyn Fn(&str) -> usize) -> Vec<usize> {
    let mut widths = vec![0; head.len()];
    for cells in core::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        for (most, cell) in widths.iter_mut().zip(cells) {
            *most = (*most).max(measure(cell));
        }
    }
    widths
}

/// Takes from the widest column until the table fits; no column is made narrower
/// than its longest word.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let mut widths = widest(head, rows, &|cell| width(cell));
    let least = widest(head, rows, &|cell| {
        harmless(cell)
            .split(' ')
            .map(width)
            .max()
            .unwrap_or_default()
    });
    let room = WIDTH.saturating_sub(GAP * widths.len().saturating_sub(1));
    while widths.iter().sum::<usize>() > room {
        let shrinkable = widths
            .iter_mut()
            .zip(&least)
            .filter(|(now, least)| **now > **least);
        match shrinkable.map(|(now, _)| now).max() {
            Some(most) => *most -= 1,
            None => break,
        }
    }
    widths
}

fn row(cells: &[String], widths: &[usize], paint: &dyn Fn(&str, &str) -> String, out: &mut String) {
    let wrapped: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| wrap(&harmless(cell), *width))
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or_default();
    for i in 0..height {
        let mut gap = 0;
        for ((lines, cell), room) in wrapped.iter().zip(cells).zip(widths) {
            let line = lines.get(i).map(String::as_str).unwrap_or_default();
            if !line.is_empty() {
                out.push_str(&" ".repeat(gap));
                out.push_str(&paint(line, cell));
                gap = 0;
            }
            gap += room.saturating_sub(width(line)) + GAP;
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_and_lines_up() {
        let head = vec!["Den som hör".into(), "Svar".into(), "Skydd".into()];
        let long = "mycket ".repeat(30);
        let rows = vec![
            vec!["Å".into(), "✔ ja".into(), long.clone()],
            vec![long, "✖ nej".into(), String::new()],
        ];
        let mut out = String::new();
        write(&head, &rows, Palette { colour: false }, &mut out);
        assert!(
            out.lines()
                .all(|line| width(line) <= WIDTH && !line.ends_with(' ')),
            "{out}"
        );
        let at = |needle: &str| {
            out.lines()
                .find_map(|l| l.find(needle).map(|i| width(l.get(..i).unwrap())))
        };
        assert_eq!(at("Svar"), at("✔ ja"));
        assert_eq!(at("Svar"), at("✖ nej"));
        assert!(natural(&head, &rows) > WIDTH);
    }
}
