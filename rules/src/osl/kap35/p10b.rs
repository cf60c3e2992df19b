//! 35 kap. 10 b § OSL: two different rules under one number.
//!
//! Until 2020 access bans, which are 10 d § since; from 2021 youth supervision.

use sekretess_core::Spans;

use crate::{osl::kap23::p06a::YOUTH_SUPERVISED, write::*};

const CRIME_WORK: Spans = &[&[one(osl(35, 1).part(Part::paragraph(1)))]];
const ACCESS_BANS: Spans = &[&[one(osl_letter(35, 4, 'a'))]];

/// From the register of access bans to a sports organisation.
pub(super) const TO_SPORTS: &[Rule] = &[rule(
    text(
        "Uppgifter ur tillträdesförbudsregistret får lämnas till en idrottsorganisation enligt registrets egna regler.",
        "Information from the register of access bans may be given to a sports organisation under the register's own rules.",
    ),
    All(&[
        Is(BY_POLICE),
        Is(ACCESS_BAN_REGISTER),
        Is(TO_SPORTS_ORGANISATION),
    ]),
    Effect::Lifts(Lift::new(Scope::Only(ACCESS_BANS), Is(TO_SPORTS_ORGANISATION)).one_listener()),
)];

/// Mind the date: the number was given to another rule on 2021-01-01.
pub static PROVISION: Provision = Provision {
    id: "osl.35.10b",
    at: osl_letter(35, 10, 'b'),
    name: text("ungdomsövervakning (före 2021: tillträdesförbud)", "youth supervision (before 2021: access bans)"),
    versions: &[
        Version::new("2015:53", date(2015, 4, 1), TO_SPORTS).reconstructed(
            "Under det här numret stod regeln om tillträdesförbud, som nu är 10 d §.",
            "The rule on access bans, now section 10 d, stood under this number.",
        ),
        Version::new("2018:1708", date(2019, 1, 1), TO_SPORTS).reconstructed(
            "Under det här numret stod regeln om tillträdesförbud, som nu är 10 d §.",
            "The rule on access bans, now section 10 d, stood under this number.",
        ),
        Version::new("2020:620", date(2021, 1, 1), &[rule(
            text(
                "Uppgifter i en förundersökning får lämnas till Kriminalvården om de behövs för att upprätta en plan för ungdomsövervakning, med åtgärder mot återfall eller annan ogynnsam utveckling.",
                "Information in a preliminary investigation may be given to the Prison and Probation Service if it is needed to draw up a plan for youth supervision, with measures against relapse or other unfavourable development.",
            ),
            All(&[
                Is(BY_CRIME_AUTHORITY),
                YOUTH_SUPERVISED,
                Is(IN_PRELIMINARY_INVESTIGATION),
                Is(NEEDED_FOR_SUPERVISION_PLAN),
            ]),
            Effect::Lifts(
                Lift::new(
                    Scope::Only(CRIME_WORK),
                    All(&[YOUTH_SUPERVISED, Is(IN_PRELIMINARY_INVESTIGATION)]),
                )
                .one_listener(),
            ),
        )]),
    ],
}
.checked();
