//! Provisions: where a rule stands, its wordings by date, and what each does.

use crate::{Citation, Cond, Date, Part, Scope, Text};

/// How well a wording is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The wording was read in the statute book or the amending act.
    Read,
    /// Date and act are known; the wording was reconstructed from later text.
    Reconstructed,
    /// The best reading there is; not checked.
    Unverified,
}

impl Status {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Reconstructed => "reconstructed",
            Self::Unverified => "unverified",
        }
    }
}

/// A provision of a statute with every wording it has had.
#[derive(Debug)]
pub struct Provision {
    /// A stable name such as `osl.10.18a`.
    pub id: &'static str,
    /// Where it stands.
    pub at: Citation,
    /// What it is about, in a few words.
    pub name: Text,
    /// Its wordings, oldest first. Each holds until the next begins.
    pub versions: &'static [Version],
}

impl Provision {
    /// The wordings in order of date; a wording out of order does not compile.
    ///
    /// A gap cannot be written: each wording holds until the next begins, and an
    /// end is a wording of its own ([`Version::repealed`]).
    ///
    /// # Panics
    ///
    /// In a constant only, and then it is a compile error.
    #[must_use]
    #[expect(
        clippy::panic,
        clippy::indexing_slicing,
        reason = "evaluated when a constant is compiled"
    )]
    pub const fn checked(self) -> Self {
        let mut i = 1;
        while i < self.versions.len() {
            if !self.versions[i - 1].from.is_before(self.versions[i].from) {
                panic!("a wording must begin after the one before it");
            }
            i += 1;
        }
        self
    }

    /// The wording in force on a day, if the provision was in force.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static Version> {
        self.versions
            .iter()
            .rev()
            .find(|version| version.from <= day)
            .filter(|version| version.in_force)
    }

    /// The day on which a wording stops holding, if it has stopped.
    #[must_use]
    pub fn until(&self, version: &Version) -> Option<Date> {
        self.versions
            .iter()
            .map(|v| v.from)
            .find(|from| *from > version.from)
    }
}

/// One wording of a provision.
#[derive(Debug)]
pub struct Version {
    /// The act that gave the wording, as in `2025:179`.
    pub sfs: &'static str,
    /// The first day on which it holds.
    pub from: Date,
    /// Whether there is law in it; false for a repeal.
    pub in_force: bool,
    /// How well it is known.
    pub status: Status,
    /// What a reader must know about the reading of it.
    pub note: Text,
    /// What it says.
    pub rules: &'static [Rule],
}

impl Version {
    /// A wording that was read.
    #[must_use]
    pub const fn new(sfs: &'static str, from: Date, rules: &'static [Rule]) -> Self {
        Self {
            sfs,
            from,
            in_force: true,
            status: Status::Read,
            note: Text::EMPTY,
            rules,
        }
    }

    /// The day from which the provision is no more.
    #[must_use]
    pub const fn repealed(sfs: &'static str, from: Date) -> Self {
        Self {
            in_force: false,
            ..Self::new(sfs, from, &[])
        }
    }

    /// The same wording, reconstructed.
    #[must_use]
    pub const fn reconstructed(mut self, sv: &'static str, en: &'static str) -> Self {
        self.status = Status::Reconstructed;
        self.note = Text { sv, en };
        self
    }

    /// The same wording, not verified.
    #[must_use]
    pub const fn unverified(mut self, sv: &'static str, en: &'static str) -> Self {
        self.status = Status::Unverified;
        self.note = Text { sv, en };
        self
    }

    /// The same wording with something that a reader must know.
    #[must_use]
    pub const fn note(mut self, sv: &'static str, en: &'static str) -> Self {
        self.note = Text { sv, en };
        self
    }
}

/// One rule of a wording: when, then.
#[derive(Debug)]
pub struct Rule {
    /// The paragraph or item that it stands in.
    pub part: Part,
    /// What it says, in our own plain words.
    pub text: Text,
    /// The condition.
    pub when: Cond,
    /// What follows.
    pub then: Effect,
}

/// What a rule does when its condition holds.
#[derive(Debug)]
#[non_exhaustive]
pub enum Effect {
    /// The information is secret.
    Secrecy(Secrecy),
    /// Secrecy under the rules in scope does not hinder disclosure.
    Lifts(Lift),
    /// The information must be given, whatever the secrecy in scope.
    Duty(Duty),
    /// The secrecy rules in scope do not apply.
    Exempts(Scope),
    /// Secrecy under the rules in scope is lifted together with any other rule
    /// that makes the same information secret.
    Follows(Scope),
    /// There is a secrecy boundary between speaker and listener.
    Boundary,
    /// Nothing is disclosed.
    NotDisclosed,
    /// What is open must be given when somebody asks for it: what is not secret, and
    /// what a ground has opened where this condition holds too.
    OnRequest(Cond),
    /// A principle that the algorithm itself carries out, or a pointer.
    Principle,
    /// An override or exception that exists in law and is not encoded; when the
    /// condition can hold, the answer says so.
    NotEncoded,
    /// A secrecy rule that exists in law and is not encoded: while the condition can
    /// hold, no open answer is given.
    NotEncodedSecrecy,
}

/// Whom or what a secrecy rule protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protects {
    /// The individual whom the information concerns, who can also lift it.
    Subject,
    /// Somebody else, as the person who made a report.
    SomebodyElse,
    /// A public interest.
    PublicInterest,
}

/// A secrecy rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Secrecy {
    /// Whom or what it protects.
    pub protects: Protects,
    /// Whether it sets every override, duty and consent aside.
    pub immune: bool,
}

impl Secrecy {
    /// Protects the individual whom the information concerns.
    pub const INDIVIDUAL: Self = Self::of(Protects::Subject);
    /// Protects that individual, and no override or consent reaches it.
    pub const IMMUNE: Self = Self {
        immune: true,
        ..Self::INDIVIDUAL
    };
    /// Protects somebody else than the individual whom the information concerns.
    pub const SOMEBODY_ELSE: Self = Self::of(Protects::SomebodyElse);
    /// Protects a public interest.
    pub const PUBLIC: Self = Self::of(Protects::PublicInterest);

    const fn of(protects: Protects) -> Self {
        Self {
            protects,
            immune: false,
        }
    }

    /// Whether the individual whom the information concerns is the one protected.
    #[must_use]
    pub fn individual(&self) -> bool {
        self.protects == Protects::Subject
    }
}

/// How an override works when several people listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// It names one receiver and cannot carry a room: use a direct channel.
    OneListener,
    /// It must hold, and be assessed, for each listener.
    EachListener,
    /// It carries a room if its own terms cover all listeners.
    ByItsTerms,
}

/// An override (*sekretessbrytande bestämmelse*).
#[derive(Clone, Copy, Debug)]
pub struct Lift {
    /// The secrecy rules that it reaches.
    pub scope: Scope,
    /// When it is in play although nobody has named it.
    pub invoked: Cond,
    /// How it works in a room.
    pub room: Room,
    /// Whether a reservation (*förbehåll*) must accompany the disclosure.
    pub reservation: bool,
}

impl Lift {
    /// An override that is assessed for each listener.
    #[must_use]
    pub const fn new(scope: Scope, invoked: Cond) -> Self {
        Self {
            scope,
            invoked,
            room: Room::EachListener,
            reservation: false,
        }
    }

    /// The same, for a single receiver.
    #[must_use]
    pub const fn one_listener(mut self) -> Self {
        self.room = Room::OneListener;
        self
    }

    /// The same, by its own terms.
    #[must_use]
    pub const fn by_its_terms(mut self) -> Self {
        self.room = Room::ByItsTerms;
        self
    }

    /// The same, with a reservation.
    #[must_use]
    pub const fn with_reservation(mut self) -> Self {
        self.reservation = true;
        self
    }
}

/// A duty to give information (*uppgiftsskyldighet*).
#[derive(Clone, Copy, Debug)]
pub struct Duty {
    /// The secrecy rules that it overrides.
    pub scope: Scope,
    /// When it is in play although nobody has named it.
    pub invoked: Cond,
}
