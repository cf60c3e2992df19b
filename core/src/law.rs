//! A law, and the rules of it that are in force on a day.

use alloc::vec::Vec;

use crate::{
    Citation, Cond, Date, Effect, Fact, FactId, Facts, Implication, Lift, Provision, Rule, Secrecy,
    Truth, Version, readings::value,
};

/// A law as data.
#[derive(Debug)]
pub struct Law {
    /// Every question it asks; a [`FactId`] is a place in this list.
    pub facts: &'static [Fact],
    /// Its provisions, in the order of the statutes.
    pub provisions: &'static [&'static Provision],
    /// What follows from what.
    pub implications: &'static [Implication],
}

impl Law {
    /// A fact by its place; an unknown place gives `None`.
    #[must_use]
    pub fn fact(&self, id: FactId) -> Option<&'static Fact> {
        self.facts.get(usize::from(id.0))
    }

    /// A fact by its name.
    #[must_use]
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        self.facts
            .iter()
            .position(|fact| fact.id == name)
            .and_then(|i| u8::try_from(i).ok())
            .map(FactId)
    }

    /// A provision by its stable name.
    #[must_use]
    pub fn provision(&self, id: &str) -> Option<&'static Provision> {
        self.provisions.iter().find(|p| p.id == id).copied()
    }

    /// The provisions of a section.
    pub fn at(&self, citation: Citation) -> impl Iterator<Item = &'static Provision> + '_ {
        self.provisions
            .iter()
            .copied()
            .filter(move |p| p.at == citation.whole())
    }

    /// The rules in force on a day.
    #[must_use]
    pub fn on(&'static self, date: Date) -> Day {
        Day::new(self, date)
    }
}

/// A rule in force, with where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Active {
    /// The provision.
    pub provision: &'static Provision,
    /// Its wording.
    pub version: &'static Version,
    /// The rule.
    pub rule: &'static Rule,
}

impl Active {
    /// Where the rule stands, down to paragraph and item.
    #[must_use]
    pub fn at(&self) -> Citation {
        self.provision.at.part(self.rule.part)
    }

    /// The value of its condition.
    #[must_use]
    pub fn value(&self, facts: &Facts) -> Truth {
        value(&self.rule.when, facts)
    }
}

/// A secrecy rule in force.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ActiveNorm {
    pub(crate) active: Active,
    pub(crate) follows: bool,
}

/// An override, duty or exemption in force, with the secrecy rules it reaches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reaching {
    pub(crate) active: Active,
    pub(crate) reach: u128,
    pub(crate) invoked: Cond,
    pub(crate) duty: bool,
    pub(crate) lift: Option<Lift>,
}

/// The law of one day, laid out for deciding. Make it once and ask it often.
#[derive(Clone, Debug)]
pub struct Day {
    pub(crate) law: &'static Law,
    pub(crate) date: Date,
    pub(crate) norms: Vec<ActiveNorm>,
    pub(crate) grounds: Vec<Reaching>,
    pub(crate) exemptions: Vec<Reaching>,
    pub(crate) boundaries: Vec<Active>,
    pub(crate) not_disclosed: Vec<Active>,
    pub(crate) on_request: Vec<Active>,
    pub(crate) not_encoded: Vec<Active>,
}

impl Day {
    fn new(law: &'static Law, date: Date) -> Self {
        let active: Vec<Active> = law
            .provisions
            .iter()
            .filter_map(|provision| provision.on(date).map(|version| (*provision, version)))
            .flat_map(|(provision, version)| {
                version.rules.iter().map(move |rule| Active {
                    provision,
                    version,
                    rule,
                })
            })
            .collect();
        let mut secrecy: Vec<(Active, Secrecy)> = Vec::new();
        for a in &active {
            if let Effect::Secrecy(s) = a.rule.then {
                secrecy.push((*a, s));
            }
        }
        let reach = |scope: &crate::Scope, overrides: bool| {
            secrecy
                .iter()
                .take(128)
                .enumerate()
                .filter(|(_, (a, s))| {
                    scope.reaches(a.at(), s.individual) && !(overrides && s.immune)
                })
                .fold(0_u128, |mask, (i, _)| mask | 1 << i)
        };
        let follows = active
            .iter()
            .filter_map(|a| {
                if let Effect::Follows(scope) = &a.rule.then {
                    Some(reach(scope, false))
                } else {
                    None
                }
            })
            .fold(0, |a, b| a | b);
        let mut day = Self {
            law,
            date,
            norms: secrecy
                .iter()
                .take(128)
                .enumerate()
                .map(|(i, (active, _))| ActiveNorm {
                    active: *active,
                    follows: follows >> i & 1 == 1,
                })
                .collect(),
            grounds: Vec::new(),
            exemptions: Vec::new(),
            boundaries: Vec::new(),
            not_disclosed: Vec::new(),
            on_request: Vec::new(),
            not_encoded: Vec::new(),
        };
        for a in active {
            match &a.rule.then {
                Effect::Lifts(lift) => day.grounds.push(Reaching {
                    active: a,
                    reach: reach(&lift.scope, true),
                    invoked: lift.invoked,
                    duty: false,
                    lift: Some(*lift),
                }),
                Effect::Duty(duty) => day.grounds.push(Reaching {
                    active: a,
                    reach: reach(&duty.scope, true),
                    invoked: duty.invoked,
                    duty: true,
                    lift: None,
                }),
                Effect::Exempts(scope) => day.exemptions.push(Reaching {
                    active: a,
                    reach: reach(scope, false),
                    invoked: Cond::ALWAYS,
                    duty: false,
                    lift: None,
                }),
                Effect::Boundary => day.boundaries.push(a),
                Effect::NotDisclosed => day.not_disclosed.push(a),
                Effect::OnRequest => day.on_request.push(a),
                Effect::NotEncoded | Effect::NotEncodedSecrecy => day.not_encoded.push(a),
                Effect::Secrecy(_) | Effect::Follows(_) | Effect::Principle => {}
            }
        }
        day
    }

    /// The law that this is a day of.
    #[must_use]
    pub fn law(&self) -> &'static Law {
        self.law
    }

    /// The date.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// The secrecy rules in force.
    pub fn norms(&self) -> impl Iterator<Item = Active> + '_ {
        self.norms.iter().map(|n| n.active)
    }

    /// The overrides and duties in force, each with whether it is a duty and
    /// which places in [`Day::norms`] it reaches.
    pub fn grounds(&self) -> impl Iterator<Item = (Active, bool, u128)> + '_ {
        self.grounds.iter().map(|g| (g.active, g.duty, g.reach))
    }

    /// Whether a secrecy rule that is not encoded can hold.
    #[must_use]
    pub fn secrecy_not_encoded(&self, facts: &Facts) -> bool {
        self.not_encoded(facts)
            .any(|a| matches!(a.rule.then, Effect::NotEncodedSecrecy))
    }

    /// Rules that exist and are not encoded, and that the facts do not shut out.
    pub fn not_encoded<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = Active> + 'a {
        self.not_encoded
            .iter()
            .copied()
            .filter(|a| a.value(facts) != Truth::False)
    }
}
