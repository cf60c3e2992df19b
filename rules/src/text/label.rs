//! The symbol and the words of a verdict. Either is enough to read it by.

use alloc::{format, string::String};

use sekretess_core::{Effect, Lang, Outcome, Provision, Rule, Text};

use super::phrases as p;
use crate::LAW;
use crate::answer::{ListenerReport, MaySpeak, PersonReport, Verdict};

/// The symbol and the label of an outcome.
///
/// A no that is only by default has a symbol and a label of its own, so that
/// nobody reads it as a settled no.
///
/// ```
/// use sekretess::text::outcome_label;
/// use sekretess_core::{Lang, Outcome};
/// assert_eq!(outcome_label(Outcome::Allowed, false, Lang::Sv), ("✔", "Får sägas"));
/// assert_eq!(outcome_label(Outcome::Forbidden, false, Lang::En), ("✖", "May not be said here"));
/// assert_eq!(outcome_label(Outcome::Forbidden, true, Lang::Sv).0, "✖?");
/// ```
#[must_use]
pub fn outcome_label(
    outcome: Outcome,
    by_default: bool,
    lang: Lang,
) -> (&'static str, &'static str) {
    let (symbol, label) = match outcome {
        Outcome::NotADisclosure => ("✔", p::NOT_A_DISCLOSURE),
        Outcome::NoSecrecy => ("✔", p::NO_SECRECY),
        Outcome::Duty => ("➜", p::DUTY),
        Outcome::Allowed => ("✔", p::ALLOWED),
        Outcome::AfterAssessment => ("◐", p::AFTER_ASSESSMENT),
        Outcome::Unknown => ("?", p::UNKNOWN),
        Outcome::Forbidden if by_default => ("✖?", p::FORBIDDEN_BY_DEFAULT),
        Outcome::Forbidden => ("✖", p::FORBIDDEN),
        _ => ("?", p::OUT_OF_SCOPE),
    };
    (symbol, label.get(lang))
}

/// The verdict as one phrase, symbol first.
pub(super) fn verdict(verdict: Verdict, lang: Lang) -> String {
    let (symbol, label) = outcome_label(verdict.outcome, verdict.by_default, lang);
    format!("{symbol}\u{a0}{label}")
}

/// The verdict for a listener; a duty that is one only on request says so.
pub(super) fn listener(listener: &ListenerReport, lang: Lang) -> String {
    if listener.verdict.outcome == Outcome::Duty && listener.persons.iter().any(only_on_request) {
        return format!("➜\u{a0}{}", p::DUTY_ON_REQUEST.get(lang));
    }
    verdict(listener.verdict, lang)
}

/// The verdict for a person towards a listener.
pub(super) fn person(person: &PersonReport, lang: Lang) -> String {
    if only_on_request(person) {
        return format!("➜\u{a0}{}", p::DUTY_ON_REQUEST.get(lang));
    }
    verdict(person.verdict, lang)
}

/// Whether a duty rests on a request alone and on no duty statute.
fn only_on_request(person: &PersonReport) -> bool {
    person.verdict.outcome == Outcome::Duty
        && !person
            .grounds
            .iter()
            .any(|g| g.duty && g.met == "true" && !is_on_request(&g.rule.id))
}

/// Whether a rule says that what is open must be given on request.
pub(super) fn is_on_request(id: &str) -> bool {
    let named = |provision: &&Provision| {
        id.strip_prefix(provision.id)
            .is_some_and(|part| part.is_empty() || part.starts_with(".st"))
    };
    on_request().any(|provision| named(&provision))
}

/// The provisions that say so.
pub(super) fn on_request() -> impl Iterator<Item = &'static Provision> {
    let asks = |rule: &Rule| matches!(rule.then, Effect::OnRequest(_));
    let some = move |p: &&Provision| p.versions.iter().flat_map(|v| v.rules).any(asks);
    LAW.provisions.iter().copied().filter(some)
}

/// The symbol and the words for whether a participant may speak.
pub(super) fn may_speak(may: MaySpeak, lang: Lang) -> (&'static str, &'static str) {
    let (symbol, label) = match may {
        MaySpeak::NothingToSay => ("", p::SPEAK_NOTHING),
        MaySpeak::MaySpeak => ("✔", p::SPEAK_YES),
        MaySpeak::AfterAssessment => ("◐", p::SPEAK_ASSESS),
        MaySpeak::FindOutFirst => ("?", p::SPEAK_FIND_OUT),
        MaySpeak::ListenOnly => ("✖", p::SPEAK_LISTEN),
        MaySpeak::NotBound => ("?", p::SPEAK_NOT_BOUND),
        MaySpeak::OutOfScope => ("?", p::SPEAK_OUT),
    };
    (symbol, label.get(lang))
}

/// How strong a secrecy rule is, in one word.
pub(super) fn strength(code: &str) -> Text {
    match code {
        "absolute" => p::ABSOLUTE,
        "reversed" => p::STRONG,
        "straight" => p::WEAK,
        _ => p::WEAKEST,
    }
}

/// A strength as a term of art, and what it means.
pub(super) fn term(code: &str) -> (Text, Text) {
    match code {
        "absolute" => (p::TERM_ABSOLUTE, p::TERM_ABSOLUTE_MEANS),
        "reversed" => (p::TERM_REVERSED, p::TERM_REVERSED_MEANS),
        "straight" => (p::TERM_STRAIGHT, p::TERM_STRAIGHT_MEANS),
        _ => (p::TERM_QUALIFIED, p::TERM_QUALIFIED_MEANS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_has_a_label_of_its_own() {
        for lang in [Lang::Sv, Lang::En] {
            let mut seen = alloc::vec::Vec::new();
            for outcome in Outcome::ALL {
                seen.push(outcome_label(outcome, false, lang).1);
            }
            seen.push(outcome_label(Outcome::Forbidden, true, lang).1);
            let all = seen.len();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), all);
        }
    }

    #[test]
    fn only_what_is_open_is_ticked() {
        for outcome in Outcome::ALL {
            let symbol = outcome_label(outcome, false, Lang::Sv).0;
            assert_eq!(
                ["✔", "➜"].contains(&symbol),
                outcome.is_open(),
                "{outcome:?}"
            );
        }
    }
}
