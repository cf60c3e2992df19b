//! How much can be answered at once.

use alloc::{format, vec::Vec};

use crate::{
    InputError, LAW,
    input::{Item, Meeting},
};

/// More participants, items or persons meet nowhere, and no list of theirs is longer.
const MOST: usize = 200;

/// Tells of each list that is too long; nothing else is looked at then.
pub(super) fn check(meeting: &Meeting, problems: &mut InputError) -> bool {
    let persons: usize = meeting.items.iter().map(|item| item.persons.len()).sum();
    if [meeting.participants.len(), meeting.items.len(), persons]
        .into_iter()
        .any(|many| many > MOST)
    {
        problems.add(
            "",
            format!("at most {MOST} participants, {MOST} items and {MOST} persons can be answered at once"),
        );
        return false;
    }
    let mut fits = true;
    for (i, item) in meeting.items.iter().enumerate() {
        for (name, many, most) in lists(item) {
            if many > most {
                fits = false;
                problems.add(
                    &format!("items[{i}].{name}"),
                    format!("a list has at most {most} entries"),
                );
            }
        }
    }
    fits
}

/// The longest of each kind of list in an item, and how long it may be: each provision of
/// the law can be relied on, once.
fn lists(item: &Item) -> impl Iterator<Item = (&'static str, usize, usize)> {
    let consents = item.persons.iter().filter_map(|p| p.consent.as_ref());
    let in_consent = consents.flat_map(|consent| {
        [
            consent.by.len(),
            consent.awaiting.len(),
            consent.listeners.len(),
            consent.disclosers.as_ref().map_or(0, Vec::len),
            consent.kinds.as_ref().map_or(0, Vec::len),
            consent.purposes.as_ref().map_or(0, Vec::len),
        ]
    });
    [
        ("to", item.to.as_ref().map_or(0, Vec::len), MOST),
        ("information", item.information.len(), MOST),
        ("purpose", item.purpose.len(), MOST),
        ("requested_by", item.requested_by.len(), MOST),
        ("grounds", item.grounds.len(), LAW.provisions.len()),
        ("persons", in_consent.max().unwrap_or(0), MOST),
    ]
    .into_iter()
}
