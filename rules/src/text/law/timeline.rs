//! Every wording of a section, and what each changed.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Lang, Provision};

use super::{
    change,
    doc::Doc,
    phrases as p,
    provision::{head, title},
};
use crate::{
    lookup::{NO_WORDING, changes},
    text::{Format, Style, block::Entry},
};

/// Every wording of the provisions of a section, oldest first, with what each changed.
///
/// ```
/// use sekretess::{lookup::find, text::{Format, Style, law::timeline}};
/// use sekretess_core::Lang;
/// let text = timeline(&find("10:18a")?, Lang::En, Format::Text, Style::default());
/// assert!(text.contains("2020-08-01"));
/// assert!(text.contains("New in the condition – Yes: Is the listener the Security Service?"));
/// # Ok::<(), sekretess::lookup::NotFound>(())
/// ```
#[must_use]
pub fn timeline(
    provisions: &[&'static Provision],
    lang: Lang,
    format: Format,
    style: Style,
) -> String {
    let mut doc = Doc::new(lang);
    for provision in provisions {
        doc.heading(1, title(provision, lang));
        let wordings = wordings(&doc, provision);
        doc.list(wordings);
    }
    doc.written(format, style)
}

/// The wordings as entries of a list, each with what it changed below it, and then the
/// amendments that have no wording of their own.
pub(super) fn wordings(doc: &Doc, provision: &'static Provision) -> Vec<Entry> {
    let here = changes(provision).into_iter().map(|(version, change)| {
        let entry = Entry::new(head(doc, provision, version));
        if version.in_force {
            entry.with(change::entries(provision, &change, doc.lang))
        } else {
            entry
        }
    });
    here.chain(without(doc, provision)).collect()
}

/// The amendments of a section that have no wording of their own, and why.
pub(super) fn without(doc: &Doc, provision: &'static Provision) -> Vec<Entry> {
    NO_WORDING
        .iter()
        .filter(|n| n.at == provision.at)
        .map(|n| {
            let from = doc.fill(p::FROM_ON, &[&n.from.to_string()]);
            let with = [from.as_str(), n.sfs, n.why.get(doc.lang)];
            Entry::new(doc.fill(p::NO_WORDING, &with))
        })
        .collect()
}
