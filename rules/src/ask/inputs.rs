//! Questions about what is no fact: why it is said, what kind it is, how old somebody
//! is, who has consented. The facts that the law asks for are worked out from these.

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use sekretess_core::{About, FactId, Text, Truth};
use serde_json::Value;

use super::{
    Ask, Group, Lead, Place, Put, Takes, effect,
    facts::{Asking, Gathered, Open, why},
    form::Part,
    words,
};
use crate::{
    LAW,
    actors::{LISTENER, Organised},
    answer::Words,
    case::{self, KINDS, PURPOSES},
    facts::{
        CONSENT_BY_GUARDIANS, CONSENT_BY_REPRESENTATIVE, CONSENT_BY_SUBJECT,
        CONSENT_COVERS_DISCLOSER, CONSENT_COVERS_INFORMATION, CONSENT_COVERS_LISTENER,
        CONSENT_COVERS_PURPOSE, CONSENT_INFORMED, CONSENT_SPECIFIC, CONSENT_VOLUNTARY,
        CONSENT_WITHDRAWN, PERSONAL, REQUESTED, TO_GUARDIAN, TO_OTHER_AUTHORITY, TO_OTHER_BRANCH,
        TO_SAME_AUTHORITY, TO_SUBJECT, UNDER_18, UNDER_21,
    },
    input::{Answer, InformationKind, Item, Meeting, Person, Purpose, Relation},
};

/// Who can have consented, as one question: the code, the words, and which of the three
/// facts are true.
const GIVERS: [(&str, Text, [bool; 3]); 5] = [
    ("subject", words::CONSENT_SUBJECT, [true, false, false]),
    ("guardians", words::CONSENT_GUARDIANS, [false, true, false]),
    (
        "subject_and_guardians",
        words::CONSENT_BOTH,
        [true, true, false],
    ),
    (
        "representative",
        words::CONSENT_REPRESENTATIVE,
        [false, false, true],
    ),
    ("none", words::CONSENT_NONE, [false, false, false]),
];
const CONSENT_BY: [FactId; 3] = [
    CONSENT_BY_SUBJECT,
    CONSENT_BY_GUARDIANS,
    CONSENT_BY_REPRESENTATIVE,
];

/// A box to tick: its code, its words, and what it says.
type Tick = (&'static str, Text, &'static [(FactId, bool)]);

/// What a consent must cover, as boxes to tick: facts.
const COVERS: [Tick; 3] = [
    (
        "these_participants",
        words::COVERS_PARTICIPANTS,
        &[
            (CONSENT_COVERS_LISTENER, true),
            (CONSENT_COVERS_DISCLOSER, true),
        ],
    ),
    (
        "this_information",
        words::COVERS_INFORMATION,
        &[
            (CONSENT_COVERS_INFORMATION, true),
            (CONSENT_COVERS_PURPOSE, true),
        ],
    ),
    ("today", words::COVERS_TODAY, &[(CONSENT_WITHDRAWN, false)]),
];

/// What makes a consent valid, as boxes to tick: assessments.
const VALID: [Tick; 3] = [
    (
        "informed",
        words::VALID_INFORMED,
        &[(CONSENT_INFORMED, true)],
    ),
    (
        "voluntary",
        words::VALID_VOLUNTARY,
        &[(CONSENT_VOLUNTARY, true)],
    ),
    (
        "specific",
        words::VALID_SPECIFIC,
        &[(CONSENT_SPECIFIC, true)],
    ),
];

/// Adds the questions about an item's other inputs.
pub(super) fn find(asking: &Asking<'_, '_>, own: Option<&Organised<'_>>, open: &mut Vec<Open>) {
    let gathered = asking.gather();
    let inputs = Inputs {
        asking,
        own,
        gathered: &gathered,
    };
    open.retain(|o| ![UNDER_18, UNDER_21].iter().any(|age| o.facts.contains(age)));
    inputs.consent(open);
    inputs.nobody_can_tell(open);
    let found = [
        inputs.purpose(),
        inputs.information(),
        inputs.requested_by(),
        inputs.case_of(),
        inputs.complete(),
        inputs.sheet("consent_covers", words::CONSENT_COVERS, &COVERS),
        inputs.sheet("consent_valid", words::CONSENT_VALID, &VALID),
    ];
    open.extend(found.into_iter().flatten());
    open.extend(inputs.ages());
    open.extend(inputs.relations());
    open.extend(inputs.identities());
}

struct Inputs<'x, 'c, 'a> {
    asking: &'x Asking<'c, 'a>,
    own: Option<&'x Organised<'x>>,
    gathered: &'x [Gathered],
}

/// A question as it is before its answers are tried.
struct Draft {
    id: &'static str,
    text: Text,
    group: Group,
    takes: Takes,
    places: Vec<Place>,
}

impl Inputs<'_, '_, '_> {
    fn item(&self) -> &Item {
        self.asking.item.input
    }

    /// Those of these facts that can still matter.
    fn open(&self, facts: impl IntoIterator<Item = FactId>) -> Vec<&Gathered> {
        let facts: Vec<FactId> = facts.into_iter().collect();
        let open = self.gathered.iter();
        open.filter(|g| facts.contains(&g.fact)).collect()
    }

    fn group(&self, open: &[&Gathered]) -> Group {
        let facts: Vec<FactId> = open.iter().map(|g| g.fact).collect();
        if self.asking.waits_for(&facts) {
            Group::Needed
        } else {
            Group::CouldChange
        }
    }

    fn at(&self, parts: &[Part<'_>]) -> Place {
        let parts = [&[Part::Item(self.asking.place)], parts].concat();
        self.asking.form.place(&parts)
    }

    /// The question, if some answer to it can be given.
    fn asked(&self, draft: Draft, open: &[&Gathered], answers: Vec<Lead>) -> Option<Open> {
        let mut rules = Vec::new();
        for rule in open.iter().flat_map(|g| &g.why).map(why) {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        let free = matches!(draft.takes, Takes::Age | Takes::Date);
        (free || !answers.is_empty()).then(|| Open {
            ask: Ask {
                id: draft.id.to_string(),
                question: draft.text.into(),
                kind: "input",
                group: draft.group,
                takes: draft.takes,
                item: Some(self.asking.item.id.clone()),
                places: draft.places,
                why: rules,
                answers,
                for_room: !self.asking.now.is_closed_for_good(),
                alone: false,
                before_answer: false,
            },
            facts: open.iter().map(|g| g.fact).collect(),
        })
    }

    /// What the answers are in the case that the change makes; nothing if that is
    /// refused.
    fn after(&self, change: impl FnOnce(&mut Meeting, usize)) -> Option<effect::Now> {
        let mut meeting = self.asking.case.meeting.clone();
        change(&mut meeting, self.asking.place);
        let case = case::build(&meeting, self.own).ok()?;
        let item = case.items.get(self.asking.place)?;
        Some(effect::anew(&case, self.asking.day, item))
    }

    /// One of the answers.
    fn lead(
        &self,
        code: &str,
        text: impl Into<Words>,
        put: (&Place, Value),
        change: impl FnOnce(&mut Item),
    ) -> Option<Lead> {
        let after = self.after(|meeting, i| {
            if let Some(item) = meeting.items.get_mut(i) {
                change(item);
            }
        })?;
        let (place, value) = put;
        let set = vec![Put {
            pointer: place.pointer.clone(),
            value,
        }];
        Some(self.asking.led(code, text.into(), set, &after))
    }

    fn purpose(&self) -> Option<Open> {
        let open = self.open(PURPOSES.map(|(fact, _)| fact));
        if open.is_empty() || !self.item().purpose.is_empty() {
            return None;
        }
        let place = self.at(&[Part::Key("purpose")]);
        let add = added(&place);
        let lead = |p: &Purpose| {
            let put = (&add, Value::from(p.code()));
            self.lead(p.code(), p.text(), put, |item| item.purpose = vec![*p])
        };
        let answers = Purpose::ALL.iter().filter_map(lead).collect();
        let draft = Draft {
            id: "purpose",
            text: words::PURPOSE,
            // A consent may open it whatever it is for.
            group: if (0..self.asking.item.persons.len()).any(|p| self.is_claimed(p)) {
                Group::CouldChange
            } else {
                Group::Basic
            },
            takes: Takes::SomeOf,
            places: vec![place],
        };
        self.asked(draft, &open, answers)
    }

    fn information(&self) -> Option<Open> {
        let open = self.open(KINDS.map(|(fact, _)| fact).into_iter().chain([PERSONAL]));
        if open.is_empty() || !self.item().information.is_empty() {
            return None;
        }
        let place = self.at(&[Part::Key("information")]);
        let add = added(&place);
        let lead = |k: &InformationKind| {
            let put = (&add, Value::from(k.code()));
            self.lead(k.code(), k.text(), put, |item| item.information = vec![*k])
        };
        let answers = InformationKind::ALL.iter().filter_map(lead).collect();
        let draft = Draft {
            id: "information",
            text: words::INFORMATION,
            group: Group::Basic,
            takes: Takes::SomeOf,
            places: vec![place],
        };
        self.asked(draft, &open, answers)
    }

    fn requested_by(&self) -> Option<Open> {
        let open = self.open([REQUESTED]);
        if open.is_empty() || !self.item().requested_by.is_empty() {
            return None;
        }
        let place = self.at(&[Part::Key("requested_by")]);
        let add = added(&place);
        let answers = self.listeners(|id, name| {
            let put = (&add, Value::from(id));
            let change = |item: &mut Item| item.requested_by = vec![id.to_string()];
            self.lead(id, name, put, change)
        });
        let draft = Draft {
            id: "requested_by",
            text: words::REQUESTED_BY,
            group: self.group(&open),
            takes: Takes::SomeOf,
            places: vec![place],
        };
        self.asked(draft, &open, answers)
    }

    fn listeners(&self, lead: impl Fn(&str, Words) -> Option<Lead>) -> Vec<Lead> {
        let listeners = self.asking.item.listeners.iter();
        listeners
            .filter_map(|l| self.asking.case.people.get(*l))
            .filter_map(|someone| lead(someone.id, someone.actor.name.into()))
            .collect()
    }

    /// Whose matter it is, where staff act on another board's delegation.
    fn case_of(&self) -> Option<Open> {
        let boundary = [TO_SAME_AUTHORITY, TO_OTHER_AUTHORITY, TO_OTHER_BRANCH];
        let open = self.open(boundary);
        let case = self.asking.case;
        let holder = case.people.get(self.asking.item.holder)?;
        if open.is_empty() || !holder.unit.delegation || self.item().case_of.is_some() {
            return None;
        }
        let place = self.at(&[Part::Key("case_of")]);
        let mut units = vec![holder.unit];
        for listener in &self.asking.item.listeners {
            let unit = case.people.get(*listener).map(|l| l.unit);
            units.extend(unit.filter(|u| units.iter().all(|k| k.authority != u.authority)));
        }
        let lead = |unit: &&crate::actors::Actor<'_>| {
            let put = (&place, Value::from(unit.id));
            let change = |item: &mut Item| item.case_of = Some(unit.id.to_string());
            self.lead(unit.id, unit.name, put, change)
        };
        let answers = units
            .iter()
            .filter(|u| !u.authority.is_empty())
            .filter_map(lead);
        let answers = answers.collect();
        let draft = Draft {
            id: "case_of",
            text: words::CASE_OF,
            group: self.group(&open),
            takes: Takes::OneOf,
            places: vec![place.clone()],
        };
        self.asked(draft, &open, answers)
    }

    /// Whether the list of listeners is complete, where the case says that it is not.
    fn complete(&self) -> Option<Open> {
        if self.asking.case.meeting.participants_complete {
            return None;
        }
        let name = match self.asking.form {
            super::Form::Meeting => "participants_complete",
            super::Form::Disclosure => "listeners_complete",
        };
        let place = self.asking.form.place(&[Part::Key(name)]);
        let after = self.after(|meeting, _| meeting.participants_complete = true)?;
        let set = vec![Put {
            pointer: place.pointer.clone(),
            value: Value::from(true),
        }];
        let yes = self.asking.led("yes", words::answer(true), set, &after);
        let draft = Draft {
            id: name,
            text: words::COMPLETE,
            group: Group::Needed,
            takes: Takes::YesNo,
            places: vec![place],
        };
        self.asked(draft, &[], vec![yes])
    }

    fn ages(&self) -> Vec<Open> {
        let open = self.open([UNDER_18, UNDER_21]);
        let persons = self.persons(|person| person.age.is_none());
        let of = |p: usize| {
            let open: Vec<&Gathered> = open.iter().copied().filter(|g| g.is_about(p)).collect();
            if open.is_empty() {
                return None;
            }
            let place = Place {
                person: Some(self.asking.person(p)),
                ..self.at(&[Part::Person(p), Part::Key("age")])
            };
            let lead = |(code, text, age): (&str, Text, i64)| {
                let after = self.after(|meeting, i| {
                    with_person(meeting, i, p, |person| person.age = Some(age))
                })?;
                Some(self.asking.led(code, text.into(), Vec::new(), &after))
            };
            let ages = [
                ("under_18", words::UNDER_18, 17),
                ("18_to_20", words::FROM_18_TO_20, 20),
                ("21_or_older", words::FROM_21, 21),
            ];
            let answers = ages.into_iter().filter_map(lead).collect();
            let draft = Draft {
                id: "age",
                text: words::AGE,
                // Who may consent hangs on it.
                group: if self.is_claimed(p) {
                    Group::Basic
                } else {
                    self.group(&open)
                },
                takes: Takes::Age,
                places: vec![place],
            };
            self.asked(draft, &open, answers)
        };
        persons.into_iter().filter_map(of).collect()
    }

    /// The persons of whom this holds, by place; one who is not named is there too.
    fn persons(&self, holds: impl Fn(&Person) -> bool) -> Vec<usize> {
        let given = &self.item().persons;
        if given.is_empty() {
            return vec![0];
        }
        let persons = given.iter().enumerate();
        persons.filter(|(_, p)| holds(p)).map(|(i, _)| i).collect()
    }

    fn relations(&self) -> Vec<Open> {
        let open = self.open([TO_SUBJECT, TO_GUARDIAN]);
        let mut found = Vec::new();
        let mut asked: Vec<(usize, usize)> = Vec::new();
        for (l, p) in open.iter().flat_map(|g| &g.towards).copied() {
            let id = self.asking.listener(l);
            let someone = self.asking.item.listeners.get(l);
            let verified = someone
                .and_then(|i| self.asking.case.people.get(*i))
                .is_some_and(|s| s.verified);
            if asked.contains(&(l, p)) || !verified {
                continue;
            }
            asked.push((l, p));
            let place = Place {
                person: Some(self.asking.person(p)),
                listener: Some(id.clone()),
                ..self.at(&[Part::Person(p), Part::Key("relations"), Part::Key(&id)])
            };
            let lead = |relation: &Relation| {
                let after = self.after(|meeting, i| {
                    with_person(meeting, i, p, |person| {
                        let mut relations = (*person.relations).clone();
                        relations.insert(id.clone(), *relation);
                        person.relations = relations.into();
                    });
                })?;
                let set = vec![Put {
                    pointer: place.pointer.clone(),
                    value: Value::from(relation.code()),
                }];
                Some(
                    self.asking
                        .led(relation.code(), relation.text().into(), set, &after),
                )
            };
            let answers = Relation::ALL.iter().filter_map(lead).collect();
            let draft = Draft {
                id: "relation",
                text: words::RELATION,
                group: self.group(&open),
                takes: Takes::OneOf,
                places: vec![place.clone()],
            };
            found.extend(self.asked(draft, &open, answers));
        }
        found
    }

    /// Whether somebody is who they say; until that is checked nothing is open to them.
    fn identities(&self) -> Vec<Open> {
        let case = self.asking.case;
        let mut found = Vec::new();
        for place in &self.asking.item.listeners {
            let (Some(someone), Some(given)) = (
                case.people.get(*place),
                case.meeting.participants.get(*place),
            ) else {
                continue;
            };
            if given.identity_verified != Answer::Unknown {
                continue;
            }
            let at = Place {
                listener: Some(someone.id.to_string()),
                ..self
                    .asking
                    .form
                    .place(&[Part::Participant(*place), Part::Key("identity_verified")])
            };
            let about = LISTENER.iter().copied();
            let open =
                self.open(about.chain([TO_SAME_AUTHORITY, TO_OTHER_AUTHORITY, TO_OTHER_BRANCH]));
            let lead = |yes: bool| {
                let after = self.after(|meeting, _| {
                    if let Some(participant) = meeting.participants.get_mut(*place) {
                        participant.identity_verified = if yes { Answer::Yes } else { Answer::No };
                    }
                })?;
                let set = vec![Put {
                    pointer: at.pointer.clone(),
                    value: Value::from(yes),
                }];
                let code = if yes { "yes" } else { "no" };
                Some(self.asking.led(code, words::answer(yes), set, &after))
            };
            let answers = [true, false].into_iter().filter_map(lead).collect();
            let draft = Draft {
                id: "identity_verified",
                text: words::IDENTITY,
                group: Group::Needed,
                takes: Takes::YesNo,
                places: vec![at.clone()],
            };
            found.extend(self.asked(draft, &open, answers));
        }
        found
    }

    /// Where one may say that nobody can tell whom it is about, and the kind is not told
    /// yet: it is then about somebody, and that much is told with it.
    fn nobody_can_tell(&self, asked: &mut [Open]) {
        let Some(open) = asked.iter_mut().find(|o| o.ask.id == "identifiable") else {
            return;
        };
        if !self.item().information.is_empty() || self.open([PERSONAL]).is_empty() {
            return;
        }
        let place = added(&self.at(&[Part::Key("information")]));
        let kind = InformationKind::PersonalCircumstances;
        let places: Vec<String> = open
            .ask
            .places
            .iter()
            .filter_map(|p| p.listener.clone())
            .collect();
        for answer in open.ask.answers.iter_mut().filter(|a| a.answer == "no") {
            let put = (&place, Value::from(kind.code()));
            let told = self.lead("no", words::NOBODY_CAN_TELL, put, |item| {
                item.information = vec![kind];
                for listener in &places {
                    let mut answers = (*item.listeners).clone();
                    let mut about = answers
                        .get(listener)
                        .map_or_else(Default::default, |a| (**a).clone());
                    about.insert(String::from("identifiable"), Answer::No);
                    answers.insert(listener.clone(), about.into());
                    item.listeners = answers.into();
                }
            });
            if let Some(told) = told {
                let mut set = core::mem::take(&mut answer.set);
                set.extend(told.set.clone());
                *answer = Lead { set, ..told };
            }
        }
    }

    /// Whether somebody is said to have consented for a person.
    fn is_claimed(&self, person: usize) -> bool {
        let person = self.asking.item.persons.get(person);
        let mut towards = person.iter().flat_map(|p| &p.towards);
        towards.any(|known| {
            let given = |fact: &FactId| known.facts.get(*fact) == Truth::True;
            CONSENT_BY.iter().any(given)
        })
    }

    /// Boxes to tick about a consent that is said to exist; a box that is not ticked is
    /// asked about afterwards. Shown while every box is open, for one person at a time.
    fn sheet(&self, id: &'static str, text: Text, ticks: &[Tick]) -> Option<Open> {
        let facts: Vec<FactId> = ticks
            .iter()
            .flat_map(|(_, _, f)| *f)
            .map(|(f, _)| *f)
            .collect();
        let person = (0..self.asking.item.persons.len()).find(|p| {
            let about = |f: &FactId| self.gathered.iter().any(|g| g.fact == *f && g.is_about(*p));
            self.is_claimed(*p) && facts.iter().all(about)
        })?;
        let open = self.open(facts);
        let places = |fact: FactId| -> Vec<Place> {
            let Some(known) = LAW.fact(fact) else {
                return Vec::new();
            };
            let mut places = Vec::new();
            for (l, p) in open
                .iter()
                .filter(|g| g.fact == fact)
                .flat_map(|g| &g.towards)
            {
                let place = self.asking.fact_place(*l, *p, known.about, known.id);
                if *p == person && !places.contains(&place) {
                    places.push(place);
                }
            }
            places
        };
        let lead = |(code, text, says): &Tick| {
            let set = says.iter().flat_map(|(fact, value)| {
                places(*fact).into_iter().map(|place| Put {
                    pointer: place.pointer,
                    value: Value::from(*value),
                })
            });
            let towards: Vec<(usize, usize)> = (0..self.asking.item.listeners.len())
                .map(|l| (l, person))
                .collect();
            self.asking
                .lead(code, (*text).into(), set.collect(), &towards, says)
        };
        let answers = ticks.iter().filter_map(lead).collect();
        let draft = Draft {
            id,
            text,
            group: Group::Basic,
            takes: Takes::SomeOf,
            places: ticks
                .iter()
                .flat_map(|(_, _, f)| *f)
                .flat_map(|(f, _)| places(*f))
                .collect(),
        };
        let mut found = self.asked(draft, &open, answers)?;
        if id == "consent_valid" {
            found.ask.kind = "assessment";
        }
        Some(found)
    }

    /// The three facts on who has consented, as one question for each person; the facts
    /// that it stands for are not asked one by one as long as none is answered.
    fn consent(&self, asked: &mut Vec<Open>) {
        let open = self.open(CONSENT_BY);
        let mut found = Vec::new();
        let mut bundled = Vec::new();
        for p in self.persons(|person| person.consent.is_none() && !person.deceased) {
            let of: Vec<&Gathered> = open.iter().copied().filter(|g| g.is_about(p)).collect();
            if of.len() < CONSENT_BY.len() {
                continue;
            }
            let towards: Vec<(usize, usize)> = of
                .iter()
                .flat_map(|g| &g.towards)
                .copied()
                .filter(|(_, q)| *q == p)
                .collect();
            let place = |fact: FactId| {
                let id = LAW.fact(fact).map_or("", |f| f.id);
                self.asking.fact_place(0, p, About::Person, id)
            };
            let lead = |(code, text, given): (&str, Text, [bool; 3])| {
                let learnt: Vec<(FactId, bool)> = CONSENT_BY.into_iter().zip(given).collect();
                let set = learnt.iter().map(|(fact, value)| Put {
                    pointer: place(*fact).pointer,
                    value: Value::from(*value),
                });
                self.asking
                    .lead(code, text.into(), set.collect(), &towards, &learnt)
            };
            let answers = GIVERS.into_iter().filter_map(lead).collect();
            let draft = Draft {
                id: "consent",
                text: words::CONSENT,
                group: Group::Basic,
                takes: Takes::OneOf,
                places: CONSENT_BY.map(place).to_vec(),
            };
            found.extend(self.asked(draft, &of, answers));
            bundled.extend(CONSENT_BY.map(|fact| place(fact).pointer));
        }
        for open in asked.iter_mut() {
            if open.facts.iter().any(|f| CONSENT_BY.contains(f)) {
                open.ask
                    .places
                    .retain(|place| !bundled.contains(&place.pointer));
            }
        }
        asked.retain(|open| !open.ask.places.is_empty());
        found.append(asked);
        *asked = found;
    }
}

impl Gathered {
    fn is_about(&self, person: usize) -> bool {
        self.towards.iter().any(|(_, p)| *p == person)
    }
}

/// Changes a person of an item; one who is not named is made first.
fn with_person(
    meeting: &mut Meeting,
    item: usize,
    person: usize,
    change: impl FnOnce(&mut Person),
) {
    let Some(item) = meeting.items.get_mut(item) else {
        return;
    };
    if item.persons.is_empty() {
        item.persons.push(Person::default());
    }
    if let Some(person) = item.persons.get_mut(person) {
        change(person);
    }
}

/// The place of one more in a list.
fn added(place: &Place) -> Place {
    Place {
        pointer: format!("{}/-", place.pointer),
        ..place.clone()
    }
}
