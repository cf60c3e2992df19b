//! 35 kap. 10 a § OSL: between the police and the security service.

use sekretess_core::Spans;

use crate::{
    osl::kap21::p04a::{AGAINST_CRIME, BETWEEN},
    write::*,
};

const CRIME_WORK: Spans = &[&[one(osl(35, 1))]];

/// The interest of the work (18 kap.) needs a way of its own.
pub static PROVISION: Provision = Provision {
    id: "osl.35.10a",
    at: osl_letter(35, 10, 'a'),
    name: text("mellan Polismyndigheten och Säkerhetspolisen", "between the Police Authority and the Security Service"),
    versions: &[Version::new("2014:633", date(2015, 1, 1), &[rule(
        text(
            "En uppgift om en enskild får lämnas mellan Polismyndigheten och Säkerhetspolisen om mottagaren behöver den i sin brottsbekämpning.",
            "Information on an individual may be given between the Police Authority and the Security Service if the receiver needs it in its law enforcement.",
        ),
        All(&[BETWEEN, Is(NEEDED_IN_LAW_ENFORCEMENT)]),
        Effect::Lifts(Lift::new(Scope::Only(CRIME_WORK), All(&[BETWEEN, AGAINST_CRIME])).one_listener()),
    )])],
}
.checked();
