//! Private actors whom every municipality meets.

use crate::actors::{Actor, ProfileOf::One};

/// Everybody whom OSL does not bind.
pub(in crate::actors) const PRIVATE: &[Actor<'static>] = &[
    Actor::row(
        "",
        "generic.private",
        ("", ""),
        One("private"),
        "en förening, ett företag eller en privatperson",
        "an association, a company or a private person",
    ),
    Actor::row(
        "",
        "generic.association",
        ("", ""),
        One("private"),
        "en förening eller ett trossamfund",
        "an association or a congregation",
    ),
    Actor::row(
        "",
        "generic.private_school",
        ("", ""),
        One("private_school"),
        "en fristående skola",
        "an independent (privately run) school",
    ),
    Actor::row(
        "",
        "generic.private_preschool",
        ("", ""),
        One("private_preschool"),
        "en fristående förskola",
        "an independent (privately run) preschool",
    ),
    Actor::row(
        "",
        "generic.private_social_care",
        ("", ""),
        One("private_social_care"),
        "en privat utförare av socialtjänst",
        "a private provider of social care",
    ),
    Actor::row(
        "",
        "generic.private_health_care",
        ("", ""),
        One("private_health_care"),
        "en privat vårdgivare",
        "a private provider of health care",
    ),
    Actor::row(
        "",
        "generic.private_provider",
        ("", ""),
        One("private_provider"),
        "en fristående skola eller privat utförare",
        "a private school or provider",
    )
    .note(
        "Välj hellre någon av de fyra raderna för skola, förskola, socialtjänst och vård: \
         tystnadsplikten står i olika lagar.",
        "Rather choose one of the four rows for school, preschool, social care and health care: \
         the duty of silence stands in different acts.",
    ),
    Actor::row(
        "",
        "generic.it_supplier",
        ("", ""),
        One("it_supplier"),
        "en it-leverantör",
        "an IT supplier",
    ),
    Actor::row(
        "",
        "generic.individual",
        ("", ""),
        One("individual"),
        "den enskilde",
        "the individual",
    ),
    Actor::row(
        "",
        "generic.guardian",
        ("", ""),
        One("guardian"),
        "vårdnadshavaren",
        "the guardian",
    ),
    Actor::row(
        "",
        "generic.another_individual",
        ("", ""),
        One("private"),
        "en annan enskild",
        "another individual",
    )
    .note(
        "Någon annan än den som uppgiften rör och dennes vårdnadshavare, till exempel en granne, \
         en annan elev eller en annan förälder.",
        "Somebody other than the one whom the information concerns and that person's guardian, \
         for example a neighbour, another pupil or another parent.",
    ),
];
