//! The words of an answer, by the code that it gives: for a surface that draws an answer
//! itself and must not have words of its own.

use alloc::{string::String, vec::Vec};

use sekretess_core::{Lang, Outcome, Text};
use serde_json::{Map, Value, json};

use super::{consent, label, phrases as p, review, way_phrases as n};
use crate::{answer::MaySpeak, consent::Standing, review::Lawful};

/// Every word that an answer's codes stand for, in both languages. `{0}` is filled in
/// with a name or a citation.
///
/// | key | the codes are those of |
/// | --- | --- |
/// | `outcome` | an outcome; `forbidden_by_default` and `duty_on_request` besides, each with a `symbol` |
/// | `may_speak` | a participant's `may_speak`, with a `symbol` |
/// | `strength` | a secrecy rule's `strength`: `short`, `term` and what it `means` |
/// | `change` | a way's `change`; `assess_harm` where it is a harm test |
/// | `consent` | where a consent stands towards a listener, with a `symbol`; `needed` where none is given |
/// | `lawful` | whether something that was disclosed was lawful, with a `symbol` |
/// | `boundary` | whether something that was disclosed crossed a boundary |
/// | `on_request` | the rules whose duty acts on request, by provision |
/// | `note` | what is to be known about every answer |
///
/// ```
/// let labels = sekretess::text::labels();
/// assert_eq!(labels["outcome"]["allowed"]["sv"], "Får sägas");
/// assert_eq!(labels["change"]["direct_channel"]["en"], "tell {0} alone");
/// assert_eq!(labels["consent"]["covers"]["symbol"], "✔");
/// assert_eq!(labels["lawful"]["no"]["symbol"], "✖");
/// assert!(labels["on_request"].as_array().is_some_and(|all| all.iter().any(|id| id == "osl.6.5")));
/// ```
#[must_use]
pub fn labels() -> Value {
    json!({
        "outcome": outcomes(),
        "may_speak": list(&SPEAK, |may| with_symbol(|lang| label::may_speak(may, lang))),
        "strength": list(&STRENGTH, strength),
        "change": list(&CHANGE, both),
        "consent": list(&STANDING, |it| with_symbol(|lang| consent::standing_label(it, lang))),
        "lawful": list(&LAWFUL, |it| with_symbol(|lang| review::lawful(it, lang))),
        "boundary": list(&BOUNDARY, |it| both(review::boundary(it))),
        "on_request": label::on_request().map(|p| p.id).collect::<Vec<_>>(),
        "note": list(&NOTE, both),
    })
}

const SPEAK: [(&str, MaySpeak); 7] = [
    ("nothing_to_say", MaySpeak::NothingToSay),
    ("may_speak", MaySpeak::MaySpeak),
    ("after_assessment", MaySpeak::AfterAssessment),
    ("find_out_first", MaySpeak::FindOutFirst),
    ("listen_only", MaySpeak::ListenOnly),
    ("not_bound", MaySpeak::NotBound),
    ("out_of_scope", MaySpeak::OutOfScope),
];

const STRENGTH: [(&str, &str); 4] = [
    ("absolute", "absolute"),
    ("reversed", "reversed"),
    ("straight", "straight"),
    ("qualified", "qualified"),
];

/// Nothing is the standing of a consent that nobody has given.
const STANDING: [(&str, Option<Standing>); 8] = [
    ("needed", None),
    ("not_needed", Some(Standing::NotNeeded)),
    ("covers", Some(Standing::Covers)),
    ("to_assess", Some(Standing::ToAssess)),
    ("lacks", Some(Standing::Lacks)),
    ("unsettled", Some(Standing::Unsettled)),
    ("cannot_help", Some(Standing::CannotHelp)),
    ("out_of_scope", Some(Standing::OutOfScope)),
];

const LAWFUL: [(&str, Lawful); 7] = [
    ("yes", Lawful::Yes),
    ("no", Lawful::No),
    ("not_as_told", Lawful::NotAsTold),
    ("depends_on_assessment", Lawful::DependsOnAssessment),
    ("unknown", Lawful::Unknown),
    ("out_of_scope", Lawful::OutOfScope),
    ("nothing_disclosed", Lawful::NothingDisclosed),
];

const BOUNDARY: [(&str, &str); 3] = [("true", "true"), ("false", "false"), ("unknown", "unknown")];

const CHANGE: [(&str, Text); 9] = [
    ("direct_channel", n::ALONE),
    ("step_out", n::STEP_OUT),
    ("leave_out_kind", n::WITHOUT_KINDS),
    ("leave_out_person", n::WITHOUT_PERSONS),
    ("request", n::ASK),
    ("assess", n::ASSESS),
    ("assess_harm", n::TEST_HARM),
    ("consent", n::CONSENT_FOR),
    ("de_identify", n::HIDE),
];

const NOTE: [(&str, Text); 13] = [
    ("the_person", p::PERSON_UNNAMED),
    ("binds_speaker", p::SECRECY_BINDS_SPEAKER),
    ("final_no", p::FINAL_NO),
    ("afterwards", p::AFTERWARDS_NOTE),
    ("no_protection", p::NO_PROTECTION),
    ("protection_not_here", p::PROTECTION_NOT_HERE),
    ("depends_on_information", p::DEPENDS_ON_INFORMATION),
    ("may_be_stronger", p::MAY_BE_STRONGER),
    ("minimum", p::TERM_MINIMUM),
    ("harm", p::TERM_HARM),
    ("only_secrecy", p::ONLY_SECRECY),
    ("only_needed", p::ONLY_NEEDED),
    ("decided_by", p::DECIDED_BY),
];

fn outcomes() -> Value {
    let of =
        |outcome, by_default| with_symbol(|lang| label::outcome_label(outcome, by_default, lang));
    let mut all: Map<String, Value> = Outcome::ALL
        .iter()
        .map(|o| (String::from(o.code()), of(*o, false)))
        .collect();
    let by_default = of(Outcome::Forbidden, true);
    all.insert(String::from("forbidden_by_default"), by_default);
    let on_request = with_symbol(|lang| ("➜", p::DUTY_ON_REQUEST.get(lang)));
    all.insert(String::from("duty_on_request"), on_request);
    Value::Object(all)
}

fn list<T: Copy>(codes: &[(&str, T)], words: impl Fn(T) -> Value) -> Value {
    codes
        .iter()
        .map(|(code, of)| (String::from(*code), words(*of)))
        .collect::<Map<_, _>>()
        .into()
}

fn strength(code: &str) -> Value {
    let (term, means) = label::term(code);
    json!({"short": both(label::strength(code)), "term": both(term), "means": both(means)})
}

fn with_symbol(label: impl Fn(Lang) -> (&'static str, &'static str)) -> Value {
    let (symbol, sv) = label(Lang::Sv);
    json!({"symbol": symbol, "sv": sv, "en": label(Lang::En).1})
}

fn both(text: Text) -> Value {
    json!({"sv": text.sv, "en": text.en})
}
