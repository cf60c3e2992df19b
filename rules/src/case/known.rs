//! What is known for one person and one listener: what follows, and what is answered.

use alloc::{format, string::String, vec::Vec};

use sekretess_core::{About, FactId, Facts, Kind, Truth};

use super::{Context, derive};
use crate::{
    InputError, LAW, facts,
    input::{Answer, Answers, Person},
};

/// What is known, and what has been asked in vain.
#[derive(Clone, Default)]
pub(crate) struct Known {
    pub(crate) facts: Facts,
    pub(crate) cannot: Vec<FactId>,
}

impl Context<'_, '_> {
    /// The facts for one person and one listener.
    pub(super) fn towards(
        &self,
        person: &Person,
        at: &str,
        listener: usize,
        problems: &mut InputError,
    ) -> Known {
        let mut known = Known {
            facts: derive::facts(self, person, at, listener, problems),
            cannot: Vec::new(),
        };
        let (Some(someone), item) = (self.people.get(listener), self.item) else {
            return known;
        };
        let one_listener = self.listeners.len() == 1;
        let id = someone.id;
        let mut take =
            |answers: Option<&Answers>, place: String, for_person: bool, for_listener: bool| {
                for (name, answer) in answers.into_iter().flatten() {
                    let place = format!("{place}.{name}");
                    let wide = |about| match about {
                        About::Item => !for_person && !for_listener || self.alone && one_listener,
                        About::Person => {
                            !for_listener && (for_person || self.alone)
                                || self.alone && one_listener
                        }
                        About::Listener => {
                            (for_listener || one_listener) && (!for_person || self.alone)
                        }
                        About::PersonAndListener => {
                            (for_listener || one_listener) && (for_person || self.alone)
                        }
                    };
                    add(&mut known, name, *answer, &place, wide, problems);
                }
            };
        take(
            Some(&item.facts),
            format!("{}.facts", self.at),
            false,
            false,
        );
        take(
            item.listeners.get(id),
            format!("{}.listeners.{id}", self.at),
            false,
            true,
        );
        take(Some(&person.facts), format!("{at}.facts"), true, false);
        take(
            person.listeners.get(id),
            format!("{at}.listeners.{id}"),
            true,
            true,
        );
        // What somebody holds in their role came up in the activity, and branches are
        // as the directory takes them, unless the case says otherwise.
        let independent = derive::taken_as_independent(self, listener);
        for (fact, taken) in TAKEN.into_iter().zip([Truth::True, independent]) {
            let unanswered =
                known.facts.get(fact) == Truth::Unknown && !known.cannot.contains(&fact);
            if unanswered {
                known.facts.set(fact, taken);
            }
        }
        if let Err(sekretess_core::Contradiction(a, b)) = known.facts.close(LAW.implications) {
            let say = |l: sekretess_core::Literal| {
                format!("`{}` = {}", LAW.fact(l.fact).map_or("", |f| f.id), l.value)
            };
            problems.add(
                at,
                format!("{} and {} cannot both hold for `{id}`", say(a), say(b)),
            );
        }
        known
    }
}

/// The facts that are taken to be so until the case says otherwise.
pub(crate) const TAKEN: [FactId; 2] = [facts::LEARNT_IN_ACTIVITY, facts::BRANCH_INDEPENDENT];

/// What is wrong with an answer to a fact that is derived.
pub(crate) const WORKED_OUT: &str = "this is worked out from the actors, `information`, `purpose`, `requested_by` or `relations`; give it there";

/// Takes one answer, if it is about the right thing and contradicts nothing.
fn add(
    known: &mut Known,
    name: &str,
    answer: Answer,
    at: &str,
    wide: impl Fn(About) -> bool,
    problems: &mut InputError,
) {
    let Some(id) = LAW.fact_named(name) else {
        problems.unknown(
            at,
            "fact",
            name,
            LAW.facts.iter().filter(|f| !f.derived).map(|f| f.id),
        );
        return;
    };
    let Some(fact) = LAW.fact(id) else { return };
    if fact.derived {
        problems.add(at, WORKED_OUT);
        return;
    }
    if !wide(fact.about) {
        let place = match fact.about {
            About::Item => "about the item: put it under the item's `facts`",
            About::Person => "about a person: put it under `persons[].facts`",
            About::Listener => {
                "answered for each listener: put it under the item's `listeners.<id>`"
            }
            About::PersonAndListener => {
                "answered for each person and listener: put it under `persons[].listeners.<id>`"
            }
        };
        problems.add(at, format!("`{name}` is {place}"));
        return;
    }
    let (before, after) = (known.facts.get(id), Truth::from(answer));
    if before != Truth::Unknown && after != Truth::Unknown && before != after {
        problems.add(
            at,
            match fact.kind {
                Kind::LegalPoint => {
                    format!("`{name}` is an open point of law: give its reading under `switches`")
                }
                _ => format!(
                    "`{name}` is given twice, or contradicts what follows from the rest of the case"
                ),
            },
        );
        return;
    }
    if after != Truth::Unknown {
        known.facts.set(id, after);
    }
    if answer == Answer::CannotBeKnown {
        known.cannot.push(id);
    }
}
