//! Facts: the questions that the law asks.

use crate::Text;

/// The place of a fact in the law's list of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub u16);

/// Who can answer a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Age, role, category, date: a clerk can look it up.
    Objective,
    /// A *bedömning*: a named human decides it and records what it rests on. It
    /// is never derived.
    Assessment,
    /// A question of law that is open; a municipality's lawyer may settle it by a
    /// switch. It is asked as an assessment is.
    LegalPoint,
}

/// What an answer is about, and so how widely one answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The whole item of information.
    Item,
    /// One protected person in the item.
    Person,
    /// One listener.
    Listener,
    /// One protected person in relation to one listener.
    PersonAndListener,
}

/// The harm test (*skaderekvisit*) that a fact belongs to; a secrecy rule's
/// strength is read off the harm facts in its condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Harm {
    /// *Omvänt*: secret unless it stands clear that there is no harm.
    Reversed,
    /// *Rakt*: secret only if harm can be assumed.
    Straight,
    /// *Kvalificerat rakt*: secret only if a heavier harm or a special reason.
    Qualified,
}

/// One yes/no question.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// A stable name, snake_case ASCII.
    pub id: &'static str,
    /// Who can answer it.
    pub kind: Kind,
    /// How widely one answer holds.
    pub about: About,
    /// The question as it is put.
    pub question: Text,
    /// What the law takes to hold until somebody has answered.
    pub default: Option<bool>,
    /// The harm test it belongs to.
    pub harm: Option<Harm>,
    /// A yes puts the ground that rests on it in play: somebody has made that
    /// assessment, or claims that consent.
    pub claims: bool,
    /// Worked out from other input (a role, an age, a kind of information) and so
    /// never put as a question of its own.
    pub derived: bool,
}

impl Fact {
    /// An objective fact about the item.
    #[must_use]
    pub const fn objective(id: &'static str, sv: &'static str, en: &'static str) -> Self {
        Self {
            id,
            kind: Kind::Objective,
            about: About::Item,
            question: Text { sv, en },
            default: None,
            harm: None,
            claims: false,
            derived: false,
        }
    }

    /// An assessment about the item.
    #[must_use]
    pub const fn assessment(id: &'static str, sv: &'static str, en: &'static str) -> Self {
        Self {
            kind: Kind::Assessment,
            claims: true,
            ..Self::objective(id, sv, en)
        }
    }

    /// An open point of law.
    #[must_use]
    pub const fn legal_point(id: &'static str, sv: &'static str, en: &'static str) -> Self {
        Self {
            kind: Kind::LegalPoint,
            ..Self::objective(id, sv, en)
        }
    }

    /// The same fact, about something else than the item.
    #[must_use]
    pub const fn about(mut self, about: About) -> Self {
        self.about = about;
        self
    }

    /// The same fact with the value that holds until it is answered.
    #[must_use]
    pub const fn assumed(mut self, value: bool) -> Self {
        self.default = Some(value);
        self
    }

    /// The same fact as part of a harm test.
    #[must_use]
    pub const fn harm(mut self, harm: Harm) -> Self {
        self.harm = Some(harm);
        self
    }

    /// The same fact, whose yes invokes the ground that rests on it.
    #[must_use]
    pub const fn claims(mut self) -> Self {
        self.claims = true;
        self
    }

    /// The same fact, whose yes invokes nothing: it is asked for other reasons too.
    #[must_use]
    pub const fn neutral(mut self) -> Self {
        self.claims = false;
        self
    }

    /// The same fact, worked out from other input.
    #[must_use]
    pub const fn derived(mut self) -> Self {
        self.derived = true;
        self
    }

    /// Whether only a human can answer it.
    #[must_use]
    pub fn is_assessment(&self) -> bool {
        self.kind != Kind::Objective
    }
}

/// A fact with the value it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Literal {
    /// Which fact.
    pub fact: FactId,
    /// Its value.
    pub value: bool,
}

impl Literal {
    /// The fact holds.
    #[must_use]
    pub const fn yes(fact: FactId) -> Self {
        Self { fact, value: true }
    }

    /// The fact does not hold.
    #[must_use]
    pub const fn no(fact: FactId) -> Self {
        Self { fact, value: false }
    }

    /// The opposite value of the same fact.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self {
            fact: self.fact,
            value: !self.value,
        }
    }
}

/// If the first holds then so does the second, and backwards.
#[derive(Clone, Copy, Debug)]
pub struct Implication(pub Literal, pub Literal);

impl Implication {
    /// What follows from a literal by this, forwards or backwards.
    pub(crate) fn from(&self, known: Literal) -> Option<Literal> {
        let Self(if_, then) = *self;
        if if_ == known {
            Some(then)
        } else if then.negated() == known {
            Some(if_.negated())
        } else {
            None
        }
    }
}
