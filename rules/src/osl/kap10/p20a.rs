//! 10 kap. 20 a § OSL: an animal that suffers.

use sekretess_core::Spans;

use crate::write::*;

const HEALTH_AND_SOCIAL: Spans = &[&[one(osl(25, 1)), one(osl(26, 1))]];

/// Only what concerns the animal.
pub static PROVISION: Provision = Provision {
    id: "osl.10.20a",
    at: osl_letter(10, 20, 'a'),
    name: text("ingripande av djurskyddsskäl", "intervention to protect an animal"),
    versions: &[Version::new("2018:1194", date(2019, 4, 1), &[paragraph(
        1,
        text(
            "Personal i vården eller socialtjänsten som påträffar ett djur som vanvårdas, är uppenbart sjukt eller allvarligt skadat får lämna det som djurskyddskontrollen eller Polismyndigheten måste veta om djuret för att ingripa, om det inte går att lösa med den som håller djuret.",
            "Health-care or social-services staff who encounter an animal that is neglected, obviously ill or seriously injured may give what animal-welfare control or the Police Authority must know of the animal to intervene, if it cannot be solved with its keeper.",
        ),
        All(&[
            Any(&[Is(BY_HEALTH), Is(BY_SOCIAL)]),
            Any(&[Is(TO_ANIMAL_CONTROL), Is(TO_POLICE)]),
            Is(KIND_ANIMAL),
            IsNot(KIND_HEALTH),
            Is(ANIMAL_ENCOUNTERED),
            Is(ANIMAL_SUFFERS),
            Is(ANIMAL_DATA_NECESSARY),
            Is(ANIMAL_NO_REMEDY),
        ]),
        Effect::Lifts(
            Lift::new(Scope::Only(HEALTH_AND_SOCIAL), Is(ANIMAL_ENCOUNTERED)).one_listener(),
        ),
    )])],
}
.checked();
