//! 26 kap. 2 § OSL: where a child is, towards a parent or guardian.

use crate::write::*;

const ASKED_BY_A_PARENT: Cond = All(&[
    Any(&[Is(BY_SOCIAL), Is(BY_CARE_INSPECTORATE)]),
    Is(PERSONAL),
    Is(UNDER_18),
    Is(KIND_CONTACT),
    Any(&[Is(TO_GUARDIAN), Is(TO_PARENT)]),
]);

const MUST_NOT_LEARN: Cond = All(&[Is(WHEREABOUTS_WITHHELD_HERE), IsNot(CLEAR_NO_HARM)]);

/// The secrecy of 1 §, also towards those who otherwise would learn.
pub static PROVISION: Provision = Provision {
    id: "osl.26.2",
    at: osl(26, 2),
    name: text("barnets vistelseort mot förälder eller vårdnadshavare", "a child's whereabouts towards a parent or guardian"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, &[rule(
            text(
                "Var ett barn som är omhändertaget eller vårdas enligt LVU finns är hemligt också mot en förälder eller vårdnadshavare, om det är nödvändigt för ändamålet med vården.",
                "Where a child taken into care or cared for under LVU is, is secret towards a parent or guardian too, if that is necessary for the purpose of the care.",
            ),
            All(&[ASKED_BY_A_PARENT, Is(TAKEN_INTO_CARE), MUST_NOT_LEARN]),
            SECRET,
        )])
        .reconstructed(
            "Återskapad ur den senare lydelsen, utan skyddat boende.",
            "Reconstructed from the later wording, without protected housing.",
        ),
        Version::new("2024:88", date(2024, 4, 1), &[rule(
            text(
                "Var ett barn finns är hemligt också mot en förälder eller vårdnadshavare, om barnet är omhändertaget eller vårdas enligt LVU, eller har fått skyddat boende enligt lagen (2024:79), och det är nödvändigt för ändamålet med vården eller insatsen.",
                "Where a child is, is secret towards a parent or guardian too, if the child is taken into care or cared for under LVU, or has been granted protected housing under the act (2024:79), and that is necessary for the purpose of the care or the measure.",
            ),
            All(&[ASKED_BY_A_PARENT, Any(&[Is(TAKEN_INTO_CARE), Is(IN_PROTECTED_HOUSING)]), MUST_NOT_LEARN]),
 SECRET,
        )]),
    ],
}
.checked();
