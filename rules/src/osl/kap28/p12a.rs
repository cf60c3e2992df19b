//! 28 kap. 12 a § OSL: the Employment Service to its suppliers.

use sekretess_core::Spans;

use crate::write::*;

const LABOUR_MARKET: Spans = &[&[run(osl(28, 11), osl(28, 12))]];

const TO_ITS_SUPPLIER: Cond = All(&[Is(BY_EMPLOYMENT_SERVICE), Is(TO_EMPLOYMENT_SUPPLIER)]);

const ESTABLISHMENT: &[Rule] = &[not_encoded(All(&[
    Is(BY_EMPLOYMENT_SERVICE),
    Is(TO_PRIVATE),
]))];

const fn not_encoded(when: Cond) -> Rule {
    rule(Text::EMPTY, when, Effect::NotEncoded)
}

/// Only what the supplier's commission makes necessary.
pub static PROVISION: Provision = Provision {
    id: "osl.28.12a",
    at: osl_letter(28, 12, 'a'),
    name: text("Arbetsförmedlingen till leverantörer", "the Employment Service to suppliers"),
    versions: &[
        Version::new("2010:208", date(2010, 12, 1), ESTABLISHMENT).unverified(
            "Äldre lydelser gällde etableringsinsatser och är inte kodade.",
            "Older wordings concerned establishment measures and are not encoded.",
        ),
        Version::new("2017:594", date(2018, 1, 1), ESTABLISHMENT).unverified(
            "Äldre lydelser gällde etableringsinsatser och är inte kodade.",
            "Older wordings concerned establishment measures and are not encoded.",
        ),
        Version::new("2022:1242", date(2022, 12, 1), &[rule(
            text(
                "Uppgifter som har kommit in från den 1 december 2022 får lämnas till en leverantör som utför insatser åt Arbetsförmedlingen, om det är nödvändigt för leverantörens uppdrag.",
                "Information received from 1 December 2022 may be given to a supplier that carries out measures for the Employment Service, if the supplier's commission makes it necessary.",
            ),
            All(&[
                TO_ITS_SUPPLIER,
                IsNot(RECEIVED_BEFORE_2022_12_01),
                Is(NECESSARY_FOR_SUPPLIER),
            ]),
            Effect::Lifts(Lift::new(Scope::Only(LABOUR_MARKET), TO_ITS_SUPPLIER)),
        ), not_encoded(All(&[
            Is(BY_EMPLOYMENT_SERVICE),
            Is(TO_PRIVATE),
            Is(RECEIVED_BEFORE_2022_12_01),
        ]))])
        .note(
            "För uppgifter som kom in före den 1 december 2022 gäller den äldre lydelsen, som inte är kodad.",
            "For information received before 1 December 2022 the older wording holds, which is not encoded.",
        ),
    ],
}
.checked();
