//! The words for what a wording is and what a rule does.

use sekretess::core::readings::Strength;
use sekretess::core::{
    Date, Duty, Effect, Lang, Lift, Part, Provision, Room, Scope, Secrecy, Span, Spans, Status,
    Text, Version,
};

use super::span;

fn say(lang: Lang, sv: &'static str, en: &'static str) -> &'static str {
    Text { sv, en }.get(lang)
}

/// Which wording it is and how long it holds.
pub(super) fn wording(provision: &Provision, version: &Version, day: Date, lang: Lang) -> String {
    let (from, last) = span(provision, version);
    let shown = say(lang, "Så här löd bestämmelsen den", "As it stood on");
    let act = say(lang, "lydelse enligt SFS", "wording by SFS");
    let until = match last {
        None => String::new(),
        Some(last) => format!(" {} {last}", say(lang, "till och med", "to")),
    };
    format!(
        "{shown} {day}: {act} {}, {} {from}{until}.",
        version.sfs,
        say(lang, "från", "from")
    )
}

/// How well the wording is known.
pub(super) fn status(version: &Version, lang: Lang) -> String {
    String::from(match version.status {
        Status::Read => say(
            lang,
            "Lydelsen är läst i författningen.",
            "The wording has been read in the statute.",
        ),
        Status::Reconstructed => say(
            lang,
            "Lydelsen är rekonstruerad: dag och författning är kända, orden återskapade ur senare text.",
            "The wording is reconstructed: day and act are known, the words worked back from later text.",
        ),
        Status::Unverified => say(
            lang,
            "Lydelsen är inte kontrollerad: den bästa läsning som finns.",
            "The wording is not verified: the best reading there is.",
        ),
    })
}

/// A wording in the list of all.
pub(super) fn begins(version: &Version, lang: Lang) -> String {
    let what = if version.in_force {
        ""
    } else {
        say(lang, ": upphävd", ": repealed")
    };
    format!(
        "{} {} (SFS {}){what}",
        say(lang, "från", "from"),
        version.from,
        version.sfs
    )
}

/// What a secrecy rule does.
pub(super) fn secrecy(secrecy: Secrecy, strength: Strength, lang: Lang) -> String {
    let strength = match strength {
        Strength::Absolute => say(
            lang,
            "absolut sekretess, utan skadeprövning",
            "absolute secrecy, no harm test",
        ),
        Strength::Reversed => say(
            lang,
            "sekretess är utgångspunkten (omvänt skaderekvisit)",
            "secrecy is presumed (omvänt skaderekvisit)",
        ),
        Strength::Straight => say(
            lang,
            "offentlighet är utgångspunkten (rakt skaderekvisit)",
            "openness is presumed (rakt skaderekvisit)",
        ),
        Strength::Qualified => say(
            lang,
            "stark presumtion för offentlighet (kvalificerat rakt skaderekvisit)",
            "openness is strongly presumed (kvalificerat rakt skaderekvisit)",
        ),
    };
    let whom = match (secrecy.individual, secrecy.immune) {
        (_, true) => say(
            lang,
            "skyddar enskilda; inget undantag och inget samtycke bryter den",
            "protects individuals; no override and no consent reaches it",
        ),
        (true, false) => say(lang, "skyddar enskilda", "protects individuals"),
        (false, false) => say(
            lang,
            "skyddar ett allmänt intresse",
            "protects a public interest",
        ),
    };
    format!(
        "{} {strength}; {whom}.",
        say(lang, "uppgiften är hemlig;", "the information is secret;")
    )
}

/// What any other rule does.
pub(super) fn effect(effect: &Effect, lang: Lang) -> String {
    match effect {
        Effect::Lifts(lift) => lifts(lift, lang),
        Effect::Duty(Duty { scope: reach, .. }) => format!(
            "{} {}.",
            say(
                lang,
                "uppgiften ska lämnas; det bryter sekretess enligt",
                "the information must be given; this breaks secrecy under",
            ),
            scope(reach, lang)
        ),
        Effect::Exempts(reach) => format!(
            "{} {}.",
            say(
                lang,
                "tar bort sekretess enligt",
                "takes away secrecy under"
            ),
            scope(reach, lang)
        ),
        Effect::Follows(reach) => format!(
            "{} {}.",
            say(
                lang,
                "bryts en annan sekretess för samma uppgift, så bryts också",
                "where another secrecy for the same information is broken, so is that under",
            ),
            scope(reach, lang)
        ),
        Effect::Boundary => String::from(say(
            lang,
            "det finns en sekretessgräns mellan den som talar och den som lyssnar.",
            "there is a secrecy boundary between speaker and listener.",
        )),
        Effect::NotDisclosed => String::from(say(lang, "ingenting röjs.", "nothing is disclosed.")),
        Effect::OnRequest => String::from(say(
            lang,
            "det som inte är hemligt ska lämnas när en myndighet begär det.",
            "what is not secret must be given when an authority asks for it.",
        )),
        Effect::Principle => String::from(say(
            lang,
            "en grundsats som själva prövningen följer.",
            "a principle that the algorithm itself carries out.",
        )),
        Effect::NotEncoded => String::from(say(
            lang,
            "regeln finns i lagen men är inte kodad här; svaret säger till när den kan gälla.",
            "the rule exists in law and is not encoded here; an answer says so where it can apply.",
        )),
        _ => String::new(),
    }
}

fn lifts(lift: &Lift, lang: Lang) -> String {
    let room = match lift.room {
        Room::OneListener => say(
            lang,
            "Gäller en enda mottagare: bär inte en grupp, använd en direktkanal.",
            "Holds for one listener: it cannot carry a room, use a direct channel.",
        ),
        Room::EachListener => say(
            lang,
            "Prövas för varje mottagare.",
            "It is assessed for each listener.",
        ),
        Room::ByItsTerms => say(
            lang,
            "Bär en grupp om villkoren täcker alla i den.",
            "It carries a room if its terms cover everybody in it.",
        ),
    };
    let reservation = if lift.reservation {
        say(
            lang,
            " Ett förbehåll ska göras när uppgiften lämnas.",
            " A reservation must be made with the disclosure.",
        )
    } else {
        ""
    };
    format!(
        "{} {}. {room}{reservation}",
        say(lang, "bryter sekretess enligt", "breaks secrecy under"),
        scope(&lift.scope, lang)
    )
}

fn scope(reach: &Scope, lang: Lang) -> String {
    let but = say(lang, "utom", "save");
    match reach {
        Scope::All => String::from(say(lang, "alla bestämmelser", "all rules")),
        Scope::Individuals => String::from(say(
            lang,
            "alla bestämmelser till skydd för enskilda",
            "all rules that protect individuals",
        )),
        Scope::IndividualsExcept(except) => format!(
            "{} {but} {}",
            say(
                lang,
                "alla bestämmelser till skydd för enskilda",
                "all rules that protect individuals"
            ),
            spans(except)
        ),
        Scope::Only(only) => spans(only),
        Scope::Except(except) => {
            format!(
                "{} {but} {}",
                say(lang, "alla bestämmelser", "all rules"),
                spans(except)
            )
        }
        Scope::Within(within, []) => spans(within),
        Scope::Within(within, except) => format!("{} {but} {}", spans(within), spans(except)),
    }
}

/// In the order of the statute; `OSL` once, at the end.
fn spans(spans: Spans) -> String {
    let mut all: Vec<&Span> = spans.iter().copied().flatten().collect();
    all.sort_by_key(|span| (span.from, span.to));
    let all: Vec<String> = all.into_iter().map(one_span).collect();
    let osl = "\u{a0}OSL";
    if all.iter().all(|span| span.ends_with(osl)) {
        let short: Vec<&str> = all
            .iter()
            .filter_map(|span| span.strip_suffix(osl))
            .collect();
        return format!("{}{osl}", short.join(", "));
    }
    all.join(", ")
}

/// One place, `25 kap. 1–8 §§ OSL` inside a chapter, whole chapters as such.
fn one_span(span: &Span) -> String {
    let (from, to) = (span.from, span.to);
    if from == to {
        return from.to_string();
    }
    let whole = from.part == Part::WHOLE && to.part == Part::WHOLE && from.act == to.act;
    let section = |section: u16, letter: char| match letter {
        '\0' => section.to_string(),
        letter => format!("{section}\u{a0}{letter}"),
    };
    if whole && from.section <= 1 && to.section > 500 {
        return if from.chapter == to.chapter {
            format!("{}\u{a0}kap.\u{a0}{}", from.chapter, from.act.short)
        } else {
            format!(
                "{}–{}\u{a0}kap.\u{a0}{}",
                from.chapter, to.chapter, from.act.short
            )
        };
    }
    if whole && from.chapter == to.chapter {
        return format!(
            "{}\u{a0}kap.\u{a0}{}–{}\u{a0}§§\u{a0}{}",
            from.chapter,
            section(from.section, from.letter),
            section(to.section, to.letter),
            from.act.short
        );
    }
    format!("{from} – {to}")
}
