//! 10 kap. 18 b § OSL: preventing terrorist crime.

use sekretess_core::Spans;

use crate::{osl::lists::*, write::*};

const SINCE_2025: Spans = &[HEALTH_1_AND_2, &[one(osl(26, 1))]];

const RECEIVER: Cond = Any(&[Is(TO_POLICE), Is(TO_SECURITY_SERVICE)]);

const OLDER: &[Rule] = &[paragraph(
    1,
    text(
        "Socialtjänsten får lämna uppgift till Polismyndigheten eller Säkerhetspolisen om särskilda omständigheter ger risk för att någon kommer att begå ett terroristbrott, uppgiften kan bidra till att hindra det och det inte är olämpligt. Det gäller inte misstanke om ett begånget brott.",
        "Social services may give information to the Police Authority or the Security Service if special circumstances mean a risk that somebody will commit a terrorist offence, the information can help prevent it and disclosure is not inappropriate. It does not hold for a suspicion of a committed crime.",
    ),
    All(&[
        RECEIVER,
        Is(RISK_TERRORISM_SPECIAL),
        Is(HELPS_PREVENT),
        IsNot(INAPPROPRIATE),
        IsNot(COMMITTED_CRIME),
    ]),
    Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Cond::NEVER).one_listener()),
)];

/// Any age; health care is reached from 2025 only.
pub static PROVISION: Provision = Provision {
    id: "osl.10.18b",
    at: osl_letter(10, 18, 'b'),
    name: text("förebygga terroristbrott och brott mot Sveriges säkerhet", "preventing terrorist crime and crimes against national security"),
    versions: &[
        Version::new("2020:575", date(2020, 8, 1), OLDER).unverified(
            "Vilka paragrafer i de då gällande terroristlagarna som räknades upp är inte kontrollerat.",
            "Which sections of the terrorism acts of that time were listed is not verified.",
        ),
        Version::new("2022:678", date(2022, 7, 1), OLDER),
        Version::new("2025:179", date(2025, 4, 1), &[paragraph(
            1,
            text(
                "Socialtjänsten och hälso- och sjukvården får lämna uppgift till Polismyndigheten eller Säkerhetspolisen om konkreta omständigheter ger risk för att någon kommer att begå ett terroristbrott eller ett brott mot Sveriges säkerhet. Det gäller inte misstanke om ett begånget brott.",
                "Social services and health care may give information to the Police Authority or the Security Service if concrete circumstances mean a risk that somebody will commit a terrorist offence or a crime against national security. It does not hold for a suspicion of a committed crime.",
            ),
            All(&[RECEIVER, Is(RISK_TERRORISM_CONCRETE), IsNot(COMMITTED_CRIME)]),
            Effect::Lifts(Lift::new(Scope::Only(SINCE_2025), Cond::NEVER).one_listener()),
        )]),
    ],
}
.checked();
