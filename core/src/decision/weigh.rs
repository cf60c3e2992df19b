//! Is it open? One pass over the rules of the day, by Kleene logic.

use crate::{Day, Facts, Outcome, Truth, decision::settle::settle};

/// What one pass found.
pub(super) struct Weighed {
    /// Whether there is a boundary to cross.
    pub(super) boundary: Truth,
    /// Whether it may be said.
    pub(super) open: Truth,
    norms: [(Truth, Truth); 128],
    count: usize,
}

impl Weighed {
    /// Whether the norm at this place makes it secret, and whether that is
    /// overcome.
    pub(super) fn norm(&self, place: usize) -> Option<(Truth, Truth)> {
        self.norms
            .get(place)
            .copied()
            .filter(|_| place < self.count)
    }
}

/// Whether one of the rules holds.
pub(super) fn any<'a>(rules: impl IntoIterator<Item = &'a crate::Active>, facts: &Facts) -> Truth {
    rules
        .into_iter()
        .fold(Truth::False, |found, rule| found.or(rule.value(facts)))
}

/// Weighs the rules of the day with the grounds that count.
///
/// `open` = nothing is disclosed, or there is no boundary, or every norm is either
/// not secret or overcome (7 kap. 3 § OSL: the norm that makes it secret prevails).
pub(super) fn weigh(day: &Day, facts: &Facts, counted: u128) -> Weighed {
    let boundary = any(&day.boundaries, facts);
    let mut weighed = Weighed {
        boundary,
        open: any(&day.not_disclosed, facts).or(boundary.not()),
        norms: [(Truth::False, Truth::False); 128],
        count: day.norms.len().min(128),
    };
    for ((i, norm), slot) in day.norms.iter().enumerate().zip(&mut weighed.norms) {
        let mut secret = norm.active.value(facts);
        if secret == Truth::False {
            continue;
        }
        for exemption in day.exemptions.iter().filter(|e| e.reach >> i & 1 == 1) {
            secret = secret.and(exemption.active.value(facts).not());
        }
        let mut overcome = Truth::False;
        if secret != Truth::False {
            for (g, ground) in day.grounds.iter().take(128).enumerate() {
                if counted >> g & 1 == 1 && ground.reach >> i & 1 == 1 {
                    overcome = overcome.or(ground.active.value(facts));
                    if overcome == Truth::True {
                        break;
                    }
                }
            }
        }
        *slot = (secret, overcome);
    }
    follow(day, &mut weighed);
    let all = weighed
        .norms
        .iter()
        .take(weighed.count)
        .fold(Truth::True, |all, (secret, overcome)| {
            all.and(secret.not().or(*overcome))
        });
    weighed.open = weighed.open.or(all);
    weighed
}

/// A norm that follows others is overcome where another norm that makes the same
/// information secret is (21 kap. 2 § OSL).
fn follow(day: &Day, weighed: &mut Weighed) {
    let led = |norms: &[(Truth, Truth)]| {
        day.norms
            .iter()
            .zip(norms)
            .filter(|(norm, _)| !norm.follows)
            .fold(Truth::False, |led, (_, (secret, overcome))| {
                led.or(secret.and(*overcome))
            })
    };
    if !day.norms.iter().any(|norm| norm.follows) {
        return;
    }
    let led = led(&weighed.norms);
    for (norm, (secret, overcome)) in day.norms.iter().zip(&mut weighed.norms) {
        if norm.follows && *secret != Truth::False {
            *overcome = overcome.or(led);
        }
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
    if any(&day.boundaries, facts) == Truth::True && any(&day.on_request, facts) == Truth::True {
        return Outcome::Duty;
    }
    if settle(day, facts, 0) == Truth::True {
        Outcome::NoSecrecy
    } else {
        Outcome::Allowed
    }
}
