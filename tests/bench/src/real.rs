//! Two cases of the real law, as a caller would make them.

use sekretess::{LAW, facts::*};
use sekretess_core::{Day, FactId, Facts, Truth, date};

/// The rules of 1 March 2016.
#[must_use]
pub fn day() -> Day {
    LAW.on(date(2016, 3, 1))
}

/// Social services may tell the police about a nineteen-year-old, to prevent crime:
/// 10 kap. 18 a § OSL. JSON text for `sekretess::door::decide`.
pub const DISCLOSURE: &str = r#"{
    "date": "2016-03-01",
    "discloser": { "actor": "malmo.norr.socialtjanst" },
    "listeners": [{ "id": "polis", "actor": "malmo.polis" }],
    "item": {
        "information": ["personal_circumstances"],
        "purpose": ["prevent_crime"],
        "persons": [{ "age": 19, "facts": { "risk_special": true } }],
        "facts": { "committed_crime": false },
        "listeners": { "polis": { "helps_prevent": true, "inappropriate": false } }
    }
}"#;

const HOLDS: [FactId; 15] = [
    BY_SOCIAL,
    BY_MUNICIPALITY,
    BY_AUTHORITY,
    BY_NAMED_REPORTER,
    TOUCHES_CHILDREN,
    TO_AUTHORITY,
    TO_POLICE,
    TO_INTERVENER,
    TO_LAW_ENFORCEMENT,
    TO_OTHER_AUTHORITY,
    PERSONAL,
    FOR_PREVENTION,
    UNDER_21,
    LEARNT_IN_ACTIVITY,
    RISK_SPECIAL,
];

/// Answered no, beside all that is worked out and does not hold.
const HOLDS_NOT: [FactId; 3] = [COMMITTED_CRIME, UNDER_18, INAPPROPRIATE];

/// What is known in [`DISCLOSURE`], as the door works it out.
#[must_use]
pub fn disclosure() -> Facts {
    let mut facts = Facts::new().with(HELPS_PREVENT, true);
    for (fact, number) in LAW.facts.iter().zip(0_u16..) {
        if fact.derived {
            facts.set(FactId(number), Truth::False);
        }
    }
    HOLDS_NOT
        .iter()
        .for_each(|fact| facts.set(*fact, Truth::False));
    HOLDS.iter().for_each(|fact| facts.set(*fact, Truth::True));
    facts
}

const ROOM: [(&str, &str); 12] = [
    ("socialtjanst", "malmo.norr.socialtjanst"),
    ("larare", "malmo.larare"),
    ("kurator", "malmo.elevhalsa_ovrig"),
    ("skolskoterska", "malmo.elevhalsa_medicinsk"),
    ("elevstod", "malmo.elevstod"),
    ("ssp", "malmo.stadskontoret"),
    ("fritid", "malmo.norr.fritid"),
    ("omrade", "malmo.norr.omradesutveckling"),
    ("polis", "malmo.polis"),
    ("trygghet", "malmo.trygghet_och_sakerhet"),
    ("region", "malmo.region_skane"),
    ("den_unge", "malmo.den_enskilde"),
];

const ITEMS: [(&str, &str, &str); 8] = [
    (
        "socialtjanst",
        "prevent_crime",
        r#""facts": {"risk_special": true}"#,
    ),
    ("kurator", "support_or_protect", r#""facts": {}"#),
    (
        "skolskoterska",
        "support_or_protect",
        r#""facts": {"child_fares_ill": true}"#,
    ),
    ("fritid", "support_or_protect", r#""facts": {}"#),
    ("polis", "prevent_crime", r#""facts": {}"#),
    (
        "larare",
        "support_or_protect",
        r#""facts": {"child_fares_ill": true}"#,
    ),
    ("elevstod", "crime_suspected", r#""facts": {}"#),
    (
        "region",
        "acute_danger",
        r#""relations": {"den_unge": "self"}"#,
    ),
];

/// A room of twelve participants and eight items about a sixteen-year-old, on 13
/// December 2015. JSON text for `sekretess::door::meeting`.
#[must_use]
pub fn room() -> String {
    let participants = ROOM.map(|(id, actor)| format!(r#"{{"id": "{id}", "actor": "{actor}"}}"#));
    let mut number = 0;
    let items = ITEMS.map(|(holder, purpose, person)| {
        number += 1;
        format!(
            r#"{{"id": "item_{number}", "held_by": "{holder}", "purpose": ["{purpose}"],
                "information": ["personal_circumstances"], "grounds": ["osl.10.27"],
                "persons": [{{"id": "den_unge", "age": 16, {person}}}]}}"#
        )
    });
    format!(
        r#"{{"date": "2015-12-13", "directory": "malmo_2015",
            "participants": [{}], "items": [{}]}}"#,
        participants.join(", "),
        items.join(", ")
    )
}
