//! Every wording of a section, and what each changed.

use alloc::{string::String, vec::Vec};

use sekretess_core::{Lang, Provision};

use super::{
    change,
    doc::Doc,
    provision::{head, title},
};
use crate::{
    lookup::changes,
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

/// The wordings as entries of a list, each with what it changed below it.
pub(super) fn wordings(doc: &Doc, provision: &'static Provision) -> Vec<Entry> {
    changes(provision)
        .into_iter()
        .map(|(version, change)| {
            let entry = Entry::new(head(doc, provision, version));
            if version.in_force {
                entry.with(change::entries(provision, &change, doc.lang))
            } else {
                entry
            }
        })
        .collect()
}
