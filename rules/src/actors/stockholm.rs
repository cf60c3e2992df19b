//! Stockholm: the labour-market board and its job centres, as inquiries from 2019 show
//! them.

use sekretess_core::{Text, date};

use super::{
    Actor, Directory, Name,
    ProfileOf::One,
    generic::{PRIVATE, STATE},
    row::rows,
};

/// The labour-market board, from the first wording that the inquiries concern. Nothing
/// is known of an end.
pub(super) static STOCKHOLM_AMN: Directory<'static> = Directory {
    id: "stockholm_amn",
    name: Name::Here(Text {
        sv: "Stockholm, arbetsmarknadsnämnden",
        en: "Stockholm, the labour-market board",
    }),
    from: date(2018, 1, 1),
    until: None,
    actors: rows![ROWS, STATE, PRIVATE],
    branches: &[],
    groups: &[],
};

/// S01–S10.
const ROWS: &[Actor<'static>] = &[
    Actor::row(
        "S01",
        "stockholm.amn",
        ("stockholm.amn", "arbetsmarknad"),
        One("social_services"),
        "arbetsmarknadsnämnden (arbetsmarknadsförvaltningen)",
        "labour-market board (labour-market administration)",
    )
    .note(
        "Att insatserna är socialtjänst i OSL:s mening är bästa tolkning; nämndens reglemente är \
         inte läst. Att hela nämnden är en enda verksamhetsgren är inte bekräftat. Organisationen \
         är den som utredningar från 2019 visar; hur den ser ut i dag är inte bekräftat.",
        "That the measures are social services in the sense of OSL is the best reading; the \
         board's rules of procedure have not been read. That the whole board is one single branch \
         is not confirmed. The organisation is the one that inquiries from 2019 show; how it is \
         today is not confirmed.",
    ),
    Actor::row(
        "S02",
        "stockholm.jobbtorg",
        ("stockholm.amn", "arbetsmarknad"),
        One("social_services"),
        "Jobbtorg Stockholm, även insatsen Alfa och projektet DEV",
        "Jobbtorg Stockholm (job centre), also the measure Alfa and the project DEV",
    )
    .note(
        "Räknas som en del av arbetsmarknadsnämndens enda verksamhetsgren, så att det inte finns \
         någon gräns mellan jobbtorgen; det är inte bekräftat.",
        "Taken as part of the labour-market board's one branch, so that there is no boundary \
         between the job centres; that is not confirmed.",
    ),
    Actor::row(
        "S03",
        "stockholm.medarbetare",
        ("stockholm.amn", "arbetsmarknad"),
        One("social_services"),
        "medarbetare: jobbcoach, handläggare, projektcoach eller kollega",
        "staff: job coach, case officer, project coach or colleague",
    )
    .note(
        "Mot en kollega på samma jobbtorg finns ingen gräns i OSL, men uppgiften är bara till för \
         den som behöver den i arbetet.",
        "Towards a colleague at the same job centre OSL knows no boundary, but the information is \
         only for those who need it in their work.",
    ),
    Actor::row(
        "S04",
        "stockholm.aspirant",
        ("", ""),
        One("individual"),
        "aspirant eller deltagare",
        "participant in a measure",
    )
    .note(
        "Den som uppgiften rör. En annan deltagare är en utomstående enskild: välj \
         `generic.another_individual`.",
        "The one whom the information concerns. Another participant is an outsider: choose \
         `generic.another_individual`.",
    ),
    Actor::row(
        "S05",
        "stockholm.stadsdelsnamnd",
        ("stockholm.stadsdelsnamnden", "socialtjanst"),
        One("social_services"),
        "socialsekreterare i en stadsdelsnämnd, remitterande instans",
        "social worker in a district board, the referring body",
    )
    .note(
        "En annan myndighet än arbetsmarknadsnämnden (8 kap. 1 § OSL). Raden står för en enda \
         stadsdelsnämnd; mellan två sådana nämnder finns också en gräns.",
        "Another authority than the labour-market board (8 kap. 1 § OSL). The row stands for one \
         district board; there is a boundary between two of them as well.",
    ),
    Actor::row(
        "S06",
        "stockholm.it_stab",
        ("stockholm.amn", "arbetsmarknad"),
        One("social_services"),
        "förvaltningens it-stab och it-kontaktperson",
        "the administration's IT staff and IT contact",
    )
    .note(
        "Hör till samma nämnd. Att it-staben inte är en självständig verksamhetsgren är bästa \
         tolkning.",
        "Belongs to the same board. That the IT staff are not an independent branch is the best \
         reading.",
    ),
    Actor::row(
        "S07",
        "stockholm.utredare",
        ("stockholm.amn", "arbetsmarknad"),
        One("social_services"),
        "utredare, enhetschef och den som beslutar på delegation i förvaltningen",
        "investigator, unit manager and whoever decides on delegation in the administration",
    )
    .note(
        "Hör till samma nämnd: ingen gräns, men uppgiften är bara till för den som behöver den i \
         arbetet.",
        "Belongs to the same board: no boundary, but the information is only for those who need \
         it in their work.",
    ),
    Actor::row(
        "S08",
        "stockholm.forsakringskassan",
        ("stat.forsakringskassan", "socialforsakring"),
        One("social_insurance"),
        "Försäkringskassan",
        "the Social Insurance Agency",
    )
    .note(
        "Ett intyg från Försäkringskassan följer hos jobbtorget jobbtorgets sekretess (7 kap. 2 § \
         OSL), inte 28 kap. 1 § OSL.",
        "A certificate from the agency follows the job centre's secrecy once it is there (7 kap. \
         2 § OSL), not 28 kap. 1 § OSL.",
    ),
    Actor::row(
        "S09",
        "stockholm.ivo",
        ("stat.ivo", "tillsyn"),
        One("care_inspectorate"),
        "Inspektionen för vård och omsorg (IVO)",
        "the Health and Social Care Inspectorate (IVO)",
    )
    .note(
        "Tar emot anmälan om ett allvarligt missförhållande. Sekretessen följer med till \
         tillsynen (11 kap. 1 § OSL).",
        "Receives the report of a serious failing. The secrecy follows to the supervision (11 \
         kap. 1 § OSL).",
    ),
    Actor::row(
        "S10",
        "stockholm.imy",
        ("stat.imy", "tillsyn"),
        One("data_protection_authority"),
        "Integritetsskyddsmyndigheten (IMY), till och med 2020 Datainspektionen",
        "the Authority for Privacy Protection (IMY), until 2020 the Data Inspection Board",
    )
    .note(
        "Tar emot anmälan om en personuppgiftsincident.",
        "Receives the notification of a personal data breach.",
    ),
];
