//! 26 kap. 9 a § OSL: feedback to who reported (*återkoppling*).

use crate::{osl::lists::SOCIAL, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Socialtjänsten får berätta för den som var skyldig att anmäla och har gjort det om en utredning har inletts, inte inletts eller redan pågår, om det inte är olämpligt. Inget annat omfattas.",
        "Social services may tell who was obliged to report and did so whether an inquiry was opened, not opened or is already under way, unless that is inappropriate. Nothing else is covered.",
    ),
    All(&[
        Is(BY_SOCIAL),
        IsNot(TRANSFERRED),
        Is(KIND_FEEDBACK),
        IsNot(KIND_HEALTH),
        IsNot(KIND_CONTACT),
        Is(REPORTED_AS_OBLIGED),
        IsNot(FEEDBACK_INAPPROPRIATE),
    ]),
    Effect::Lifts(
        Lift::new(
            Scope::Only(SOCIAL),
            All(&[Is(KIND_FEEDBACK), Is(REPORTED_AS_OBLIGED)]),
        )
        .one_listener(),
    ),
)];

/// To authorities and private activity alike; not to others who report.
pub static PROVISION: Provision = Provision {
    id: "osl.26.9a",
    at: osl_letter(26, 9, 'a'),
    name: text(
        "återkoppling till den som har anmält",
        "feedback to the reporter",
    ),
    versions: &[
        Version::new("2012:778", date(2013, 1, 1), RULES).reconstructed(
            "Skiljer bara i hänvisningarna till socialtjänstlagen.",
            "Differs only in the references to the Social Services Act.",
        ),
        Version::new("2025:436", date(2025, 7, 1), RULES),
    ],
}
.checked();
