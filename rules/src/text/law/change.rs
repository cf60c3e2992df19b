//! The words for what a wording changed.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Lang, Literal, Provision, Span, Text};

use super::{
    condition::leaf,
    effect::{kind_name, room, scope_text, strength_name},
    part_text, phrases as p,
};
use crate::{
    lookup::{Change, RuleChange, RuleChangeKind, places},
    text::{block::Entry, words::fill},
};

/// What is different in a rule, a sentence each.
///
/// ```
/// use sekretess::{LAW, lookup::{Change, changes}, text::law::rule_change};
/// use sekretess_core::Lang;
/// let all = changes(LAW.provision("osl.10.18a").unwrap());
/// let Change::Rules(rules) = &all[1].1 else { panic!() };
/// assert_eq!(rule_change(&rules[0], Lang::En), ["New in the condition – Yes: Is the listener the Security Service?"]);
/// ```
#[must_use]
pub fn rule_change(change: &RuleChange, lang: Lang) -> Vec<String> {
    let say = |phrase: Text| String::from(phrase.get(lang));
    let with = |phrase: Text, with: &[&str]| fill(phrase.get(lang), with);
    match change.kind {
        RuleChangeKind::Added => return Vec::from([say(p::RULE_ADDED)]),
        RuleChangeKind::Removed => return Vec::from([say(p::RULE_REMOVED)]),
        RuleChangeKind::Changed => {}
    }
    let mut lines = Vec::new();
    if let Some(part) = change.moved_from {
        lines.push(with(p::MOVED, &[&part_text(part, lang)]));
    }
    if let Some((before, now)) = change.effect {
        let names = [kind_name(before).get(lang), kind_name(now).get(lang)];
        lines.push(with(p::EFFECT_KIND, &names));
    }
    let mut questions = |phrase: Text, of: &[Literal]| {
        for literal in of {
            let (wanted, question) = leaf(*literal, lang);
            lines.push(with(phrase, &[&format!("{wanted}{question}")]));
        }
    };
    questions(p::COND_ADDED, &change.conditions_added);
    questions(p::COND_REMOVED, &change.conditions_removed);
    if change.rearranged {
        lines.push(say(p::REARRANGED));
    }
    if let Some((before, now)) = change.strength {
        let names = [
            strength_name(before).get(lang),
            strength_name(now).get(lang),
        ];
        lines.push(with(p::STRENGTH_KIND, &names));
    }
    if let Some((before, now)) = &change.reach.kind {
        let names = [scope_text(before, lang), scope_text(now, lang)];
        lines.push(with(p::REACH_KIND, &names.each_ref().map(String::as_str)));
    } else {
        let mut spans = |phrase: Text, of: &[Span]| {
            if !of.is_empty() {
                lines.push(with(phrase, &[&places(of, lang)]));
            }
        };
        spans(p::REACH_ADDED, &change.reach.added);
        spans(p::REACH_REMOVED, &change.reach.removed);
        spans(p::EXCEPTED, &change.reach.excepted);
        spans(p::NOT_EXCEPTED, &change.reach.no_longer_excepted);
        for (phrase, pairs) in [
            (p::REWRITTEN, &change.reach.rewritten),
            (p::EXCEPTED_REWRITTEN, &change.reach.excepted_rewritten),
        ] {
            for (before, now) in pairs {
                lines.push(with(phrase, &[&places(before, lang), &places(now, lang)]));
            }
        }
    }
    if let Some((_, now)) = change.room {
        lines.push(with(p::ROOM_KIND, &[room(now).get(lang)]));
    }
    if change.terms {
        lines.push(say(p::TERMS));
    }
    lines
}

/// What a wording changed, as entries of a list.
pub(super) fn entries(provision: &Provision, change: &Change, lang: Lang) -> Vec<Entry> {
    let one = |phrase: Text| Vec::from([Entry::new(phrase.get(lang))]);
    match change {
        Change::First => one(p::FIRST),
        Change::Repealed => one(p::REPEALED),
        Change::Again => one(p::AGAIN),
        Change::Nothing => one(p::NOTHING),
        Change::OnlyWords => one(p::ONLY_WORDS),
        Change::Rules(rules) => {
            let several = provision
                .versions
                .iter()
                .any(|v| v.rules.iter().any(|r| r.part != rules_part(rules)));
            let mut all = Vec::new();
            for rule in rules {
                let lines = rule_change(rule, lang).into_iter().map(Entry::new);
                if several {
                    let place = format!("{}:", part_text(rule.part, lang));
                    all.push(Entry::new(place).with(lines.collect()));
                } else {
                    all.extend(lines);
                }
            }
            all
        }
    }
}

fn rules_part(rules: &[RuleChange]) -> sekretess_core::Part {
    rules.first().map(|r| r.part).unwrap_or_default()
}
