//! 21 kap. 4 a § OSL: contact data, between the police and the security service.

use sekretess_core::Spans;

use crate::write::*;

const CONTACT_DATA: &[Span] = &[one(osl(21, 3).part(Part::paragraph(1)))];
const PROTECTED_REGISTRATION: &[Span] = &[one(osl_letter(21, 3, 'a').part(Part::paragraph(1)))];

const UNTIL_2019: Spans = &[CONTACT_DATA];
const SINCE_2019: Spans = &[CONTACT_DATA, PROTECTED_REGISTRATION];

/// From the one to the other, either way.
pub(in crate::osl) const BETWEEN: Cond = Any(&[
    All(&[Is(BY_POLICE), Is(TO_SECURITY_SERVICE)]),
    All(&[Is(BY_SECURITY_SERVICE), Is(TO_POLICE)]),
]);

/// In play when the purpose has to do with crime.
pub(in crate::osl) const AGAINST_CRIME: Cond = Any(&[
    Is(FOR_PREVENTION),
    Is(FOR_INVESTIGATION),
    Is(FOR_ACUTE_DANGER),
]);

const fn lifts(scope: Spans) -> Rule {
    rule(
        text(
            "Kontaktuppgifter om en hotad person får lämnas mellan Polismyndigheten och Säkerhetspolisen om mottagaren behöver uppgiften i sin brottsbekämpning.",
            "Contact data of a threatened person may be given between the Police Authority and the Security Service if the receiver needs it in its law enforcement.",
        ),
        All(&[BETWEEN, Is(NEEDED_IN_LAW_ENFORCEMENT)]),
        Effect::Lifts(Lift::new(Scope::Only(scope), All(&[BETWEEN, AGAINST_CRIME])).one_listener()),
    )
}

/// Not the link between a fictitious and a real identity.
pub static PROVISION: Provision = Provision {
    id: "osl.21.4a",
    at: osl_letter(21, 4, 'a'),
    name: text(
        "kontaktuppgifter mellan polisen och Säkerhetspolisen",
        "contact data between the police and the Security Service",
    ),
    versions: &[
        Version::new("2014:633", date(2015, 1, 1), &[lifts(UNTIL_2019)]).reconstructed(
            "Skyddad folkbokföring (3 a §) fanns inte ännu.",
            "Protected population registration (section 3 a) did not exist yet.",
        ),
        Version::new("2018:691", date(2019, 1, 1), &[lifts(SINCE_2019)]),
    ],
}
.checked();
