//! 22 kap. 1 § OSL: the population register (*folkbokföringen*).

use crate::write::*;

/// Openness is the rule: there must be a special reason.
pub static PROVISION: Provision = Provision {
    id: "osl.22.1",
    at: osl(22, 1),
    name: text("folkbokföring", "population registration"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Personliga förhållanden i folkbokföringen är hemliga bara om det finns en särskild anledning att anta att någon lider men. En skyddsmarkering är en sådan anledning att pröva.",
            "Personal circumstances in the population register are secret only if there is a special reason to assume harm. A protection marker is such a reason to look closely.",
        ),
        All(&[
            Is(BY_TAX_AGENCY),
            Is(KIND_POPULATION_REGISTER),
            Is(PERSONAL),
            Is(HARM_SPECIAL_REASON),
        ]),
        SECRET,
    )])
    .unverified(
        "Ordalydelsen är inte läst; styrkan (kvalificerat rakt skaderekvisit) är bästa läsning. Att sekretessen kan gälla även hos andra som för sådana register är inte kodat.",
        "The wording was not read; the strength (qualified harm test) is the best reading. That it can also hold at others who keep such registers is not encoded.",
    )],
}
.checked();
