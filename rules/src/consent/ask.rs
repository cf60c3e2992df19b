//! The questions that are put to the rules: without a consent, and with a whole one.

use alloc::{string::ToString, vec::Vec};

use sekretess_core::{
    Active, Day, Decision, Effect, FactId, Facts, Literal, Named, Outcome, Standing as Norm, Text,
    Truth, decide,
    readings::{self, Term},
};

use super::{Lack, ListenerConsent, Standing, Wanted};
use crate::{
    LAW,
    answer::{Notice, Question},
    case::{CasePerson, Known, Someone},
    facts::*,
    report, room,
};

/// What a consent settles: what the form says, and how it was given.
pub(super) const FORM: [FactId; 12] = [
    CONSENT_BY_SUBJECT,
    CONSENT_BY_GUARDIANS,
    CONSENT_BY_REPRESENTATIVE,
    CONSENT_COVERS_LISTENER,
    CONSENT_COVERS_DISCLOSER,
    CONSENT_COVERS_INFORMATION,
    CONSENT_COVERS_PURPOSE,
    CONSENT_CONDITIONAL,
    CONSENT_WITHDRAWN,
    CONSENT_INFORMED,
    CONSENT_VOLUNTARY,
    CONSENT_SPECIFIC,
];

/// A rule that opens by a consent, with every smallest way to meet it.
pub(super) struct Way {
    pub(super) active: Active,
    reach: u128,
    terms: Vec<Term>,
}

/// The overrides of a day that rest on a consent.
pub(super) fn ways(day: &Day) -> Vec<Way> {
    let rests = |active: &Active| {
        let mut found = false;
        readings::leaves(&active.rule.when, &mut |leaf| {
            found |= leaf == Literal::yes(CONSENT_COVERS_LISTENER);
        });
        found
    };
    day.grounds()
        .filter(|(active, duty, _)| !duty && rests(active))
        .map(|(active, _, reach)| Way {
            active,
            reach,
            terms: readings::terms(&active.rule.when, true),
        })
        .collect()
}

/// What the consent comes to for one person and one listener.
pub(super) fn listener(
    day: &Day,
    ways: &[Way],
    person: &CasePerson<'_>,
    known: &Known,
    someone: &Someone<'_>,
    beyond: Option<&Notice>,
) -> ListenerConsent {
    let invoked = person.named();
    let others: Vec<&str> = invoked
        .0
        .iter()
        .copied()
        .filter(|id| !ways.iter().any(|way| way.active.provision.id == *id))
        .collect();
    let now = decide(day, &known.facts, &invoked);
    let bare = decide(day, &without(&known.facts), &Named(&others));
    let verdict = |decision: &Decision| room::verdict(decision, someone, beyond);
    let nearest = nearest(day, ways, &known.facts, &bare);
    let named: Vec<&str> = others
        .iter()
        .copied()
        .chain(nearest.as_ref().map(|n| n.way.active.provision.id))
        .collect();
    let whole = nearest
        .as_ref()
        .map(|n| decide(day, &n.facts, &Named(&named)));
    let complete = whole.as_ref().unwrap_or(&bare);
    let covers = verdict(&now).outcome.is_open() && !verdict(&bare).outcome.is_open();
    let lacks: Vec<Lack> = nearest
        .as_ref()
        .filter(|_| !covers)
        .map(|nearest| lacks(nearest, known))
        .unwrap_or_default();
    let lifted = |rule: &Active| {
        nearest
            .as_ref()
            .is_some_and(|n| reaches(day, n.way.reach, rule))
    };
    let closed = complete
        .norms
        .iter()
        .filter(|norm| norm.standing == Norm::Blocked);
    let stays: Vec<_> = closed.collect();
    let standing = match verdict(&bare).outcome {
        _ if beyond.is_some() => Standing::OutOfScope,
        outcome if outcome.is_open() => Standing::NotNeeded,
        _ if verdict(complete).outcome == Outcome::OutOfScope => Standing::OutOfScope,
        _ if covers => Standing::Covers,
        _ if nearest.is_none() || !stays.is_empty() => Standing::CannotHelp,
        _ if lacks
            .iter()
            .any(|l| l.answer == "false" || l.wanted.question.kind == "objective") =>
        {
            Standing::Lacks
        }
        _ if !lacks.is_empty() => Standing::ToAssess,
        _ => Standing::Unsettled,
    };
    let needed = standing != Standing::NotNeeded;
    let secret = bare
        .norms
        .iter()
        .filter(|norm| norm.standing != Norm::Open && lifted(&norm.active));
    ListenerConsent {
        id: someone.id.to_string(),
        standing,
        now: verdict(&now),
        without: verdict(&bare),
        complete: verdict(complete),
        by: nearest
            .as_ref()
            .filter(|_| needed)
            .map(|n| report::rule(&n.way.active)),
        reservation: needed && nearest.as_ref().is_some_and(|n| reservation(&n.way.active)),
        lacks: if needed { lacks } else { Vec::new() },
        lifts: secret
            .filter(|_| needed)
            .map(|norm| report::rule(&norm.active))
            .collect(),
        cannot_help: stays
            .iter()
            .map(|norm| report::rule(&norm.active))
            .collect(),
        missing: complete
            .missing
            .iter()
            .filter_map(|fact| report::question(*fact, &known.cannot))
            .collect(),
    }
}

fn reservation(active: &Active) -> bool {
    matches!(active.rule.then, Effect::Lifts(lift) if lift.reservation)
}

/// The case as it would be if nobody had consented.
fn without(facts: &Facts) -> Facts {
    FORM.into_iter().fold(*facts, |facts, fact| {
        let given = [
            CONSENT_BY_SUBJECT,
            CONSENT_BY_GUARDIANS,
            CONSENT_BY_REPRESENTATIVE,
        ];
        let value = if given.contains(&fact) {
            Truth::False
        } else {
            Truth::Unknown
        };
        facts.with(fact, value)
    })
}

/// The consent that is nearest to the one in the case and lacks nothing.
struct Nearest<'w> {
    way: &'w Way,
    /// What it wants.
    term: &'w Term,
    /// What is known, as it stands.
    stands: Facts,
    /// The case with that consent.
    facts: Facts,
}

/// Of every way to meet a rule that reaches what is secret here, the one that changes
/// fewest answers and then leaves fewest questions. Only what a form says can be
/// changed; age, maturity and roles are as they are.
fn nearest<'w>(day: &Day, ways: &'w [Way], facts: &Facts, bare: &Decision) -> Option<Nearest<'w>> {
    let stands = day.as_it_stands(facts);
    let secret = || bare.norms.iter().filter(|n| n.standing != Norm::Open);
    let useful = ways
        .iter()
        .filter(|way| secret().any(|norm| reaches(day, way.reach, &norm.active)));
    let terms = useful.flat_map(|way| way.terms.iter().map(move |term| (way, term)));
    let mut best: Option<((usize, usize), Nearest<'w>)> = None;
    for (way, term) in terms {
        let differs = |l: &&Literal| stands.get(l.fact) == Truth::from(!l.value);
        if term.iter().filter(differs).any(|l| !FORM.contains(&l.fact)) {
            continue;
        }
        let cost = (
            term.iter().filter(differs).count(),
            term.iter()
                .filter(|l| stands.get(l.fact) == Truth::Unknown)
                .count(),
        );
        if best.as_ref().is_some_and(|(least, _)| *least <= cost) {
            continue;
        }
        let mut changed = term
            .iter()
            .fold(*facts, |facts, l| facts.with(l.fact, l.value));
        if changed.close(LAW.implications).is_ok() {
            let nearest = Nearest {
                way,
                term,
                stands,
                facts: changed,
            };
            best = Some((cost, nearest));
        }
    }
    best.map(|(_, nearest)| nearest)
}

/// Whether a mask over the day's secrecy rules holds this one.
fn reaches(day: &Day, mask: u128, rule: &Active) -> bool {
    day.norms()
        .enumerate()
        .any(|(place, norm)| mask >> place & 1 == 1 && core::ptr::eq(norm.rule, rule.rule))
}

fn lacks(nearest: &Nearest<'_>, known: &Known) -> Vec<Lack> {
    let mut lacks: Vec<Lack> = nearest
        .term
        .iter()
        .filter(|l| nearest.stands.get(l.fact) != Truth::from(l.value))
        .filter_map(|literal| {
            let answered = nearest.stands.get(literal.fact) != Truth::Unknown;
            Some(Lack {
                wanted: wanted(*literal, &known.cannot)?,
                answer: if answered { "false" } else { "unknown" },
                citation: nearest.way.active.at().to_string(),
                change: change(literal.fact),
            })
        })
        .collect();
    // What is wrong, then what can be found out, then what must be assessed.
    lacks.sort_by_key(|lack| {
        (
            lack.answer != "false",
            lack.wanted.question.kind != "objective",
        )
    });
    lacks
}

/// A literal as a question with the answer that is wanted.
pub(super) fn wanted(literal: Literal, cannot: &[FactId]) -> Option<Wanted> {
    report::question(literal.fact, cannot).map(|question: Question| Wanted {
        question,
        wanted: literal.value,
    })
}

/// What to change in a form, or to do, for each thing that it settles.
const CHANGES: [(FactId, &str, &str); 11] = [
    (
        CONSENT_BY_SUBJECT,
        "Låt personen själv skriva under.",
        "Let the person sign.",
    ),
    (
        CONSENT_BY_GUARDIANS,
        "Låt alla vårdnadshavare skriva under.",
        "Let all guardians sign.",
    ),
    (
        CONSENT_BY_REPRESENTATIVE,
        "Låt ställföreträdaren skriva under.",
        "Let the representative sign.",
    ),
    (
        CONSENT_COVERS_LISTENER,
        "Skriv in den här mottagaren, med funktion.",
        "Write in this listener, by function.",
    ),
    (
        CONSENT_COVERS_DISCLOSER,
        "Skriv in verksamheten som ska lämna uppgiften.",
        "Write in the activity that is to give the information.",
    ),
    (
        CONSENT_COVERS_INFORMATION,
        "Skriv in vilka uppgifter det gäller, så att den här ingår.",
        "Write in which information it is about, so that this is among it.",
    ),
    (
        CONSENT_COVERS_PURPOSE,
        "Skriv in vad uppgifterna ska användas till, så att det här syftet ingår.",
        "Write in what the information is to be used for, so that this purpose is among it.",
    ),
    (
        CONSENT_WITHDRAWN,
        "Ta ett nytt samtycke, med en tid som omfattar dagen. Ett återkallat samtycke får ingen använda.",
        "Take a new consent, for a time that covers the day. Nobody may use one that has been withdrawn.",
    ),
    (
        CONSENT_INFORMED,
        "Berätta vad samtycket innebär, och anteckna vem som gjorde det och när.",
        "Tell what the consent means, and note who did so and when.",
    ),
    (
        CONSENT_VOLUNTARY,
        "Fråga utan press, och anteckna vad bedömningen bygger på.",
        "Ask without pressure, and note what the assessment rests on.",
    ),
    (
        CONSENT_SPECIFIC,
        "Ange mottagare, uppgifter, syfte och tid. Ett allmänt avstående räcker inte.",
        "State listeners, information, purpose and time. A general waiver is not enough.",
    ),
];

fn change(fact: FactId) -> Text {
    CHANGES
        .into_iter()
        .find(|(of, _, _)| *of == fact)
        .map_or(Text::EMPTY, |(_, sv, en)| Text { sv, en })
}
