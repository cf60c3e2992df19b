//! 2 § lagen (2024:307): wrong payments from the welfare systems.

use sekretess_core::Spans;

use crate::{lag2025_170::NOT_EXCEPTED, write::*};

/// Not 15–20 or 41–43 kap. OSL. What the act excepts beside them is held by nobody
/// here but social services and health care.
const REACHED: Spans = &[&[run(osl(21, 1), osl(40, 99))]];

const HOLDER: Cond = Any(&[
    Is(BY_EMPLOYMENT_SERVICE),
    Is(BY_SOCIAL_INSURANCE),
    Is(BY_BENEFIT_AUTHORITY),
    Is(BY_MIGRATION_AGENCY),
    Is(BY_TAX_AGENCY),
    All(&[Is(BY_MUNICIPALITY), IsNot(BY_REGION)]),
]);

/// A municipality gives to the others, not to a board of its own.
const RECEIVER: Cond = Any(&[
    Is(TO_EMPLOYMENT_SERVICE),
    Is(TO_SOCIAL_INSURANCE),
    Is(TO_BENEFIT_AUTHORITY),
    Is(TO_MIGRATION_AGENCY),
    Is(TO_TAX_AGENCY),
    Is(TO_ENFORCEMENT_AUTHORITY),
    Is(TO_CARE_INSPECTORATE),
    All(&[IsNot(BY_MUNICIPALITY), Is(TO_MUNICIPAL_SOCIAL)]),
]);

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "De myndigheter som lagen räknar upp, och kommunerna, ska lämna varandra det som behövs för att hindra eller utreda felaktiga utbetalningar, om inte övervägande skäl talar för sekretess. Socialtjänstens och vårdens uppgifter omfattas inte.",
        "The authorities that the act lists, and the municipalities, shall give each other what is needed to prevent or investigate wrong payments, unless overriding reasons speak for secrecy. Social services' and health care's information is not included.",
    ),
    All(&[
        HOLDER,
        NOT_EXCEPTED,
        RECEIVER,
        Is(FOR_PAYMENTS),
        Is(NEEDED_AS_STATED),
        IsNot(SECRECY_OUTWEIGHS),
    ]),
    Effect::Duty(Duty {
        scope: Scope::Only(REACHED),
        invoked: Is(FOR_PAYMENTS),
    }),
)];

/// Irrelevant for what social services and health care hold.
pub static PROVISION: Provision = Provision {
    id: "lag2024_307.2",
    at: Citation::section(Act::LAG_2024_307, 0, 2),
    name: text("felaktiga utbetalningar från välfärdssystemen", "wrong payments from the welfare systems"),
    versions: &[
        Version::new("2024:307", date(2024, 7, 1), RULES).note(
            "Läst i lydelsen enligt 2025:761, som kan ha ändrat vilka myndigheter som räknas upp; Bolagsverket, E-hälsomyndigheten, Kronofogdemyndigheten, Inspektionen för vård och omsorg och arbetslöshetskassorna finns inte här som den som lämnar.",
            "Read in the wording of 2025:761, which may have changed the list; the Companies Registration Office, the eHealth Agency, the Enforcement Authority, the Health and Social Care Inspectorate and the unemployment funds are not here as disclosers.",
        ),
    ],
}
.checked();
