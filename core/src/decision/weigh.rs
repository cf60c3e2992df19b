//! Is it open? One pass over the rules of the day, by Kleene logic.

use super::{
    counted::{self, Counted},
    settle::settle,
};
use crate::{Day, Facts, Outcome, Truth, law::Laid};

/// The truth of up to 128 rules at once, one bit each: whether it surely holds, and
/// whether it possibly does.
#[derive(Clone, Copy, Default)]
pub(super) struct Truths {
    surely: u128,
    possibly: u128,
}

impl Truths {
    fn one_by_one(rules: &[Laid], facts: &Facts) -> Self {
        let mut truths = Self::default();
        for (i, rule) in rules.iter().take(128).enumerate() {
            truths.put(1 << i, rule.value(facts));
        }
        truths
    }

    /// Adds a reason for these places: each holds if it did or if this does.
    fn put(&mut self, places: u128, truth: Truth) {
        if truth != Truth::False {
            self.possibly |= places;
        }
        if truth == Truth::True {
            self.surely |= places;
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            surely: self.surely & other.surely,
            possibly: self.possibly & other.possibly,
        }
    }

    fn and_not(self, other: Self) -> Self {
        Self {
            surely: self.surely & !other.possibly,
            possibly: self.possibly & !other.surely,
        }
    }

    /// Whether any of them holds.
    fn any(self) -> Truth {
        match (self.surely, self.possibly) {
            (0, 0) => Truth::False,
            (0, _) => Truth::Unknown,
            _ => Truth::True,
        }
    }

    fn at(self, place: usize) -> Truth {
        let bit = 1 << place;
        Self {
            surely: self.surely & bit,
            possibly: self.possibly & bit,
        }
        .any()
    }
}

/// What one pass found.
pub(super) struct Weighed {
    /// Whether there is a boundary to cross.
    pub(super) boundary: Truth,
    not_disclosed: Truth,
    /// Whether it may be said.
    pub(super) open: Truth,
    /// The secrecy rules whose conditions hold.
    pub(super) applies: Truths,
    /// Those that make it secret, exemptions counted.
    pub(super) secret: Truths,
    overcome: Truths,
}

impl Weighed {
    /// The places where it possibly holds, if there is something to cross.
    pub(super) fn crossing(&self, truths: Truths) -> u128 {
        let crossed = self.boundary != Truth::False && self.not_disclosed != Truth::True;
        if crossed { truths.possibly } else { 0 }
    }

    /// Whether the norm at this place makes it secret, and whether that is
    /// overcome.
    pub(super) fn norm(&self, place: usize) -> (Truth, Truth) {
        (self.secret.at(place), self.overcome.at(place))
    }
}

/// Whether one of the rules holds.
pub(super) fn any<'a>(rules: impl IntoIterator<Item = &'a Laid>, facts: &Facts) -> Truth {
    rules
        .into_iter()
        .fold(Truth::False, |found, rule| found.or(rule.value(facts)))
}

/// Weighs the rules of the day with the grounds that count.
///
/// `open` = nothing is disclosed, or there is no boundary, or every norm is either
/// not secret or overcome (7 kap. 3 § OSL: the norm that makes it secret prevails).
pub(super) fn weigh(day: &Day, facts: &Facts, counted: Counted) -> Weighed {
    let boundary = any(&day.boundaries, facts);
    let not_disclosed = any(&day.not_disclosed, facts);
    let applies = Truths::one_by_one(&day.norms, facts);
    let mut exempt = Truths::default();
    for exemption in day
        .exemptions
        .iter()
        .filter(|e| e.reach & applies.possibly != 0)
    {
        exempt.put(exemption.reach, exemption.active.value(facts));
    }
    let secret = applies.and_not(exempt);
    let mut overcome = Truths::default();
    for (g, ground) in day.grounds.iter().take(counted::MOST).enumerate() {
        let left = secret.possibly & !overcome.surely;
        if counted.has(g) && ground.reach & left != 0 {
            overcome.put(ground.reach, ground.active.value(facts));
        }
    }
    follow(day, secret, &mut overcome);
    let closed = secret.and_not(overcome).any();
    let open = not_disclosed.or(boundary.not()).or(closed.not());
    Weighed {
        boundary,
        not_disclosed,
        open,
        applies,
        secret,
        overcome,
    }
}

/// A norm that follows others is overcome where another norm that makes the same
/// information secret is (21 kap. 2 § OSL).
fn follow(day: &Day, secret: Truths, overcome: &mut Truths) {
    let followers = day.followers & secret.possibly;
    if followers != 0 {
        let leaders = Truths {
            surely: !day.followers,
            possibly: !day.followers,
        };
        let led = secret.and(*overcome).and(leaders).any();
        overcome.put(followers, led);
    }
}

/// Which of the open answers it is.
pub(super) fn open_code(day: &Day, facts: &Facts) -> Outcome {
    if day
        .grounds
        .iter()
        .any(|g| g.duty && g.active.value(facts) == Truth::True)
    {
        return Outcome::Duty;
    }
    if any(&day.not_disclosed, facts) == Truth::True {
        return Outcome::NotADisclosure;
    }
    let bare = settle(day, facts, Counted::NONE) == Truth::True;
    if day.asked_for(facts, bare).is_some() && any(&day.boundaries, facts) == Truth::True {
        return Outcome::Duty;
    }
    if bare {
        Outcome::NoSecrecy
    } else {
        Outcome::Allowed
    }
}
