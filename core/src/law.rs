//! A law, and the rules of it that are in force on a day.

use alloc::vec::Vec;

use crate::{
    Citation, Cond, Date, Effect, Fact, FactId, Facts, Implication, Lift, Literal, Provision, Rule,
    Secrecy, Truth, Version,
    facts::Bits,
    readings::{leaves, value},
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
            .and_then(|i| u16::try_from(i).ok())
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

/// An exemption in force, with the secrecy rules it takes out of play.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exempting {
    pub(crate) active: Active,
    pub(crate) reach: u128,
}

/// An override or duty in force, with the secrecy rules it reaches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reaching {
    pub(crate) active: Active,
    pub(crate) reach: u128,
    pub(crate) invoked: Cond,
    /// The facts whose yes brings it into play.
    pub(crate) claims: Bits,
    pub(crate) duty: bool,
    pub(crate) lift: Option<Lift>,
}

/// The law of one day, laid out for deciding. Make it once and ask it often.
#[derive(Clone, Debug)]
pub struct Day {
    pub(crate) law: &'static Law,
    pub(crate) date: Date,
    pub(crate) norms: Vec<Active>,
    /// The places of the norms that follow others.
    pub(crate) followers: u128,
    pub(crate) grounds: Vec<Reaching>,
    pub(crate) exemptions: Vec<Exempting>,
    pub(crate) boundaries: Vec<Active>,
    pub(crate) not_disclosed: Vec<Active>,
    pub(crate) on_request: Vec<Active>,
    pub(crate) not_encoded: Vec<Active>,
    pub(crate) sets: Sets,
}

/// The law's facts by what they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sets {
    /// What the law takes to hold until somebody has answered.
    pub(crate) defaults: Vec<Literal>,
    /// Those that only a human can answer.
    pub(crate) assessments: Bits,
    /// Those whose yes brings a ground into play: an assessment, or a claim such as
    /// a consent.
    invoking: Bits,
    /// Those that settle others or are settled by them.
    pub(crate) related: Bits,
}

impl Sets {
    fn of(law: &Law) -> Self {
        let mut sets = Self::default();
        for (number, fact) in (0..=u16::MAX).map(FactId).zip(law.facts) {
            if let Some(value) = fact.default {
                sets.defaults.push(Literal {
                    fact: number,
                    value,
                });
            }
            sets.assessments.put(number, fact.is_assessment());
            sets.invoking.put(number, fact.claims);
        }
        for Implication(if_, then) in law.implications {
            sets.related.put(if_.fact, true);
            sets.related.put(then.fact, true);
        }
        sets
    }

    /// The facts that a ground wants answered yes, and whose yes brings it into play.
    fn claims(&self, ground: &Rule) -> Bits {
        let mut wanted = Bits::default();
        leaves(&ground.when, &mut |leaf| {
            if leaf.value {
                wanted.put(leaf.fact, true);
            }
        });
        wanted.and(self.invoking)
    }
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
        let reach = |by: &Active, scope: &crate::Scope, overrides: bool| {
            secrecy
                .iter()
                .take(128)
                .enumerate()
                .filter(|(_, (a, s))| {
                    !(overrides && s.immune) && scope.reaches(by.at().act, a.at(), s.individual)
                })
                .fold(0_u128, |mask, (i, _)| mask | 1 << i)
        };
        let followers = active
            .iter()
            .filter_map(|a| {
                if let Effect::Follows(scope) = &a.rule.then {
                    Some(reach(a, scope, false))
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
                .map(|(active, _)| *active)
                .collect(),
            followers,
            grounds: Vec::new(),
            exemptions: Vec::new(),
            boundaries: Vec::new(),
            not_disclosed: Vec::new(),
            on_request: Vec::new(),
            not_encoded: Vec::new(),
            sets: Sets::of(law),
        };
        for a in active {
            let claims = day.sets.claims(a.rule);
            match &a.rule.then {
                Effect::Lifts(lift) => day.grounds.push(Reaching {
                    active: a,
                    reach: reach(&a, &lift.scope, true),
                    invoked: lift.invoked,
                    claims,
                    duty: false,
                    lift: Some(*lift),
                }),
                Effect::Duty(duty) => day.grounds.push(Reaching {
                    active: a,
                    reach: reach(&a, &duty.scope, true),
                    invoked: duty.invoked,
                    claims,
                    duty: true,
                    lift: None,
                }),
                Effect::Exempts(scope) => {
                    day.exemptions.push(Exempting {
                        active: a,
                        reach: reach(&a, scope, false),
                    });
                }
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
        self.norms.iter().copied()
    }

    /// The overrides and duties in force, each with whether it is a duty and
    /// which places in [`Day::norms`] it reaches.
    pub fn grounds(&self) -> impl Iterator<Item = (Active, bool, u128)> + '_ {
        self.grounds.iter().map(|g| (g.active, g.duty, g.reach))
    }

    /// The exemptions in force, each with the places in [`Day::norms`] that it takes
    /// out of play.
    pub fn exemptions(&self) -> impl Iterator<Item = (Active, u128)> + '_ {
        self.exemptions.iter().map(|e| (e.active, e.reach))
    }

    /// The rules by which there is a boundary to cross.
    pub fn boundaries(&self) -> impl Iterator<Item = Active> + '_ {
        self.boundaries.iter().copied()
    }

    /// The rules by which nothing is disclosed.
    pub fn not_disclosed(&self) -> impl Iterator<Item = Active> + '_ {
        self.not_disclosed.iter().copied()
    }

    /// The places in [`Day::norms`] that are overcome together with any other.
    #[must_use]
    pub fn followers(&self) -> u128 {
        self.followers
    }

    /// Whether a secrecy rule that is not encoded can hold.
    #[must_use]
    pub fn secrecy_not_encoded(&self, facts: &Facts) -> bool {
        self.not_encoded(facts)
            .any(|a| matches!(a.rule.then, Effect::NotEncodedSecrecy))
    }

    /// The secrecy rules in force that are not encoded.
    pub fn secrecy_not_encoded_rules(&self) -> impl Iterator<Item = Active> + '_ {
        self.not_encoded
            .iter()
            .copied()
            .filter(|a| matches!(a.rule.then, Effect::NotEncodedSecrecy))
    }

    /// Rules that exist and are not encoded, and that the facts do not shut out.
    pub fn not_encoded<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = Active> + 'a {
        self.not_encoded
            .iter()
            .copied()
            .filter(|a| a.value(facts) != Truth::False)
    }
}
