//! What the values of a table mean: facts, worked out once for each value that occurs.
//!
//! What is known of a row is put together from who speaks and listens, the kinds of
//! information, the purposes, the age and the day on which it came in. Each settles other
//! facts than the others do. A value that means nothing has no part here; its rows go the
//! way of every disclosure, which says what is wrong.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use hashbrown::HashMap;
use sekretess_core::{Date, Day, Facts, Truth};
use serde_json::{Value as Json, json};

use super::{Common, codes::number, row::actor};
use crate::{
    FIRST_DAY, LAW,
    actors::{Directory, Organised, directory},
    case::{NOT_PERSONAL, derive},
    door,
    facts::REQUESTED,
    input::{DEFAULT_DIRECTORY, Disclosure, InformationKind, Item, Purpose},
    law, room,
};

/// The days with the same wordings, on which the directory holds or not.
#[derive(Clone, Copy)]
pub(super) struct Period {
    pub(super) day: &'static Day,
    /// Why the directory says nothing of these days, if it does not.
    pub(super) closed: Option<&'static str>,
}

/// Who speaks and who listens.
pub(super) struct Pair {
    /// The number of the speaker: pairs with one speaker are decided together.
    pub(super) speaker: u32,
    pub(super) facts: Facts,
    /// Why the rules give no answer for the two, if they give none.
    pub(super) beyond: Option<&'static str>,
}

/// Who speaks and all who listen: a pair for each listener.
pub(super) struct Room {
    pub(super) pairs: Vec<u32>,
    pub(super) beyond: Option<&'static str>,
}

/// The kinds of information.
#[derive(Clone)]
pub(super) struct Kinds {
    pub(super) facts: Facts,
    /// Whether they concern no person, so that nothing is said of one.
    pub(super) impersonal: bool,
}

pub(super) struct Parts<'c, 'a> {
    common: &'c Common,
    /// When the directory holds, and a day on which it does.
    holds: (Date, Option<Date>),
    probe: String,
    periods: Vec<(Date, Period)>,
    pub(super) pairs: Vec<Pair>,
    of_pair: HashMap<(&'a str, &'a str), Option<u32>>,
    speakers: HashMap<&'a str, u32>,
    pub(super) complete: bool,
}

impl<'a> Parts<'_, 'a> {
    pub(super) fn new(common: &Common) -> Parts<'_, 'a> {
        let own = common.organisation();
        let own = own.as_ref().and_then(|own| Organised::new(own).ok());
        let named = common.keys.get("directory").and_then(Json::as_str);
        let of = |d: &Directory<'_>| (d.from, d.until);
        let holds = match &own {
            Some(own) => of(&own.directory()),
            None => directory(named.unwrap_or(DEFAULT_DIRECTORY)).map_or((FIRST_DAY, None), of),
        };
        Parts {
            common,
            holds,
            probe: holds.0.max(FIRST_DAY).to_string(),
            periods: Vec::new(),
            pairs: Vec::new(),
            of_pair: HashMap::new(),
            speakers: HashMap::new(),
            complete: common.keys.get("listeners_complete") != Some(&Json::Bool(false)),
        }
    }

    /// The period of a day; `None` before the first day.
    pub(super) fn period(&mut self, date: Date) -> Option<u32> {
        if date < FIRST_DAY {
            return None;
        }
        let day = law::day(date);
        let (from, until) = self.holds;
        let closed = room::closed(from, until, date);
        let same = |(_, p): &(Date, Period)| core::ptr::eq(p.day, day) && p.closed == closed;
        let known = self.periods.iter().position(same).unwrap_or_else(|| {
            self.periods.push((date, Period { day, closed }));
            self.periods.len() - 1
        });
        Some(number(known))
    }

    pub(super) fn period_at(&self, place: usize) -> Option<Period> {
        self.periods.get(place).map(|(_, period)| *period)
    }

    /// The room of a speaker and listeners, if they can be looked up.
    pub(super) fn room(
        &mut self,
        speaker: Option<&'a str>,
        listeners: &[Option<&'a str>],
    ) -> Option<Room> {
        let speaker = speaker?;
        // A meeting has no more participants than that.
        if listeners.is_empty() || listeners.len() > 199 {
            return None;
        }
        let mut pairs = Vec::with_capacity(listeners.len());
        for listener in listeners {
            pairs.push(self.pair(speaker, (*listener)?)?);
        }
        let beyond = pairs.iter().find_map(|p| {
            let pair = usize::try_from(*p).ok().and_then(|p| self.pairs.get(p));
            pair.and_then(|pair| pair.beyond)
        });
        Some(Room { pairs, beyond })
    }

    fn pair(&mut self, speaker: &'a str, listener: &'a str) -> Option<u32> {
        if let Some(known) = self.of_pair.get(&(speaker, listener)) {
            return *known;
        }
        let asked = self.probe(speaker, &[listener], json!({}));
        let found = asked.and_then(|asked| {
            let looked_up = room::look_up(&asked, |case, item| {
                let person = item.persons.first()?;
                let mut facts = person.towards.first()?.facts;
                // The purposes settle that.
                facts.set(REQUESTED, Truth::Unknown);
                let beyond = room::out_of_scope(case, item);
                Some(Pair {
                    speaker: 0,
                    facts,
                    beyond: beyond.map(|notice| notice.code),
                })
            });
            looked_up.ok().flatten().flatten()
        });
        let place = found.map(|pair| {
            let next = number(self.speakers.len());
            let speaker = *self.speakers.entry(speaker).or_insert(next);
            self.pairs.push(Pair { speaker, ..pair });
            number(self.pairs.len() - 1)
        });
        self.of_pair.insert((speaker, listener), place);
        place
    }

    /// A disclosure in which only this is said.
    fn probe(&self, speaker: &str, listeners: &[&str], item: Json) -> Option<Disclosure> {
        let mut row = self.common.keys.clone();
        let listeners: Vec<Json> = listeners.iter().map(|l| actor(Some(l))).collect();
        for (key, value) in [
            ("date", json!(self.probe)),
            ("discloser", actor(Some(speaker))),
            ("listeners", json!(listeners)),
            ("item", item),
        ] {
            row.insert(String::from(key), value);
        }
        door::read_disclosure(&Json::Object(row).to_string()).ok()
    }
}

/// What the kinds of information mean; `None` where one is unknown or two of them cannot
/// stand together.
pub(super) fn kinds(value: Option<&[Option<&str>]>) -> Option<Kinds> {
    let kinds = codes(
        value.unwrap_or_default(),
        InformationKind::ALL,
        InformationKind::code,
    )?;
    if derive::clash(&kinds) {
        return None;
    }
    let mut facts = Facts::new();
    derive::information(&kinds, &mut facts);
    Some(Kinds {
        facts,
        impersonal: kinds.iter().any(|kind| NOT_PERSONAL.contains(kind)),
    })
}

/// What the purposes mean, for one listener and for several; `None` where one is unknown.
pub(super) fn purposes(value: Option<&[Option<&str>]>) -> Option<[Facts; 2]> {
    let purpose = codes(value.unwrap_or_default(), Purpose::ALL, Purpose::code)?;
    let item = Item {
        purpose,
        ..Item::default()
    };
    Some([1, 2].map(|listeners| {
        let mut facts = Facts::new();
        derive::purposes(&item.purpose, &mut facts);
        facts.set(REQUESTED, derive::requested(&item, "", listeners));
        facts
    }))
}

fn codes<C: Copy>(
    value: &[Option<&str>],
    all: &[C],
    code: impl Fn(C) -> &'static str,
) -> Option<Vec<C>> {
    let find = |text: &Option<&str>| all.iter().copied().find(|c| Some(code(*c)) == *text);
    value.iter().map(find).collect()
}

/// The grounds that are named; `None` where there is no such provision.
pub(super) fn grounds(value: Option<&[Option<&str>]>) -> Option<Vec<&'static str>> {
    let find = |text: &Option<&str>| text.and_then(|id| LAW.provision(id)).map(|p| p.id);
    value.unwrap_or_default().iter().map(find).collect()
}

/// What an age means; `None` where nobody is so old.
pub(super) fn age(years: i64) -> Option<Facts> {
    let mut facts = Facts::new();
    derive::age(years, &mut facts);
    (0..=120).contains(&years).then_some(facts)
}

/// What the day on which it came in means.
pub(super) fn received_on(day: Date) -> Facts {
    let mut facts = Facts::new();
    derive::received_on(day, &mut facts);
    facts
}
