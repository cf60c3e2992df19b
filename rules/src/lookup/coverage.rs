//! How much of the law is here, and how well it is known.

use alloc::{string::String, vec::Vec};

use sekretess_core::{Act, Effect, Lang, Provision, Status, Text};
use serde::Serialize;

use super::{NO_WORDING, Said, act_code, act_name};
use crate::{
    CHECKSUM, FIRST_DAY, HORIZON, LAST_READ_DAY, LAW, VERSION,
    answer::{Ruleset, both},
};

/// How much of a provision is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// Every rule and wording.
    Encoded,
    /// Some rules or wordings; the others are named, and an answer says so where they
    /// could apply.
    Partly,
    /// None; it is only named.
    Named,
}

/// How much of a provision is here.
///
/// ```
/// use sekretess::{LAW, lookup::{Extent, extent}};
/// assert_eq!(extent(LAW.provision("osl.26.1").unwrap()), Extent::Encoded);
/// ```
#[must_use]
pub fn extent(provision: &Provision) -> Extent {
    let (mut encoded, mut named) = (false, false);
    for rule in provision.versions.iter().flat_map(|v| v.rules) {
        match rule.then {
            Effect::NotEncoded | Effect::NotEncodedSecrecy => named = true,
            _ => encoded = true,
        }
    }
    match (encoded, named) {
        (true, true) => Extent::Partly,
        (false, true) => Extent::Named,
        _ => Extent::Encoded,
    }
}

/// A chapter of an act with its provisions, in the order of the statute.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The act.
    pub act: Act,
    /// The act's code, as `osl`.
    pub code: &'static str,
    /// The chapter; 0 in an act without chapters.
    pub chapter: u8,
    /// Its provisions.
    pub provisions: Vec<&'static Provision>,
}

/// Every chapter that something is here of, the acts in the law's order.
///
/// ```
/// let first = &sekretess::lookup::chapters()[0];
/// assert_eq!((first.code, first.chapter), ("osl", 2));
/// ```
#[must_use]
pub fn chapters() -> Vec<Chapter> {
    let mut acts: Vec<&'static str> = Vec::new();
    for provision in LAW.provisions {
        let code = act_code(provision);
        if !acts.contains(&code) {
            acts.push(code);
        }
    }
    let mut all: Vec<Chapter> = Vec::new();
    for code in acts {
        let mut provisions: Vec<_> = LAW
            .provisions
            .iter()
            .copied()
            .filter(|p| act_code(p) == code)
            .collect();
        provisions.sort_by_key(|p| (p.at, p.id));
        for provision in provisions {
            match all.last_mut() {
                Some(last) if last.code == code && last.chapter == provision.at.chapter => {
                    last.provisions.push(provision);
                }
                _ => all.push(Chapter {
                    act: provision.at.act,
                    code,
                    chapter: provision.at.chapter,
                    provisions: Vec::from([provision]),
                }),
            }
        }
    }
    all
}

/// How many wordings are known, and how well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Wordings {
    /// Read in the statute book or the amending act.
    pub read: usize,
    /// Day and act are known; the words are worked back from later text.
    pub reconstructed: usize,
    /// The best reading there is.
    pub unverified: usize,
}

impl Wordings {
    fn add(&mut self, other: Self) {
        self.read += other.read;
        self.reconstructed += other.reconstructed;
        self.unverified += other.unverified;
    }

    /// The wordings of a provision that have law in them; what is only named has none.
    #[must_use]
    pub fn of(provision: &Provision) -> Self {
        let mut count = Self::default();
        for version in provision.versions.iter().filter(|v| v.in_force) {
            let named =
                |effect: &Effect| matches!(effect, Effect::NotEncoded | Effect::NotEncodedSecrecy);
            if version.rules.iter().all(|rule| named(&rule.then)) {
                continue;
            }
            match version.status {
                Status::Read => count.read += 1,
                Status::Reconstructed => count.reconstructed += 1,
                Status::Unverified => count.unverified += 1,
            }
        }
        count
    }
}

/// How much of the law is here.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// What the rule set stands on.
    pub ruleset: Ruleset,
    /// The first day that it answers for.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub first_day: String,
    /// The last day whose wordings have been read.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub last_read_day: String,
    /// Act by act.
    pub acts: Vec<ActCoverage>,
    /// All wordings together.
    pub wordings: Wordings,
    /// Amendments of encoded sections that have no wording of their own.
    pub without_wording: Vec<WithoutWording>,
}

/// How much of an act is here.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ActCoverage {
    /// Its code, as `osl`.
    pub code: &'static str,
    /// Its number.
    pub sfs: &'static str,
    /// Its name.
    pub name: Said,
    /// Chapter by chapter.
    pub chapters: Vec<ChapterCoverage>,
}

/// How much of a chapter is here, by the stable names of its provisions.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct ChapterCoverage {
    /// The chapter; 0 in an act without chapters.
    pub chapter: u8,
    /// Encoded in full.
    pub encoded: Vec<&'static str>,
    /// Encoded in part.
    pub partly: Vec<&'static str>,
    /// Only named.
    pub named: Vec<&'static str>,
    /// The wordings of those that are encoded.
    pub wordings: Wordings,
}

/// An amendment without a wording of its own, as JSON.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct WithoutWording {
    /// The section.
    pub citation: String,
    /// The amending act.
    pub sfs: &'static str,
    /// The day on which it came into force.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub from: String,
    /// Why.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub why: Text,
}

/// Counts what is here, act by act and chapter by chapter.
///
/// ```
/// let here = sekretess::lookup::coverage();
/// assert_eq!(here.ruleset.version, sekretess::VERSION);
/// assert!(here.acts[0].chapters.iter().any(|c| c.encoded.contains(&"osl.10.18a")));
/// assert!(here.wordings.read > 0);
/// ```
#[must_use]
pub fn coverage() -> Coverage {
    use alloc::string::ToString;
    let mut acts: Vec<ActCoverage> = Vec::new();
    let mut wordings = Wordings::default();
    for chapter in chapters() {
        let mut count = ChapterCoverage {
            chapter: chapter.chapter,
            ..ChapterCoverage::default()
        };
        for provision in &chapter.provisions {
            count.wordings.add(Wordings::of(provision));
            match extent(provision) {
                Extent::Encoded => count.encoded.push(provision.id),
                Extent::Partly => count.partly.push(provision.id),
                Extent::Named => count.named.push(provision.id),
            }
        }
        wordings.add(count.wordings);
        match acts.last_mut() {
            Some(act) if act.code == chapter.code => act.chapters.push(count),
            _ => acts.push(ActCoverage {
                code: chapter.code,
                sfs: chapter.act.sfs,
                name: Said {
                    sv: act_name(chapter.act, Lang::Sv),
                    en: act_name(chapter.act, Lang::En),
                },
                chapters: Vec::from([count]),
            }),
        }
    }
    Coverage {
        ruleset: Ruleset {
            version: VERSION,
            horizon: HORIZON,
            checksum: CHECKSUM,
        },
        first_day: FIRST_DAY.to_string(),
        last_read_day: LAST_READ_DAY.to_string(),
        acts,
        wordings,
        without_wording: NO_WORDING
            .iter()
            .map(|n| WithoutWording {
                citation: n.at.to_string(),
                sfs: n.sfs,
                from: n.from.to_string(),
                why: n.why,
            })
            .collect(),
    }
}
