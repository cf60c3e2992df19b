//! 26 kap. 1 § OSL: social services (*socialtjänst*).

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Inom socialtjänsten är alla uppgifter om en enskilds personliga förhållanden hemliga om det inte står klart att ingen lider men. Även att någon är aktuell där är en sådan uppgift.",
        "Within social services all information on an individual's personal circumstances is secret unless it is clear that nobody suffers harm. Even that somebody is known there is such information.",
    ),
    All(&[Is(BY_SOCIAL), Is(PERSONAL), IsNot(CLEAR_NO_HARM)]),
    SECRET,
)];

/// Strong secrecy; what counts as social services is read off the activity.
pub static PROVISION: Provision = Provision {
    id: "osl.26.1",
    at: osl(26, 1),
    name: text("socialtjänst", "social services"),
    versions: &[
        Version::new("2011:1113", date(2012, 1, 1), RULES),
        Version::new("2017:377", date(2018, 1, 1), RULES).reconstructed(
            "Bara patientnämndernas benämning ändrades.",
            "Only the name of the patients' boards changed.",
        ),
        Version::new("2024:88", date(2024, 4, 1), RULES),
    ],
}
.checked();
