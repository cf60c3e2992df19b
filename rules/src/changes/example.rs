//! A case as somebody would write it, made as small as it can be.

use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use sekretess_core::{Date, FactId, Literal, Outcome};
use serde::Serialize;

use super::{Condition, condition, formula::Formula, world::World};
use crate::{
    Disclosure, LAW,
    actors::Actor,
    answer::{Words, code},
    facts as f,
    input::{Answer, InformationKind, Item, Participant, Person, Purpose, Relation, Switches},
    room,
};

const PURPOSES: [(FactId, Purpose); 8] = [
    (f::FOR_SUPPORT, Purpose::Support),
    (f::FOR_PREVENTION, Purpose::PreventCrime),
    (f::FOR_INVESTIGATION, Purpose::CrimeSuspected),
    (f::FOR_ACUTE_DANGER, Purpose::AcuteDanger),
    (f::FOR_PAYMENTS, Purpose::WrongPayments),
    (f::FOR_RULE_BREACHES, Purpose::RuleBreaches),
    (f::FOR_OWN_TASK, Purpose::OwnTask),
    (f::FOR_SUPERVISION, Purpose::Supervision),
];

/// A case whose answer changed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "derive-schema", derive(schemars::JsonSchema))]
pub struct Example {
    /// The case, as the door takes it, on the second day.
    pub input: serde_json::Value,
    /// Who speaks.
    pub speaker: Words,
    /// Who listens.
    pub listener: Words,
    /// What is said.
    #[serde(skip)]
    pub kinds: Vec<InformationKind>,
    /// Why.
    #[serde(skip)]
    pub purposes: Vec<Purpose>,
    /// The person's age.
    #[serde(skip)]
    pub age: i64,
    /// The answers given.
    #[serde(skip)]
    pub answers: Vec<Condition>,
    /// The answer on the first day.
    #[serde(serialize_with = "code")]
    #[cfg_attr(
        feature = "derive-schema",
        schemars(with = "crate::answer::OutcomeCode")
    )]
    pub before: Outcome,
    /// The answer on the second day.
    #[serde(serialize_with = "code")]
    #[cfg_attr(
        feature = "derive-schema",
        schemars(with = "crate::answer::OutcomeCode")
    )]
    pub after: Outcome,
}

/// A case in the making.
#[derive(Clone)]
pub(super) struct Draft {
    speaker: &'static Actor<'static>,
    listener: &'static Actor<'static>,
    kinds: Vec<InformationKind>,
    purposes: Vec<Purpose>,
    relation: Option<Relation>,
    requested: bool,
    age: i64,
    facts: BTreeMap<&'static str, bool>,
    grounds: Vec<&'static str>,
}

impl Draft {
    /// The case that the solver found.
    pub(super) fn of(formula: &Formula, world: &World) -> Option<Self> {
        let is = |fact: FactId| formula.is(formula.fact(Literal::yes(fact)));
        let chosen = |actors: &[(batsat::Lit, &'static Actor<'static>)]| {
            actors
                .iter()
                .find(|(lit, _)| formula.is(*lit))
                .map(|(_, actor)| *actor)
        };
        let relations = [
            (f::TO_SUBJECT, Relation::Subject),
            (f::TO_GUARDIAN, Relation::Guardian),
            (f::TO_REPORTED, Relation::Reported),
        ];
        let relation = relations.iter().find(|(fact, _)| is(*fact));
        let relation = relation.map(|(_, relation)| *relation);
        let facts = LAW.facts.iter().zip(0_u16..).filter(|(fact, number)| {
            let by_age = [f::UNDER_18, f::UNDER_21].contains(&FactId(*number));
            !fact.derived && !by_age
        });
        Some(Self {
            speaker: chosen(&world.speakers)?,
            listener: chosen(&world.listeners)?,
            kinds: world
                .kinds
                .iter()
                .filter(|(lit, _)| formula.is(*lit))
                .map(|(_, kind)| *kind)
                .collect(),
            purposes: PURPOSES
                .iter()
                .filter(|(fact, _)| is(*fact))
                .map(|(_, purpose)| *purpose)
                .collect(),
            relation,
            requested: is(f::REQUESTED),
            age: if is(f::UNDER_18) {
                15
            } else if is(f::UNDER_21) {
                19
            } else {
                30
            },
            facts: facts
                .map(|(fact, number)| (fact.id, is(FactId(number))))
                .collect(),
            grounds: Vec::new(),
        })
    }

    /// The smallest case with the same two answers that still says what is `kept`.
    pub(super) fn example(mut self, (first, second): (Date, Date), kept: &[Literal]) -> Example {
        if self.purposes.is_empty() {
            self.purposes.push(Purpose::Other);
        }
        // Every ground counts; those that make no difference are then left out.
        self.grounds = LAW.provisions.iter().map(|p| p.id).collect();
        let answers = self.answers(first, second);
        let same = |draft: &Self| draft.answers(first, second) == answers;
        let keeps = |fact: FactId| kept.iter().any(|literal| literal.fact == fact);
        let named: Vec<&str> = LAW
            .facts
            .iter()
            .zip(0_u16..)
            .filter(|(_, number)| !keeps(FactId(*number)))
            .map(|(fact, _)| fact.id)
            .collect();
        self.without_facts(&named, &same);
        let grounds = self.grounds.clone();
        self.without_grounds(&grounds, &same);
        let mut try_less = |change: &dyn Fn(&mut Self)| {
            let mut less = self.clone();
            change(&mut less);
            if same(&less) {
                self = less;
            }
        };
        for kind in InformationKind::ALL {
            try_less(&|draft| {
                if draft.kinds.len() > 1 {
                    draft.kinds.retain(|k| k != kind);
                }
            });
        }
        for (fact, purpose) in PURPOSES {
            if !keeps(fact) {
                try_less(&|draft| draft.purposes.retain(|p| *p != purpose));
            }
        }
        let [before, after] = answers;
        let answer = |(fact, value): (&&str, &bool)| {
            let fact = LAW.fact_named(fact)?;
            condition(&Literal {
                fact,
                value: *value,
            })
        };
        Example {
            kinds: self.kinds.clone(),
            purposes: self.purposes.clone(),
            age: self.age,
            answers: self.facts.iter().filter_map(answer).collect(),
            speaker: self.speaker.name.into(),
            listener: self.listener.name.into(),
            input: self.input(second),
            before,
            after,
        }
    }

    /// Leaves out as many of these facts as can be, halving where not all can.
    fn without_facts(&mut self, facts: &[&str], same: &dyn Fn(&Self) -> bool) {
        if !facts.iter().any(|fact| self.facts.contains_key(fact)) {
            return;
        }
        let mut less = self.clone();
        less.facts.retain(|fact, _| !facts.contains(fact));
        if same(&less) {
            *self = less;
        } else if facts.len() > 1 {
            let (some, others) = facts.split_at(facts.len() / 2);
            self.without_facts(some, same);
            self.without_facts(others, same);
        }
    }

    /// Leaves out as many of these grounds as can be, halving where not all can.
    fn without_grounds(&mut self, grounds: &[&'static str], same: &dyn Fn(&Self) -> bool) {
        let mut less = self.clone();
        less.grounds.retain(|ground| !grounds.contains(ground));
        if same(&less) {
            *self = less;
        } else if grounds.len() > 1 {
            let (some, others) = grounds.split_at(grounds.len() / 2);
            self.without_grounds(some, same);
            self.without_grounds(others, same);
        }
    }

    fn answers(&self, first: Date, second: Date) -> [Outcome; 2] {
        [first, second].map(|day| room::outcome(&self.disclosure(day)))
    }

    fn disclosure(&self, day: Date) -> Disclosure {
        let participant = |id: &str, actor: &Actor| Participant {
            id: String::from(id),
            actor: String::from(actor.id),
            profile: None,
            unit: None,
            acts_for: None,
            identity_verified: Answer::Yes,
        };
        let facts: BTreeMap<String, Answer> = self
            .facts
            .iter()
            .map(|(fact, value)| {
                (
                    String::from(*fact),
                    if *value { Answer::Yes } else { Answer::No },
                )
            })
            .collect();
        let relations: BTreeMap<String, Relation> = self
            .relation
            .map(|relation| (String::from(LISTENER), relation))
            .into_iter()
            .collect();
        let persons = if self.is_personal() {
            vec![Person {
                age: Some(self.age),
                relations: relations.into(),
                ..Person::default()
            }]
        } else {
            Vec::new()
        };
        Disclosure {
            date: day.to_string(),
            directory: Some(String::from("generic")),
            organisation: None,
            discloser: participant("speaker", self.speaker),
            listeners: vec![participant(LISTENER, self.listener)],
            item: Item {
                information: self.kinds.clone(),
                purpose: self.purposes.clone(),
                requested_by: if self.requested {
                    vec![String::from(LISTENER)]
                } else {
                    Vec::new()
                },
                grounds: self
                    .grounds
                    .iter()
                    .map(|ground| String::from(*ground))
                    .collect(),
                persons,
                facts: facts.into(),
                ..Item::default()
            },
            switches: Switches::default(),
            listeners_complete: true,
        }
    }

    fn is_personal(&self) -> bool {
        !self
            .kinds
            .iter()
            .any(|kind| crate::case::NOT_PERSONAL.contains(kind))
    }

    /// The case as the door reads it.
    fn input(&self, day: Date) -> serde_json::Value {
        let mut item = serde_json::json!({
            "information": self.kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>(),
            "purpose": self.purposes.iter().map(|purpose| purpose.code()).collect::<Vec<_>>(),
        });
        let mut put = |key: &str, value: serde_json::Value| {
            if let Some(object) = item.as_object_mut() {
                object.insert(String::from(key), value);
            }
        };
        if self.is_personal() {
            let mut person = serde_json::json!({ "age": self.age });
            if let (Some(relation), Some(object)) = (self.relation, person.as_object_mut()) {
                object.insert(
                    String::from("relations"),
                    serde_json::json!({ LISTENER: relation.code() }),
                );
            }
            put("persons", serde_json::json!([person]));
        }
        if self.requested {
            put("requested_by", serde_json::json!([LISTENER]));
        }
        if !self.grounds.is_empty() {
            put("grounds", serde_json::json!(self.grounds));
        }
        if !self.facts.is_empty() {
            put("facts", serde_json::json!(self.facts));
        }
        serde_json::json!({
            "date": day.to_string(),
            "directory": "generic",
            "discloser": { "actor": self.speaker.id },
            "listeners": [{ "id": LISTENER, "actor": self.listener.id }],
            "item": item,
        })
    }
}

/// The listener's code in an example.
const LISTENER: &str = "listener";
