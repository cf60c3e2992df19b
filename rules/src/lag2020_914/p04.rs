//! 4 § lagen (2020:914): silence of IT suppliers.

use crate::write::*;

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "Den som arbetar hos en leverantör som bara bearbetar eller lagrar uppgifter tekniskt åt en myndighet, eller åt en offentligt finansierad skola, vård eller omsorg, får inte obehörigen röja eller utnyttja dem. Leverantören råder inte själv över uppgifterna; den som vill ha dem vänder sig till uppdragsgivaren.",
            "Who works for a supplier that only processes or stores information technically for an authority, or for a publicly funded school, health care or social care, may not without authority disclose or use it. The supplier does not itself dispose of the information; who wants it turns to the client.",
        ),
        Is(BY_IT_SUPPLIER),
        SECRET,
    ),
    paragraph(
        1,
        text(
            "Tystnadsplikten gäller mot alla utom uppdragsgivaren och dem som arbetar med uppdraget.",
            "The silence holds towards everybody but the client and those who work on the commission.",
        ),
        All(&[
            Is(BY_IT_SUPPLIER),
            Any(&[Is(TO_PRIVATE), Is(TO_AUTHORITY), Is(TO_FOREIGN)]),
            IsNot(TO_CLIENT),
            IsNot(SAME_PRIVATE_ACTIVITY),
        ]),
        Effect::Boundary,
    ),
];

/// Any information, not only personal; a duty in an act opens it.
pub static PROVISION: Provision = Provision {
    id: "lag2020_914.4",
    at: Citation::section(Act::LAG_2020_914, 0, 4),
    name: text("it-leverantörers tystnadsplikt", "silence of IT suppliers"),
    versions: &[
        Version::new("2020:914", date(2021, 1, 1), RULES).note(
            "Att den enskildes samtycke inte räcker, eftersom uppdragsgivaren råder över uppgifterna, är en slutsats.",
            "That the individual's consent is not enough, since the client disposes of the information, is an inference.",
        ),
    ],
}
.checked();
