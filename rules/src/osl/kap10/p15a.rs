//! 10 kap. 15 a § OSL: crime, wrong payments, cheating, between authorities.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const CHAPTERS_21_TO_40: Spans = &[&[run(osl(21, 1), osl(40, u16::MAX))]];

/// The rules that 10 kap. 23 § names and this section reaches all the same: for
/// them the relation between the two sections is open.
const ALSO_IN_SECTION_23: Spans = &[&[one(osl(26, 1))], P26_1A_2, SOCIAL_2_AND_5];

/// The rules that the third paragraph excepts, and the four that the second rule
/// below reaches: together all of 26 kap. 1–6 §§.
const NOT_BY_THE_FIRST_RULE: Spans = &[
    HEAVY,
    &[run(osl(25, 1), osl(25, 5)), one(osl(25, 8))],
    SOCIAL_1_TO_6,
    P29_1,
    P29_2,
    P33_4A,
];

const PURPOSE: Cond = Any(&[
    Is(FOR_PREVENTION),
    Is(FOR_ACUTE_DANGER),
    Is(FOR_INVESTIGATION),
    Is(FOR_PAYMENTS),
    Is(FOR_RULE_BREACHES),
]);

const BALANCED: Cond = All(&[
    Is(TO_AUTHORITY),
    PURPOSE,
    Is(NEEDED_AGAINST_CRIME),
    IsNot(SECRECY_OUTWEIGHS),
]);

const NOT_SHUT_OUT_BY_SECTION_23: Cond = Any(&[
    All(&[
        IsNot(COMMITTED_CRIME),
        IsNot(FOR_INVESTIGATION),
        IsNot(IMPORTANT_FOR_INVESTIGATION),
    ]),
    IsNot(TO_INTERVENER),
    Is(BESIDE_10_23),
]);

const TEXT: Text = text(
    "En uppgift får lämnas till en annan myndighet om det behövs för att förebygga, upptäcka eller utreda brott, felaktiga utbetalningar, fusk eller regelöverträdelser, om inte övervägande skäl talar för sekretess.",
    "Information may be given to another authority if that is needed to prevent, detect or investigate crime, wrong payments, cheating or breaches of rules, unless overriding reasons speak for secrecy.",
);

/// Only between authorities, after a balancing that presumes disclosure.
pub static PROVISION: Provision = Provision {
    id: "osl.10.15a",
    at: osl_letter(10, 15, 'a'),
    name: text("brott, felaktiga utbetalningar och fusk", "crime, wrong payments and cheating"),
    versions: &[Version::new("2025:934", date(2025, 12, 1), &[
        paragraph(
            1,
            TEXT,
            BALANCED,
            Effect::Lifts(Lift::new(Scope::Within(CHAPTERS_21_TO_40, NOT_BY_THE_FIRST_RULE), PURPOSE)),
        ),
        paragraph(
            1,
            TEXT,
            All(&[BALANCED, NOT_SHUT_OUT_BY_SECTION_23]),
            Effect::Lifts(Lift::new(Scope::Only(ALSO_IN_SECTION_23), PURPOSE)),
        ),
    ])
    .note(
        "För socialtjänstens uppgifter om begångna brott till brottsbekämpande myndigheter är det en öppen rättsfråga om 15 a § gäller vid sidan av gränserna i 23 §.",
        "For social services' information on committed crimes to law enforcement it is an open question of law whether section 15 a stands beside the thresholds of section 23.",
    )],
}
.checked();
