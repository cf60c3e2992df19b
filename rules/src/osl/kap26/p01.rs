//! 26 kap. 1 § OSL: social services (*socialtjänst*).

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Inom socialtjänsten är alla uppgifter om en enskilds personliga förhållanden hemliga om det inte står klart att ingen lider men. Även att någon är aktuell där är en sådan uppgift.",
        "Within social services all information on an individual's personal circumstances is secret unless it is clear that nobody suffers harm. Even that somebody is known there is such information.",
    ),
    All(&[
        Any(&[Is(BY_SOCIAL), Is(BY_CARE_INSPECTORATE)]),
        Is(PERSONAL),
        IsNot(CLEAR_NO_HARM),
    ]),
    SECRET,
)];

/// Not in so many words, and so said beside each wording.
const SUPERVISION: (&str, &str) = (
    "Att Inspektionen för vård och omsorg (IVO) räknas hit, som särskild tillsyn, är en slutsats ur lagtexten.",
    "That the Health and Social Care Inspectorate (IVO) counts here, as special supervision, is an inference from the text.",
);

/// Strong secrecy; what counts as social services is read off the activity.
pub static PROVISION: Provision = Provision {
    id: "osl.26.1",
    at: osl(26, 1),
    name: text("socialtjänst", "social services"),
    versions: &[
        Version::new("2011:1113", date(2012, 1, 1), RULES).note(SUPERVISION.0, SUPERVISION.1),
        Version::new("2017:377", date(2018, 1, 1), RULES).reconstructed(
            "Bara patientnämndernas benämning ändrades. Att Inspektionen för vård och omsorg (IVO) räknas hit, som särskild tillsyn, är en slutsats ur lagtexten.",
            "Only the name of the patients' boards changed. That the Health and Social Care Inspectorate (IVO) counts here, as special supervision, is an inference from the text.",
        ),
        Version::new("2024:88", date(2024, 4, 1), RULES).note(SUPERVISION.0, SUPERVISION.1),
    ],
}
.checked();
