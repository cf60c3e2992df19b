//! Rows as numbers: each column read once, each value looked up once.

use alloc::vec::Vec;
use core::ops::Range;

use hashbrown::HashMap;
use sekretess_core::{Date, Facts};

use super::{
    Common,
    codes::{Coded, Days, number, place},
    parts::{self, Kinds, Parts, Room},
    table::{Key, Table},
};

/// What a row holds, by number; 0 is no value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Row {
    pub(super) day: u32,
    pub(super) room: u32,
    pub(super) kinds: u32,
    pub(super) purposes: u32,
    pub(super) grounds: u32,
    pub(super) received: u32,
    pub(super) age: Option<i64>,
}

/// Values and what they mean; `None` where they mean nothing.
pub(super) struct Meanings<T>(Vec<Option<T>>);

impl<T> Meanings<T> {
    const fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn get(&self, number: u32) -> Option<&T> {
        self.0.get(place(number)).and_then(Option::as_ref)
    }

    /// Looks up the values that are new.
    fn grow<V>(&mut self, values: &[V], of: impl FnMut(&V) -> Option<T>) {
        if self.0.len() < values.len() {
            self.0.extend(values.iter().skip(self.0.len()).map(of));
        }
    }
}

/// Goes through rows and what is read of them.
fn each(rows: &Range<usize>, into: &mut [Row], mut read: impl FnMut(usize, &mut Row)) {
    rows.clone().zip(into).for_each(|(at, row)| read(at, row));
}

/// The columns of a table, and what is known of their values.
pub(super) struct Reading<'t, 'a> {
    table: &'t Table<'a>,
    pub(super) parts: Parts<'t, 'a>,
    days: Days<'t, 'a>,
    speakers: Coded<'t, 'a>,
    listeners: Coded<'t, 'a>,
    kinds: Coded<'t, 'a>,
    purposes: Coded<'t, 'a>,
    grounds: Coded<'t, 'a>,
    received: Days<'t, 'a>,
    numbers: HashMap<(u32, u32), u32>,
    /// By number of the day.
    pub(super) periods: Meanings<u32>,
    pub(super) rooms: Meanings<Room>,
    pub(super) of_kinds: Meanings<Kinds>,
    pub(super) of_purposes: Meanings<[Facts; 2]>,
    pub(super) of_grounds: Meanings<Vec<&'static str>>,
    pub(super) of_received: Meanings<Facts>,
    pub(super) ages: Vec<Facts>,
}

impl<'t, 'a> Reading<'t, 'a> {
    pub(super) fn new(table: &'t Table<'a>, common: &'t Common) -> Self {
        Self {
            table,
            parts: Parts::new(common),
            days: Days::new(table, Key::Date),
            speakers: Coded::new(table, Key::Discloser),
            listeners: Coded::new(table, Key::Listeners),
            kinds: Coded::new(table, Key::Information),
            purposes: Coded::new(table, Key::Purpose),
            grounds: Coded::new(table, Key::Grounds),
            received: Days::new(table, Key::ReceivedOn),
            numbers: HashMap::new(),
            periods: Meanings::new(),
            rooms: Meanings::new(),
            of_kinds: Meanings::new(),
            of_purposes: Meanings::new(),
            of_grounds: Meanings::new(),
            of_received: Meanings::new(),
            ages: (0..=120).filter_map(parts::age).collect(),
        }
    }

    /// Reads rows, column by column, and looks up the values that are new.
    pub(super) fn read(&mut self, rows: Range<usize>, into: &mut Vec<Row>) {
        into.clear();
        into.resize(rows.len(), Row::default());
        each(&rows, into, |at, row| row.day = self.days.read(at));
        each(&rows, into, |at, row| row.room = self.speakers.read(at));
        each(&rows, into, |at, row| {
            let listeners = self.listeners.read(at);
            row.room = self.room(row.room, listeners);
        });
        each(&rows, into, |at, row| row.kinds = self.kinds.read(at));
        each(&rows, into, |at, row| row.purposes = self.purposes.read(at));
        each(&rows, into, |at, row| row.grounds = self.grounds.read(at));
        each(&rows, into, |at, row| row.received = self.received.read(at));
        each(&rows, into, |at, row| row.age = self.table.age(at));
        let parts = &mut self.parts;
        self.periods
            .grow(&self.days.days, |day| day.and_then(|day| parts.period(day)));
        self.of_kinds
            .grow(&self.kinds.values, |value| parts::kinds(value.as_deref()));
        self.of_purposes.grow(&self.purposes.values, |value| {
            parts::purposes(value.as_deref())
        });
        self.of_grounds.grow(&self.grounds.values, |value| {
            parts::grounds(value.as_deref())
        });
        self.of_received
            .grow(&self.received.days, |day| day.map(parts::received_on));
    }

    /// The number of who speaks and who listens together.
    fn room(&mut self, speaker: u32, listeners: u32) -> u32 {
        let next = number(self.rooms.0.len());
        let (rooms, parts) = (&mut self.rooms.0, &mut self.parts);
        let (speakers, lists) = (&self.speakers.values, &self.listeners.values);
        *self.numbers.entry((speaker, listeners)).or_insert_with(|| {
            let text = speakers.get(place(speaker)).and_then(Option::as_ref);
            let text = text.and_then(|texts| texts.first().copied().flatten());
            let list = lists.get(place(listeners)).and_then(Option::as_ref);
            rooms.push(list.and_then(|list| parts.room(text, list)));
            next
        })
    }

    /// Whether every value of a row means something, and none contradicts another.
    pub(super) fn is_sound(&self, row: &Row) -> bool {
        let received = row.received == 0
            || match (
                self.received.days.get(place(row.received)),
                self.days.days.get(place(row.day)),
            ) {
                (Some(Some(received)), Some(Some(day))) => received <= day,
                _ => false,
            };
        received
            && self.periods.get(row.day).is_some()
            && self.rooms.get(row.room).is_some()
            && self.of_kinds.get(row.kinds).is_some()
            && self.of_purposes.get(row.purposes).is_some()
            && self.of_grounds.get(row.grounds).is_some()
            && self.age(row).is_some()
    }

    /// The day of a row.
    pub(super) fn day(&self, row: &Row) -> Option<Date> {
        self.days.days.get(place(row.day)).copied().flatten()
    }

    /// Why the rules give no answer for a row, if they give none.
    pub(super) fn beyond(&self, row: &Row) -> Option<&'static str> {
        let period = self.periods.get(row.day);
        let period = period.and_then(|p| self.parts.period_at(place(*p)));
        let room = || self.rooms.get(row.room).and_then(|room| room.beyond);
        period.and_then(|period| period.closed).or_else(room)
    }

    /// What the age of a row means; `None` where nobody is so old.
    pub(super) fn age(&self, row: &Row) -> Option<Facts> {
        match row.age {
            None => Some(Facts::new()),
            Some(age) => usize::try_from(age)
                .ok()
                .and_then(|age| self.ages.get(age).copied()),
        }
    }
}
