//! From the ways to their report.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use sekretess_core::{Active, Outcome, Truth};

use super::{
    answer::{Cited, DutyReport, OnRequest, Step, WayReport},
    givers::givers,
    grid::{Assessment, Grid},
    way::Way,
};
use crate::{
    answer::Question,
    facts,
    report::{question, rule_id},
};

/// A rule, cited.
pub(super) fn cited(rule: &Active) -> Cited {
    Cited {
        id: rule_id(rule),
        citation: rule.at().to_string(),
        link: rule.at().link(),
        name: rule.provision.name,
        sfs: rule.version.sfs,
        from: rule.version.from.to_string(),
    }
}

/// A provision as a whole, cited.
fn cited_whole(rule: &Active) -> Cited {
    Cited {
        id: rule.provision.id.to_string(),
        citation: rule.provision.at.to_string(),
        link: rule.provision.at.link(),
        ..cited(rule)
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, one: T) {
    if !list.contains(&one) {
        list.push(one);
    }
}

impl Grid<'_, '_> {
    /// The code of a listener.
    pub(crate) fn listener(&self, column: usize) -> String {
        self.someone(column)
            .map_or(String::new(), |someone| someone.id.to_string())
    }

    pub(crate) fn listeners(&self, columns: &[usize]) -> Vec<String> {
        columns
            .iter()
            .map(|column| self.listener(*column))
            .collect()
    }

    fn persons(&self, rows: &[usize]) -> Vec<String> {
        let persons = rows.iter().filter_map(|row| self.item.persons.get(*row));
        persons.map(|person| person.id.to_string()).collect()
    }

    fn kinds(&self, chosen: impl Fn(usize) -> bool) -> Vec<&'static str> {
        let kinds = self.item.input.information.iter().enumerate();
        kinds
            .filter(|(i, _)| chosen(*i))
            .map(|(_, kind)| kind.code())
            .collect()
    }

    /// A way with its answer.
    pub(crate) fn way(&self, way: &Way) -> WayReport {
        let (by, missing) = self.rests_on(way);
        WayReport {
            changes: self.steps(way),
            listeners: self.listeners(&self.hearing(way)),
            verdict: self.verdict(way),
            by,
            missing,
        }
    }

    /// What carries the answer, and what remains to be asked.
    pub(crate) fn rests_on(&self, way: &Way) -> (Vec<Cited>, Vec<Question>) {
        let mut by = Vec::new();
        let mut missing = Vec::new();
        for column in self.hearing(way) {
            for row in self.told(way) {
                let Some((decision, known, harm)) = self.reasons(way, row, column) else {
                    continue;
                };
                // What is not secret needs no ground to carry it.
                let carried = decision.outcome < Outcome::NoSecrecy;
                for ground in decision.grounds.iter().filter(|g| g.in_play && carried) {
                    let met = ground.met == Truth::True
                        || ground.met == Truth::Unknown && ground.by_assessment;
                    let told =
                        !ground.reaches.is_empty() || ground.duty && ground.met == Truth::True;
                    if met && told {
                        add(&mut by, cited(&ground.active));
                    }
                }
                if let Some(rule) = &decision.on_request {
                    add(&mut by, cited(rule));
                }
                for fact in harm.iter().chain(&decision.missing) {
                    question(*fact, &known.cannot)
                        .into_iter()
                        .for_each(|question| add(&mut missing, question));
                }
            }
        }
        (by, missing)
    }

    /// The changes, in the order in which ways are ranked.
    fn steps(&self, way: &Way) -> Vec<Step> {
        let mut steps = Vec::new();
        if let Some(column) = way.alone {
            steps.push(Step::DirectChannel {
                listener: self.listener(column),
            });
        }
        if !way.out.is_empty() {
            steps.push(Step::StepOut {
                listeners: self.listeners(&way.out),
            });
        }
        if !way.kinds.is_empty() {
            steps.push(Step::LeaveOutKind {
                kinds: self.kinds(|i| way.kinds.contains(&i)),
            });
        }
        if !way.without.is_empty() {
            steps.push(Step::LeaveOutPerson {
                persons: self.persons(&way.without),
            });
        }
        if !way.asked.is_empty() {
            steps.push(Step::Request {
                listeners: self.listeners(&way.asked),
            });
        }
        let assessed = way.assessed.iter().filter_map(|i| self.assessments.get(*i));
        steps.extend(assessed.map(|assessment| self.assess(way, assessment)));
        for (row, to) in &way.consents {
            steps.push(Step::Consent {
                person: self.persons(&[*row]).concat(),
                listeners: self.listeners(to),
                information: self.kinds(|i| !way.kinds.contains(&i)),
                given_by: givers(self, way, *row, to),
            });
        }
        if !way.hidden.is_empty() {
            steps.push(Step::DeIdentify {
                persons: self.persons(&way.hidden),
            });
        }
        steps
    }

    fn assess(&self, way: &Way, assessment: &Assessment) -> Step {
        let mut questions = Vec::new();
        for column in self.hearing(way) {
            for row in self.told(way) {
                let Some((decision, known, harm)) = self.reasons(way, row, column) else {
                    continue;
                };
                let named = decision
                    .grounds
                    .iter()
                    .filter(|g| g.active.provision.id == assessment.rule.provision.id);
                let asked: Vec<_> = if assessment.harm_test {
                    harm
                } else {
                    named
                        .filter(|g| g.by_assessment)
                        .flat_map(|g| g.open.iter().copied())
                        .collect()
                };
                for fact in asked {
                    question(fact, &known.cannot)
                        .into_iter()
                        .for_each(|question| add(&mut questions, question));
                }
            }
        }
        Step::Assess {
            by: if assessment.harm_test {
                cited(&assessment.rule)
            } else {
                cited_whole(&assessment.rule)
            },
            harm_test: assessment.harm_test,
            questions,
        }
    }

    /// The duties towards those for whom the item is meant.
    pub(crate) fn duties(&self) -> Vec<DutyReport> {
        let mut found = Vec::new();
        for (column, decisions) in self.decisions.iter().enumerate() {
            for (row, decision) in decisions.iter().enumerate() {
                let may = |g: &&sekretess_core::Ground| {
                    g.duty && (g.met == Truth::True || g.met == Truth::Unknown && g.by_assessment)
                };
                let duty = decision.grounds.iter().filter(may).max_by_key(|g| g.met);
                let cannot = self
                    .item
                    .persons
                    .get(row)
                    .and_then(|p| p.towards.get(column))
                    .map_or(&[][..], |known| &known.cannot);
                if let Some(duty) = duty {
                    let missing = duty.open.iter().filter_map(|fact| question(*fact, cannot));
                    let report = DutyReport {
                        to: self.listener(column),
                        certain: duty.met == Truth::True,
                        by: cited(&duty.active),
                        missing: missing.collect(),
                    };
                    add(&mut found, report);
                }
            }
        }
        found
    }

    /// The listeners to whom a may becomes a must if they ask.
    pub(crate) fn on_request(&self) -> Vec<OnRequest> {
        let mut found = Vec::new();
        for column in 0..self.columns() {
            let alone = Way::alone(column);
            let asked = Way {
                asked: alloc::vec![column],
                ..alone.clone()
            };
            let now = self.verdict(&alone).outcome;
            if !now.is_open() || now == Outcome::Duty || self.asked_already(column) {
                continue;
            }
            let must = (0..self.rows()).find_map(|row| {
                let (decision, _, _) = self.reasons(&asked, row, column)?;
                decision.on_request
            });
            if let Some(rule) = must {
                found.push(OnRequest {
                    listener: self.listener(column),
                    by: cited(&rule),
                });
            }
        }
        found
    }

    fn asked_already(&self, column: usize) -> bool {
        self.item.persons.iter().all(|person| {
            person
                .towards
                .get(column)
                .is_some_and(|known| known.facts.get(facts::REQUESTED) == Truth::True)
        })
    }
}
