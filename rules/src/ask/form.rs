//! Where things stand in the two forms of input: a meeting, or a single disclosure.

use alloc::{
    format,
    string::{String, ToString},
};

use super::Place;

/// Which form an input has. Errors and questions name the places of a disclosure as
/// those of the meeting that it is answered as, and are then told in its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Meeting,
    Disclosure,
}

impl Form {
    /// A place in the input: dotted, and as a pointer; parts are keys, or numbers in a
    /// list.
    pub(super) fn place(self, parts: &[Part<'_>]) -> Place {
        let (mut at, mut pointer) = (String::new(), String::new());
        for part in parts {
            match part {
                Part::Item(i) => {
                    let (dotted, pointed) = match self {
                        Self::Meeting => (format!("items[{i}]"), format!("/items/{i}")),
                        Self::Disclosure => ("item".to_string(), "/item".to_string()),
                    };
                    at += &dotted;
                    pointer += &pointed;
                }
                Part::Participant(i) => {
                    let (dotted, pointed) = match (self, i.checked_sub(1)) {
                        (Self::Meeting, _) => {
                            (format!("participants[{i}]"), format!("/participants/{i}"))
                        }
                        (Self::Disclosure, None) => {
                            ("discloser".to_string(), "/discloser".to_string())
                        }
                        (Self::Disclosure, Some(l)) => {
                            (format!("listeners[{l}]"), format!("/listeners/{l}"))
                        }
                    };
                    at += &dotted;
                    pointer += &pointed;
                }
                Part::Person(i) => {
                    at += &format!(".persons[{i}]");
                    pointer += &format!("/persons/{i}");
                }
                Part::Key(key) => {
                    if !at.is_empty() {
                        at.push('.');
                    }
                    at += key;
                    pointer.push('/');
                    pointer += &key.replace('~', "~0").replace('/', "~1");
                }
            }
        }
        Place {
            at,
            pointer,
            person: None,
            listener: None,
        }
    }
}

/// A step on the way to a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'a> {
    Item(usize),
    Participant(usize),
    Person(usize),
    Key(&'a str),
}
