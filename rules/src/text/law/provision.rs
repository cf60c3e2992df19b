//! A section as it stood on a day.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Cond, Date, Effect, Lang, Part, Provision, Rule, Status, Text, Version};

use super::{
    condition::tree, doc::Doc, effect::effect_text, part_text, phrases as p, timeline::without,
};
use crate::{
    FIRST_DAY, HORIZON, LAST_READ_DAY,
    text::{Format, Style, block::Entry, words::capital},
};

/// What the provisions of a section say on a day: the wording, its status, each rule
/// in plain words with its condition as a list, and every wording there is.
///
/// ```
/// use sekretess::{lookup::find, text::{Format, Style, law::section}};
/// use sekretess_core::{Lang, date};
/// let text = section(&find("10:18a")?, date(2015, 12, 13), Lang::Sv, Format::Text, Style::default());
/// assert!(text.contains("SFS 2014:633"));
/// assert!(text.contains("– Ja: Är personen under 21 år?"));
/// # Ok::<(), sekretess::lookup::NotFound>(())
/// ```
#[must_use]
pub fn section(
    provisions: &[&'static Provision],
    day: Date,
    lang: Lang,
    format: Format,
    style: Style,
) -> String {
    let mut doc = Doc::new(lang);
    for provision in provisions {
        on_a_day(&mut doc, provision, day);
    }
    doc.written(format, style)
}

fn on_a_day(doc: &mut Doc, provision: &'static Provision, day: Date) {
    doc.heading(1, title(provision, doc.lang));
    match provision.on(day) {
        None => {
            let text = doc.fill(p::NOT_IN_FORCE, &[&doc.day(day)]);
            doc.para(text);
        }
        Some(version) => {
            let (day, from) = (doc.day(day), doc.day(version.from));
            let text = match provision.until(version).map(Date::yesterday) {
                None => doc.fill(p::ON_DAY, &[&day, version.sfs, &from]),
                Some(to) => doc.fill(p::ON_DAY_UNTIL, &[&day, version.sfs, &from, &doc.day(to)]),
            };
            doc.para(text);
            known(doc, version);
        }
    }
    outside(doc, day);
    doc.list(Vec::from([Entry {
        link: provision.at.link(),
        ..Entry::new(doc.say(p::READ_THE_ACT))
    }]));
    if let Some(version) = provision.on(day) {
        rules(doc, version, 2);
    }
    doc.heading(2, doc.say(p::WORDINGS));
    let wordings = provision
        .versions
        .iter()
        .map(|version| Entry::new(head(doc, provision, version)));
    let wordings = wordings.chain(without(doc, provision)).collect();
    doc.list(wordings);
}

/// The citation, and what the provision is about.
pub(super) fn title(provision: &Provision, lang: Lang) -> String {
    format!("{} – {}", provision.at, provision.name.get(lang))
}

/// How well a wording is known, and what a reader must know about it.
pub(super) fn known(doc: &mut Doc, version: &Version) {
    let status = format!("{}.", doc.say(status(version.status)));
    doc.led(doc.say(p::STATUS), status);
    doc.led(doc.say(p::NOTE), version.note.get(doc.lang));
}

fn status(status: Status) -> Text {
    match status {
        Status::Read => p::READ,
        Status::Reconstructed => p::RECONSTRUCTED,
        Status::Unverified => p::UNVERIFIED,
    }
}

/// Says so where a day lies outside what has been read.
fn outside(doc: &mut Doc, day: Date) {
    let text = if day < FIRST_DAY {
        doc.fill(p::BEFORE_FIRST, &[&doc.day(FIRST_DAY)])
    } else if day > LAST_READ_DAY {
        doc.fill(p::AFTER_READ, &[&doc.day(LAST_READ_DAY), HORIZON])
    } else {
        return;
    };
    doc.para(text);
}

/// A wording in a list: its days, its act and its status.
pub(super) fn head(doc: &Doc, provision: &Provision, version: &Version) -> String {
    let from = version.from.to_string();
    let days = match provision.until(version).map(Date::yesterday) {
        Some(to) if to == version.from => doc.fill(p::ONLY_ON, &[&from]),
        Some(to) if version.in_force => doc.fill(p::FROM_TO, &[&from, &to.to_string()]),
        _ => doc.fill(p::FROM_ON, &[&from]),
    };
    let act = doc.fill(p::BY_ACT, &[version.sfs]);
    let state = match version.status {
        _ if !version.in_force => return format!("{days}{act}: {}", doc.say(p::REPEALED)),
        Status::Read => p::READ_SHORT,
        Status::Reconstructed => p::RECONSTRUCTED_SHORT,
        Status::Unverified => p::UNVERIFIED_SHORT,
    };
    let mut text = format!("{days}{act}, {}.", doc.say(state));
    if !version.note.sv.is_empty() {
        text += &format!(" {}", version.note.get(doc.lang));
    }
    text
}

/// The rules of a wording: what they say, what they do and when.
pub(super) fn rules(doc: &mut Doc, version: &Version, level: u8) {
    let mut before: Option<&Rule> = None;
    for rule in version.rules {
        if before.is_none_or(|b| b.part != rule.part || b.text != rule.text) {
            let parted = version.rules.iter().any(|r| r.part != Part::WHOLE);
            if parted && before.is_none_or(|b| b.part != rule.part) {
                doc.heading(level, capital(&part_text(rule.part, doc.lang)));
            }
            doc.para(rule.text.get(doc.lang));
        }
        let named = matches!(rule.then, Effect::NotEncoded | Effect::NotEncodedSecrecy);
        let effect = effect_text(rule, doc.lang);
        if named {
            doc.para(effect);
        } else {
            doc.led(doc.say(p::EFFECT), effect);
        }
        condition(
            doc,
            if named { p::MATTERS_IF } else { p::CONDITIONS },
            &rule.when,
        );
        invoked(doc, rule);
        before = Some(rule);
    }
}

fn condition(doc: &mut Doc, lead: Text, cond: &Cond) {
    let (how, entries) = tree(cond, doc.lang);
    doc.led(format!("{}: ", doc.say(lead)), doc.say(how));
    doc.list(entries);
}

/// When a ground is tried although nobody has invoked it.
fn invoked(doc: &mut Doc, rule: &Rule) {
    let invoked = match &rule.then {
        Effect::Lifts(lift) => &lift.invoked,
        Effect::Duty(duty) => &duty.invoked,
        _ => return,
    };
    match invoked {
        Cond::Any([]) => doc.para(doc.say(p::INVOKED_NEVER)),
        cond => condition(doc, p::INVOKED, cond),
    }
}
