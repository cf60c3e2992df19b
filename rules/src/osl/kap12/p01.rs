//! 12 kap. 1 § OSL: the individual himself or herself.

use sekretess_core::Spans;

use crate::write::*;

/// Rules that hold even towards the person they protect, or that do not protect
/// that person.
const ELSE_STATED: Spans = &[&[
    one(osl(25, 6)),
    one(osl(25, 7)),
    one(osl(26, 5)),
    run(osl(28, 2), osl(28, 3)),
    one(osl(35, 2)),
    one(osl(35, 3)),
]];

/// Other people's information in the same item keeps its own protection.
pub static PROVISION: Provision = Provision {
    id: "osl.12.1",
    at: osl(12, 1),
    name: text("den enskilde själv", "the individual himself or herself"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Sekretess till skydd för en enskild gäller inte mot den enskilde själv. Uppgifter om andra i samma ärende behåller sitt skydd.",
            "Secrecy that protects an individual does not hold towards that individual. Information on others in the same matter keeps its protection.",
        ),
        Is(TO_SUBJECT),
        Effect::Exempts(Scope::IndividualsExcept(ELSE_STATED)),
    )])],
}
.checked();
