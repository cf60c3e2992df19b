//! The same page as JSON, in both languages.

use sekretess::LAW;
use sekretess::core::{Cond, Date, Effect, FactId, Lang, Provision, Rule, Text, Version};
use serde_json::{Value, json};

use super::{effect, span, strength_code};

/// The provisions of a section on a day.
pub(super) fn page(provisions: &[&'static Provision], day: Date) -> Value {
    let provisions: Vec<Value> = provisions.iter().map(|p| provision(p, day)).collect();
    json!({"date": day.to_string(), "provisions": provisions})
}

fn provision(provision: &'static Provision, day: Date) -> Value {
    let wordings: Vec<Value> = provision
        .versions
        .iter()
        .map(|v| json!({"sfs": v.sfs, "from": v.from.to_string(), "in_force": v.in_force}))
        .collect();
    json!({
        "id": provision.id, "citation": provision.at.to_string(), "link": provision.at.link(),
        "name": both(provision.name), "wordings": wordings,
        "wording": provision.on(day).map(|version| wording(provision, version)),
    })
}

fn wording(provision: &Provision, version: &Version) -> Value {
    let (from, last) = span(provision, version);
    let rules: Vec<Value> = version.rules.iter().map(|r| rule(provision, r)).collect();
    json!({
        "sfs": version.sfs, "from": from.to_string(), "to": last.map(|day| day.to_string()),
        "status": version.status.code(), "note": both(version.note), "rules": rules,
    })
}

fn rule(provision: &Provision, rule: &Rule) -> Value {
    json!({
        "citation": provision.at.part(rule.part).to_string(), "text": both(rule.text),
        "effect": effect_code(&rule.then), "strength": strength_code(rule),
        "says": {"sv": effect(rule, Lang::Sv), "en": effect(rule, Lang::En)},
        "when": when(&rule.when),
    })
}

fn when(cond: &Cond) -> Value {
    let each = |parts: &[Cond]| parts.iter().map(when).collect::<Vec<_>>();
    let fact = |id: FactId| LAW.fact(id).map(|fact| fact.id);
    match cond {
        Cond::All(parts) => json!({"all": each(parts)}),
        Cond::Any(parts) => json!({"any": each(parts)}),
        Cond::Is(id) => json!({"fact": fact(*id), "wanted": true}),
        Cond::IsNot(id) => json!({"fact": fact(*id), "wanted": false}),
    }
}

fn effect_code(effect: &Effect) -> &'static str {
    match effect {
        Effect::Secrecy(_) => "secrecy",
        Effect::Lifts(_) => "lifts",
        Effect::Duty(_) => "duty",
        Effect::Exempts(_) => "exempts",
        Effect::Follows(_) => "follows",
        Effect::Boundary => "boundary",
        Effect::NotDisclosed => "not_disclosed",
        Effect::OnRequest => "on_request",
        Effect::Principle => "principle",
        Effect::NotEncoded => "not_encoded",
        _ => "other",
    }
}

fn both(text: Text) -> Value {
    json!({"sv": text.sv, "en": text.en})
}
