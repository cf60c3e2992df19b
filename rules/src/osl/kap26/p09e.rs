//! 26 kap. 9 e § OSL: from the National Board of Institutional Care.

use crate::{osl::lists::SOCIAL, write::*};

const RECEIVER: Cond = Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE), Is(TO_CUSTOMS)]);

/// No age limit; only that board speaks.
pub static PROVISION: Provision = Provision {
    id: "osl.26.9e",
    at: osl_letter(26, 9, 'e'),
    name: text("från Statens institutionsstyrelse till polisen m.fl.", "from the National Board of Institutional Care to the police and others"),
    versions: &[Version::new("2025:179", date(2025, 4, 1), &[
        paragraph(
            1,
            text(
                "Statens institutionsstyrelse får lämna uppgift till Polismyndigheten, Säkerhetspolisen eller Tullverket för att förebygga, förhindra eller upptäcka brott, om konkreta omständigheter ger risk för att den enskilde utövar brottslighet med fängelse i straffskalan och det inte är olämpligt.",
                "The National Board of Institutional Care may give information to the Police Authority, the Security Service or Swedish Customs to prevent, hinder or detect crime, if concrete circumstances mean a risk that the individual engages in crime with imprisonment in the scale and disclosure is not inappropriate.",
            ),
            All(&[
                Is(BY_INSTITUTIONAL_CARE),
                RECEIVER,
                Is(FOR_PREVENTION),
                Is(RISK_PRISON_CRIME),
                IsNot(INAPPROPRIATE),
            ]),
            Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(FOR_PREVENTION)).one_listener()),
        ),
        paragraph(
            2,
            text(
                "Den får också lämna dit en misstanke om ett brott som har begåtts i den egna verksamheten, om det inte är olämpligt.",
                "It may also give there a suspicion of a crime committed within its own activity, unless that is inappropriate.",
            ),
            All(&[
                Is(BY_INSTITUTIONAL_CARE),
                RECEIVER,
                Is(COMMITTED_CRIME),
                Is(CRIME_IN_INSTITUTION),
                IsNot(INAPPROPRIATE),
            ]),
            Effect::Lifts(
                Lift::new(Scope::Only(SOCIAL), Is(CRIME_IN_INSTITUTION)).one_listener(),
            ),
        ),
    ])],
}
.checked();
