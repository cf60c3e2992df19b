//! From a decision to its report: codes, citations and questions.

mod could;
mod notices;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{Display, Write};

use sekretess_core::{
    Active, Day, Decision, FactId, Facts, Kind, Outcome, Part, Room, Truth,
    readings::{self, Proof, Strength},
};

use crate::{
    LAW,
    answer::{GroundReport, NormReport, PersonReport, ProofReport, Question, RuleReport, Verdict},
    case::Known,
};

/// `true`, `false` or `unknown`.
pub(crate) const fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "true",
        Truth::False => "false",
        Truth::Unknown => "unknown",
    }
}

/// The stable name of a rule: the provision's, with paragraph and item.
pub(crate) fn rule_id(active: &Active) -> String {
    part_id(active.provision.id, active.rule.part)
}

/// The stable name of a part of a provision.
pub(crate) fn part_id(provision: &str, Part { paragraph, item }: Part) -> String {
    let mut id = String::with_capacity(provision.len() + 10);
    id += provision;
    // A string takes all that is written to it.
    if paragraph > 0 {
        let _ = write!(id, ".st{paragraph}");
    }
    if item > 0 {
        let _ = write!(id, ".p{item}");
    }
    id
}

/// A short text, made at one go.
fn short(text: impl Display) -> String {
    let mut short = String::with_capacity(48);
    let _ = write!(short, "{text}");
    short
}

/// A rule, cited.
pub(crate) fn rule(active: &Active) -> RuleReport {
    RuleReport {
        id: rule_id(active),
        citation: short(active.at()),
        link: active.at().link(),
        name: active.provision.name,
        text: active.rule.text,
        sfs: active.version.sfs,
        from: short(active.version.from),
        status: active.version.status.code(),
        note: active.version.note,
    }
}

/// A secrecy rule with its proof.
pub(crate) fn norm(
    active: &Active,
    facts: &Facts,
    secret: Truth,
    standing: &'static str,
) -> NormReport {
    NormReport {
        rule: rule(active),
        strength: strength(active).code(),
        secret: truth(secret),
        standing,
        proof: proof(active, facts),
        exempted_by: Vec::new(),
    }
}

/// How strong a secrecy rule is.
pub(crate) fn strength(active: &Active) -> Strength {
    readings::strength(&LAW, &active.rule.when)
}

pub(crate) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Objective => "objective",
        Kind::Assessment => "assessment",
        Kind::LegalPoint => "legal_point",
    }
}

/// A question, unless the number names no fact.
pub(crate) fn question(fact: FactId, cannot: &[FactId]) -> Option<Question> {
    LAW.fact(fact).map(|f| Question {
        fact: f.id,
        kind: kind(f.kind),
        question: f.question,
        cannot_be_known: cannot.contains(&fact),
    })
}

fn questions(facts: &[FactId], cannot: &[FactId]) -> Vec<Question> {
    facts
        .iter()
        .filter_map(|fact| question(*fact, cannot))
        .collect()
}

fn proof(active: &Active, facts: &Facts) -> ProofReport {
    stands(&readings::proof(&active.rule.when, facts)).0
}

/// A proof as things stand, and its truth: unanswered, the law's own default stands
/// in, if it has one.
fn stands(proof: &Proof) -> (ProofReport, Truth) {
    match proof {
        Proof::All(_, parts) => {
            let (all, value) = parts_stand(parts, Truth::True, Truth::and);
            (
                ProofReport::All {
                    all,
                    truth: truth(value),
                },
                value,
            )
        }
        Proof::Any(_, parts) => {
            let (any, value) = parts_stand(parts, Truth::False, Truth::or);
            (
                ProofReport::Any {
                    any,
                    truth: truth(value),
                },
                value,
            )
        }
        Proof::Is(value, fact) => fact_stands(*value, *fact, true),
        Proof::IsNot(value, fact) => fact_stands(*value, *fact, false),
    }
}

fn parts_stand(
    parts: &[Proof],
    none: Truth,
    join: fn(Truth, Truth) -> Truth,
) -> (Vec<ProofReport>, Truth) {
    let mut joined = none;
    let report = |part| {
        let (report, value) = stands(part);
        joined = join(joined, value);
        report
    };
    (parts.iter().map(report).collect(), joined)
}

fn fact_stands(value: Truth, fact: FactId, wanted: bool) -> (ProofReport, Truth) {
    let known = LAW.fact(fact);
    let default = known
        .and_then(|f| f.default)
        .filter(|_| value == Truth::Unknown);
    let value = default.map_or(value, |d| Truth::from(d == wanted));
    let report = ProofReport::Fact {
        fact: known.map_or("", |f| f.id),
        wanted,
        truth: truth(value),
        assumed: default.is_some(),
        kind: known.map_or("", |f| kind(f.kind)),
    };
    (report, value)
}

/// The report on one person towards one listener.
pub(crate) fn person(
    id: &str,
    day: &Day,
    known: &Known,
    decision: &Decision,
    verdict: Verdict,
) -> PersonReport {
    let facts = &known.facts;
    let norms: Vec<NormReport> = decision
        .norms
        .iter()
        .map(|n| NormReport {
            exempted_by: n.exempted_by.iter().map(rule).collect(),
            ..norm(&n.active, facts, n.secret, n.standing.code())
        })
        .collect();
    let grounds = decision
        .grounds
        .iter()
        .map(|g| GroundReport {
            rule: rule(&g.active),
            duty: g.duty,
            in_play: g.in_play,
            met: truth(g.met),
            by_assessment: g.by_assessment,
            reaches: g
                .reaches
                .iter()
                .filter_map(|i| norms.get(*i))
                .map(|n| n.rule.id.clone())
                .collect(),
            one_listener_only: g.room == Some(Room::OneListener) || g.duty,
            reservation: g.reservation,
            proof: proof(&g.active, facts),
            missing: questions(&g.open, &known.cannot),
        })
        .collect();
    let forbidden = decision.outcome == Outcome::Forbidden;
    PersonReport {
        id: id.to_string(),
        verdict,
        settled: decision.settled,
        boundary: truth(decision.boundary),
        why: decision
            .boundaries
            .iter()
            .chain(&decision.not_disclosed)
            .chain(&decision.on_request)
            .map(rule)
            .collect(),
        norms,
        grounds,
        missing: questions(&decision.missing, &known.cannot),
        could_become: if forbidden {
            could::become_open(decision, known)
        } else {
            Vec::new()
        },
        notices: notices::person(decision, known),
        not_tried: not_tried(day, facts, decision),
    }
}

/// Rules that are not encoded matter where there is a boundary to cross.
fn not_tried(day: &Day, facts: &Facts, decision: &Decision) -> Vec<RuleReport> {
    if decision.boundary == Truth::False || decision.outcome == Outcome::NotADisclosure {
        return Vec::new();
    }
    day.not_encoded(facts).map(|active| rule(&active)).collect()
}
