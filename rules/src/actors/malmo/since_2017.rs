//! What the reorganisation of 2017-05-01 made new.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{Ask, One, Unit},
};

/// What holds of the social services since 2017.
const SOCIAL_SERVICES: Text = Text {
    sv: "En enda nämnd i stället för fem: inom nämndens socialtjänst finns ingen gräns mellan \
         stadens delar. Mot funktionsstödsnämnden och hälsa-, vård- och omsorgsnämnden finns en \
         (8 kap. 1 § OSL). Om nämndens arbetsmarknadsdel är en självständig verksamhetsgren är \
         inte bekräftat: svara för det. Hur staden är organiserad 2026 är inte heller bekräftat; \
         enheterna i den tidigare resursnämnden saknas därför här.",
    en: "One single board instead of five: within its social services there is no boundary \
         between the parts of the city. There is one towards the boards for functional support \
         and for health and care (8 kap. 1 § OSL). Whether the board's labour-market part is an \
         independent branch is not confirmed: answer that. Nor is it confirmed how the city is \
         organised in 2026; so the units of the former resources board are missing here.",
};

/// What holds of municipal health care beside social services.
const HEALTH_CARE: Text = Text {
    sv: "Kommunens egen hälso- och sjukvård har samma sekretess som regionens (25 kap. 1 § OSL); \
         profilen står för båda. Om den är en självständig verksamhetsgren i nämnden är inte \
         bekräftat.",
    en: "The municipality's own health care has the same secrecy as the region's (25 kap. 1 § \
         OSL); the profile stands for both. Whether it is an independent branch of the board is \
         not confirmed.",
};

/// The social boards.
pub(super) const SOCIAL: &[Actor<'static>] = &[
    Actor::row(
        "",
        "malmo.asn.socialtjanst",
        ("malmo.asn", "socialtjanst"),
        One("social_services"),
        "arbetsmarknads- och socialnämnden, socialtjänsten",
        "labour-market and social board, social services",
    )
    .noted(SOCIAL_SERVICES),
    Actor::row(
        "M12",
        "malmo.socialsekreterare",
        ("malmo.asn", "socialtjanst"),
        One("social_services"),
        "socialsekreterare (arbetsmarknads- och socialnämnden)",
        "social worker (labour-market and social board)",
    )
    .noted(SOCIAL_SERVICES),
    Actor::row(
        "M13",
        "malmo.behandlare",
        ("malmo.asn", "socialtjanst"),
        One("social_services"),
        "behandlare i stadens egen öppenvård",
        "treatment worker in the city's own outpatient care",
    )
    .note(
        "Raden gäller kommunens egen öppenvård; en privat utförare har tystnadsplikt enligt \
         socialtjänstlagen i stället.",
        "The row is for the city's own outpatient care; a private provider is bound by the Social \
         Services Act instead.",
    ),
    Actor::row(
        "M26a",
        "malmo.arbetsmarknad",
        ("malmo.asn", "arbetsmarknad"),
        Ask(&["social_services", "general_municipal"]),
        "arbetsmarknads- och socialnämnden, arbetsmarknadsinsatser",
        "labour-market and social board, labour-market measures",
    )
    .note(
        "Inte bekräftat vilken sekretess som gäller. Är insatsen knuten till försörjningsstöd \
         talar mest för 26 kap. 1 § OSL, annars bara 21 kap. OSL. Säg vilket. Om delen är en \
         självständig verksamhetsgren i nämnden är inte heller bekräftat.",
        "Which secrecy applies is not confirmed. If the measure is tied to income support most \
         speaks for 26 kap. 1 § OSL, otherwise only 21 kap. OSL. Say which. Nor is it confirmed \
         whether the part is an independent branch of the board.",
    ),
    Actor::row(
        "",
        "malmo.funktionsstodsnamnden",
        ("malmo.funktionsstodsnamnden", "socialtjanst"),
        One("social_services"),
        "funktionsstödsnämnden",
        "functional support board",
    )
    .note(
        "Egen nämnd: sekretess gäller mot de andra sociala nämnderna (8 kap. 1 § OSL). Hur \
         nämnden är organiserad 2026 är inte bekräftat.",
        "A board of its own: secrecy holds towards the other social boards (8 kap. 1 § OSL). How \
         the board is organised in 2026 is not confirmed.",
    ),
    Actor::row(
        "",
        "malmo.funktionsstodsnamnden.halsovard",
        ("malmo.funktionsstodsnamnden", "halso_och_sjukvard"),
        One("regional_health"),
        "funktionsstödsnämnden, kommunal hälso- och sjukvård",
        "functional support board, municipal health care",
    )
    .noted(HEALTH_CARE),
    Actor::row(
        "",
        "malmo.hvo",
        ("malmo.hvo", "socialtjanst"),
        One("social_services"),
        "hälsa-, vård- och omsorgsnämnden, omsorgen",
        "health and care board, social care",
    )
    .note(
        "Egen nämnd: sekretess gäller mot de andra sociala nämnderna (8 kap. 1 § OSL). Hur \
         nämnden är organiserad 2026 är inte bekräftat.",
        "A board of its own: secrecy holds towards the other social boards (8 kap. 1 § OSL). How \
         the board is organised in 2026 is not confirmed.",
    ),
    Actor::row(
        "",
        "malmo.hvo.halsovard",
        ("malmo.hvo", "halso_och_sjukvard"),
        One("regional_health"),
        "hälsa-, vård- och omsorgsnämnden, kommunal hälso- och sjukvård",
        "health and care board, municipal health care",
    )
    .noted(HEALTH_CARE),
    Actor::row(
        "M38",
        "malmo.faltarbetare",
        ("", ""),
        Unit(&["malmo.asn.socialtjanst", "malmo.fritidsnamnden"]),
        "fältarbetare",
        "field worker",
    )
    .note(
        "Uppsökande socialt arbete är socialtjänst (26 kap. 1 § OSL); annat fältarbete har bara \
         skyddet i 21 kap. OSL. Vart fältarbetarna hör är inte bekräftat: ange enheten.",
        "Outreach social work is social services (26 kap. 1 § OSL); other field work has only the \
         protection of 21 kap. OSL. Where the field workers belong is not confirmed: name the \
         unit.",
    ),
];

/// The board of the upper-secondary schools and adult education.
pub(super) const UPPER_SECONDARY: &[Actor<'static>] = &[
    Actor::row(
        "M26",
        "malmo.gymnasieskola",
        ("malmo.gyvux_namnden", "skola"),
        Ask(&["school", "pupil_support", "other_pupil_health"]),
        "gymnasie- och vuxenutbildningsnämnden, någon på en gymnasieskola",
        "board for upper-secondary and adult education, somebody at an upper-secondary school",
    )
    .note(
        "Rollen avgör sekretessen (23 kap. 2 § OSL): säg vilken. Vuxenutbildningen har en egen \
         regel och en egen rad.",
        "The role decides the secrecy (23 kap. 2 § OSL): say which. Adult education has a rule \
         and a row of its own.",
    ),
    Actor::row(
        "M26k",
        "malmo.komvux",
        ("malmo.gyvux_namnden", "vuxenutbildning"),
        One("adult_education"),
        "kommunal vuxenutbildning och sfi",
        "municipal adult education and Swedish for immigrants",
    )
    .note(
        "Sekretessen följer av 23 kap. 5 § OSL, inte av 23 kap. 2 §. Om vuxenutbildningen är en \
         självständig verksamhetsgren i nämnden är inte bekräftat.",
        "Secrecy follows from 23 kap. 5 § OSL, not from 23 kap. 2 §. Whether adult education is \
         an independent branch within the board is not confirmed.",
    ),
];

/// The boards for leisure and culture.
pub(super) const LEISURE_AND_CULTURE: &[Actor<'static>] = &[
    Actor::row(
        "M40",
        "malmo.fritidsnamnden",
        ("malmo.fritidsnamnden", "fritid"),
        One("leisure"),
        "fritidsnämnden, alla fritidsgårdar",
        "leisure board, all youth clubs",
    )
    .note(
        "Fritidsgårdarna hör hit sedan maj 2017. Nämnden är en annan myndighet än socialtjänsten \
         (8 kap. 1 § OSL), inte längre en gren av samma nämnd. Bara 21 kap. OSL gäller.",
        "The youth clubs belong here since May 2017. The board is another authority than the \
         social services (8 kap. 1 § OSL), no longer a branch of the same board. Only 21 kap. OSL \
         applies.",
    ),
    Actor::row(
        "M39",
        "malmo.fritidsledare",
        ("malmo.fritidsnamnden", "fritid"),
        One("leisure"),
        "fritidsledare eller tränare i kommunal regi",
        "youth leader or coach employed by the city",
    )
    .note(
        "Hör till fritidsnämnden sedan maj 2017. Den som är anställd av en förening är enskild: \
         välj civilsamhället.",
        "Belongs to the leisure board since May 2017. Somebody employed by an association is \
         private: choose civil society.",
    ),
    Actor::row(
        "M41",
        "malmo.kulturnamnden",
        ("malmo.kulturnamnden", "kultur"),
        One("general_municipal"),
        "kulturnämnden, kulturarbetare",
        "culture board, culture worker",
    )
    .note(
        "Bara 21 kap. OSL gäller. Biblioteken har en egen rad.",
        "Only 21 kap. OSL applies. The libraries have a row of their own.",
    ),
    Actor::row(
        "",
        "malmo.bibliotek",
        ("malmo.kulturnamnden", "bibliotek"),
        One("library"),
        "bibliotek, också de som hörde till stadsområdena",
        "libraries, also those that belonged to the districts",
    )
    .note(
        "40 kap. 3 § OSL skyddar uppgifter om lån och beställningar. Om biblioteken är en \
         självständig verksamhetsgren i nämnden är inte bekräftat.",
        "40 kap. 3 § OSL protects information on loans and orders. Whether the libraries are an \
         independent branch of the board is not confirmed.",
    ),
];

/// What is new outside the city.
pub(super) const STATE: &[Actor<'static>] = &[Actor::row(
    "M57u",
    "malmo.universitet",
    ("stat.universitet", "forskning"),
    One("other_authority"),
    "Malmö universitet (till och med 2017 Malmö högskola), Lunds universitet",
    "Malmö University, Lund University",
)
.note(
    "Två myndigheter på en rad. För forskning kan 24 kap. 8 § OSL gälla; får forskningen \
     uppgifter från en myndighet följer sekretessen med (11 kap. 3 § OSL).",
    "Two authorities in one row. For research 24 kap. 8 § OSL may apply; when research gets \
     information from an authority the secrecy follows it (11 kap. 3 § OSL).",
)];
