//! 6 kap. 6 § vapenlagen: a doctor reports who is unfit to hold a firearm.

use crate::{acts::duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    1,
    text(
        "En läkare som bedömer att en patient av medicinska skäl är olämplig att ha skjutvapen ska genast anmäla det till Polismyndigheten, om det inte står klart att patienten saknar tillstånd. Bara olämpligheten anmäls, inte resten av journalen.",
        "A doctor who judges that a patient is for medical reasons unfit to hold a firearm shall at once report it to the Police Authority, unless it is clear that the patient has no licence. Only the unfitness is reported, not the rest of the record.",
    ),
    All(&[
        HEALTH_CARE,
        Is(TO_POLICE),
        Is(UNFIT_FOR_FIREARM),
        IsNot(CLEARLY_NO_FIREARM),
    ]),
    duty(Cond::NEVER),
)];

/// The unfitness, not the rest of the record.
pub static PROVISION: Provision = Provision {
    id: "vapenlagen.6.6",
    at: Citation::section(Act::VAPENLAGEN, 6, 6),
    name: text("läkares anmälan om skjutvapen", "a doctor's report on firearms"),
    versions: &[
        Version::new("2014:591", date(2015, 1, 1), RULES).note(
            "Läst; den första dagen är en slutsats av att ändringen hör till Polismyndighetens bildande.",
            "Read; the first day is an inference from the amendment's belonging to the forming of the Police Authority.",
        ),
    ],
}
.checked();
