//! The pages of `docs/law`: each chapter of OSL and each other act, in both languages.

use std::collections::BTreeMap;

use sekretess::{
    LAW,
    core::Lang,
    lookup::{Chapter, chapters},
    text::law::{self, CaseRef, page_name},
};
use serde_json::Value;

use crate::Case;

/// What rewrites the pages.
pub const COMMAND: &str = "UPDATE=1 cargo test -p sekretess-tests --test law_pages";

/// Every page by its path below `docs/law`.
#[must_use]
pub fn pages(cases: &[Case]) -> BTreeMap<String, String> {
    let cases: Vec<CaseRef> = cases.iter().flat_map(names).collect();
    let mut by_page: BTreeMap<String, Vec<Chapter>> = BTreeMap::new();
    for chapter in chapters() {
        if let Some(first) = chapter.provisions.first() {
            let page = page_name(first);
            by_page.entry(page).or_default().push(chapter);
        }
    }
    let mut pages = BTreeMap::from([(String::from("README.md"), law::indexes())]);
    for (folder, lang) in [("sv", Lang::Sv), ("en", Lang::En)] {
        pages.insert(format!("{folder}/README.md"), law::index(COMMAND, lang));
        for (page, chapters) in &by_page {
            let text = law::chapter(chapters, &cases, COMMAND, lang);
            pages.insert(format!("{folder}/{page}"), text);
        }
    }
    pages
}

/// The provisions that a case names: as met, as blocking or as invoked.
fn names(case: &Case) -> Vec<CaseRef> {
    let invoked = ["/item/grounds"]
        .iter()
        .filter_map(|place| case.input.pointer(place)?.as_array())
        .flatten()
        .filter_map(Value::as_str);
    let expected = case.expect.met.iter().chain(&case.expect.blocked_by);
    expected
        .map(String::as_str)
        .chain(invoked)
        .filter_map(|rule| LAW.provisions.iter().find(|p| is_of(rule, p.id)))
        .map(|provision| CaseRef {
            provision: provision.id.to_owned(),
            file: case.file.clone(),
            id: case.id.clone(),
        })
        .collect()
}

/// Whether a rule's name is that of a provision or of a part of it.
fn is_of(rule: &str, provision: &str) -> bool {
    rule.strip_prefix(provision)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
