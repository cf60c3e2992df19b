//! 8 kap. 3 § OSL: foreign authorities and intergovernmental organisations.

use crate::write::*;

/// The way through the boundary of 1 § to a foreign listener.
pub static PROVISION: Provision = Provision {
    id: "osl.8.3",
    at: osl(8, 3),
    name: text("utländska myndigheter och mellanfolkliga organisationer", "foreign authorities and intergovernmental organisations"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[
        Rule {
            part: Part::item(1, 1),
            text: text(
                "En hemlig uppgift får lämnas till en utländsk myndighet eller en mellanfolklig organisation om en särskild föreskrift säger det.",
                "Secret information may be given to a foreign authority or an intergovernmental organisation if a special provision says so.",
            ),
            when: All(&[Is(TO_FOREIGN), Is(FOREIGN_BY_STATUTE)]),
            then: Effect::Lifts(Lift::new(Scope::SameAct, Is(FOREIGN_BY_STATUTE))),
        },
        Rule {
            part: Part::item(1, 2),
            text: text(
                "Den får också lämnas dit om den hade fått lämnas till en svensk myndighet i samma läge och det står klart att det är förenligt med svenska intressen.",
                "It may also be given there if it could have been given to a Swedish authority in the same position and it is clear that this is compatible with Swedish interests.",
            ),
            when: All(&[
                Is(TO_FOREIGN),
                Is(COULD_BE_GIVEN_IN_SWEDEN),
                Is(CLEAR_SWEDISH_INTERESTS),
            ]),
            then: Effect::Lifts(Lift::new(Scope::SameAct, Cond::NEVER)),
        },
    ])],
}
.checked();
