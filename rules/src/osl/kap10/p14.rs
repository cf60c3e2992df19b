//! 10 kap. 14 § OSL: disclosure with a reservation (*förbehåll*).

use sekretess_core::Spans;

use crate::write::*;

/// Absolute secrecy knows no risk that a reservation could remove.
const WITHOUT_HARM_TEST: Spans = &[&[
    one(osl(25, 2).part(Part::paragraph(1))),
    one(osl(25, 5)),
    one(osl_letter(26, 1, 'a').part(Part::paragraph(1))),
    run(osl(26, 3), osl(26, 4)),
    run(osl(35, 3), osl(35, 4)),
]];

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Kan ett förbehåll ta bort den risk som hindrar att en uppgift lämnas till en enskild, ska myndigheten göra förbehållet och lämna uppgiften.",
        "If a reservation can remove the risk that hinders disclosure to a private person, the authority shall make it and give the information.",
    ),
    All(&[Is(TO_PRIVATE), Is(RESERVATION_REMOVES_RISK)]),
    Effect::Lifts(Lift::new(Scope::Except(WITHOUT_HARM_TEST), Cond::NEVER).with_reservation()),
)];

/// Only towards private persons.
pub static PROVISION: Provision = Provision {
    id: "osl.10.14",
    at: osl(10, 14),
    name: text("utlämnande med förbehåll", "disclosure with a reservation"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Bara hänvisningarna till grundlagarna skiljer från den senare lydelsen.",
            "Only the references to the constitutional acts differ from the later wording.",
        ),
        Version::new("2018:1919", date(2019, 1, 1), RULES),
    ],
}
.checked();
