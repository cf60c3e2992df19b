//! The open facts of an item as questions.

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};

use sekretess_core::{About, Active, Day, Effect, FactId, Facts, Kind, Truth, open_facts};
use serde_json::Value;

use super::{
    Ask, Form, Group, Lead, Place, Put, Takes, Why,
    effect::{self, Now},
    form::Part,
    words,
};
use crate::{
    LAW,
    answer::Words,
    case::{Case, CaseItem},
    facts::{
        BESIDE_10_23, EMI_IS_HEALTH_AUTHORITY, IDENTIFIABLE, NECESSITY_OPENS, POLICE_DUTY_BREAKS,
        REQUEST_AFTER_OVERRIDE,
    },
    report::rule_id,
    room::{self, NO_DIRECTORY},
};

/// What the questions of an item are found from.
pub(super) struct Asking<'c, 'a> {
    pub(super) case: &'c Case<'a>,
    pub(super) day: &'c Day,
    pub(super) item: &'c CaseItem<'a>,
    /// The item's place in the case.
    pub(super) place: usize,
    pub(super) form: Form,
    pub(super) now: &'c Now,
}

/// A question with what it is sorted by.
pub(super) struct Open {
    pub(super) ask: Ask,
    /// The facts that an answer settles.
    pub(super) facts: Vec<FactId>,
}

/// A fact that is open towards somebody.
pub(super) struct Gathered {
    pub(super) fact: FactId,
    pub(super) why: Vec<Active>,
    /// It can only bring a ground into play, towards everybody.
    pub(super) only_invokes: bool,
    /// Listeners and persons, by their places in the item.
    pub(super) towards: Vec<(usize, usize)>,
}

/// The switches by which a case says how an open point of law is read: the fact, the
/// switch, and the codes for yes and no.
pub(crate) const SWITCHES: [(FactId, &str, [&str; 2]); 5] = [
    (BESIDE_10_23, "osl_10_15a_vs_10_23", ["parallel", "strict"]),
    (
        REQUEST_AFTER_OVERRIDE,
        "osl_6_5_after_override",
        ["yes", "no"],
    ),
    (
        EMI_IS_HEALTH_AUTHORITY,
        "emi_is_health_authority",
        ["yes", "no"],
    ),
    (
        POLICE_DUTY_BREAKS,
        "polislagen_6_breaks_secrecy",
        ["yes", "no"],
    ),
    (NECESSITY_OPENS, "necessity_brb_24_4", ["yes", "no"]),
];

/// The questions about facts that nobody derives.
pub(super) fn find(asking: &Asking<'_, '_>) -> Vec<Open> {
    asking
        .gather()
        .into_iter()
        .filter(|open| LAW.fact(open.fact).is_some_and(|f| !f.derived))
        .filter_map(|open| {
            // What only brings a ground into play is asked when that changes something.
            let question = asking.question(&open)?;
            let mut answers = question.ask.answers.iter();
            let moves = answers.any(|a| a.changes + a.settles > 0);
            (moves || !open.only_invokes).then_some(question)
        })
        .collect()
}

impl Asking<'_, '_> {
    /// Every fact that can still matter towards somebody, answered in vain or not.
    pub(super) fn gather(&self) -> Vec<Gathered> {
        let beyond = room::out_of_scope(self.case, self.item);
        let mut found: Vec<Gathered> = Vec::new();
        if beyond
            .as_ref()
            .is_some_and(|b| NO_DIRECTORY.contains(&b.code))
        {
            return found;
        }
        for (p, person) in self.item.persons.iter().enumerate() {
            for (l, known) in person.towards.iter().enumerate() {
                for mut open in open_facts(self.day, &known.facts, &person.named()) {
                    if beyond.is_some() {
                        // Only a duty says anything then.
                        let duty = |a: &Active| matches!(a.rule.then, Effect::Duty(_));
                        open.needed_by.retain(duty);
                    }
                    if open.needed_by.is_empty() || known.cannot.contains(&open.fact) {
                        continue;
                    }
                    match found.iter_mut().find(|g| g.fact == open.fact) {
                        Some(known) => {
                            known.towards.push((l, p));
                            known.only_invokes &= open.only_invokes;
                            for rule in open.needed_by {
                                let same = |a: &Active| core::ptr::eq(a.rule, rule.rule);
                                if !known.why.iter().any(same) {
                                    known.why.push(rule);
                                }
                            }
                        }
                        None => found.push(Gathered {
                            fact: open.fact,
                            why: open.needed_by,
                            only_invokes: open.only_invokes,
                            towards: vec![(l, p)],
                        }),
                    }
                }
            }
        }
        found.sort_by_key(|g| g.fact);
        found
    }

    /// Whether the answer as it stands waits for one of these facts towards somebody.
    pub(super) fn waits_for(&self, facts: &[FactId]) -> bool {
        let mut cells = self.now.cells.iter().flatten();
        cells.any(|c| c.missing.iter().any(|m| facts.contains(m)))
    }

    fn question(&self, open: &Gathered) -> Option<Open> {
        let fact = LAW.fact(open.fact)?;
        let switch = SWITCHES.iter().find(|(f, ..)| *f == open.fact);
        let places = match switch {
            Some((_, name, _)) => vec![self.form.place(&[Part::Key("switches"), Part::Key(name)])],
            None => self.places(open, fact.about, fact.id),
        };
        let answers = [(true, "yes"), (false, "no")]
            .into_iter()
            .filter_map(|(value, code)| {
                let written = match switch {
                    Some((_, _, [yes, no])) => Value::from(if value { *yes } else { *no }),
                    None => Value::from(value),
                };
                let set = places.iter().map(|place| Put {
                    pointer: place.pointer.clone(),
                    value: written.clone(),
                });
                let set = set.collect();
                self.lead(
                    code,
                    words::answer(value),
                    set,
                    &open.towards,
                    &[(open.fact, value)],
                )
            })
            .collect();
        let group = if open.fact == IDENTIFIABLE {
            Group::Basic
        } else if self.waits_for(&[open.fact]) {
            Group::Needed
        } else if fact.kind == Kind::Objective && fact.default.is_some() {
            Group::Assumed
        } else {
            Group::CouldChange
        };
        Some(Open {
            ask: Ask {
                id: fact.id.to_string(),
                question: fact.question.into(),
                kind: match fact.kind {
                    Kind::Objective => "objective",
                    Kind::Assessment => "assessment",
                    Kind::LegalPoint => "legal_point",
                },
                group,
                takes: Takes::YesNo,
                item: Some(self.item.id.clone()),
                places,
                why: open.why.iter().map(why).collect(),
                answers,
                for_room: !self.now.is_closed_for_good(),
                alone: false,
                before_answer: false,
            },
            facts: vec![open.fact],
        })
    }

    /// Where the answers about a fact belong.
    fn places(&self, open: &Gathered, about: About, id: &str) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for (l, p) in &open.towards {
            let place = self.fact_place(*l, *p, about, id);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// Where one answer belongs; in an item that names no person what is about the
    /// person stands in the item itself.
    pub(super) fn fact_place(&self, l: usize, p: usize, about: About, id: &str) -> Place {
        let listener = self.listener(l);
        let named = !self.item.input.persons.is_empty();
        let person = matches!(about, About::Person | About::PersonAndListener);
        let mut parts = vec![Part::Item(self.place)];
        if person && named {
            parts.push(Part::Person(p));
        }
        let of_listener = matches!(about, About::Listener | About::PersonAndListener);
        if of_listener {
            parts.extend([Part::Key("listeners"), Part::Key(&listener)]);
        } else {
            parts.push(Part::Key("facts"));
        }
        parts.push(Part::Key(id));
        Place {
            person: person.then(|| self.person(p)).filter(|_| named),
            listener: of_listener.then(|| listener.clone()),
            ..self.form.place(&parts)
        }
    }

    pub(super) fn listener(&self, l: usize) -> String {
        let someone = self
            .item
            .listeners
            .get(l)
            .and_then(|i| self.case.people.get(*i));
        someone.map_or(String::new(), |s| s.id.to_string())
    }

    pub(super) fn person(&self, p: usize) -> String {
        self.item
            .persons
            .get(p)
            .map_or(String::new(), |p| p.id.to_string())
    }

    /// What it leads to that these facts have these values towards these listeners;
    /// nothing if that cannot be.
    pub(super) fn lead(
        &self,
        code: &str,
        text: Words,
        set: Vec<Put>,
        towards: &[(usize, usize)],
        learnt: &[(FactId, bool)],
    ) -> Option<Lead> {
        let change = |l: usize, p: usize, facts: &Facts| {
            // An answer about the item or the person holds towards everybody.
            let mut changed = *facts;
            for (fact, value) in learnt {
                let about = LAW.fact(*fact)?.about;
                let reached = match about {
                    About::Item => true,
                    About::Person => towards.iter().any(|(_, q)| *q == p),
                    About::Listener => towards.iter().any(|(m, _)| *m == l),
                    About::PersonAndListener => towards.contains(&(l, p)),
                };
                if reached && changed.get(*fact) == Truth::Unknown {
                    changed.set(*fact, (*value).into());
                }
            }
            changed.close(LAW.implications).ok()?;
            Some(changed)
        };
        let after = effect::after(self.case, self.day, self.item, self.now, change)?;
        Some(self.led(code, text, set, &after))
    }

    /// What it leads to that the answers become these.
    pub(super) fn led(&self, code: &str, text: Words, set: Vec<Put>, after: &Now) -> Lead {
        let (changes, settles) = self.now.to(after);
        Lead {
            answer: code.to_string(),
            text,
            set,
            room: Some(after.room),
            changes,
            settles,
        }
    }
}

/// A rule that needs an answer.
pub(super) fn why(active: &Active) -> Why {
    Why {
        id: rule_id(active),
        citation: active.at().to_string(),
        name: active.provision.name,
        link: active.at().link(),
        sfs: active.version.sfs,
        from: active.version.from.to_string(),
    }
}
