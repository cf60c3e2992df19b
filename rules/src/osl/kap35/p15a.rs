//! 35 kap. 15 a § OSL: the prison service, to carry out a youth supervision plan.

use sekretess_core::Spans;

use crate::write::*;

const PRISON_SERVICE: Spans = &[&[one(osl(35, 15).part(Part::paragraph(1)))]];

const SUPERVISED: Cond = All(&[Is(BY_PRISON_SERVICE), Is(YOUTH_SUPERVISION)]);

/// To private persons as well as authorities.
pub static PROVISION: Provision = Provision {
    id: "osl.35.15a",
    at: osl_letter(35, 15, 'a'),
    name: text("genomföra en plan för ungdomsövervakning", "carrying out a youth supervision plan"),
    versions: &[Version::new("2020:620", date(2021, 1, 1), &[rule(
        text(
            "Kriminalvården får lämna uppgifter om den som är dömd till ungdomsövervakning till enskilda och myndigheter, om det behövs för att genomföra verkställighetsplanen.",
            "The Prison and Probation Service may give information on somebody sentenced to youth supervision to private persons and authorities, if that is needed to carry out the plan.",
        ),
        All(&[SUPERVISED, Is(NEEDED_TO_CARRY_OUT_PLAN)]),
        Effect::Lifts(Lift::new(Scope::Only(PRISON_SERVICE), SUPERVISED)),
    )])],
}
.checked();
