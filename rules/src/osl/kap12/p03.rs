//! 12 kap. 3 § OSL: minors and their guardians (*vårdnadshavare*).

use sekretess_core::Spans;

use crate::write::*;

const ELSE_STATED: Spans = &[&[
    run(osl(25, 6), osl(25, 7)),
    one(osl(26, 2)),
    one(osl(26, 5)),
    run(osl(28, 2), osl(28, 3)),
    one(osl(35, 2)),
    one(osl(35, 3)),
]];

/// No secrecy towards a guardian who has a say, unless the child would suffer.
pub static PROVISION: Provision = Provision {
    id: "osl.12.3",
    at: osl(12, 3),
    name: text("vårdnadshavare", "guardians"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(
        1,
        text(
            "Sekretess till skydd för ett barn gäller inte mot en vårdnadshavare som har rätt att bestämma i frågan, om det inte kan antas att barnet lider betydande men av att vårdnadshavaren får veta. Rätten att bestämma avtar med barnets ålder och mognad.",
            "Secrecy that protects a child does not hold towards a guardian who has a say in the matter, unless it can be assumed that the child suffers considerable harm if the guardian learns it. The say falls with the child's age and maturity.",
        ),
        All(&[Is(UNDER_18), Is(TO_GUARDIAN), Is(GUARDIAN_HAS_SAY), IsNot(HARM_IF_THIS_GUARDIAN_LEARNS)]),
        Effect::Exempts(Scope::IndividualsExcept(ELSE_STATED)),
    )])
    .note(
        "Att ett moget barn bestämmer ensamt, och att båda vårdnadshavarna behövs vid gemensam vårdnad, är slutsatser ur 12 kap. 2 och 3 §§ och 6 kap. föräldrabalken.",
        "That a mature child decides alone, and that both guardians are needed under joint custody, are inferences from chapter 12, sections 2 and 3 and chapter 6 of the Parental Code.",
    )],
}
.checked();
