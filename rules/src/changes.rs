//! What changed between two days: which provisions, and which answers they open and
//! close.
//!
//! Complete by construction. An answer can only have opened if some secrecy rule was
//! closed on the first day and is open on the second. Every way in which it can be open
//! on the second day, and that did not stand the same in the law of the first, is
//! tried: is there a case in which just that makes the difference? So every case whose
//! answer changed meets one of the listed conditions, and every listed condition has a
//! case, given as an example.

mod example;
mod factor;
mod formula;
#[cfg(test)]
mod tests;
mod ways;
mod world;

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use batsat::Lit;
use sekretess_core::{
    Active, Citation, Date, Day, Literal, Provision, Text, Version,
    readings::{self, Term},
};
use serde::Serialize;

use crate::{
    FIRST_DAY, InputError, LAW,
    answer::both,
    report::{kind, rule_id},
};
use example::Draft;
pub use example::Example;
use formula::{DayFormula, Formula};
use ways::{Place, Way};
use world::World;

/// What changed from one day to another.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Changes {
    /// The first day, YYYY-MM-DD.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub from: String,
    /// The second day.
    #[cfg_attr(feature = "derive-schema", schemars(extend("format" = "date")))]
    pub to: String,
    /// The provisions whose wording is another.
    pub provisions: Vec<Changed>,
    /// What was closed and is open.
    pub opens: Vec<Shift>,
    /// What was open and is closed.
    pub closes: Vec<Shift>,
    /// What must be said and did not have to be.
    pub becomes_duty: Vec<Shift>,
    /// What no longer must be said.
    pub ends_duty: Vec<Shift>,
}

/// A provision with another wording.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Changed {
    /// The provision's stable name.
    pub id: &'static str,
    /// Where it stands.
    pub citation: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// The SFS number of the wording on the first day, if it was in force.
    pub before: Option<&'static str>,
    /// The SFS number of the wording on the second day, if it is in force.
    pub after: Option<&'static str>,
    /// Whether its rules differ, and not only its references or how well it is known.
    pub rules_differ: bool,
}

/// A condition under which answers changed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Shift {
    /// The rule that makes the difference.
    pub by: String,
    /// Where it stands.
    pub citation: String,
    /// What it is about.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub name: Text,
    /// The secrecy rules that it is about: those that it opens or closes. Empty for a
    /// duty.
    pub secrecy: Vec<Secrecy>,
    /// The smallest conditions: of each list at least one answer, for all the lists
    /// together.
    pub when: Vec<Vec<Condition>>,
    /// A case whose answer changed.
    pub example: Example,
}

/// A secrecy rule by name and place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Secrecy {
    /// Its stable name.
    pub id: String,
    /// Where it stands.
    pub citation: String,
    /// The same, as a value.
    #[serde(skip)]
    pub at: Citation,
}

/// An answer that a condition asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Condition {
    /// The fact's stable name.
    pub fact: &'static str,
    /// Its question.
    #[serde(serialize_with = "both")]
    #[cfg_attr(feature = "derive-schema", schemars(with = "crate::answer::Words"))]
    pub question: Text,
    /// The answer.
    pub value: bool,
    /// `objective`, `assessment` or `legal_point`.
    #[cfg_attr(feature = "derive-schema", schemars(extend("enum" = ["objective", "assessment", "legal_point"])))]
    pub kind: &'static str,
}

/// What changed from one day to another.
///
/// ```
/// let changes = sekretess::changes("2025-11-30", "2025-12-01")?;
/// assert!(changes.opens.iter().any(|shift| shift.by.starts_with("osl.10.15a")));
/// assert!(changes.closes.is_empty());
/// # Ok::<(), sekretess::InputError>(())
/// ```
///
/// # Errors
///
/// A text that is no date, a day before the law that is encoded, or a second day that
/// is not after the first.
pub fn changes(from: &str, to: &str) -> Result<Changes, InputError> {
    let mut problems = InputError::default();
    let mut read = |at: &str, text: &str| match text.parse::<Date>() {
        Ok(day) if day >= FIRST_DAY => day,
        Ok(day) => {
            problems.add(
                at,
                format!("the law of {day} is not encoded here; it is encoded from {FIRST_DAY}"),
            );
            FIRST_DAY
        }
        Err(error) => {
            problems.add(at, format!("{error}"));
            FIRST_DAY
        }
    };
    let (first, second) = (read("from", from), read("to", to));
    if problems.problems().is_empty() && second <= first {
        problems.add("to", format!("the second day must come after {first}"));
    }
    problems.or(())?;
    Ok(between(&LAW.on(first), &LAW.on(second)))
}

fn between(before: &Day, after: &Day) -> Changes {
    let mut formula = Formula::new(&LAW);
    let world = World::new(&mut formula);
    let first = DayFormula::new(&mut formula, before);
    let second = DayFormula::new(&mut formula, after);
    let mut search = Search {
        formula,
        world,
        before,
        after,
        first,
        second,
    };
    Changes {
        from: before.date().to_string(),
        to: after.date().to_string(),
        provisions: provisions(before.date(), after.date()),
        opens: search.opened(),
        closes: search.closed(),
        becomes_duty: search.duties(true),
        ends_duty: search.duties(false),
    }
}

/// The provisions whose wording is another.
fn provisions(first: Date, second: Date) -> Vec<Changed> {
    let rules = |version: Option<&Version>| {
        version.map_or_else(String::new, |version| {
            version
                .rules
                .iter()
                .map(|rule| format!("{:?}{:?}{:?}", rule.part, rule.when, rule.then))
                .collect()
        })
    };
    let changed = |provision: &&'static Provision| {
        let (before, after) = (provision.on(first), provision.on(second));
        let sfs = |version: Option<&'static Version>| version.map(|v| (v.sfs, v.from));
        (sfs(before) != sfs(after)).then(|| Changed {
            id: provision.id,
            citation: provision.at.to_string(),
            name: provision.name,
            before: before.map(|v| v.sfs),
            after: after.map(|v| v.sfs),
            rules_differ: rules(before) != rules(after),
        })
    };
    LAW.provisions.iter().filter_map(changed).collect()
}

/// The search for cases whose answer changed.
struct Search<'d> {
    formula: Formula,
    world: World,
    before: &'d Day,
    after: &'d Day,
    first: DayFormula,
    second: DayFormula,
}

impl Search<'_> {
    /// What was closed by a rule of the first day and is open on the second.
    fn opened(&mut self) -> Vec<Shift> {
        let mut found = Vec::new();
        for place in ways::norms(self.before, self.after) {
            let Some(closed) = self.first.closed.get(place.here).copied() else {
                continue;
            };
            let wanted = [closed, self.second.open];
            for way in ways::new_ways(self.after, self.before, place.other, place.here) {
                self.try_way(&place, &way, wanted, &mut found);
            }
        }
        self.shifts(found)
    }

    /// What is closed by a rule of the second day and was open on the first.
    fn closed(&mut self) -> Vec<Shift> {
        let mut found = Vec::new();
        for place in ways::norms(self.after, self.before) {
            let Some(closed) = self.second.closed.get(place.here).copied() else {
                continue;
            };
            let wanted = [closed, self.first.open];
            for way in ways::new_ways(self.before, self.after, place.other, place.here) {
                self.try_way(&place, &way, wanted, &mut found);
            }
        }
        self.shifts(found)
    }

    /// Where a rule of secrecy applies and a way is open on one of the days only.
    fn try_way(&mut self, place: &Place, way: &Way, wanted: [Lit; 2], found: &mut Vec<Found>) {
        // A rule that is new or gone changes all that it applies to.
        let own = way.terms.iter().all(Vec::is_empty);
        let (by, terms) = match way.by {
            Some(by) if !own => (by, way.terms.clone()),
            _ => (place.norm, readings::terms(&place.norm.rule.when, true)),
        };
        for term in terms {
            if self.is_possible(&term, wanted) {
                found.push(Found {
                    by,
                    term,
                    norm: Some(place.norm),
                    wanted,
                });
            }
        }
    }

    /// What must be said on one of the days only.
    fn duties(&mut self, becomes: bool) -> Vec<Shift> {
        let (day, other) = if becomes {
            (self.after, self.before)
        } else {
            (self.before, self.after)
        };
        let first = self.formula.all(&[self.first.duty, self.first.open]);
        let second = self.formula.all(&[self.second.duty, self.second.open]);
        let wanted = if becomes {
            [second, !first]
        } else {
            [first, !second]
        };
        let mut found = Vec::new();
        for way in ways::new_duties(day, other) {
            let Some(by) = way.by else { continue };
            for term in way.terms {
                if self.is_possible(&term, wanted) {
                    found.push(Found {
                        by,
                        term,
                        norm: None,
                        wanted,
                    });
                }
            }
        }
        // What must be given on request must be so only as long as it is not secret; what
        // is closed on one of the days is told there.
        let both = self.formula.all(&[self.first.open, self.second.open]);
        let [on_one, not_on_other] = wanted;
        let wanted = [self.formula.all(&[on_one, both]), not_on_other];
        for place in ways::norms(other, day) {
            let new = ways::new_ways(day, other, place.other, place.here);
            // Only whether it is secret, not what overcomes that.
            for way in new.iter().filter(|way| way.is_of_secrecy()) {
                self.try_way(&place, way, wanted, &mut found);
            }
        }
        self.shifts(found)
    }

    /// Whether there is a case with the term that gives what is wanted.
    fn is_possible(&mut self, term: &[Literal], wanted: [Lit; 2]) -> bool {
        let mut all: Vec<Lit> = wanted.to_vec();
        all.extend(term.iter().map(|literal| self.formula.fact(*literal)));
        self.formula.possible(&all)
    }

    /// A case with one literal of each list that gives what is wanted; one that the
    /// rules answer if there is any.
    fn case(&mut self, when: &[Term], wanted: [Lit; 2]) -> Option<Draft> {
        let mut all: Vec<Lit> = wanted.to_vec();
        for one_of in when {
            let parts: Vec<Lit> = one_of.iter().map(|l| self.formula.fact(*l)).collect();
            all.push(self.formula.any(&parts));
        }
        let mut answered = all.clone();
        answered.extend([self.world.answered, !self.first.beyond, !self.second.beyond]);
        let given = if self.formula.possible(&answered) {
            answered
        } else {
            all
        };
        let familiar = self.world.familiar().find(|pair| {
            let with: Vec<Lit> = given.iter().chain(pair).copied().collect();
            self.formula.possible(&with)
        });
        (familiar.is_some() || self.formula.possible(&given))
            .then(|| Draft::of(&self.formula, &self.world))
            .flatten()
    }

    /// What was found, told once for all the secrecy rules that it is about, with terms
    /// that differ in one place as one.
    fn shifts(&mut self, found: Vec<Found>) -> Vec<Shift> {
        let mut shifts = Vec::new();
        for group in factor::grouped(factor::smallest(found)) {
            let mut secrecy: Vec<Secrecy> = group.norms.iter().map(Secrecy::of).collect();
            // The rules of one paragraph have one name.
            secrecy.dedup();
            for when in factor::factored(&group.terms) {
                let Some(draft) = self.case(&when, group.wanted) else {
                    continue;
                };
                let conditions = |one_of: &Term| one_of.iter().filter_map(condition).collect();
                shifts.push(Shift {
                    by: rule_id(&group.by),
                    citation: group.by.at().to_string(),
                    name: group.by.provision.name,
                    secrecy: secrecy.clone(),
                    when: when.iter().map(conditions).collect(),
                    example: draft.example((self.before.date(), self.after.date()), &when.concat()),
                });
            }
        }
        shifts
    }
}

/// A term that makes a difference, for one secrecy rule or for a duty.
struct Found {
    by: Active,
    term: Term,
    norm: Option<Active>,
    wanted: [Lit; 2],
}

impl Secrecy {
    fn of(norm: &Active) -> Self {
        Self {
            id: rule_id(norm),
            citation: norm.at().to_string(),
            at: norm.at(),
        }
    }
}

fn condition(literal: &Literal) -> Option<Condition> {
    LAW.fact(literal.fact).map(|fact| Condition {
        fact: fact.id,
        question: fact.question,
        value: literal.value,
        kind: kind(fact.kind),
    })
}
