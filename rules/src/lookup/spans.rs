//! Places in a statute as lawyers list them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Citation, Lang, Part, Span, Spans};

/// Several places in the order of the statute, the chapter once and the act last:
/// `25 kap. 1 § och 3–5 §§ samt 26 kap. 1 § OSL`.
#[must_use]
pub fn places(spans: &[Span], lang: Lang) -> String {
    let mut spans: Vec<&Span> = spans.iter().collect();
    spans.sort_by_key(|span| (span.from, span.to));
    spans.dedup_by_key(|span| (span.from, span.to));
    let mut chapters: Vec<(Citation, u8, Vec<String>)> = Vec::new();
    for span in spans {
        let (chapter, rest) = split(span);
        match chapters.last_mut() {
            Some((at, c, inside))
                if chapter > 0 && *c == chapter && at.act == span.from.act && !rest.is_empty() =>
            {
                inside.push(rest);
            }
            _ => chapters.push((span.from, chapter, Vec::from([rest]))),
        }
    }
    let and = match lang {
        Lang::Sv => " och ",
        Lang::En => " and ",
    };
    let mut out = String::new();
    let last = chapters.len().saturating_sub(1);
    for (i, (at, chapter, inside)) in chapters.iter().enumerate() {
        if i > 0 {
            out += match lang {
                _ if i < last => ", ",
                Lang::Sv if inside.len() > 1 => " samt ",
                _ => and,
            };
        }
        if *chapter > 0 {
            out += &format!("{chapter}\u{a0}kap.");
            if inside.iter().any(|p| !p.is_empty()) {
                out.push('\u{a0}');
            }
        }
        out += &joined(inside, and);
        // The act after the last place in it.
        if chapters.get(i + 1).is_none_or(|next| next.0.act != at.act) {
            out += &format!("\u{a0}{}", at.act.short);
        }
    }
    out
}

/// All places of shared lists, as one list.
pub(crate) fn flat(spans: Spans) -> Vec<Span> {
    spans.iter().copied().flatten().copied().collect()
}

fn joined(places: &[String], and: &str) -> String {
    // Bare sections share one sign: "1 §, 3 §" is read as "1 och 3 §§".
    let mut groups: Vec<(bool, Vec<&str>)> = Vec::new();
    for place in places {
        let bare = place
            .strip_suffix("\u{a0}§§")
            .or_else(|| place.strip_suffix("\u{a0}§"));
        match (bare, groups.last_mut()) {
            (Some(bare), Some((true, group))) => group.push(bare),
            (Some(bare), _) => groups.push((true, Vec::from([bare]))),
            (None, _) => groups.push((false, Vec::from([place.as_str()]))),
        }
    }
    let groups: Vec<String> = groups
        .iter()
        .map(|(bare, group)| match group.as_slice() {
            [one] if *bare && !one.contains('–') => format!("{one}\u{a0}§"),
            group if *bare => format!("{}\u{a0}§§", listed(group, and)),
            group => listed(group, and),
        })
        .collect();
    groups.join(", ")
}

fn listed(parts: &[&str], and: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => (*one).to_string(),
        [most @ .., last] => format!("{}{and}{last}", most.join(", ")),
    }
}

/// The chapter, 0 where it spans several or there is none, and the rest of the place.
fn split(span: &Span) -> (u8, String) {
    let (from, to) = (span.from, span.to);
    let section = |at: Citation| match at.letter {
        '\0' => at.section.to_string(),
        letter => format!("{}\u{a0}{letter}", at.section),
    };
    let one = |at: Citation| {
        let text = at.to_string();
        let text = text
            .strip_suffix(at.act.short)
            .unwrap_or(&text)
            .trim_end_matches('\u{a0}');
        match text.split_once("kap.\u{a0}") {
            Some((_, rest)) => String::from(rest),
            None => String::from(text),
        }
    };
    if from == to {
        return (from.chapter, one(from));
    }
    let whole = from.part == Part::WHOLE && to.part == Part::WHOLE && from.act == to.act;
    if whole && from.section <= 1 && to.section > 500 {
        return if from.chapter == to.chapter {
            (from.chapter, String::new())
        } else {
            (0, format!("{}–{}\u{a0}kap.", from.chapter, to.chapter))
        };
    }
    if whole && from.chapter == to.chapter {
        return (
            from.chapter,
            format!("{}–{}\u{a0}§§", section(from), section(to)),
        );
    }
    if from.chapter == to.chapter {
        return (from.chapter, format!("{} – {}", one(from), one(to)));
    }
    let place = |at: Citation| format!("{}\u{a0}kap.\u{a0}{}", at.chapter, one(at));
    (0, format!("{} – {}", place(from), place(to)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::{one, osl, osl_letter, run};

    #[test]
    fn lists_as_lawyers_do() {
        let plain = |spans: &[Span], lang| places(spans, lang).replace('\u{a0}', " ");
        assert_eq!(plain(&[one(osl(26, 1))], Lang::Sv), "26 kap. 1 § OSL");
        assert_eq!(
            plain(
                &[
                    one(osl(26, 6)),
                    one(osl(24, 8)),
                    one(osl_letter(24, 2, 'a')),
                    run(osl(25, 3), osl(25, 5)),
                    one(osl(25, 2).part(Part::paragraph(2))),
                    one(osl(25, 1)),
                ],
                Lang::Sv
            ),
            "24 kap. 2 a och 8 §§, 25 kap. 1 §, 2 § andra stycket, 3–5 §§ och 26 kap. 6 § OSL"
        );
        assert_eq!(
            plain(&[run(osl(21, 1), osl(40, 999))], Lang::En),
            "21–40 kap. OSL"
        );
        assert_eq!(
            plain(&[run(osl(21, 1), osl(21, 999))], Lang::En),
            "21 kap. OSL"
        );
        assert_eq!(
            plain(&[run(osl(25, 1), osl(25, 8))], Lang::Sv),
            "25 kap. 1–8 §§ OSL"
        );
    }
}
