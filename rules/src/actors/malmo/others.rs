//! Other boards, the state, the region and private actors.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{One, OutOfScope},
};

/// Private actors who may act for an authority.
const ACTS_FOR: Text = Text {
    sv: "Enskild. Den som deltar i en myndighets verksamhet för dess räkning kan ändå vara bunden \
         som dess personal (2 kap. 1 § OSL): ange då myndigheten i `acts_for`. Att projektet \
         under Plattform Malmö kan vara ett sådant fall är bästa tolkning.",
    en: "Private. Somebody who takes part in an authority's work on its behalf may still be bound \
         as its staff (2 kap. 1 § OSL): then name the authority in `acts_for`. That the project \
         under Plattform Malmö may be such a case is the best reading.",
};

/// M40–M58, and the individual and the guardian.
pub(super) const OTHERS: &[Actor] = &[
    Actor::row(
        "M40",
        "malmo.fritidsnamnden",
        ("malmo.fritidsnamnden", "fritid"),
        One("leisure"),
        "fritidsnämnden",
        "leisure board",
    )
    .noted(Text {
        sv: "Egen nämnd, skild från stadsområdenas fritidsverksamhet (8 kap. 1 § OSL). Bara 21 \
             kap. OSL gäller.",
        en: "A board of its own, apart from the districts' leisure activity (8 kap. 1 § OSL). \
             Only 21 kap. OSL applies.",
    }),
    Actor::row(
        "M41",
        "malmo.kulturnamnden",
        ("malmo.kulturnamnden", "kultur"),
        One("general_municipal"),
        "kulturnämnden, kulturarbetare",
        "culture board, culture worker",
    )
    .noted(Text {
        sv: "Bara 21 kap. OSL gäller, utom för biblioteken, som också har 40 kap. 3 § OSL om lån \
             och sökningar.",
        en: "Only 21 kap. OSL applies, except for the libraries, which also have 40 kap. 3 § OSL \
             on loans and searches.",
    }),
    Actor::row(
        "M42",
        "malmo.trygghet_och_sakerhet",
        ("malmo.kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "stadskontorets enhet för trygghet och säkerhet",
        "the city office's safety and security unit",
    )
    .noted(Text {
        sv: "Hör till kommunstyrelsen, alltså en annan myndighet än socialtjänst och skola. Bara \
             21 kap. OSL gäller: det som andra lämnar hit får ett svagare skydd.",
        en: "Belongs to the city executive board, so another authority than social services and \
             school. Only 21 kap. OSL applies: what others give to it gets a weaker protection.",
    }),
    Actor::row(
        "M43",
        "malmo.stadskontoret",
        ("malmo.kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "kommunstyrelsen: stadskontoret, juridiska enheten",
        "city executive board: the city office, the legal unit",
    )
    .noted(Text {
        sv: "En fråga till stadsjuristen om en person som går att känna igen lämnar nämnden: \
             fråga avidentifierat, eller pröva 10 kap. 2 § OSL. Det är bästa tolkning.",
        en: "A question to the city lawyer about a person who can be recognised leaves the board: \
             ask without identifying anyone, or assess 10 kap. 2 § OSL. That is the best reading.",
    }),
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
    Actor::row(
        "M51",
        "malmo.civilsamhalle",
        ("", ""),
        One("private"),
        "civilsamhället: förening, föreningsmedlem, samfund, privatperson",
        "civil society: association, member, congregation, private person",
    )
    .noted(Text {
        sv: "OSL binder inte den som är enskild, men andra regler kan göra det. Till en enskild \
             öppnas sekretessen framför allt av samtycke, 10 kap. 2 § eller ett förbehåll enligt \
             10 kap. 14 § OSL, aldrig av 10 kap. 27 §.",
        en: "OSL does not bind somebody private, though other rules may. Towards somebody private \
             secrecy is opened above all by consent, 10 kap. 2 § or a reservation under 10 kap. \
             14 § OSL, never by 10 kap. 27 §.",
    }),
    Actor::row(
        "M52",
        "malmo.foreningar_vara_liv",
        ("", ""),
        One("private"),
        "föreningarna i projektet Våra Liv: Islamakademin, Spiritus Mundi, Flamman Ungdomens Hus",
        "the associations in the project Våra Liv: Islamakademin, Spiritus Mundi, Flamman \
         Ungdomens Hus",
    )
    .noted(ACTS_FOR),
    Actor::row(
        "M53",
        "malmo.unga_liv",
        ("", ""),
        One("private"),
        "Unga Liv: ungdomar och mentorer",
        "Unga Liv: young people and mentors",
    )
    .noted(ACTS_FOR),
    Actor::row(
        "M54",
        "malmo.natverk",
        ("", ""),
        One("private"),
        "nätverk: Malmö muslimska nätverk, Open Skåne, Coexist, ECCAR, LUCS, antirasistiskt \
         skolnätverk, Fotboll mot rasism, ARF",
        "networks: Malmö muslimska nätverk, Open Skåne, Coexist, ECCAR, LUCS, anti-racist school \
         network, Fotboll mot rasism, ARF",
    )
    .noted(Text {
        sv: "Ett nätverk är ingen myndighet, och var och en som deltar behåller sin egen roll. \
             Raden gäller den som är där som enskild; ange lärare, poliser och andra på deras \
             egna rader.",
        en: "A network is no authority, and each who takes part keeps their own role. The row is \
             for somebody who is there as a private person; name teachers, police officers and \
             others by their own rows.",
    }),
    Actor::row(
        "M55",
        "malmo.roda_korset_hjalptelefon",
        ("", ""),
        One("private"),
        "Röda Korsets hjälptelefon",
        "the Red Cross helpline",
    )
    .noted(Text {
        sv: "Enskild. Att stödlinjen drevs på uppdrag av den nationella samordnaren gör den inte \
             till myndighet; om de som svarade var bundna av OSL är inte bekräftat.",
        en: "Private. That the helpline was run for the national coordinator does not make it an \
             authority; whether those who answered were bound by OSL is not confirmed.",
    }),
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
        "M57",
        "malmo.skl_expo_efus",
        ("", ""),
        One("private"),
        "SKL, Expo, EFUS",
        "SKL, Expo, EFUS (associations and a foundation)",
    )
    .noted(Text {
        sv: "Enskilda i OSL:s mening, också kommunernas egen organisation.",
        en: "Private in the sense of OSL, the municipalities' own association too.",
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
    Actor::row(
        "P-IND",
        "malmo.den_enskilde",
        ("", ""),
        One("individual"),
        "den enskilde själv",
        "the individual",
    )
    .noted(Text {
        sv: "Sekretess till skydd för en själv gäller i regel inte mot en själv (12 kap. 1 § \
             OSL). Uppgifter om andra i samma ärende är fortfarande skyddade.",
        en: "Secrecy that protects a person does not as a rule hold towards that person (12 kap. \
             1 § OSL). Information about others in the same matter stays protected.",
    }),
    Actor::row(
        "P-VH",
        "malmo.vardnadshavare",
        ("", ""),
        One("guardian"),
        "vårdnadshavare",
        "guardian",
    )
    .noted(Text {
        sv: "Gäller vårdnadshavaren till det barn som uppgiften rör, så långt vårdnadshavaren får \
             bestämma i frågan; ju mognare barn, desto mindre. Sekretessen gäller ändå om det kan \
             antas att barnet lider betydande men (12 kap. 3 § OSL). Andra föräldrar är \
             utomstående enskilda.",
        en: "For the guardian of the child concerned, as far as the guardian has a say in the \
             matter; the more mature the child, the less. Secrecy still holds where considerable \
             harm to the child can be assumed (12 kap. 3 § OSL). Other parents are outsiders.",
    }),
];
