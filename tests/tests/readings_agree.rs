//! Every partial case of two small clusters, against a definition written by hand:
//! no leak, no spurious unknown, and the two readings as they are defined.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use sekretess::{
    LAW,
    core::{
        Cond, Day, FactId, Facts, Kind, Named, Outcome, Truth, decide, outcome, prospect, readings,
    },
    facts::*,
};

/// A cluster: what is fixed, what varies, and when it is open, written by hand.
struct Cluster {
    day: Day,
    fixed: Facts,
    varies: Vec<FactId>,
    named: &'static [&'static str],
    /// Whether the ground of this number counts as things stand.
    in_play: fn(&Facts) -> [bool; 4],
    /// Whether a complete case is open with the grounds that count.
    open: fn(&Facts, [bool; 4]) -> bool,
}

/// Everything false but the given facts.
fn only(holds: &[FactId]) -> Facts {
    let mut facts = Facts::new();
    for (i, _) in FACTS.iter().enumerate() {
        facts.set(
            FactId(u16::try_from(i).expect("at most 256 facts")),
            Truth::False,
        );
    }
    holds.iter().for_each(|fact| facts.set(*fact, Truth::True));
    facts
}

fn yes(facts: &Facts, fact: FactId) -> bool {
    facts.get(fact) == Truth::True
}

/// Social services to the police on 2016-03-01: 26:1, 10:2, 10:18a.
fn social_services_to_the_police() -> Cluster {
    Cluster {
        day: LAW.on("2016-03-01".parse().expect("a date")),
        fixed: only(&[
            BY_SOCIAL,
            BY_MUNICIPALITY,
            BY_AUTHORITY,
            TO_AUTHORITY,
            TO_OTHER_AUTHORITY,
            TO_POLICE,
            TO_INTERVENER,
            PERSONAL,
            FOR_PREVENTION,
        ]),
        varies: vec![
            CLEAR_NO_HARM,
            IDENTIFIABLE,
            KNOWN,
            UNDER_21,
            RISK_SPECIAL,
            HELPS_PREVENT,
            INAPPROPRIATE,
            COMMITTED_CRIME,
            NECESSARY,
        ],
        named: &[],
        in_play: |f| [yes(f, NECESSARY), true, false, false],
        open: |f, counts| {
            let necessary = counts[0] && yes(f, NECESSARY);
            let prevention = counts[1]
                && yes(f, UNDER_21)
                && yes(f, RISK_SPECIAL)
                && yes(f, HELPS_PREVENT)
                && !yes(f, INAPPROPRIATE)
                && !yes(f, COMMITTED_CRIME);
            yes(f, KNOWN)
                || !yes(f, IDENTIFIABLE)
                || yes(f, CLEAR_NO_HARM)
                || necessary
                || prevention
        },
    }
}

/// Special pupil support to somebody in a group: 23:2 second paragraph and 21:1,
/// with 10:27 named and 21:2 between the two.
fn pupil_support_to_a_group() -> Cluster {
    Cluster {
        day: LAW.on("2016-03-01".parse().expect("a date")),
        fixed: only(&[
            BY_SCHOOL,
            BY_PUPIL_SUPPORT,
            BY_MUNICIPALITY,
            BY_AUTHORITY,
            TO_AUTHORITY,
            TO_OTHER_AUTHORITY,
            PERSONAL,
            KIND_HEALTH,
        ]),
        varies: vec![
            CLEAR_NO_HARM,
            HARM_ASSUMED,
            CONSIDERABLE_HARM,
            IDENTIFIABLE,
            KNOWN,
            NECESSARY,
            OBVIOUS_PRECEDENCE,
            CONTRARY_TO_STATUTE,
        ],
        named: &["osl.10.27"],
        in_play: |f| [yes(f, NECESSARY), true, false, false],
        open: |f, counts| {
            let lifted = counts[0] && yes(f, NECESSARY)
                || counts[1] && yes(f, OBVIOUS_PRECEDENCE) && !yes(f, CONTRARY_TO_STATUTE);
            let secret = yes(f, HARM_ASSUMED) || yes(f, CONSIDERABLE_HARM);
            yes(f, KNOWN) || !yes(f, IDENTIFIABLE) || !secret || lifted
        },
    }
}

/// The facts with all that follows, unless they contradict each other.
fn closed(facts: &Facts) -> Option<Facts> {
    let mut facts = *facts;
    facts.close(LAW.implications).ok().map(|()| facts)
}

/// The completions of what is unknown among `open`, consistent ones only.
fn completions(facts: &Facts, open: &[FactId], each: &mut impl FnMut(&Facts)) {
    match open.split_first() {
        None => {
            if closed(facts).is_some() {
                each(facts);
            }
        }
        Some((fact, rest)) if facts.get(*fact) != Truth::Unknown => completions(facts, rest, each),
        Some((fact, rest)) => {
            for value in [true, false] {
                completions(&facts.with(*fact, value), rest, each);
            }
        }
    }
}

/// True or false if every completion agrees.
fn by_definition(cluster: &Cluster, facts: &Facts, counts: [bool; 4], open: &[FactId]) -> Truth {
    let (mut some, mut all) = (false, true);
    completions(facts, open, &mut |complete| {
        let is_open = (cluster.open)(complete, counts);
        some |= is_open;
        all &= is_open;
    });
    match (some, all) {
        (_, true) => Truth::True,
        (false, _) => Truth::False,
        _ => Truth::Unknown,
    }
}

/// What the answer must be, from the definition alone.
fn expected(cluster: &Cluster, facts: &Facts) -> (Truth, bool, bool) {
    let mut stands = *facts;
    for (fact, default) in [(CLEAR_NO_HARM, false), (IDENTIFIABLE, true), (KNOWN, false)] {
        if stands.get(fact) == Truth::Unknown {
            stands = stands.with(fact, default);
        }
    }
    let counts = (cluster.in_play)(&stands);
    let answer = by_definition(cluster, &stands, counts, &cluster.varies);
    let strict = by_definition(cluster, facts, [true; 4], &cluster.varies);
    // Assessments alone suffice if some answers to them make every completion of
    // the objective facts open.
    let assessed = |fact: &FactId| LAW.fact(*fact).is_some_and(|f| f.kind != Kind::Objective);
    let (assessments, objective): (Vec<_>, Vec<_>) =
        cluster.varies.iter().copied().partition(assessed);
    let mut reachable = false;
    completions(&stands, &assessments, &mut |made| {
        reachable |= by_definition(cluster, made, counts, &objective) == Truth::True;
    });
    (answer, strict != Truth::False, reachable)
}

fn sweep(cluster: &Cluster) {
    let mut seen = 0_u32;
    let mut facts = cluster.fixed;
    partial(cluster, &mut facts, 0, &mut |facts| {
        seen += 1;
        let decision = decide(&cluster.day, facts, &Named(cluster.named));
        let (answer, could, reachable) = expected(cluster, facts);
        let right = match answer {
            Truth::True => decision.outcome.is_open(),
            Truth::False => decision.outcome == Outcome::Forbidden && decision.by_default == could,
            Truth::Unknown if reachable => decision.outcome == Outcome::AfterAssessment,
            Truth::Unknown => decision.outcome == Outcome::Unknown,
        };
        let say = || {
            cluster
                .varies
                .iter()
                .map(|f| format!("{} {:?}", FACTS[usize::from(f.0)].id, facts.get(*f)))
                .collect::<Vec<_>>()
        };
        assert!(
            right,
            "{:?} by_default {} but {answer:?} {could} {reachable}: {:?}",
            decision.outcome,
            decision.by_default,
            say()
        );
        assert_eq!(
            outcome(&cluster.day, facts, &Named(cluster.named)),
            (decision.outcome, decision.by_default)
        );
        assert_eq!(
            prospect(&cluster.day, facts, &Named(cluster.named)),
            (decision.outcome, decision.by_default, decision.settled)
        );
    });
    assert!(seen > 1_000, "the sweep saw {seen} cases");
}

fn partial(cluster: &Cluster, facts: &mut Facts, i: usize, each: &mut impl FnMut(&Facts)) {
    let Some(fact) = cluster.varies.get(i) else {
        if let Some(closed) = closed(facts) {
            each(&closed);
        }
        return;
    };
    for value in [Truth::True, Truth::False, Truth::Unknown] {
        facts.set(*fact, value);
        partial(cluster, facts, i + 1, each);
    }
}

#[test]
fn every_partial_case_of_social_services_to_the_police() {
    sweep(&social_services_to_the_police());
}

#[test]
fn every_partial_case_of_pupil_support_to_a_group() {
    sweep(&pupil_support_to_a_group());
}

/// The proof's value is the value, and what is open can still change it.
#[test]
fn value_proof_and_questions_agree() {
    fn closed_by(cond: &Cond, facts: &Facts) {
        let truth = readings::value(cond, facts);
        assert_eq!(readings::proof(cond, facts).truth(), truth);
        let mut open = Vec::new();
        readings::open_leaves(cond, facts, &mut |leaf| open.push(leaf));
        assert_eq!(open.is_empty(), truth != Truth::Unknown);
    }
    let nothing = Facts::new();
    let half: Facts = FACTS
        .iter()
        .enumerate()
        .filter(|(i, _)| i % 2 == 0)
        .fold(nothing, |facts, (i, _)| {
            facts.with(FactId(u16::try_from(i).expect("few")), i % 3 == 0)
        });
    for provision in LAW.provisions {
        for rule in provision.versions.iter().flat_map(|v| v.rules) {
            for facts in [&nothing, &half] {
                closed_by(&rule.when, facts);
            }
        }
    }
}
