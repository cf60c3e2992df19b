//! What protects the information at a listener afterwards.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{Lang, Text};

use super::{block::Block, label, page::Page, phrases as p, words};
use crate::answer::{ItemReport, ListenerReport, NormReport};

/// From the strongest.
const STRENGTHS: [&str; 4] = ["absolute", "reversed", "straight", "qualified"];

/// Strength and citation of what surely protects, strongest first, and whether more may; chapter
/// 21 alone is the minimum.
pub(super) fn cell(listener: &ListenerReport, lang: Lang) -> String {
    if listener.protection_known {
        strengths(&listener.protected_afterwards, lang)
    } else {
        String::from(p::PROTECTION_NOT_HERE.get(lang))
    }
}

fn strengths(norms: &[NormReport], lang: Lang) -> String {
    if norms.is_empty() {
        return String::from(p::NO_PROTECTION.get(lang));
    }
    let mut parts: Vec<String> = Vec::new();
    for code in STRENGTHS {
        let mut places: Vec<&str> = Vec::new();
        for norm in own(norms).filter(|norm| norm.strength == code && norm.secret == "true") {
            words::add_once(&mut places, norm.rule.citation.as_str());
        }
        if !places.is_empty() {
            parts.push(format!(
                "{} ({})",
                label::strength(code).get(lang),
                words::list(&places, lang)
            ));
        }
    }
    if !norms.iter().any(|norm| norm.secret == "true") {
        return String::from(p::DEPENDS_ON_INFORMATION.get(lang));
    }
    if parts.is_empty() {
        parts.push(String::from(p::MINIMUM.get(lang)));
    }
    if may_be_stronger(norms) {
        parts.push(String::from(p::MAY_BE_STRONGER.get(lang)));
    }
    parts.join(", ")
}

/// Whether a rule may cover the information that is stronger than those that do.
fn may_be_stronger(norms: &[NormReport]) -> bool {
    let strongest = |secret: &str| {
        STRENGTHS
            .iter()
            .position(|code| own(norms).any(|n| n.strength == *code && n.secret == secret))
    };
    match (strongest("unknown"), strongest("true")) {
        (Some(perhaps), Some(surely)) => perhaps < surely,
        (perhaps, None) => perhaps.is_some(),
        (None, _) => false,
    }
}

/// The rules other than those of chapter 21, which every authority has.
fn own(norms: &[NormReport]) -> impl Iterator<Item = &NormReport> {
    norms
        .iter()
        .filter(|norm| !norm.rule.id.starts_with("osl.21."))
}

/// What the words in the table mean, where they are used for the first time.
pub(super) fn notes(page: &mut Page<'_>, item: &ItemReport) {
    let norms: Vec<&NormReport> = item
        .listeners
        .iter()
        .flat_map(|l| &l.protected_afterwards)
        .collect();
    if page.first_use(p::AFTERWARDS_NOTE) {
        page.para(page.say(p::AFTERWARDS_NOTE));
    }
    let mut said: Vec<Text> = Vec::new();
    let mut text: Vec<String> = Vec::new();
    for code in STRENGTHS {
        let used = item.listeners.iter().any(|l| {
            own(&l.protected_afterwards).any(|n| n.strength == code && n.secret == "true")
        });
        let (term, means) = label::term(code);
        if used && page.first_use(term) {
            text.push(format!("{}{}", page.say(term), page.say(means)));
            said.push(term);
        }
    }
    if !said.is_empty() && page.first_use(p::TERM_HARM) {
        text.push(String::from(page.say(p::TERM_HARM)));
    }
    let minimum = item.listeners.iter().any(|l| {
        let sure = |n: &&NormReport| n.secret == "true";
        l.protected_afterwards.iter().any(|n| sure(&n))
            && !own(&l.protected_afterwards).any(|n| sure(&n))
    });
    if minimum && !norms.is_empty() && page.first_use(p::TERM_MINIMUM) {
        text.push(String::from(page.say(p::TERM_MINIMUM)));
    }
    if !text.is_empty() {
        page.blocks.push(Block::para(text.join(" ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{ProofReport, RuleReport};

    fn norm(id: &str, citation: &str, strength: &'static str) -> NormReport {
        NormReport {
            rule: RuleReport {
                id: id.into(),
                citation: citation.into(),
                link: String::new(),
                name: Text::EMPTY,
                text: Text::EMPTY,
                sfs: "2009:400",
                from: "2009-06-30".into(),
                status: "read",
                note: Text::EMPTY,
            },
            strength,
            secret: "true",
            standing: "blocked",
            proof: ProofReport::All {
                all: Vec::new(),
                truth: "true",
            },
            exempted_by: Vec::new(),
        }
    }

    #[test]
    fn tells_strong_from_minimum_from_nothing() {
        let health = norm("osl.21.1", "21 kap. 1 § OSL", "qualified");
        let police = norm("osl.35.1", "35 kap. 1 § OSL", "reversed");
        assert_eq!(strengths(&[], Lang::Sv), "inget särskilt skydd");
        assert_eq!(
            strengths(core::slice::from_ref(&health), Lang::Sv).replace('\u{a0}', " "),
            "minimiskydd (21 kap. OSL)"
        );
        assert_eq!(
            strengths(&[health.clone(), police.clone()], Lang::Sv),
            "stark (35 kap. 1 § OSL)"
        );
    }

    #[test]
    fn promises_only_what_is_sure() {
        let perhaps = |norm: NormReport| NormReport {
            secret: "unknown",
            ..norm
        };
        let health = norm("osl.21.1", "21 kap. 1 § OSL", "qualified");
        let school = norm("osl.23.2.st3", "23 kap. 2 § OSL", "qualified");
        let police = norm("osl.35.1", "35 kap. 1 § OSL", "reversed");
        let told = |norms: &[NormReport]| strengths(norms, Lang::En).replace('\u{a0}', " ");
        assert_eq!(
            told(&[perhaps(health.clone()), perhaps(police.clone())]),
            "depends on what the information is"
        );
        assert_eq!(
            told(&[health, perhaps(police.clone())]),
            "minimum protection (21 kap. OSL), may be stronger, depending on what the information is"
        );
        assert_eq!(
            told(&[police, perhaps(school)]),
            "strong (35 kap. 1 § OSL)",
            "what may be there besides is weaker"
        );
    }
}
