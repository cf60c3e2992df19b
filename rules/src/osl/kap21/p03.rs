//! 21 kap. 3 § OSL: contact data of persecuted persons.

use crate::write::*;

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "Adress, telefonnummer och annat som visar var en enskild eller dennes anhöriga bor eller går att nå är hemliga hos alla myndigheter om det av särskild anledning kan antas att den enskilde eller någon närstående utsätts för hot, våld eller annat allvarligt men.",
            "Address, telephone and anything that tells where an individual or a relative lives or can be reached is secret at all authorities if for a special reason it can be assumed that the individual or someone close is exposed to threats, violence or other serious harm.",
        ),
        All(&[Is(PERSONAL), Is(KIND_CONTACT), Is(THREAT_SPECIAL_REASON)]),
        SECRET,
    ),
    paragraph(
        3,
        text(
            "Kopplingen mellan fingerade och verkliga personuppgifter är hemlig om det inte står klart att ingen lider men.",
            "The link between fictitious and real identity data is secret unless it is clear that nobody suffers harm.",
        ),
        All(&[Is(PERSONAL), Is(KIND_FICTITIOUS), IsNot(CLEAR_NO_HARM)]),
        SECRET,
    ),
];

/// Holds everywhere in the public sector.
pub static PROVISION: Provision = Provision {
    id: "osl.21.3",
    at: osl(21, 3),
    name: text(
        "förföljda personers kontaktuppgifter",
        "contact data of persecuted persons",
    ),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, RULES).reconstructed(
            "Skiljer bara i fråga om fastighetsbeteckningar hos hyres- och arrendenämnd.",
            "Differs only as to property designations at rent and lease tribunals.",
        ),
        Version::new("2020:277", date(2020, 7, 1), RULES),
    ],
}
.checked();
