//! The words for what a rule does, and for what it reaches.

use alloc::string::String;

use sekretess_core::{
    Cond, Effect, Lang, Lift, Protects, Room, Rule, Scope, Secrecy, Text,
    readings::{Strength, strength},
};

use super::phrases as p;
use crate::{
    LAW,
    lookup::{flat, places},
    text::words::fill,
};

/// What a rule does, in a sentence or two.
///
/// ```
/// use sekretess::{LAW, LAST_READ_DAY, text::law::effect_text};
/// use sekretess_core::Lang;
/// let rule = &LAW.provision("osl.10.18a").unwrap().on(LAST_READ_DAY).unwrap().rules[0];
/// let text = effect_text(rule, Lang::Sv).replace('\u{a0}', " ");
/// assert!(text.starts_with("Bryter sekretess enligt 26 kap. 1 § OSL."));
/// ```
#[must_use]
pub fn effect_text(rule: &Rule, lang: Lang) -> String {
    let on = |phrase: Text, scope: &Scope| fill(phrase.get(lang), &[&scope_text(scope, lang)]);
    let say = |phrase: Text| String::from(phrase.get(lang));
    match &rule.then {
        Effect::Secrecy(secrecy) => secret(*secrecy, strength(&LAW, &rule.when), lang),
        Effect::Lifts(lift) => on(p::LIFTS, &lift.scope) + &terms(lift, lang),
        Effect::Duty(duty) => on(p::DUTY, &duty.scope),
        Effect::Exempts(scope) => on(p::EXEMPTS, scope),
        Effect::Follows(scope) => on(p::FOLLOWS, scope),
        Effect::Boundary => say(p::BOUNDARY),
        Effect::NotDisclosed => say(p::NOT_DISCLOSED),
        Effect::OnRequest(opened) if *opened == Cond::NEVER => say(p::BARE_ON_REQUEST),
        Effect::OnRequest(_) => say(p::ON_REQUEST),
        Effect::Principle => say(p::PRINCIPLE),
        Effect::NotEncoded => say(p::NAMED),
        Effect::NotEncodedSecrecy => say(p::NAMED_SECRECY),
        _ => String::new(),
    }
}

fn secret(secrecy: Secrecy, strength: Strength, lang: Lang) -> String {
    let whom = match (secrecy.protects, secrecy.immune) {
        (_, true) => p::IMMUNE,
        (Protects::Subject, false) => p::FOR_INDIVIDUALS,
        (Protects::SomebodyElse, false) => p::FOR_ANOTHER,
        (Protects::PublicInterest, false) => p::FOR_PUBLIC,
    };
    fill(
        p::SECRET.get(lang),
        &[strength_name(strength).get(lang), whom.get(lang)],
    )
}

fn terms(lift: &Lift, lang: Lang) -> String {
    let mut text = String::from(room(lift.room).get(lang));
    if lift.reservation {
        text += p::RESERVATION.get(lang);
    }
    text
}

/// How an override works in a room; begins with a space.
pub(super) fn room(room: Room) -> Text {
    match room {
        Room::OneListener => p::ONE_LISTENER,
        Room::EachListener => p::EACH_LISTENER,
        Room::ByItsTerms => p::BY_ITS_TERMS,
    }
}

/// A strength with its term of art.
pub(super) fn strength_name(strength: Strength) -> Text {
    match strength {
        Strength::Absolute => p::ABSOLUTE,
        Strength::Reversed => p::REVERSED,
        Strength::Straight => p::STRAIGHT,
        Strength::Qualified => p::QUALIFIED,
    }
}

/// The kind of an effect, in a few words.
pub(super) fn kind_name(effect: &Effect) -> Text {
    match effect {
        Effect::Secrecy(_) => p::K_SECRECY,
        Effect::Lifts(_) => p::K_LIFTS,
        Effect::Duty(_) => p::K_DUTY,
        Effect::Exempts(_) => p::K_EXEMPTS,
        Effect::Follows(_) => p::K_FOLLOWS,
        Effect::NotEncoded | Effect::NotEncodedSecrecy => p::K_NAMED,
        _ => p::K_OTHER,
    }
}

/// The secrecy rules that are reached, as lawyers list them.
///
/// ```
/// use sekretess::text::law::scope_text;
/// use sekretess_core::{Lang, Scope};
/// assert_eq!(scope_text(&Scope::SameAct, Lang::Sv), "alla bestämmelser i lagen");
/// ```
#[must_use]
pub fn scope_text(scope: &Scope, lang: Lang) -> String {
    let save = |all: &str, but: &str| fill(p::SAVE.get(lang), &[all, but]);
    let listed = |spans| places(&flat(spans), lang);
    let every = p::EVERY_RULE.get(lang);
    let individual = p::EVERY_INDIVIDUAL.get(lang);
    match scope {
        Scope::All => String::from(p::EVERY_ACT.get(lang)),
        Scope::SameAct => String::from(every),
        Scope::Except(but) => save(every, &listed(but)),
        Scope::Individuals => String::from(individual),
        Scope::IndividualsExcept(but) => save(individual, &listed(but)),
        Scope::Only(only) | Scope::Within(only, []) => listed(only),
        Scope::Within(within, but) => save(&listed(within), &listed(but)),
    }
}
