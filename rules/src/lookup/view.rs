//! A provision and its wordings as values that serialise, in both languages.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{
    Cond, Date, Effect, FactId, Lang, Literal, Part, Provision, Rule, Span, Text, Version,
    readings::strength,
};
use serde::Serialize;

use super::{Change, RuleChangeKind, change::kind, changes, places, source_file};
use crate::{LAW, answer::both, text::law as words};

/// The provisions of a section on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Section {
    /// The day.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub date: String,
    /// The provisions.
    pub provisions: Vec<ProvisionView>,
}

/// A provision, with the wording of a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ProvisionView {
    /// Its stable name.
    pub id: &'static str,
    /// Where it stands.
    pub citation: String,
    /// The address of the statute's own text.
    pub link: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// The file that it is written in.
    pub source_file: String,
    /// All its wordings, oldest first.
    pub wordings: Vec<WordingHead>,
    /// The wording of the day; null where it was not in force.
    pub wording: Option<WordingView>,
}

/// Which wording it is, how long it holds and how well it is known.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct WordingHead {
    /// The act that gave it.
    pub sfs: &'static str,
    /// Its first day.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub from: String,
    /// Its last day; null where it has none.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub to: Option<String>,
    /// Whether there is law in it; false for a repeal.
    pub in_force: bool,
    /// `read`, `reconstructed` or `unverified`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["read", "reconstructed", "unverified"])))]
    pub status: &'static str,
    /// What a reader must know about the reading of it.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub note: Text,
}

/// A wording with its rules.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct WordingView {
    /// Which wording it is.
    #[serde(flatten)]
    pub head: WordingHead,
    /// Its rules.
    pub rules: Vec<RuleView>,
}

/// A rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct RuleView {
    /// Where it stands, down to paragraph and item.
    pub citation: String,
    /// What it says, in our own words.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub text: Text,
    /// The code of what it does.
    pub effect: &'static str,
    /// How strong the secrecy is; null for any other rule.
    pub strength: Option<&'static str>,
    /// What it does, in words.
    pub says: Said,
    /// The condition.
    pub when: When,
}

/// A condition as JSON.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum When {
    /// Every part holds.
    All {
        /// The parts.
        all: Vec<When>,
    },
    /// At least one part holds.
    Any {
        /// The parts.
        any: Vec<When>,
    },
    /// A fact has an answer.
    Fact(FactWanted),
}

/// A fact and the answer that is wanted.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct FactWanted {
    /// The fact.
    pub fact: &'static str,
    /// The answer.
    pub wanted: bool,
}

/// A text that is put together, in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl Said {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

/// The wordings of a section's provisions, each with what it changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// The provisions.
    pub provisions: Vec<TimelineView>,
}

/// The wordings of a provision.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct TimelineView {
    /// Its stable name.
    pub id: &'static str,
    /// Where it stands.
    pub citation: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// Its wordings, oldest first.
    pub wordings: Vec<ChangedWording>,
}

/// A wording and what it changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ChangedWording {
    /// Which wording it is.
    #[serde(flatten)]
    pub head: WordingHead,
    /// `first`, `repealed`, `in_force_again`, `nothing`, `only_words` or `rules`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["first", "repealed", "in_force_again", "nothing", "only_words", "rules"])))]
    pub change: &'static str,
    /// What is different, rule by rule.
    pub rules: Vec<ChangedRule>,
}

/// What is different in a rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ChangedRule {
    /// Where it stands now, or stood last.
    pub citation: String,
    /// `added`, `removed` or `changed`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["added", "removed", "changed"])))]
    pub change: &'static str,
    /// What the condition has got.
    pub conditions_added: Vec<FactWanted>,
    /// What the condition has lost.
    pub conditions_removed: Vec<FactWanted>,
    /// What it reaches now and did not before.
    pub reaches_added: Vec<String>,
    /// What it no longer reaches.
    pub reaches_removed: Vec<String>,
    /// The effects before and now, where they are of different kinds.
    pub effect: Option<[&'static str; 2]>,
    /// All that is different, in words.
    pub says: Vec<Said>,
}

/// The provisions of a section as they stood on a day.
///
/// ```
/// use sekretess::{lookup::{find, section}, core::date};
/// let page = section(&find("10:27")?, date(2015, 12, 13));
/// assert_eq!(page.provisions[0].id, "osl.10.27");
/// assert_eq!(page.provisions[0].wording.as_ref().unwrap().head.sfs, "2013:795");
/// # Ok::<(), sekretess::lookup::NotFound>(())
/// ```
#[must_use]
pub fn section(provisions: &[&'static Provision], day: Date) -> Section {
    let provision = |p: &&'static Provision| ProvisionView {
        id: p.id,
        citation: p.at.to_string(),
        link: p.at.link(),
        name: p.name,
        source_file: source_file(p),
        wordings: p.versions.iter().map(|v| head(p, v)).collect(),
        wording: p.on(day).map(|version| WordingView {
            head: head(p, version),
            rules: version.rules.iter().map(|r| rule(p, r)).collect(),
        }),
    };
    Section {
        date: day.to_string(),
        provisions: provisions.iter().map(provision).collect(),
    }
}

/// The wordings of a section's provisions, each with what it changed.
///
/// ```
/// use sekretess::lookup::{find, timeline};
/// let all = timeline(&find("10:18a")?);
/// let since_2025 = all.provisions[0].wordings.last().unwrap();
/// assert_eq!(since_2025.head.sfs, "2025:179");
/// assert_eq!(since_2025.rules[0].conditions_removed[0].fact, "risk_special");
/// # Ok::<(), sekretess::lookup::NotFound>(())
/// ```
#[must_use]
pub fn timeline(provisions: &[&'static Provision]) -> Timeline {
    let provision = |p: &&'static Provision| TimelineView {
        id: p.id,
        citation: p.at.to_string(),
        name: p.name,
        wordings: changes(p)
            .into_iter()
            .map(|(version, change)| changed(p, version, &change))
            .collect(),
    };
    Timeline {
        provisions: provisions.iter().map(provision).collect(),
    }
}

fn head(provision: &Provision, version: &Version) -> WordingHead {
    WordingHead {
        sfs: version.sfs,
        from: version.from.to_string(),
        to: provision
            .until(version)
            .map(|until| until.yesterday().to_string()),
        in_force: version.in_force,
        status: version.status.code(),
        note: version.note,
    }
}

fn rule(provision: &Provision, rule: &Rule) -> RuleView {
    let secrecy = matches!(rule.then, Effect::Secrecy(_));
    RuleView {
        citation: cite(provision, rule.part),
        text: rule.text,
        effect: kind(&rule.then),
        strength: secrecy.then(|| strength(&LAW, &rule.when).code()),
        says: said(|lang| words::effect_text(rule, lang)),
        when: when(&rule.when),
    }
}

fn when(cond: &Cond) -> When {
    let each = |parts: &[Cond]| parts.iter().map(when).collect();
    match cond {
        Cond::All(parts) => When::All { all: each(parts) },
        Cond::Any(parts) => When::Any { any: each(parts) },
        Cond::Is(id) => When::Fact(wanted(*id, true)),
        Cond::IsNot(id) => When::Fact(wanted(*id, false)),
    }
}

fn wanted(id: FactId, wanted: bool) -> FactWanted {
    FactWanted {
        fact: LAW.fact(id).map_or("", |fact| fact.id),
        wanted,
    }
}

fn changed(provision: &Provision, version: &Version, change: &Change) -> ChangedWording {
    let rules = match change {
        Change::Rules(rules) => rules.as_slice(),
        _ => &[],
    };
    let facts = |of: &[Literal]| of.iter().map(|l| wanted(l.fact, l.value)).collect();
    let spans = |of: &[Span]| of.iter().map(|s| places(&[*s], Lang::Sv)).collect();
    let rules = rules
        .iter()
        .map(|rule| ChangedRule {
            citation: cite(provision, rule.part),
            change: match rule.kind {
                RuleChangeKind::Added => "added",
                RuleChangeKind::Removed => "removed",
                RuleChangeKind::Changed => "changed",
            },
            conditions_added: facts(&rule.conditions_added),
            conditions_removed: facts(&rule.conditions_removed),
            reaches_added: spans(&[&rule.reach.added[..], &rule.reach.no_longer_excepted].concat()),
            reaches_removed: spans(&[&rule.reach.removed[..], &rule.reach.excepted].concat()),
            effect: rule.effect.map(|(a, b)| [kind(a), kind(b)]),
            says: both_languages(
                &words::rule_change(rule, Lang::Sv),
                &words::rule_change(rule, Lang::En),
            ),
        })
        .collect();
    ChangedWording {
        head: head(provision, version),
        change: match change {
            Change::First => "first",
            Change::Repealed => "repealed",
            Change::Again => "in_force_again",
            Change::Nothing => "nothing",
            Change::OnlyWords => "only_words",
            Change::Rules(_) => "rules",
        },
        rules,
    }
}

fn both_languages(sv: &[String], en: &[String]) -> Vec<Said> {
    sv.iter()
        .zip(en)
        .map(|(sv, en)| Said {
            sv: sv.clone(),
            en: en.clone(),
        })
        .collect()
}

fn said(text: impl Fn(Lang) -> String) -> Said {
    Said {
        sv: text(Lang::Sv),
        en: text(Lang::En),
    }
}

fn cite(provision: &Provision, part: Part) -> String {
    provision.at.part(part).to_string()
}
