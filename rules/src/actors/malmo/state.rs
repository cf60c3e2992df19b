//! The state and the region.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{One, OutOfScope},
};

/// M44–M50.
pub(super) const STATE: &[Actor<'static>] = &[
    Actor::row(
        "M44",
        "malmo.polis",
        ("stat.polismyndigheten", "polis"),
        One("police"),
        "Polismyndigheten (polisområde Malmö, lokalpolis, kommunpolis, fokus- och \
         hatbrottsgrupper, kriminalunderrättelsetjänst)",
        "the Police Authority (Malmö police area, local and municipal officers, focus and \
         hate-crime groups, criminal intelligence)",
    )
    .noted(Text {
        sv: "En enda myndighet: ingen gräns mellan polisens enheter, men inom den bara för den \
             som behöver uppgiften. Uppgifter ur belastningsregistret (35 kap. 3 § OSL) öppnas \
             varken av samtycke eller av 10 kap. OSL.",
        en: "One single authority: no boundary between police units, but inside it only for those \
             who need the information. Neither consent nor 10 kap. OSL opens the criminal records \
             register (35 kap. 3 § OSL).",
    }),
    Actor::row(
        "M45",
        "malmo.sakerhetspolisen",
        ("stat.sakerhetspolisen", "sakerhetspolis"),
        One("security_service"),
        "Säkerhetspolisen",
        "the Security Service",
    )
    .noted(Text {
        sv: "En egen myndighet sedan 2015, inte en del av Polismyndigheten: en regel som bara \
             nämner Polismyndigheten räcker inte hit. Samtycke häver inte sekretessen enligt 15 \
             och 18 kap. OSL.",
        en: "An authority of its own since 2015, not part of the Police Authority: a rule that \
             names only the Police Authority does not reach it. Consent does not lift secrecy \
             under 15 and 18 kap. OSL.",
    }),
    Actor::row(
        "M46",
        "malmo.frivarden",
        ("stat.kriminalvarden", "frivard"),
        One("prison_service"),
        "Kriminalvården, frivården",
        "the Prison and Probation Service, probation",
    )
    .noted(Text {
        sv: "Sekretessen följer av 35 kap. 15 § OSL.",
        en: "Secrecy follows from 35 kap. 15 § OSL.",
    }),
    Actor::row(
        "M47",
        "malmo.arbetsformedlingen",
        ("stat.arbetsformedlingen", "arbetsformedling"),
        One("employment_service"),
        "Arbetsförmedlingen",
        "the Employment Service",
    )
    .noted(Text {
        sv: "Sekretessen följer av 28 kap. 11 § OSL.",
        en: "Secrecy follows from 28 kap. 11 § OSL.",
    }),
    Actor::row(
        "M48",
        "malmo.sis",
        ("stat.sis", "institutionsvard"),
        One("youth_institutions"),
        "Statens institutionsstyrelse (SiS)",
        "the National Board of Institutional Care (SiS)",
    )
    .noted(Text {
        sv: "Räknas som socialtjänst i OSL (26 kap. 1 §), men är ingen socialnämnd. Vad som \
             gäller i SiS skolor är inte bekräftat.",
        en: "Counts as social services in OSL (26 kap. 1 §), but is no social welfare board. What \
             applies in the SiS schools is not confirmed.",
    }),
    Actor::row(
        "M49",
        "malmo.region_skane",
        ("region_skane.halso_och_sjukvard", "halso_och_sjukvard"),
        One("regional_health"),
        "Region Skåne, hälso- och sjukvården",
        "Region Skåne, health care",
    )
    .noted(Text {
        sv: "Räknas här som en enda myndighet, eftersom stadens riktlinje bara nämner regionen. \
             Hör två deltagare till olika regionala nämnder finns en gräns mellan dem, och 25 \
             kap. 11 § OSL måste prövas.",
        en: "Taken here as one single authority, because the city's guideline names only the \
             region. If two participants belong to different regional boards there is a boundary \
             between them, and 25 kap. 11 § OSL must be assessed.",
    }),
    Actor::row(
        "M50",
        "malmo.migrationsverket",
        ("stat.migrationsverket", "migration"),
        One("migration_agency"),
        "Migrationsverket",
        "the Migration Agency",
    )
    .noted(Text {
        sv: "Sekretessen följer av 37 kap. 1 § OSL. För en utlännings säkerhet se också 21 kap. 5 \
             § OSL, som gäller hos alla.",
        en: "Secrecy follows from 37 kap. 1 § OSL. For the safety of a foreign national see also \
             21 kap. 5 § OSL, which applies everywhere.",
    }),
];

/// M56, M57u and M58, as they were in 2015.
pub(super) const IN_2015: &[Actor<'static>] = &[
    Actor::row(
        "M56",
        "malmo.nationella_samordnaren",
        ("stat.nationella_samordnaren", "samordning"),
        OutOfScope,
        "nationella samordnaren mot våldsbejakande extremism (Ju 2014:18)",
        "national coordinator against violent extremism (Ju 2014:18)",
    )
    .noted(Text {
        sv: "En statlig kommitté. Vilken sekretess som gällde där är inte bekräftat, så inget \
             svar ges.",
        en: "A state committee. Which secrecy applied there is not confirmed, so no answer is \
             given.",
    }),
    Actor::row(
        "M57u",
        "malmo.universitet",
        ("stat.universitet", "forskning"),
        One("other_authority"),
        "Malmö högskola, Lunds universitet",
        "Malmö University, Lund University",
    )
    .noted(Text {
        sv: "Två myndigheter på en rad. För forskning kan 24 kap. 8 § OSL gälla; får forskningen \
             uppgifter från en myndighet följer sekretessen med (11 kap. 3 § OSL).",
        en: "Two authorities in one row. For research 24 kap. 8 § OSL may apply; when research \
             gets information from an authority the secrecy follows it (11 kap. 3 § OSL).",
    }),
    Actor::row(
        "M58",
        "malmo.allmanna_arvsfonden",
        ("stat.allmanna_arvsfonden", "bidrag"),
        OutOfScope,
        "Allmänna arvsfonden",
        "the Swedish Inheritance Fund",
    )
    .noted(Text {
        sv: "Gav bidrag till projektet; deltar inte i ärenden om enskilda, så inget svar ges.",
        en: "Gave a grant to the project; takes no part in matters about individuals, so no \
             answer is given.",
    }),
];
