//! 26 kap. 14 c § OSL: the address of protected housing, at municipalities and regions.

use crate::write::*;

/// Said to be the address; or where a child is who has been granted such housing, when
/// a private person asks.
pub(super) const TELLS_WHERE_IT_IS: Cond = Any(&[
    Is(KIND_PROTECTED_HOUSING),
    All(&[
        Is(UNDER_18),
        Is(KIND_CONTACT),
        IsNot(KIND_STAFF_CONTACT),
        Is(TO_PRIVATE),
        Is(IN_PROTECTED_HOUSING),
    ]),
]);

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Hos alla kommuner och regioner är adressen till ett skyddat boende, eller till ett hem för vård eller boende som fungerar så, hemlig om det inte står klart att syftet med boendet inte skadas. Det skyddar verksamheten, inte bara den enskilde.",
        "At every municipality and region the address of protected housing, or of a home that works as such, is secret unless it is clear that the purpose of the housing is not damaged. It protects the activity, not only the individual.",
    ),
    All(&[
        Is(BY_MUNICIPALITY),
        TELLS_WHERE_IT_IS,
        IsNot(CLEAR_HOUSING_SAFE),
    ]),
    Effect::Secrecy(Secrecy::PUBLIC),
)];

/// Protects the activity, so that no consent and no anonymity opens it; holds in every board.
pub static PROVISION: Provision = Provision {
    id: "osl.26.14c",
    at: osl_letter(26, 14, 'c'),
    name: text(
        "adressen till skyddat boende",
        "the address of protected housing",
    ),
    versions: &[
        Version::new("2024:88", date(2024, 4, 1), RULES).reconstructed(
            "Skiljer bara i hänvisningarna till socialtjänstlagen.",
            "Differs only in the references to the Social Services Act.",
        ),
        Version::new("2025:436", date(2025, 7, 1), RULES).note(
            "Frågar en enskild var ett barn som har beviljats skyddat boende finns, prövas regeln även om uppgiften inte är angiven som adressen till boendet.",
            "Where a private person asks where a child is who has been granted protected housing, the rule is tried even if the information is not said to be the address of the housing.",
        ),
    ],
}
.checked();
