//! 10 kap. 27 § OSL: the general clause (*generalklausulen*).

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const UNTIL_2022: Spans = &[HEAVY, HEALTH_1_TO_8, SOCIAL_1_TO_6, P29_1, P29_2];
const SINCE_2022: Spans = &[HEAVY, HEALTH_1_TO_8, SOCIAL_1_TO_6, P29_1, P29_2, P33_4A];

const fn clause(excepted: Spans) -> Rule {
    rule(
        text(
            "En myndighet får lämna en hemlig uppgift till en annan myndighet om det är uppenbart att intresset av att lämna den väger tyngre än sekretessen. Det gäller inte socialtjänstens och hälso- och sjukvårdens uppgifter, och inte om det strider mot lag eller förordning. En verklig avvägning krävs i varje fall, för varje mottagare.",
            "An authority may give secret information to another authority if it is obvious that the interest in disclosure prevails over secrecy. It does not hold for social services' or health care's information, nor where disclosure is contrary to an act or ordinance. A real balancing is needed in each case, for each receiver.",
        ),
        All(&[
            Is(TO_AUTHORITY),
            IsNot(CONTRARY_TO_STATUTE),
            Is(OBVIOUS_PRECEDENCE),
        ]),
        Effect::Lifts(Lift::new(Scope::Except(excepted), Cond::NEVER)),
    )
}

/// Beyond all other overrides; doubt means no.
pub static PROVISION: Provision = Provision {
    id: "osl.10.27",
    at: osl(10, 27),
    name: text("generalklausulen", "the general clause"),
    versions: &[
        Version::new("2013:795", date(2013, 12, 1), &[clause(UNTIL_2022)]).reconstructed(
            "Slutet av undantagslistan och hinderet i personuppgiftslagen är återskapade ur senare text.",
            "The end of the list of exceptions and the bar in the personal data act are reconstructed from later text.",
        ),
        Version::new("2018:220", date(2018, 5, 25), &[clause(UNTIL_2022)])
            .reconstructed("Hänvisningen till personuppgiftslagen togs bort.", "The reference to the personal data act was removed."),
        Version::new("2021:644", date(2022, 1, 1), &[clause(SINCE_2022)]),
    ],
}
.checked();
