//! Why: the boundary and the secrecy rules, each told once for all listeners.

use alloc::{format, string::String, vec::Vec};

use super::{
    block::{Block, Entry},
    checklist, label,
    names::distinct,
    page::{Case, Groups, Page, gather},
    phrases as p,
    words::{self, add_once, capital},
};
use crate::answer::{NormReport, PersonReport, ProofReport, RuleReport};

/// Writes the boundary and the secrecy rules.
pub(super) fn write(page: &mut Page<'_>, cases: &[Case<'_>]) {
    let mut entries = boundary(page, cases);
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for norm in cases.iter().flat_map(|case| &case.person.norms) {
        add_once(&mut kinds, kind_of(norm));
    }
    for kind in kinds {
        entries.extend(norm(page, cases, kind));
    }
    page.blocks.push(Block::List(entries));
}

/// Where there is no boundary, or nothing is disclosed, or no rule applies.
fn boundary(page: &Page<'_>, cases: &[Case<'_>]) -> Vec<Entry> {
    let mut groups: Groups<(&str, Vec<&str>)> = Vec::new();
    let mut bare: Groups<()> = Vec::new();
    let mut asked: Groups<&str> = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        let rules = distinct(
            case.person
                .why
                .iter()
                .map(|r| r.id.as_str())
                .filter(|id| !label::is_on_request(id)),
        );
        gather(&mut groups, (kind(case.person), rules), i);
        if case.person.boundary == "true" && case.person.norms.is_empty() {
            gather(&mut bare, (), i);
        }
        for rule in case
            .person
            .why
            .iter()
            .filter(|rule| label::is_on_request(&rule.id))
        {
            gather(&mut asked, rule.citation.as_str(), i);
        }
    }
    let mut entries: Vec<Entry> = groups
        .iter()
        .map(|((kind, ids), set)| {
            let who = page.who(cases, set);
            let (mark, phrase) = match *kind {
                "nothing" => ("✔", p::NOTHING_DISCLOSED),
                "false" => ("✔", p::NO_BOUNDARY),
                "true" => ("", p::BOUNDARY),
                _ => ("?", p::BOUNDARY_UNKNOWN),
            };
            let why = cases.iter().flat_map(|case| &case.person.why);
            let rules = ids
                .iter()
                .filter_map(|id| why.clone().find(|rule| rule.id == **id));
            Entry::marked(mark, page.fill(phrase, &[&who]))
                .with(rules.map(|rule| cited(page, rule)).collect())
        })
        .collect();
    entries.extend(
        bare.iter()
            .map(|(_, set)| Entry::marked("✔", page.fill(p::NO_NORM, &[&page.who(cases, set)]))),
    );
    entries.extend(asked.iter().map(|(by, set)| {
        Entry::marked("➜", page.fill(p::REQUESTED, &[&page.who(cases, set), by]))
    }));
    entries
}

fn kind(person: &PersonReport) -> &'static str {
    match person.verdict.outcome {
        sekretess_core::Outcome::NotADisclosure => "nothing",
        _ => person.boundary,
    }
}

/// A rule with what it says.
fn cited(page: &Page<'_>, rule: &RuleReport) -> Entry {
    let text = rule.text.get(page.lang);
    let text = if text.is_empty() {
        rule.name.get(page.lang)
    } else {
        text
    };
    Entry::new(format!("{}: {}", rule.citation, words::stop(text)))
}

/// What one secrecy rule is told by: a section may hold several.
type Kind<'a> = (&'a str, &'static str, &'static str);

fn kind_of(norm: &NormReport) -> Kind<'_> {
    (&norm.rule.id, norm.rule.text.sv, norm.strength)
}

fn norm(page: &mut Page<'_>, cases: &[Case<'_>], kind: Kind<'_>) -> Option<Entry> {
    let mut first: Option<&NormReport> = None;
    let mut groups: Groups<(&'static str, String)> = Vec::new();
    for (i, case) in cases.iter().enumerate() {
        for norm in case
            .person
            .norms
            .iter()
            .filter(|norm| kind_of(norm) == kind)
        {
            first = first.or(Some(norm));
            gather(
                &mut groups,
                (norm.standing, reason(page, case.person, norm)),
                i,
            );
        }
    }
    let norm = first?;
    let mut below = Vec::new();
    below.push(Entry::new(words::stop(norm.rule.text.get(page.lang))));
    below.push(Entry::new(strength(page, norm.strength)));
    for ((standing, reason), set) in &groups {
        let (mark, phrase) = match *standing {
            "blocked" => ("✖", p::STANDS_BLOCKED),
            "overcome" => ("✔", p::STANDS_OVERCOME),
            "open" => ("✔", p::STANDS_OPEN),
            _ => ("◐", p::STANDS_PENDING),
        };
        let text = page.fill(phrase, &[&page.who(cases, set), reason]);
        below.push(Entry::marked(mark, text.trim_end()));
    }
    let name = norm.rule.name.get(page.lang);
    Some(Entry::led(norm.rule.citation.as_str(), format!(" – {name}")).with(below))
}

/// The strength as a term of art, explained the first time.
fn strength(page: &mut Page<'_>, code: &str) -> String {
    let (term, means) = label::term(code);
    if !page.first_use(term) {
        return words::stop(page.say(term));
    }
    let mut text = format!("{}{}", page.say(term), page.say(means));
    if code != "absolute" && page.first_use(p::TERM_HARM) {
        text = format!("{text} {}", page.say(p::TERM_HARM));
    }
    text
}

/// Why a secrecy rule stands where it stands.
fn reason(page: &Page<'_>, person: &PersonReport, norm: &NormReport) -> String {
    if norm.standing == "overcome" {
        let met = person
            .grounds
            .iter()
            .filter(|g| g.met == "true" && g.reaches.contains(&norm.rule.id));
        let by = distinct(met.map(|g| g.rule.citation.as_str()));
        return words::list(&by, page.lang);
    }
    let playing = |g: &&crate::answer::GroundReport| {
        g.in_play && g.met == "unknown" && g.reaches.contains(&norm.rule.id)
    };
    let can = distinct(
        person
            .grounds
            .iter()
            .filter(playing)
            .map(|g| g.rule.citation.as_str()),
    );
    if norm.exempted_by.is_empty() && norm.standing == "pending" && !can.is_empty() {
        let can = page.fill(p::CAN_BE_BROKEN, &[&words::list(&can, page.lang)]);
        let mut leaves = Vec::new();
        checklist::harm_leaves(&norm.proof, &mut leaves);
        return format!("{} {can}", harm(page, &leaves));
    }
    if !norm.exempted_by.is_empty() {
        let by = norm.exempted_by.iter().map(|rule| {
            let text = rule.text.get(page.lang);
            let said = text.trim_end_matches('.');
            if said.is_empty() {
                rule.citation.clone()
            } else {
                format!("{said} ({})", rule.citation)
            }
        });
        let by: Vec<String> = by.collect();
        return words::stop(&page.fill(p::EXEMPTED_BY, &[&words::row(&by)]));
    }
    let mut leaves = Vec::new();
    checklist::harm_leaves(&norm.proof, &mut leaves);
    let exemption = norm.standing == "pending"
        && norm.secret == "unknown"
        && checklist::value(&norm.proof) == "true";
    if exemption
        && leaves
            .iter()
            .any(|leaf| matches!(leaf, ProofReport::Fact { assumed: true, .. }))
    {
        return String::from(page.say(p::HARM_DEFAULT_EXEMPTION));
    }
    harm(page, &leaves)
}

fn harm(page: &Page<'_>, leaves: &[&ProofReport]) -> String {
    let mut answered = Vec::new();
    for leaf in leaves {
        if let ProofReport::Fact { truth, assumed, .. } = leaf {
            match (*assumed, *truth) {
                (true, _) => return String::from(page.say(p::HARM_DEFAULT)),
                (_, "unknown") => return String::from(page.say(p::HARM_OPEN)),
                _ => answered.push(checklist::sentence(page, leaf)),
            }
        }
    }
    if answered.is_empty() {
        return String::from(page.say(p::HARM_NONE));
    }
    let answered = words::row(&answered);
    capital(&words::stop(&page.fill(p::HARM_ANSWERED, &[&answered])))
}
