//! The page as HTML: one file that stands by itself, to read and to print.
//!
//! No script and nothing fetched; the language is told; headings, lists and tables
//! are what they say they are. It is black on white and prints on A4.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::Lang;

use super::{
    blank,
    block::{Block, Entry},
    wrap::harmless,
};

/// How it looks on a screen and on paper.
const STYLE: &str = "\
:root{color-scheme:light}\
body{margin:0 auto;max-width:48rem;padding:1.5rem;color:#000;background:#fff;font:1rem/1.5 sans-serif}\
h1{font-size:1.6rem;line-height:1.25}h4{font-size:1rem}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem;margin-top:1.5rem}\
table{border-collapse:collapse;width:100%;margin:1rem 0}\
th,td{border:1px solid #000;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
thead th{border-bottom-width:2px}tbody th{font-weight:normal}\
ul{padding-left:1.4rem}li{margin:.2rem 0}ul.marks{list-style:none;padding-left:.2rem}ul.marks ul{padding-left:1.4rem}\
a{color:#000}a:focus{outline:3px solid #000;outline-offset:2px}\
.fill{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-end;margin:.9rem 0}\
.line{flex:1 1 10rem;display:inline-block;min-width:6rem;min-height:1.4em;border-bottom:1px solid #000}\
td .line{width:100%;min-width:4rem}\
.scroll{overflow-x:auto}\
@page{size:A4;margin:18mm}\
@media print{h1:not(:first-child){break-before:page}body{max-width:none;padding:0;font-size:10.5pt}.scroll{overflow:visible}\
h1,h2,h3{break-after:avoid}tr,li,.fill{break-inside:avoid}thead{display:table-header-group}}";

/// Writes the page. Its title is its first heading.
pub(super) fn write(page: &[Block], lang: Lang) -> String {
    let code = match lang {
        Lang::Sv => "sv",
        Lang::En => "en",
    };
    let title = page.iter().find_map(|block| match block {
        Block::Heading(_, text) => Some(escape(text)),
        _ => None,
    });
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        title.unwrap_or_default()
    );
    for block in page {
        self::block(block, &mut out);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading(level, text) => {
            let level = (*level).clamp(1, 6);
            out.push_str(&format!("<h{level}>{}</h{level}>\n", escape(text)));
        }
        Block::Para(lead, text) if blank::is(text) => out.push_str(&format!(
            "<p class=\"fill\">{}{}</p>\n",
            strong(lead),
            filled(text)
        )),
        Block::Para(lead, text) => {
            out.push_str(&format!("<p>{}{}</p>\n", strong(lead), filled(text)));
        }
        Block::List(entries) => list(entries, out),
        Block::Anchor(id) => out.push_str(&format!("<span id=\"{}\"></span>\n", escape(id))),
        Block::Table(head, rows) => table(head, rows, out),
    }
}

fn list(entries: &[Entry], out: &mut String) {
    if entries.is_empty() {
        return;
    }
    // A symbol stands in place of the bullet.
    let marks = entries.iter().all(|entry| !entry.mark.is_empty());
    out.push_str(if marks {
        "<ul class=\"marks\">\n"
    } else {
        "<ul>\n"
    });
    for entry in entries {
        out.push_str("<li>");
        if !entry.mark.is_empty() {
            out.push_str(&format!("{} ", escape(entry.mark)));
        }
        let lead = strong(&entry.lead);
        match address(&entry.link) {
            Some(link) => out.push_str(&format!("<a href=\"{}\">{lead}</a>", escape(link))),
            None => out.push_str(&lead),
        }
        out.push_str(&filled(&entry.text));
        if !entry.below.is_empty() {
            out.push('\n');
            list(&entry.below, out);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn table(head: &[String], rows: &[Vec<String>], out: &mut String) {
    out.push_str("<div class=\"scroll\">\n<table>\n<thead>\n<tr>");
    for cell in head {
        out.push_str(&format!("<th scope=\"col\">{}</th>", escape(cell)));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for cells in rows {
        out.push_str("<tr>");
        for (place, cell) in cells.iter().enumerate() {
            let cell = filled(cell);
            out.push_str(&if place == 0 {
                format!("<th scope=\"row\">{cell}</th>")
            } else {
                format!("<td>{cell}</td>")
            });
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

/// A place to read more; nothing that a browser would run.
fn address(link: &str) -> Option<&str> {
    let safe = ["https://", "http://", "#"];
    let relative = !link.contains(':') && !link.starts_with('/');
    (!link.is_empty() && (relative || safe.iter().any(|s| link.starts_with(s)))).then_some(link)
}

/// Bold, with the white space around it left outside.
fn strong(lead: &str) -> String {
    let inner = lead.trim();
    if inner.is_empty() {
        return String::from(lead);
    }
    let after = if lead.ends_with(' ') { " " } else { "" };
    format!("<strong>{}</strong>{after}", escape(inner))
}

/// Text, with a ruled line where there is a blank.
fn filled(text: &str) -> String {
    escape(text).replace(blank::LINE, "<span class=\"line\"></span>")
}

/// Takes away the special meaning of every character.
fn escape(text: &str) -> String {
    let text = harmless(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_a_case_is_markup() {
        let nasty = "<script>alert('x')</script>\" onload=\"x";
        let page = [
            Block::Heading(1, nasty.into()),
            Block::Para(nasty.into(), nasty.into()),
            Block::Table(
                alloc::vec![nasty.into()],
                alloc::vec![alloc::vec![nasty.into()]],
            ),
            Block::List(alloc::vec![Entry {
                link: "javascript:alert(1)".into(),
                ..Entry::led(nasty, nasty)
            }]),
            Block::Anchor(nasty.into()),
        ];
        let html = write(&page, Lang::Sv);
        for bad in ["<script", "alert('", "\" onload", "href"] {
            assert!(!html.contains(bad), "{bad}: {html}");
        }
    }

    #[test]
    fn it_stands_by_itself_and_says_what_it_is() {
        let page = [
            Block::Heading(1, "Får uppgiften lämnas?".into()),
            Block::Para("Namn: ".into(), blank::LINE.into()),
            Block::Table(
                alloc::vec!["A".into(), "B".into()],
                alloc::vec![alloc::vec!["✔ ja".into(), String::new()]],
            ),
        ];
        let html = write(&page, Lang::En);
        for part in [
            "<!DOCTYPE html>",
            "<html lang=\"en\">",
            "<title>Får uppgiften lämnas?</title>",
            "<h1>",
            "<th scope=\"col\">A</th>",
            "<th scope=\"row\">✔ ja</th>",
            "<p class=\"fill\"><strong>Namn:</strong> <span class=\"line\"></span></p>",
            "size:A4",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
        for foreign in ["<script", "src=", "<link", "url(", "@import"] {
            assert!(!html.contains(foreign), "{foreign}");
        }
    }

    #[test]
    fn lists_stand_inside_their_entries() {
        let list = Block::List(alloc::vec![
            Entry::marked("✔", "a").with(alloc::vec![Entry::new("b")])
        ]);
        let html = write(&[list], Lang::Sv);
        assert!(
            html.contains("<ul class=\"marks\">\n<li>✔ a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>"),
            "{html}"
        );
    }
}
