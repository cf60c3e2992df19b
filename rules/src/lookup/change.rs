//! What a wording changed, against the one before it. Worked out, never written.

use alloc::vec::Vec;

use sekretess_core::{
    Cond, Effect, Literal, Part, Provision, Room, Rule, Scope, Span, Version,
    readings::{Strength, leaves, prose, strength},
};

use super::flat;
use crate::LAW;

/// What a wording is, against the one before it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Change {
    /// The oldest wording that is here.
    First,
    /// The provision is no more.
    Repealed,
    /// The provision is in force again.
    Again,
    /// Nothing that a decision rests on: only the reference, the status or the note.
    Nothing,
    /// Only the plain words beside the rules.
    OnlyWords,
    /// The rules themselves.
    Rules(Vec<RuleChange>),
}

/// Whether a rule is new, gone or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is another.
    Changed,
}

/// What is different in one rule.
#[derive(Clone, Debug)]
pub struct RuleChange {
    /// The paragraph or item where it stands now, or stood last.
    pub part: Part,
    /// Whether it is new, gone or another.
    pub kind: RuleChangeKind,
    /// Where it stood before, if that is another place.
    pub moved_from: Option<Part>,
    /// The parts that the condition has got, each with the answer it wants.
    pub conditions_added: Vec<Literal>,
    /// The parts that it has lost.
    pub conditions_removed: Vec<Literal>,
    /// Whether the same parts are put together in another way.
    pub rearranged: bool,
    /// What is different in the secrecy rules it reaches.
    pub reach: ReachChange,
    /// The effects before and now, where they are of different kinds.
    pub effect: Option<(&'static Effect, &'static Effect)>,
    /// The strengths before and now, where they differ.
    pub strength: Option<(Strength, Strength)>,
    /// How it works in a room before and now, where that differs.
    pub room: Option<(Room, Room)>,
    /// Whether something else in the effect differs: a reservation, when it is in
    /// play unasked, or whom it protects.
    pub terms: bool,
}

/// What is different in the places that a rule reaches.
#[derive(Clone, Debug, Default)]
pub struct ReachChange {
    /// Places that it reaches now.
    pub added: Vec<Span>,
    /// Places that it no longer reaches.
    pub removed: Vec<Span>,
    /// Places that are excepted now.
    pub excepted: Vec<Span>,
    /// Places that are no longer excepted.
    pub no_longer_excepted: Vec<Span>,
    /// Places that were written as one and are now written as several inside it, or
    /// the other way round: before, and now.
    pub rewritten: Vec<(Vec<Span>, Vec<Span>)>,
    /// The same among the places that are excepted.
    pub excepted_rewritten: Vec<(Vec<Span>, Vec<Span>)>,
    /// The scopes before and now, where they are of different kinds.
    pub kind: Option<(Scope, Scope)>,
}

impl ReachChange {
    /// Whether nothing is different.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.removed.is_empty()
            && self.excepted.is_empty()
            && self.no_longer_excepted.is_empty()
            && self.rewritten.is_empty()
            && self.excepted_rewritten.is_empty()
            && self.kind.is_none()
    }
}

/// Every wording of a provision with what it changed, oldest first.
///
/// ```
/// use sekretess::{LAW, lookup::{Change, changes}};
/// let all = changes(LAW.provision("osl.10.18a").unwrap());
/// assert!(matches!(all[0].1, Change::First));
/// // In 2020 the Security Service is added to the police.
/// let Change::Rules(rules) = &all[1].1 else { panic!() };
/// assert_eq!(rules[0].conditions_added.len(), 1);
/// assert!(rules[0].conditions_removed.is_empty());
/// ```
#[must_use]
pub fn changes(provision: &'static Provision) -> Vec<(&'static Version, Change)> {
    let mut before: Option<&'static Version> = None;
    let mut all = Vec::new();
    for version in provision.versions {
        let change = match before {
            None => Change::First,
            Some(_) if !version.in_force => Change::Repealed,
            Some(before) if !before.in_force => Change::Again,
            Some(before) => between(before, version),
        };
        all.push((version, change));
        before = Some(version);
    }
    all
}

fn between(before: &'static Version, now: &'static Version) -> Change {
    let pairs = pair(before.rules, now.rules);
    let words = pairs.iter().any(|pair| match pair {
        (Some(a), Some(b)) => a.text != b.text,
        _ => false,
    });
    let rules: Vec<RuleChange> = pairs.into_iter().filter_map(change).collect();
    match (rules.is_empty(), words) {
        (false, _) => Change::Rules(rules),
        (true, true) => Change::OnlyWords,
        (true, false) => Change::Nothing,
    }
}

type Pair = (Option<&'static Rule>, Option<&'static Rule>);

/// Each rule with the one that it was: the very same rule first, then one that has only
/// moved, then the next of the same part.
fn pair(before: &'static [Rule], now: &'static [Rule]) -> Vec<Pair> {
    let tests: [fn(&Rule, &Rule) -> bool; 3] = [
        |a, b| a.part == b.part && same(a, b),
        same,
        |a, b| a.part == b.part && kind(&a.then) == kind(&b.then),
    ];
    let mut old: Vec<Option<&'static Rule>> = before.iter().map(Some).collect();
    let mut was: Vec<Option<&'static Rule>> = now.iter().map(|_| None).collect();
    for test in tests {
        for (rule, was) in now.iter().zip(&mut was).filter(|(_, was)| was.is_none()) {
            *was = old
                .iter_mut()
                .find(|old| old.is_some_and(|old| test(old, rule)))
                .and_then(Option::take);
        }
    }
    // What is left of the same part has got another effect.
    for (rule, was) in now.iter().zip(&mut was).filter(|(_, was)| was.is_none()) {
        *was = old
            .iter_mut()
            .find(|old| old.is_some_and(|old| old.part == rule.part))
            .and_then(Option::take);
    }
    let gone = old.into_iter().flatten().map(|rule| (Some(rule), None));
    was.into_iter()
        .zip(now.iter().map(Some))
        .chain(gone)
        .collect()
}

fn same(a: &Rule, b: &Rule) -> bool {
    prose(&a.when) == prose(&b.when)
        && kind(&a.then) == kind(&b.then)
        && reach(scope(&a.then), scope(&b.then)).is_empty()
}

fn change((before, now): Pair) -> Option<RuleChange> {
    let (kind, at) = match (before, now) {
        (None, now) => (RuleChangeKind::Added, now?),
        (before, None) => (RuleChangeKind::Removed, before?),
        (_, Some(now)) => (RuleChangeKind::Changed, now),
    };
    let mut change = RuleChange {
        part: at.part,
        kind,
        moved_from: None,
        conditions_added: Vec::new(),
        conditions_removed: Vec::new(),
        rearranged: false,
        reach: ReachChange::default(),
        effect: None,
        strength: None,
        room: None,
        terms: false,
    };
    let (Some(before), Some(now)) = (before, now) else {
        return Some(change);
    };
    let (old, new) = (literals(&before.when), literals(&now.when));
    change.moved_from = (before.part != now.part).then_some(before.part);
    change.conditions_added = new.iter().filter(|l| !old.contains(l)).copied().collect();
    change.conditions_removed = old.iter().filter(|l| !new.contains(l)).copied().collect();
    change.rearranged = change.conditions_added.is_empty()
        && change.conditions_removed.is_empty()
        && prose(&before.when) != prose(&now.when);
    change.reach = reach(scope(&before.then), scope(&now.then));
    if self::kind(&before.then) != self::kind(&now.then) {
        change.effect = Some((&before.then, &now.then));
    }
    terms(before, now, &mut change);
    let nothing = change.moved_from.is_none()
        && change.conditions_added.is_empty()
        && change.conditions_removed.is_empty()
        && !change.rearranged
        && change.reach.is_empty()
        && change.effect.is_none()
        && change.strength.is_none()
        && change.room.is_none()
        && !change.terms;
    (!nothing).then_some(change)
}

/// What else differs between two effects of the same kind.
fn terms(before: &'static Rule, now: &'static Rule, change: &mut RuleChange) {
    match (&before.then, &now.then) {
        (Effect::Secrecy(a), Effect::Secrecy(b)) => {
            let (old, new) = (strength(&LAW, &before.when), strength(&LAW, &now.when));
            change.strength = (old != new).then_some((old, new));
            change.terms = a != b;
        }
        (Effect::Lifts(a), Effect::Lifts(b)) => {
            change.room = (a.room != b.room).then_some((a.room, b.room));
            change.terms = a.reservation != b.reservation || prose(&a.invoked) != prose(&b.invoked);
        }
        (Effect::Duty(a), Effect::Duty(b)) => {
            change.terms = prose(&a.invoked) != prose(&b.invoked);
        }
        _ => {}
    }
}

/// The parts of a condition, each once.
fn literals(cond: &Cond) -> Vec<Literal> {
    let mut all = Vec::new();
    leaves(cond, &mut |leaf| {
        if !all.contains(&leaf) {
            all.push(leaf);
        }
    });
    all
}

fn reach(before: Option<&Scope>, now: Option<&Scope>) -> ReachChange {
    let (Some(before), Some(now)) = (before, now) else {
        return ReachChange::default();
    };
    let ((kind_before, in_before, out_before), (kind_now, in_now, out_now)) =
        (lists(before), lists(now));
    let lost = |a: &[Span], b: &[Span]| {
        let same = |x: &Span, y: &Span| (x.from, x.to) == (y.from, y.to);
        a.iter()
            .filter(|x| !b.iter().any(|y| same(x, y)))
            .copied()
            .collect::<Vec<_>>()
    };
    let (mut added, mut removed) = (lost(&in_now, &in_before), lost(&in_before, &in_now));
    let (mut excepted, mut no_longer) = (lost(&out_now, &out_before), lost(&out_before, &out_now));
    ReachChange {
        rewritten: rewritten(&mut removed, &mut added),
        excepted_rewritten: rewritten(&mut no_longer, &mut excepted),
        added,
        removed,
        excepted,
        no_longer_excepted: no_longer,
        kind: (kind_before != kind_now).then_some((*before, *now)),
    }
}

/// Takes out the places that only are written in another way: a run that is now some
/// places inside it, or places that are now inside a run.
fn rewritten(before: &mut Vec<Span>, now: &mut Vec<Span>) -> Vec<(Vec<Span>, Vec<Span>)> {
    let mut all = Vec::new();
    for run in core::mem::take(before) {
        let inside = take_inside(&run, now);
        if inside.is_empty() {
            before.push(run);
        } else {
            all.push((Vec::from([run]), inside));
        }
    }
    for run in core::mem::take(now) {
        let inside = take_inside(&run, before);
        if inside.is_empty() {
            now.push(run);
        } else {
            all.push((inside, Vec::from([run])));
        }
    }
    all
}

fn take_inside(run: &Span, of: &mut Vec<Span>) -> Vec<Span> {
    let (inside, rest): (Vec<Span>, Vec<Span>) = core::mem::take(of)
        .into_iter()
        .partition(|span| run.holds(span.from) && run.holds(span.to));
    *of = rest;
    inside
}

/// The kind of a scope, the places it reaches and those it leaves out.
fn lists(scope: &Scope) -> (&'static str, Vec<Span>, Vec<Span>) {
    match scope {
        Scope::All => ("every act", Vec::new(), Vec::new()),
        Scope::SameAct => ("all", Vec::new(), Vec::new()),
        Scope::Except(out) => ("all", Vec::new(), flat(out)),
        Scope::Individuals => ("individuals", Vec::new(), Vec::new()),
        Scope::IndividualsExcept(out) => ("individuals", Vec::new(), flat(out)),
        Scope::Only(only) => ("listed", flat(only), Vec::new()),
        Scope::Within(within, out) => ("listed", flat(within), flat(out)),
    }
}

/// The secrecy rules that an effect reaches.
pub(crate) fn scope(effect: &Effect) -> Option<&Scope> {
    match effect {
        Effect::Lifts(lift) => Some(&lift.scope),
        Effect::Duty(duty) => Some(&duty.scope),
        Effect::Exempts(scope) | Effect::Follows(scope) => Some(scope),
        _ => None,
    }
}

/// The stable code of an effect.
pub(crate) fn kind(effect: &Effect) -> &'static str {
    match effect {
        Effect::Secrecy(_) => "secrecy",
        Effect::Lifts(_) => "lifts",
        Effect::Duty(_) => "duty",
        Effect::Exempts(_) => "exempts",
        Effect::Follows(_) => "follows",
        Effect::Boundary => "boundary",
        Effect::NotDisclosed => "not_disclosed",
        Effect::OnRequest(_) => "on_request",
        Effect::Principle => "principle",
        Effect::NotEncoded => "not_encoded",
        Effect::NotEncodedSecrecy => "not_encoded_secrecy",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::*;

    const WORDS: Text = text("ord", "words");
    const ONE: &[Rule] = &[secret(1, All(&[Is(BY_SCHOOL), Is(HARM_ASSUMED)]))];
    const LISTED: sekretess_core::Spans = &[&[run(osl(26, 1), osl(26, 6))]];
    const SINGLY: sekretess_core::Spans = &[&[one(osl(26, 1)), one(osl(26, 5)), one(osl(27, 1))]];

    const fn secret(at: u8, when: Cond) -> Rule {
        paragraph(at, WORDS, when, SECRET)
    }

    const fn lifts(scope: Scope) -> Rule {
        rule(
            WORDS,
            Is(TO_POLICE),
            Effect::Lifts(Lift::new(scope, Cond::NEVER)),
        )
    }

    /// The only change between two wordings, if the rules changed.
    fn only(before: &'static [Rule], now: &'static [Rule]) -> Option<RuleChange> {
        let pairs = pair(before, now);
        let mut all: Vec<RuleChange> = pairs.into_iter().filter_map(change).collect();
        assert!(all.len() < 2, "{all:?}");
        all.pop()
    }

    #[test]
    fn the_same_rules_are_no_change() {
        assert!(only(ONE, ONE).is_none());
        // A list of one is its part: the same condition, written otherwise.
        static NESTED: &[Rule] = &[secret(1, All(&[All(&[Is(BY_SCHOOL)]), Is(HARM_ASSUMED)]))];
        assert!(only(ONE, NESTED).is_none());
    }

    #[test]
    fn a_rule_comes_goes_and_moves() {
        static TWO: &[Rule] = &[
            secret(1, Is(BY_POLICE)),
            secret(2, All(&[Is(BY_SCHOOL), Is(HARM_ASSUMED)])),
        ];
        let pairs = pair(ONE, TWO);
        let all: Vec<RuleChange> = pairs.into_iter().filter_map(change).collect();
        let added = all.iter().find(|c| c.kind == RuleChangeKind::Added);
        assert_eq!(added.map(|c| c.part), Some(Part::paragraph(1)));
        let moved = all.iter().find(|c| c.moved_from.is_some());
        assert_eq!(moved.map(|c| c.part), Some(Part::paragraph(2)));
        static MOVED: &[Rule] = &[secret(2, All(&[Is(BY_SCHOOL), Is(HARM_ASSUMED)]))];
        let moved = only(ONE, MOVED).map(|c| (c.kind, c.moved_from));
        assert_eq!(
            moved,
            Some((RuleChangeKind::Changed, Some(Part::paragraph(1))))
        );
        assert_eq!(
            only(ONE, &[]).map(|c| c.kind),
            Some(RuleChangeKind::Removed)
        );
        assert_eq!(only(&[], ONE).map(|c| c.kind), Some(RuleChangeKind::Added));
    }

    #[test]
    fn conditions_and_strength_are_compared() {
        static STRONG: &[Rule] = &[secret(1, All(&[Is(BY_SCHOOL), IsNot(CLEAR_NO_HARM)]))];
        let Some(strong) = only(ONE, STRONG) else {
            panic!("a change");
        };
        assert_eq!(strong.conditions_added, [Literal::no(CLEAR_NO_HARM)]);
        assert_eq!(strong.conditions_removed, [Literal::yes(HARM_ASSUMED)]);
        assert_eq!(
            strong.strength,
            Some((Strength::Straight, Strength::Reversed))
        );
        static EITHER: &[Rule] = &[secret(1, Any(&[Is(BY_SCHOOL), Is(HARM_ASSUMED)]))];
        assert!(only(ONE, EITHER).is_some_and(|c| c.rearranged));
    }

    #[test]
    fn what_is_reached_is_compared() {
        static RUN: &[Rule] = &[lifts(Scope::Only(LISTED))];
        static PLACES: &[Rule] = &[lifts(Scope::Only(SINGLY))];
        let Some(change) = only(RUN, PLACES) else {
            panic!("a change");
        };
        // 27 kap. 1 § is new; the others stood inside the run.
        assert_eq!(change.reach.added.len(), 1);
        assert!(change.reach.removed.is_empty());
        assert_eq!(change.reach.rewritten[0].1.len(), 2);
        static ALL: &[Rule] = &[lifts(Scope::All)];
        assert!(only(RUN, ALL).is_some_and(|c| c.reach.kind.is_some()));
        static DUTY: &[Rule] = &[rule(
            WORDS,
            Is(TO_POLICE),
            Effect::Duty(Duty {
                scope: Scope::Only(LISTED),
                invoked: Cond::NEVER,
            }),
        )];
        assert!(only(RUN, DUTY).is_some_and(|c| c.effect.is_some() && c.reach.is_empty()));
    }
}
