//! 10 kap. 3 § OSL: a party's insight (*partsinsyn*).

use crate::write::*;

/// A private person or a Swedish authority; a foreign one comes under 8 kap. 3 §.
const PARTY: Cond = All(&[
    Is(PARTY_WITH_INSIGHT),
    Any(&[Is(TO_PRIVATE), Is(TO_AUTHORITY)]),
]);

const LIFT: Lift = Lift::new(Scope::SameAct, Is(PARTY_WITH_INSIGHT)).one_listener();

/// For the party alone; a decision in the matter is never withheld from it.
pub static PROVISION: Provision = Provision {
    id: "osl.10.3",
    at: osl(10, 3),
    name: text("parters insyn", "party access"),
    versions: &[Version::new("2014:259", date(2014, 6, 1), &[
        paragraph(
            1,
            text(
                "Den som är part och har rätt till insyn i ärendet får ta del av materialet i det, om det inte är av synnerlig vikt att uppgiften inte röjs. Då ska myndigheten ändå upplysa om innehållet så långt det går utan allvarlig skada.",
                "A party with a right of insight may see the material in the matter, unless it is of exceptional importance that the information is not disclosed. The authority shall then still tell the content as far as it can without serious harm.",
            ),
            All(&[PARTY, IsNot(EXCEPTIONAL_AGAINST_PARTY)]),
            Effect::Lifts(LIFT),
        ),
        paragraph(
            2,
            text(
                "Beslutet i ärendet får parten alltid ta del av.",
                "The decision in the matter the party may always see.",
            ),
            All(&[PARTY, Is(KIND_DECISION)]),
            Effect::Lifts(LIFT),
        ),
    ])
    .note(
        "Avvikande regler i andra lagar går före, och för den misstänkte i ett brottmål gäller 3 a §; de är inte kodade.",
        "Deviating rules in other acts prevail, and for the suspect in a criminal case section 3 a holds; they are not encoded.",
    )],
}
.checked();
