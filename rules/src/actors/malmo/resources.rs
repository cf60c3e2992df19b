//! The social resources board and its units.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{One, Unit},
};

/// M14–M24.
pub(super) const RESOURCES: &[Actor<'static>] = &[
    Actor::row(
        "M14",
        "malmo.sociala_resursnamnden",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "sociala resursnämnden (sociala resursförvaltningen)",
        "social resources board (social resources administration)",
    )
    .delegated()
    .noted(Text {
        sv: "När personalen utövar myndighet gör den det för en viss stadsområdesnämnd, och \
             uppgiften är då den nämndens: ange den i `case_of`. Då finns ingen gräns till den \
             nämnden men till de andra fyra. Annars äger resursnämnden uppgiften. Ägandet vid \
             delegation är bästa tolkning av stadens riktlinje.",
        en: "When its staff exercise public authority they do so for one district board, and the \
             information is then that board's: name it in `case_of`. There is then no boundary to \
             that board, but to the other four. Otherwise the resources board owns it. Ownership \
             under delegation is the best reading of the city's guideline.",
    }),
    Actor::row(
        "M15",
        "malmo.plattform_malmo",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Plattform Malmö",
        "Plattform Malmö, a group of units for the young",
    )
    .delegated()
    .noted(Text {
        sv: "Råd utan uppgift om vem det gäller röjer inget. Om enheten handlägger ett ärende åt \
             en stadsområdesnämnd: ange nämnden i `case_of`. Anhöriga kan hänvisas hit utan att \
             något sägs om den unge.",
        en: "Advice that does not show whom it concerns discloses nothing. Where the unit handles \
             a matter for a district board: name the board in `case_of`. Relatives can be \
             referred here without a word about the young person.",
    }),
    Actor::row(
        "M16",
        "malmo.chatt_socialsekreterare",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Chatta med en socialsekreterare",
        "online chat with a social worker",
    )
    .noted(Text {
        sv: "Rådgivning. Är chatten verkligen anonym finns ingen enskild att röja; den som går \
             att känna igen skyddas av 26 kap. 1 § OSL.",
        en: "Advice. If the chat is truly anonymous there is nobody to disclose; somebody who can \
             be recognised is protected by 26 kap. 1 § OSL.",
    }),
    Actor::row(
        "M17",
        "malmo.heder_tidigt_stod",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Heder, tidigt stöd för unga",
        "early support for young people under honour-related control",
    )
    .delegated()
    .noted(Text {
        sv: "Sekretessen kan gälla också mot vårdnadshavaren om det kan antas att den unge annars \
             lider betydande men (12 kap. 3 § OSL). Ange i `case_of` om ärendet hör till en \
             stadsområdesnämnd.",
        en: "Secrecy may hold towards the guardian too, where considerable harm to the young \
             person can be assumed (12 kap. 3 § OSL). Say in `case_of` if the matter belongs to a \
             district board.",
    }),
    Actor::row(
        "M18",
        "malmo.familjeteamet",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Familjeteamet",
        "the family team",
    )
    .delegated()
    .noted(Text {
        sv: "Räknas som vanlig socialtjänst. Är verksamheten ordnad som kommunal \
             familjerådgivning gäller i stället 26 kap. 3 § OSL; att den inte var det är bästa \
             tolkning. Ange i `case_of` om ärendet hör till en stadsområdesnämnd.",
        en: "Counted as ordinary social services. If it is organised as municipal family \
             counselling, 26 kap. 3 § OSL applies instead; that it was not is the best reading. \
             Say in `case_of` if the matter belongs to a district board.",
    }),
    Actor::row(
        "M19",
        "malmo.konsultationsteamet",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Konsultationsteamet för avhoppare",
        "consultation team for people leaving crime",
    )
    .delegated()
    .noted(Text {
        sv: "Tänk på 21 kap. 3 § OSL: kontaktuppgifter om den som kan utsättas för hot eller \
             våld. Ange i `case_of` om ärendet hör till en stadsområdesnämnd.",
        en: "Mind 21 kap. 3 § OSL: contact details of somebody who may be exposed to threats or \
             violence. Say in `case_of` if the matter belongs to a district board.",
    }),
    Actor::row(
        "M20",
        "malmo.maria_malmo",
        ("", ""),
        Unit(&[
            "malmo.maria_malmo.socialtjanst",
            "malmo.maria_malmo.halsovard",
        ]),
        "Maria Malmö",
        "Maria Malmö, clinic for young people with addiction",
    )
    .noted(Text {
        sv: "Sammansättningen är inte bekräftad; bästa tolkning är två myndigheter i samma hus. \
             Säg vem som är arbetsgivare: kommunens del har 26 kap. 1 § OSL, regionens del 25 \
             kap. 1 § OSL, och det finns en gräns mellan dem (8 kap. 1 § OSL).",
        en: "How it is composed is not confirmed; the best reading is two authorities in one \
             house. Say who the employer is: the city's part has 26 kap. 1 § OSL, the region's \
             part 25 kap. 1 § OSL, and there is a boundary between them (8 kap. 1 § OSL).",
    }),
    Actor::row(
        "M20s",
        "malmo.maria_malmo.socialtjanst",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Maria Malmö, kommunens socialtjänst",
        "Maria Malmö, the city's social services",
    )
    .delegated()
    .noted(Text {
        sv: "Det är inte bekräftat hur Maria Malmö var sammansatt. Ange i `case_of` om ärendet \
             hör till en stadsområdesnämnd.",
        en: "How Maria Malmö was composed is not confirmed. Say in `case_of` if the matter \
             belongs to a district board.",
    }),
    Actor::row(
        "M20r",
        "malmo.maria_malmo.halsovard",
        ("region_skane.halso_och_sjukvard", "halso_och_sjukvard"),
        One("regional_health"),
        "Maria Malmö, regionens hälso- och sjukvård",
        "Maria Malmö, the region's health care",
    )
    .noted(Text {
        sv: "Det är inte bekräftat hur Maria Malmö var sammansatt. Kommunens personal i samma hus \
             är en annan myndighet (8 kap. 1 § OSL).",
        en: "How Maria Malmö was composed is not confirmed. The city's staff in the same house \
             are another authority (8 kap. 1 § OSL).",
    }),
    Actor::row(
        "M21",
        "malmo.mst",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Multisystemisk terapi (MST)",
        "multisystemic therapy (MST)",
    )
    .delegated()
    .noted(Text {
        sv: "Ange i `case_of` om ärendet hör till en stadsområdesnämnd. Uppgifter om föräldrar \
             och syskon är också skyddade.",
        en: "Say in `case_of` if the matter belongs to a district board. Information about \
             parents and siblings is protected too.",
    }),
    Actor::row(
        "M22",
        "malmo.socialarbetare_for_unga",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Socialarbetare för unga (SFU)",
        "social workers for the young (outreach)",
    )
    .noted(Text {
        sv: "Uppsökande arbete inom socialtjänsten: 26 kap. 1 § OSL gäller även på gatan och på \
             fritidsgården.",
        en: "Outreach within the social services: 26 kap. 1 § OSL applies in the street and at \
             the youth club too.",
    }),
    Actor::row(
        "M23",
        "malmo.socialsekreterare_hos_polisen",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "socialsekreterare hos polisen",
        "social worker placed with the police",
    )
    .delegated()
    .noted(Text {
        sv: "Sitter hos polisen men hör till socialtjänsten: varje uppgift till en polis är ett \
             utlämnande till en annan myndighet (8 kap. 1 § OSL). Att resursnämnden var \
             arbetsgivare är bästa tolkning; ange i `case_of` om ärendet hör till en \
             stadsområdesnämnd.",
        en: "Sits with the police but belongs to the social services: each item told to an \
             officer is a disclosure to another authority (8 kap. 1 § OSL). That the resources \
             board was the employer is the best reading; say in `case_of` if the matter belongs \
             to a district board.",
    }),
    Actor::row(
        "M24",
        "malmo.stodcentrum",
        ("malmo.srn", "socialtjanst"),
        One("social_services"),
        "Stödcentrum för brottsutsatta",
        "support centre for victims of crime",
    )
    .noted(Text {
        sv: "Arbetar med polisen men är socialtjänst. Den brottsutsattes uppgifter skyddas lika \
             starkt som den misstänktes.",
        en: "Works with the police but is social services. The victim's information is protected \
             as strongly as the suspect's.",
    }),
];
