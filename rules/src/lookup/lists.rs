//! What a case can name: directories and their actors, questions and codes, as JSON.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{About, Fact, Kind, Lang, Text};
use serde_json::{Map, Value, json};

use crate::{
    CHECKSUM, FIRST_DAY, HORIZON, LAST_READ_DAY, LAW, VERSION,
    actors::{Bound, DIRECTORIES, Directory, Name, PROFILES, ProfileOf},
    ask::SWITCHES,
    facts::FACTS,
    input::{Giver, InformationKind, Purpose, Relation, TransferBy},
    review::{Act, How},
};

/// Every directory with its days and how many actors it has, and the legal profiles.
///
/// ```
/// let all = sekretess::lookup::directories();
/// assert_eq!(all["directories"][0]["directory"], "malmo_2015");
/// ```
#[must_use]
pub fn directories() -> Value {
    let all: Vec<Value> = DIRECTORIES
        .iter()
        .map(|d| outline(d, json!(d.actors.len())))
        .collect();
    json!({"directories": all, "profiles": profiles()})
}

/// A directory, or an organisation of a municipality's own, with its actors.
///
/// ```
/// use sekretess::{actors::directory, lookup::actors};
/// let generic = actors(directory("generic").unwrap());
/// assert_eq!(generic["actors"][0]["id"], "generic.social_services");
/// ```
#[must_use]
pub fn actors(directory: &Directory<'_>) -> Value {
    let actors: Vec<Value> = directory
        .actors
        .iter()
        .map(|a| {
            let (profile, give, one_of): (Option<&str>, Option<&str>, &[&str]) = match a.profile {
                ProfileOf::One(id) => (Some(id), None, &[]),
                ProfileOf::Ask(of) => (None, Some("profile"), of),
                ProfileOf::Unit(of) => (None, Some("unit"), of),
                ProfileOf::Members(of) => (None, Some("members"), of),
                ProfileOf::OutOfScope => (None, None, &[]),
            };
            json!({
                "id": a.id, "number": a.number, "name": named(a.name),
                "authority": a.authority, "branch": a.branch,
                "profile": profile, "give": give, "one_of": one_of,
                "delegation": a.delegation, "note": named(a.note),
            })
        })
        .collect();
    let groups: Vec<Value> = directory
        .groups
        .iter()
        .map(|g| {
            json!({
                "id": g.id, "number": g.number, "name": named(g.name),
                "members": g.members, "note": named(g.note),
            })
        })
        .collect();
    let mut all = outline(directory, Value::from(actors));
    if let Some(all) = all.as_object_mut() {
        all.insert(String::from("groups"), Value::from(groups));
        all.insert(String::from("profiles"), profiles());
    }
    all
}

/// What a directory is, with its actors or how many they are.
fn outline(directory: &Directory<'_>, actors: Value) -> Value {
    json!({
        "directory": directory.id, "name": named(directory.name),
        "from": directory.from.to_string(), "until": directory.until.map(|day| day.to_string()),
        "actors": actors,
    })
}

fn profiles() -> Value {
    PROFILES
        .iter()
        .map(|p| {
            let (bound, rule) = match p.bound {
                Bound::Yes => ("yes", None),
                Bound::RuleNotHere(rule) => ("rule_not_here", Some(rule)),
                Bound::ByTransfer(rule) => ("by_transfer", Some(rule)),
                Bound::InOtherAct(act) => ("in_other_act", Some(act)),
                Bound::No => ("no", None),
                Bound::OtherAct(act) => ("other_act", Some(act)),
            };
            json!({"id": p.id, "name": both(p.name), "bound": bound, "rule": rule})
        })
        .collect()
}

/// Every question that a case can answer; those that are worked out are not among them.
///
/// ```
/// let facts = sekretess::lookup::facts();
/// assert!(facts.as_array().unwrap().iter().any(|f| f["id"] == "helps_prevent"));
/// ```
#[must_use]
pub fn facts() -> Value {
    FACTS
        .iter()
        .filter(|fact| !fact.derived)
        .map(fact)
        .collect()
}

fn fact(fact: &Fact) -> Value {
    let kind = match fact.kind {
        Kind::Objective => "objective",
        Kind::Assessment => "assessment",
        Kind::LegalPoint => "legal_point",
    };
    let about = match fact.about {
        About::Item => "item",
        About::Person => "person",
        About::Listener => "listener",
        About::PersonAndListener => "person_and_listener",
    };
    json!({
        "id": fact.id, "kind": kind, "about": about, "until_answered": fact.default,
        "question": both(fact.question),
    })
}

/// The words that a case is written in, by the key that takes them.
///
/// ```
/// let codes = sekretess::lookup::codes();
/// assert_eq!(codes["purpose"]["prevent_crime"]["sv"], "förebygga brott");
/// assert_eq!(codes["how"]["open_copy"]["en"], "the recipients' addresses were visible to all");
/// ```
#[must_use]
pub fn codes() -> Value {
    fn list(codes: impl Iterator<Item = (&'static str, Text)>) -> Value {
        let codes: Map<String, Value> = codes
            .map(|(code, text)| (String::from(code), both(text)))
            .collect();
        Value::Object(codes)
    }
    json!({
        "information": list(InformationKind::ALL.iter().map(|c| (c.code(), c.text()))),
        "purpose": list(Purpose::ALL.iter().map(|c| (c.code(), c.text()))),
        "relations": list(Relation::ALL.iter().map(|c| (c.code(), c.text()))),
        "consent.by": list(Giver::ALL.iter().map(|c| (c.code(), c.text()))),
        "transferred.by": list(TransferBy::ALL.iter().map(|c| (c.code(), c.text()))),
        "how": list(How::ALL.iter().map(|c| (c.code(), c.text()))),
        "done": list(Act::ALL.iter().map(|c| (c.code(), c.text()))),
        "switches": list(switches()),
    })
}

/// The open points of law that a case can say how to read: the switch, and the question.
///
/// ```
/// let (switch, question) = sekretess::lookup::switches().next().unwrap();
/// assert_eq!(switch, "osl_10_15a_vs_10_23");
/// assert!(question.sv.contains("10 kap. 23 §"));
/// ```
pub fn switches() -> impl Iterator<Item = (&'static str, Text)> {
    let question = |fact| LAW.fact(fact).map(|f| f.question);
    SWITCHES
        .iter()
        .filter_map(move |&(fact, switch, _)| Some((switch, question(fact)?)))
}

/// The rules that answers stand on, and the days that they are known for.
///
/// ```
/// let ruleset = sekretess::lookup::ruleset();
/// assert_eq!(ruleset["first_day"], "2015-12-13");
/// ```
#[must_use]
pub fn ruleset() -> Value {
    json!({
        "version": VERSION, "horizon": HORIZON, "checksum": CHECKSUM,
        "first_day": FIRST_DAY.to_string(), "last_read_day": LAST_READ_DAY.to_string(),
    })
}

fn both(text: Text) -> Value {
    json!({"sv": text.sv, "en": text.en})
}

fn named(name: Name<'_>) -> Value {
    json!({"sv": name.get(Lang::Sv), "en": name.get(Lang::En)})
}
