//! 26 kap. 14 b § OSL: the address of protected housing, at the inspectorate.

use crate::{osl::kap26::p14c::TELLS_WHERE_IT_IS, write::*};

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "Hos Inspektionen för vård och omsorg är adressen till ett skyddat boende, eller till ett hem för vård eller boende som fungerar så, hemlig om det inte står klart att syftet med boendet inte skadas. Det skyddar verksamheten, inte bara den enskilde.",
        "At the Health and Social Care Inspectorate the address of protected housing, or of a home that works as such, is secret unless it is clear that the purpose of the housing is not damaged. It protects the activity, not only the individual.",
    ),
    All(&[
        Is(BY_CARE_INSPECTORATE),
        TELLS_WHERE_IT_IS,
        IsNot(CLEAR_HOUSING_SAFE),
    ]),
    Effect::Secrecy(Secrecy::PUBLIC),
)];

/// Protects the activity, so that no consent and no anonymity opens it.
pub static PROVISION: Provision = Provision {
    id: "osl.26.14b",
    at: osl_letter(26, 14, 'b'),
    name: text(
        "skyddade boenden hos tillsynsmyndigheten",
        "protected housing at the inspectorate",
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
