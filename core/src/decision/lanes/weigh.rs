//! Is it open, in each row? One pass over the rules of the day, by Kleene logic: what
//! `weigh` does for one case.

use alloc::vec::Vec;

use crate::{
    Block, Day, Lanes, Rows,
    decision::counted,
    law::{Laid, Reaching},
    readings::lanes,
};

/// One secrecy rule in each row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Norm {
    /// Its place in the day.
    pub(super) place: usize,
    /// Where its condition possibly holds.
    pub(super) applies: Rows,
    /// Whether it makes it secret, exemptions counted.
    pub(super) secret: Lanes,
    /// Where it surely is overcome, and where it possibly is.
    pub(super) overcome: (Rows, Rows),
}

impl Norm {
    /// Where it possibly makes it secret.
    pub(super) fn possibly(&self) -> Rows {
        self.applies & !self.secret.no
    }
}

/// The rules of a day that a pass goes through, by place: all of them, or those that a
/// pass over the same rows has left. What is learnt later brings none of the others back.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    norms: Vec<usize>,
    pub(super) exemptions: Vec<usize>,
    pub(super) grounds: Vec<usize>,
}

impl Plan {
    /// Makes it every rule of the day.
    pub(super) fn be_whole(&mut self, day: &Day) {
        let lists = [
            (&mut self.norms, day.norms.len().min(128)),
            (&mut self.exemptions, day.exemptions.len()),
            (&mut self.grounds, day.grounds.len().min(counted::MOST)),
        ];
        for (places, count) in lists {
            places.clear();
            places.extend(0..count);
        }
    }

    /// What a pass has left, of the grounds that count somewhere.
    pub(super) fn left(day: &Day, weighed: &Weighed, counts: impl Fn(usize) -> Rows) -> Self {
        let norms: Vec<usize> = weighed.norms.iter().map(|n| n.place).collect();
        let places = norms.iter().fold(0_u128, |all, place| all | 1 << place);
        let exemptions = day.exemptions.iter().enumerate();
        let grounds = day.grounds.iter().take(counted::MOST).enumerate();
        Self {
            norms,
            exemptions: exemptions
                .filter(|(_, e)| e.reach & places != 0)
                .map(|(place, _)| place)
                .collect(),
            grounds: grounds
                .filter(|(place, g)| g.reach & places != 0 && !counts(*place).is_empty())
                .map(|(place, _)| place)
                .collect(),
        }
    }
}

/// What one pass found; outside the rows that were asked for it says nothing.
#[derive(Debug, Default)]
pub(super) struct Weighed {
    pub(super) boundary: Lanes,
    pub(super) not_disclosed: Lanes,
    /// Whether it may be said.
    pub(super) open: Lanes,
    /// Where there possibly is something to cross.
    pub(super) crossing: Rows,
    /// The secrecy rules that possibly apply somewhere.
    pub(super) norms: Vec<Norm>,
    /// The grounds that count, met, and reach a rule that possibly makes it secret, by
    /// place.
    pub(super) met: Vec<(usize, Rows)>,
}

impl Weighed {
    /// Where one of the secrecy rules at these places possibly holds.
    pub(super) fn reached(&self, reach: u128, of: impl Fn(&Norm) -> Rows) -> Rows {
        let reached = self.norms.iter().filter(|n| reach >> n.place & 1 == 1);
        reached.fold(Rows::NONE, |rows, norm| rows | of(norm))
    }

    /// Whether it would be open if no ground counted.
    pub(super) fn bare(&self, rows: Rows) -> Lanes {
        let mut closed = Lanes {
            yes: Rows::NONE,
            no: rows,
        };
        for norm in &self.norms {
            closed.yes |= norm.secret.yes;
            closed.no &= !norm.possibly();
        }
        self.opened(closed, rows)
    }

    /// Where it would be open if a norm that follows others never closed it.
    pub(super) fn but_followers(&self, day: &Day, rows: Rows) -> Rows {
        let mut closed = Lanes {
            yes: Rows::NONE,
            no: rows,
        };
        for norm in self
            .norms
            .iter()
            .filter(|n| day.followers >> n.place & 1 == 0)
        {
            closed.no &= !(norm.possibly() & !norm.overcome.0);
        }
        self.opened(closed, rows).yes
    }

    fn opened(&self, closed: Lanes, rows: Rows) -> Lanes {
        let (silent, boundary) = (self.not_disclosed, self.boundary);
        Lanes {
            yes: rows & (silent.yes | boundary.no | closed.no),
            no: rows & silent.no & boundary.yes & closed.yes,
        }
    }
}

/// Whether one of the rules holds, in each of these rows.
pub(super) fn any<'a>(
    rules: impl IntoIterator<Item = &'a Laid>,
    block: &Block,
    rows: Rows,
) -> Lanes {
    let mut found = Lanes {
        yes: Rows::NONE,
        no: rows,
    };
    for rule in rules {
        let value = lanes(&rule.rule.when, block, rows);
        found.yes |= value.yes & rows;
        found.no &= value.no;
    }
    found
}

/// Weighs the rules of the day in these rows, with the grounds where they count.
///
/// `every` ground that is met is listed; otherwise only as many as it takes.
pub(super) fn weigh(
    day: &Day,
    plan: &Plan,
    block: &Block,
    rows: Rows,
    every: bool,
    mut counts: impl FnMut(usize, &Reaching, Rows) -> Rows,
    found: &mut Weighed,
) {
    found.boundary = any(&day.boundaries, block, rows);
    found.not_disclosed = any(&day.not_disclosed, block, rows);
    found.crossing = rows & !found.not_disclosed.yes & !found.boundary.no;
    found.norms.clear();
    found.met.clear();
    if !found.crossing.is_empty() {
        norms(day, plan, block, found);
        grounds(day, plan, block, every, &mut counts, found);
        follow(day, found);
    }
    let mut closed = Lanes {
        yes: Rows::NONE,
        no: rows,
    };
    for norm in &found.norms {
        let (surely, possibly) = norm.overcome;
        closed.yes |= norm.secret.yes & !possibly;
        closed.no &= !(norm.possibly() & !surely);
    }
    found.open = found.opened(closed, rows);
}

fn norms(day: &Day, plan: &Plan, block: &Block, found: &mut Weighed) {
    let rows = found.crossing;
    let mut places = 0_u128;
    for place in plan.norms.iter().copied() {
        let Some(norm) = day.norms.get(place) else {
            continue;
        };
        let secret = lanes(&norm.rule.when, block, rows);
        let applies = rows & !secret.no;
        if !applies.is_empty() {
            places |= 1 << place;
            found.norms.push(Norm {
                place,
                applies,
                secret: Lanes {
                    yes: secret.yes & rows,
                    no: secret.no & rows,
                },
                overcome: (Rows::NONE, Rows::NONE),
            });
        }
    }
    let exemptions = plan
        .exemptions
        .iter()
        .filter_map(|e| day.exemptions.get(*e));
    for exemption in exemptions.filter(|e| e.reach & places != 0) {
        let exempt = lanes(&exemption.active.rule.when, block, rows);
        for norm in &mut found.norms {
            if exemption.reach >> norm.place & 1 == 1 {
                norm.secret.yes &= exempt.no;
                norm.secret.no |= exempt.yes & rows;
            }
        }
    }
}

fn grounds(
    day: &Day,
    plan: &Plan,
    block: &Block,
    every: bool,
    counts: &mut impl FnMut(usize, &Reaching, Rows) -> Rows,
    found: &mut Weighed,
) {
    let places = found.norms.iter().fold(0_u128, |all, n| all | 1 << n.place);
    for g in plan.grounds.iter().copied() {
        let ground = day.grounds.get(g).filter(|g| g.reach & places != 0);
        let Some(ground) = ground else { continue };
        let left = found.reached(ground.reach, |norm| {
            let (surely, _) = norm.overcome;
            norm.possibly() & if every { Rows::ALL } else { !surely }
        });
        let left = if left.is_empty() {
            left
        } else {
            left & counts(g, ground, left)
        };
        if left.is_empty() {
            continue;
        }
        let met = lanes(&ground.active.rule.when, block, left);
        let (surely, possibly) = (left & met.yes, left & !met.no);
        for norm in &mut found.norms {
            if ground.reach >> norm.place & 1 == 1 {
                norm.overcome.0 |= surely;
                norm.overcome.1 |= possibly;
            }
        }
        if every && !surely.is_empty() {
            found.met.push((g, surely));
        }
    }
}

/// A norm that follows others is overcome where another norm that makes the same
/// information secret is (21 kap. 2 § OSL).
fn follow(day: &Day, found: &mut Weighed) {
    if day.followers == 0 {
        return;
    }
    let (mut surely, mut possibly) = (Rows::NONE, Rows::NONE);
    for norm in found
        .norms
        .iter()
        .filter(|n| day.followers >> n.place & 1 == 0)
    {
        surely |= norm.secret.yes & norm.overcome.0;
        possibly |= norm.possibly() & norm.overcome.1;
    }
    for norm in &mut found.norms {
        if day.followers >> norm.place & 1 == 1 {
            norm.overcome.0 |= surely;
            norm.overcome.1 |= possibly;
        }
    }
}
