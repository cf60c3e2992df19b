//! A law, and the rules of it that are in force on a day.

use alloc::vec::Vec;
use core::ops::Deref;

use crate::{
    Block, Citation, Cond, Date, Effect, Fact, FactId, Facts, Implication, Lift, Literal,
    Provision, Rule, Secrecy, Truth, Version,
    facts::Bits,
    guard::Guard,
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

/// A rule in force with what settles its condition fastest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Laid {
    pub(crate) active: Active,
    guard: Guard,
}

impl Laid {
    fn of(active: Active) -> Self {
        Self {
            active,
            guard: Guard::of(&active.rule.when),
        }
    }

    /// The value of its condition.
    #[inline]
    pub(crate) fn value(&self, facts: &Facts) -> Truth {
        self.guard.value(&self.active.rule.when, facts)
    }
}

impl Deref for Laid {
    type Target = Active;

    fn deref(&self) -> &Active {
        &self.active
    }
}

/// An exemption in force, with the secrecy rules it takes out of play.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exempting {
    pub(crate) active: Laid,
    pub(crate) reach: u128,
}

/// An override or duty in force, with the secrecy rules it reaches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reaching {
    pub(crate) active: Laid,
    pub(crate) reach: u128,
    pub(crate) invoked: Cond,
    pub(crate) invoked_guard: Guard,
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
    pub(crate) norms: Vec<Laid>,
    /// The places of the norms that follow others.
    pub(crate) followers: u128,
    pub(crate) grounds: Vec<Reaching>,
    pub(crate) exemptions: Vec<Exempting>,
    pub(crate) boundaries: Vec<Laid>,
    pub(crate) not_disclosed: Vec<Laid>,
    pub(crate) on_request: Vec<Laid>,
    pub(crate) not_encoded: Vec<Laid>,
    /// The facts that speak for an open answer with one value alone, wherever they stand.
    pub(crate) favoured: Vec<Literal>,
    pub(crate) sets: Sets,
}

/// The law's facts by what they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sets {
    /// What the law takes to hold until somebody has answered, for facts that other
    /// facts hang on.
    defaults: Vec<(Literal, Vec<Literal>)>,
    /// The same for all other facts: those taken to hold, and those taken not to.
    taken: Facts,
    /// Those that only a human can answer.
    pub(crate) assessments: Bits,
    /// Those whose yes brings a ground into play: an assessment, or a claim such as
    /// a consent.
    pub(crate) invoking: Bits,
    /// Those that settle others or are settled by them.
    pub(crate) related: Bits,
    /// By fact: those that it settles or that settle it, listed once for each pair.
    settles: Vec<Bits>,
}

impl Sets {
    fn of(law: &Law) -> Self {
        let mut sets = Self::default();
        for (number, fact) in (0..=u16::MAX).map(FactId).zip(law.facts) {
            sets.assessments.put(number, fact.is_assessment());
            sets.invoking.put(number, fact.claims);
        }
        sets.settles.resize(law.facts.len(), Bits::default());
        for Implication(if_, then) in law.implications {
            sets.related.put(if_.fact, true);
            sets.related.put(then.fact, true);
            if let Some(settled) = sets.settles.get_mut(usize::from(if_.fact.0)) {
                settled.put(then.fact, true);
            }
        }
        for (fact, kind) in (0..=u16::MAX).map(FactId).zip(law.facts) {
            match kind.default {
                Some(value) if sets.related.has(fact) => {
                    let default = Literal { fact, value };
                    let follows = law
                        .implications
                        .iter()
                        .filter_map(|rule| rule.from(default));
                    sets.defaults.push((default, follows.collect()));
                }
                Some(value) => sets.taken.set(fact, value.into()),
                None => {}
            }
        }
        sets
    }

    /// Those among these facts that settle another of them.
    pub(crate) fn settling(&self, among: Bits) -> Bits {
        let mut found = Bits::default();
        for fact in among.and(self.related) {
            let settled = self.settles.get(usize::from(fact.0));
            let settles = settled.is_some_and(|settled| !settled.and(among).is_empty());
            found.put(fact, settles);
        }
        found
    }

    /// Those that a fact settles or is settled by, where the pair is listed with it.
    pub(crate) fn settled_by(&self, fact: FactId) -> Bits {
        let settled = self.settles.get(usize::from(fact.0));
        settled.copied().unwrap_or_default()
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
                    !(overrides && s.immune) && scope.reaches(by.at().act, a.at(), s.individual())
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
                .map(|(active, _)| Laid::of(*active))
                .collect(),
            followers,
            grounds: Vec::new(),
            exemptions: Vec::new(),
            boundaries: Vec::new(),
            not_disclosed: Vec::new(),
            on_request: Vec::new(),
            not_encoded: Vec::new(),
            favoured: Vec::new(),
            sets: Sets::of(law),
        };
        for a in active {
            let claims = day.sets.claims(a.rule);
            match &a.rule.then {
                Effect::Lifts(lift) => day.grounds.push(Reaching {
                    active: Laid::of(a),
                    reach: reach(&a, &lift.scope, true),
                    invoked: lift.invoked,
                    invoked_guard: Guard::of(&lift.invoked),
                    claims,
                    duty: false,
                    lift: Some(*lift),
                }),
                Effect::Duty(duty) => day.grounds.push(Reaching {
                    active: Laid::of(a),
                    reach: reach(&a, &duty.scope, true),
                    invoked: duty.invoked,
                    invoked_guard: Guard::of(&duty.invoked),
                    claims,
                    duty: true,
                    lift: None,
                }),
                Effect::Exempts(scope) => {
                    day.exemptions.push(Exempting {
                        active: Laid::of(a),
                        reach: reach(&a, scope, false),
                    });
                }
                Effect::Boundary => day.boundaries.push(Laid::of(a)),
                Effect::NotDisclosed => day.not_disclosed.push(Laid::of(a)),
                Effect::OnRequest(_) => day.on_request.push(Laid::of(a)),
                Effect::NotEncoded | Effect::NotEncodedSecrecy => day.not_encoded.push(Laid::of(a)),
                Effect::Secrecy(_) | Effect::Follows(_) | Effect::Principle => {}
            }
        }
        day.favoured = day.favoured();
        day
    }

    fn favoured(&self) -> Vec<Literal> {
        let (mut yes, mut no) = (Bits::default(), Bits::default());
        let mut add = |rule: &Active, speaks_for: bool| {
            leaves(&rule.rule.when, &mut |leaf| {
                let side = if leaf.value == speaks_for {
                    &mut yes
                } else {
                    &mut no
                };
                side.put(leaf.fact, true);
            });
        };
        let against = self.boundaries.iter().chain(&self.norms);
        against.for_each(|rule| add(rule, false));
        let exemptions = self.exemptions.iter().map(|e| &e.active);
        let grounds = self.grounds.iter().map(|g| &g.active);
        let silent = self.not_disclosed.iter();
        silent
            .chain(exemptions)
            .chain(grounds)
            .for_each(|rule| add(rule, true));
        let for_yes = yes.without(no).map(Literal::yes);
        for_yes.chain(no.without(yes).map(Literal::no)).collect()
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

    /// The facts as they stand: the law's own defaults where nobody has answered.
    #[must_use]
    pub fn as_it_stands(&self, facts: &Facts) -> Facts {
        let stands = facts.or_else(&self.sets.taken);
        self.sets
            .defaults
            .iter()
            .fold(stands, |mut stands, (default, follows)| {
                let unknown = stands.get(default.fact) == Truth::Unknown;
                if unknown && !follows.iter().any(|l| stands.holds(l.negated())) {
                    stands.set(default.fact, default.value.into());
                    follows
                        .iter()
                        .for_each(|l| stands.set(l.fact, l.value.into()));
                }
                stands
            })
    }

    /// The same in each row of a block.
    pub(crate) fn stands_in_rows(&self, known: &Block, stands: &mut Block) {
        stands.copy_from(known);
        for (fact, value) in self.sets.taken.known() {
            stands.learn(Literal { fact, value }, !known.get(fact).known());
        }
        for (default, follows) in &self.sets.defaults {
            let barred = follows
                .iter()
                .fold(stands.get(default.fact).known(), |rows, l| {
                    rows | stands.holds(l.negated())
                });
            stands.learn(*default, !barred);
            follows.iter().for_each(|l| stands.learn(*l, !barred));
        }
    }

    /// The secrecy rules in force.
    pub fn norms(&self) -> impl Iterator<Item = Active> + '_ {
        self.norms.iter().map(|n| n.active)
    }

    /// The overrides and duties in force, each with whether it is a duty and
    /// which places in [`Day::norms`] it reaches.
    pub fn grounds(&self) -> impl Iterator<Item = (Active, bool, u128)> + '_ {
        self.grounds
            .iter()
            .map(|g| (g.active.active, g.duty, g.reach))
    }

    /// The exemptions in force, each with the places in [`Day::norms`] that it takes
    /// out of play.
    pub fn exemptions(&self) -> impl Iterator<Item = (Active, u128)> + '_ {
        self.exemptions.iter().map(|e| (e.active.active, e.reach))
    }

    /// The rules by which there is a boundary to cross.
    pub fn boundaries(&self) -> impl Iterator<Item = Active> + '_ {
        self.boundaries.iter().map(|a| a.active)
    }

    /// The rules by which nothing is disclosed.
    pub fn not_disclosed(&self) -> impl Iterator<Item = Active> + '_ {
        self.not_disclosed.iter().map(|a| a.active)
    }

    /// The rule by which what is open must be given on request; `bare` where nothing is
    /// secret, so that no ground had to open it.
    pub(crate) fn asked_for(&self, facts: &Facts, bare: bool) -> Option<Active> {
        let asked = self.on_request.iter().find(|asked| {
            let reaches = match &asked.rule.then {
                Effect::OnRequest(opened) => bare || value(opened, facts) == Truth::True,
                _ => false,
            };
            reaches && asked.value(facts) == Truth::True
        });
        asked.map(|asked| asked.active)
    }

    /// The rules by which what is open must be given on request.
    pub fn on_request(&self) -> impl Iterator<Item = Active> + '_ {
        self.on_request.iter().map(|a| a.active)
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
            .map(|a| a.active)
            .filter(|a| matches!(a.rule.then, Effect::NotEncodedSecrecy))
    }

    /// Rules that exist and are not encoded, and that the facts do not shut out.
    pub fn not_encoded<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = Active> + 'a {
        self.not_encoded
            .iter()
            .filter(|a| a.value(facts) != Truth::False)
            .map(|a| a.active)
    }
}
