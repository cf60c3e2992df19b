//! What is to be done afterwards, when information has reached somebody that it should
//! not have: reports, inquiries, notifications, and a question of liability.
//!
//! They decide nothing about secrecy, so they stand beside [`LAW`](crate::LAW) as a law
//! of their own: the same dated provisions with the same conditions, over facts of
//! their own, and for each one who is to do it, to whom, and how soon.
//!
//! ```
//! use sekretess::{core::date, followup};
//! let gdpr = followup::LAW.provision("gdpr.33.1").ok_or("not here")?;
//! assert!(gdpr.on(date(2018, 5, 24)).is_none());
//! assert!(gdpr.on(date(2018, 5, 25)).is_some());
//! # Ok::<(), &str>(())
//! ```

mod brb;
pub mod facts;
mod gdpr;
mod lex_maria;
mod lex_sarah;

use sekretess_core::{Duty, Effect, FactId, Law, Provision, Scope, Text};

use crate::write::Cond;

/// Something to do afterwards.
///
/// ```
/// use sekretess::followup::{self, Within};
/// let hours = followup::ALL.iter().find(|f| f.provision.id == "gdpr.33.1").map(|f| f.within);
/// assert_eq!(hours, Some(Within::Hours(72)));
/// ```
#[derive(Debug)]
pub struct FollowUp {
    /// Where it stands, and when it applies.
    pub provision: &'static Provision,
    /// What kind of thing it is, the same in every act that it has stood in.
    pub code: &'static str,
    /// Whether it binds, or is only a question.
    pub kind: Kind,
    /// Who is to do it.
    pub by: Text,
    /// Who is to have it.
    pub to: Text,
    /// From when it is to be done.
    pub since: Moment,
    /// The time that shows that it has been done.
    pub done: Option<Moment>,
    /// How soon.
    pub within: Within,
    /// The assessment of whether it was done soon enough.
    pub in_time: Option<FactId>,
}

/// Whether something to do binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// It must be done where its condition holds.
    Duty,
    /// It is asked, and never answered here: others decide it.
    Question,
}

impl Kind {
    /// The stable code.
    ///
    /// ```
    /// assert_eq!(sekretess::followup::Kind::Question.code(), "question");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Question => "question",
        }
    }
}

/// How soon something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Within {
    /// *Genast*.
    AtOnce,
    /// *Snarast*, or without delay. How long that is, is an assessment.
    Soon,
    /// Within so many hours, where that is possible.
    Hours(i64),
    /// The law says nothing of time.
    Untimed,
}

impl Within {
    /// The stable code.
    ///
    /// ```
    /// assert_eq!(sekretess::followup::Within::Hours(72).code(), "hours");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Soon => "soon",
            Self::Hours(_) => "hours",
            Self::Untimed => "untimed",
        }
    }
}

/// A point on the way from what happened to what was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Moment {
    /// It happened.
    Happened,
    /// Somebody in the activity noticed it.
    Noticed,
    /// It was reported within the activity.
    Reported,
    /// The inquiry was opened.
    Opened,
    /// The breach was documented.
    Documented,
    /// The supervisory authority for data protection was notified.
    Notified,
    /// Those whom it concerns were informed.
    Informed,
    /// The Health and Social Care Inspectorate was told.
    Inspectorate,
    /// The processor told the controller.
    ControllerTold,
}

/// The provisions, one for each thing to do.
///
/// ```
/// assert!(sekretess::followup::ALL.iter().all(|f| !f.by.sv.is_empty() && !f.by.en.is_empty()));
/// ```
pub static ALL: &[&FollowUp] = &[
    &lex_sarah::REPORT_2001,
    &lex_sarah::REPORT_2025,
    &lex_sarah::INQUIRY_2001,
    &lex_sarah::INQUIRY_2025,
    &lex_sarah::SERIOUS_2001,
    &lex_sarah::SERIOUS_2025,
    &lex_maria::SERIOUS,
    &gdpr::NOTIFY,
    &gdpr::PROCESSOR,
    &gdpr::DOCUMENT,
    &gdpr::INFORM,
    &brb::SILENCE,
];

static PROVISIONS: &[&Provision] = &[
    &lex_sarah::P14_3,
    &lex_sarah::P14_6,
    &lex_sarah::P14_7,
    &lex_sarah::P27_2,
    &lex_sarah::P27_5,
    &lex_sarah::P27_6,
    &lex_maria::P3_5,
    &gdpr::P33_1,
    &gdpr::P33_2,
    &gdpr::P33_5,
    &gdpr::P34,
    &brb::P20_3,
];

/// The law of what is to be done afterwards.
pub static LAW: Law = Law {
    facts: facts::FACTS,
    provisions: PROVISIONS,
    implications: facts::IMPLICATIONS,
};

/// It binds, and opens no secrecy: that is for the rules of disclosure to say.
const BINDS: Effect = Effect::Duty(Duty {
    scope: Scope::Only(&[]),
    invoked: Cond::NEVER,
});

#[cfg(test)]
mod tests {
    use super::*;
    use sekretess_core::readings;

    #[test]
    fn every_thing_to_do_stands_in_the_law_and_has_texts() {
        for follow in ALL {
            assert!(LAW.provision(follow.provision.id).is_some());
            for version in follow.provision.versions {
                assert!(version.rules.len() <= 1);
                for rule in version.rules {
                    assert!(!rule.text.sv.is_empty() && !rule.text.en.is_empty());
                    readings::leaves(&rule.when, &mut |leaf| {
                        assert!(LAW.fact(leaf.fact).is_some())
                    });
                }
            }
        }
        assert_eq!(ALL.len(), LAW.provisions.len());
    }

    #[test]
    fn each_fact_is_asked_somewhere() {
        let mut asked = alloc::vec::Vec::new();
        for follow in ALL {
            asked.extend(follow.in_time);
            for rule in follow.provision.versions.iter().flat_map(|v| v.rules) {
                readings::leaves(&rule.when, &mut |leaf| asked.push(leaf.fact));
            }
        }
        asked.push(facts::SAME_UNIT);
        asked.push(facts::NEEDED_AT_WORK);
        for (place, fact) in LAW.facts.iter().enumerate() {
            assert!(
                asked.iter().any(|f| usize::from(f.0) == place),
                "{}",
                fact.id
            );
        }
    }
}
