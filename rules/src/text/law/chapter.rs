//! The page of a chapter in `docs/law`: its provisions as a lawyer checks them.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Date, Effect, Lang, Part, Provision, Text};

use super::{
    doc::{Doc, link},
    part_text, phrases as p,
    provision::{known, rules, title},
    timeline::wordings,
};
use crate::{
    HORIZON, LAST_READ_DAY, LAW, VERSION,
    lookup::{
        Chapter, Extent, How, act_code, act_name, day_of, extent, overcome_by, reached, source_file,
    },
    text::{
        Format, Style,
        block::Entry,
        words::{capital, list},
    },
};

/// No more cases than this are named for one file.
const FEW_CASES: usize = 5;
/// From a page to the project's root.
const ROOT: &str = "../../../";

/// A case that names a provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRef {
    /// The stable name of the provision that it names.
    pub provision: String,
    /// The file, from the folder of the cases.
    pub file: String,
    /// The name of the case.
    pub id: String,
}

/// The name of the page that a provision stands on, without its folder.
///
/// ```
/// use sekretess::{LAW, text::law::page_name};
/// let name = |id| page_name(LAW.provision(id).unwrap());
/// assert_eq!(name("osl.10.18a"), "osl-kap10.md");
/// assert_eq!(name("sol2025.19.1"), "sol2025.md");
/// ```
#[must_use]
pub fn page_name(provision: &Provision) -> String {
    let code = act_code(provision);
    if code == "osl" {
        format!("{code}-kap{:02}.md", provision.at.chapter)
    } else {
        format!("{code}.md")
    }
}

/// The page for some chapters of an act, as Markdown: each provision with its rules,
/// what it reaches or what reaches it, its wordings, its file and its cases.
///
/// `command` is what rewrites the page. A place for links stands before each
/// provision: its stable name.
///
/// ```
/// use sekretess::{lookup::chapters, text::law::chapter};
/// use sekretess_core::Lang;
/// let ten = chapters().into_iter().filter(|c| c.chapter == 10).collect::<Vec<_>>();
/// let page = chapter(&ten, &[], "make pages", Lang::Sv);
/// assert!(page.contains("<a id=\"osl.10.18a\"></a>"));
/// assert!(page.contains("rules/src/osl/kap10/p18a.rs"));
/// ```
#[must_use]
pub fn chapter(chapters: &[Chapter], cases: &[CaseRef], command: &str, lang: Lang) -> String {
    let mut doc = Doc::new(lang);
    let Some(first) = chapters.first() else {
        return String::new();
    };
    doc.heading(1, page_title(first, chapters.len() > 1, lang));
    let all = || chapters.iter().flat_map(|c| c.provisions.iter().copied());
    doc.list(all().map(|p| contents(&doc, p)).collect());
    for provision in all() {
        write(&mut doc, provision, cases);
    }
    let day = doc.day(LAST_READ_DAY);
    let foot = doc.fill(p::GENERATED, &[VERSION, HORIZON, &day, command]);
    doc.para(foot);
    doc.written(Format::Markdown, Style::default())
}

/// What the page of a chapter is called.
pub(super) fn page_title(chapter: &Chapter, whole_act: bool, lang: Lang) -> String {
    if whole_act || chapter.chapter == 0 || chapter.code != "osl" {
        return act_name(chapter.act, lang);
    }
    let chapter = chapter.chapter.to_string();
    crate::text::words::fill(p::CHAPTER_OF.get(lang), &[&chapter, "OSL"])
}

/// A provision in a table of contents.
pub(super) fn contents(doc: &Doc, provision: &Provision) -> Entry {
    let mark = match extent(provision) {
        Extent::Named => doc.say(p::ONLY_NAMED),
        Extent::Partly => doc.say(p::PARTLY),
        Extent::Encoded if ended(provision).is_some() => doc.say(p::ENDED),
        Extent::Encoded => "",
    };
    let name = format!(" – {}{mark}", provision.name.get(doc.lang));
    link(provision.at.to_string(), address(provision), name)
}

/// Where a provision stands among the pages.
fn address(provision: &Provision) -> String {
    format!("{}#{}", page_name(provision), provision.id)
}

/// The repeal that holds on the day of the pages.
fn ended(provision: &Provision) -> Option<&sekretess_core::Version> {
    provision
        .versions
        .iter()
        .rev()
        .find(|v| v.from <= LAST_READ_DAY)
        .filter(|v| !v.in_force)
}

fn write(doc: &mut Doc, provision: &'static Provision, cases: &[CaseRef]) {
    doc.anchor(provision.id);
    doc.heading(2, title(provision, doc.lang));
    let day = day_of(provision);
    if let Some(end) = ended(provision) {
        let text = doc.fill(p::REPEALED_SINCE, &[&doc.day(end.from), end.sfs]);
        doc.para(text);
    }
    if day > LAST_READ_DAY {
        let text = doc.fill(p::NOT_YET, &[&doc.day(day)]);
        doc.para(text);
    }
    if let Some(version) = provision.on(day) {
        let from = doc.day(version.from);
        let which = match provision.until(version).map(Date::yesterday) {
            None => doc.fill(p::IN_FORCE, &[version.sfs, &from]),
            Some(to) => doc.fill(p::IN_FORCE_UNTIL, &[version.sfs, &from, &doc.day(to)]),
        };
        if extent(provision) != Extent::Named {
            doc.para(which);
            known(doc, version);
        }
        rules(doc, version, 3);
        relations(doc, provision, day);
    }
    if extent(provision) != Extent::Named {
        doc.heading(3, doc.say(p::WORDINGS));
        let wordings = wordings(doc, provision);
        doc.list(wordings);
    }
    places(doc, provision, cases);
}

/// What the provision reaches, and what reaches it.
fn relations(doc: &mut Doc, provision: &'static Provision, date: Date) {
    let day = LAW.on(date);
    let rules = || provision.on(date).into_iter().flat_map(|v| v.rules);
    let entry = |doc: &Doc, other: &'static Provision, parts: &[Part], mark: &str| {
        let mut text = format!(" – {}{mark}", other.name.get(doc.lang));
        if !parts.is_empty() {
            let parts: Vec<String> = parts.iter().map(|x| part_text(*x, doc.lang)).collect();
            text += &doc.fill(p::ONLY_PARTS, &[&list(&parts, doc.lang)]);
        }
        link(other.at.to_string(), address(other), text)
    };
    let titled = |doc: &mut Doc, title: Text, none: Text, entries: Vec<Entry>| {
        let title = doc.fill(title, &[&doc.day(date)]);
        doc.heading(3, title);
        if entries.is_empty() {
            doc.para(doc.say(none));
        }
        doc.list(entries);
    };
    if rules().any(|rule| crate::lookup::scope(&rule.then).is_some()) {
        let mut norms = reached(&day, provision);
        norms.sort_by_key(|(norm, _)| norm.at);
        let entries = norms
            .iter()
            .map(|(norm, parts)| entry(doc, norm, parts, ""));
        let entries = entries.collect();
        titled(doc, p::REACHES_ON, p::REACHES_NOTHING, entries);
    }
    if rules().any(|rule| matches!(rule.then, Effect::Secrecy(_))) {
        let ways = overcome_by(&day, provision);
        let entries = ways.iter().map(|way| {
            let mark = match way.how {
                How::Duty => doc.say(p::IS_DUTY),
                How::Exempts => doc.say(p::IS_EXEMPTION),
                How::Follows => doc.say(p::IS_FOLLOWED),
                How::Breaks => "",
            };
            entry(doc, way.by, &way.parts, mark)
        });
        let entries = entries.collect();
        titled(doc, p::OVERCOME_ON, p::OVERCOME_NOTHING, entries);
    }
}

/// Where the act, the rule and the cases can be read.
fn places(doc: &mut Doc, provision: &Provision, cases: &[CaseRef]) {
    let file = source_file(provision);
    let mut entries = Vec::from([
        link(doc.say(p::READ_THE_ACT), provision.at.link(), ""),
        link(
            doc.say(p::THE_FILE),
            format!("{ROOT}{file}"),
            format!(": {file}"),
        ),
    ]);
    let mut files: Vec<(&str, Vec<&str>)> = Vec::new();
    for case in cases.iter().filter(|c| c.provision == provision.id) {
        match files.iter_mut().find(|(file, _)| *file == case.file) {
            Some((_, ids)) if ids.contains(&case.id.as_str()) => {}
            Some((_, ids)) => ids.push(&case.id),
            None => files.push((&case.file, Vec::from([case.id.as_str()]))),
        }
    }
    let below: Vec<Entry> = files
        .iter()
        .map(|(file, ids)| {
            let few: Vec<&str> = ids.iter().copied().take(FEW_CASES).collect();
            let few = few.join(", ");
            let text = match ids.len().saturating_sub(FEW_CASES) {
                0 => few,
                more => doc.fill(p::AND_MORE, &[&few, &more.to_string()]),
            };
            let address = format!("{ROOT}tests/cases/{file}");
            link(*file, address, format!(": {text}"))
        })
        .collect();
    if below.is_empty() {
        entries.push(Entry::new(doc.say(p::NO_CASES)));
    } else {
        entries.push(Entry::led(format!("{}:", doc.say(p::CASES)), "").with(below));
    }
    doc.heading(3, capital(doc.say(p::PLACES)));
    doc.list(entries);
}
