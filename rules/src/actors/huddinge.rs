//! Huddinge: the school and its flow for degrading treatment between pupils.

use sekretess_core::{Text, date};

use super::{
    Actor, Directory, Name,
    ProfileOf::{Ask, One},
    generic::{PRIVATE, STATE},
    row::rows,
};

/// The school. The description of the flow bears no date, so every day is answered.
pub(super) static HUDDINGE: Directory<'static> = Directory {
    id: "huddinge",
    name: Name::Here(Text {
        sv: "Huddinge, skolan",
        en: "Huddinge, the school",
    }),
    from: date(2015, 12, 13),
    until: None,
    actors: rows![ROWS, STATE, PRIVATE],
    branches: &[],
    groups: &[],
};

/// H01–H11.
const ROWS: &[Actor<'static>] = &[
    Actor::row(
        "H01",
        "huddinge.larare",
        ("huddinge.skolnamnden", "skola"),
        Ask(&["school", "pupil_support"]),
        "lärare, pedagog eller annan skolpersonal",
        "teacher, educator or other school staff",
    )
    .note(
        "Gör anmälan om kränkande behandling. Säg om uppgiften kommer från elevstöd eller från \
         skolans vardag. Vad nämnden heter är inte bekräftat.",
        "Reports degrading treatment. Say whether the information comes from pupil support or \
         from the school's everyday work. What the board is called is not confirmed.",
    ),
    Actor::row(
        "H02",
        "huddinge.rektor",
        ("huddinge.skolnamnden", "skola"),
        Ask(&["pupil_support", "school"]),
        "rektor",
        "headteacher",
    )
    .note(
        "Svaret beror på var uppgiften kommer ifrån: elevstöd och ordningsärenden, eller skolans \
         vardag. Säg vilket.",
        "The answer depends on where the information comes from: support and cases of order, or \
         the school's everyday work. Say which.",
    ),
    Actor::row(
        "H03",
        "huddinge.huvudman",
        ("huddinge.skolnamnden", "skola"),
        Ask(&["pupil_support", "school"]),
        "huvudmannen, barn- och utbildningsförvaltningen",
        "the school's operator, the education administration",
    )
    .note(
        "Samma nämnd som rektorn, så ingen gräns till rektorn. Säg om uppgiften kommer från \
         elevstöd eller från skolans vardag. Vad nämnden heter är inte bekräftat.",
        "The same board as the headteacher, so no boundary to the headteacher. Say whether the \
         information comes from pupil support or from the school's everyday work. What the board \
         is called is not confirmed.",
    ),
    Actor::row(
        "H04",
        "huddinge.utredare",
        ("huddinge.skolnamnden", "skola"),
        Ask(&["pupil_support", "other_pupil_health"]),
        "utredare som håller samtalen",
        "investigator who holds the talks",
    )
    .note(
        "En kurator eller psykolog hör till elevhälsan, andra till elevstödet: säg vilket.",
        "A counsellor or psychologist belongs to pupil health, others to pupil support: say \
         which.",
    ),
    Actor::row(
        "H05",
        "huddinge.skolskoterska",
        ("huddinge.skolnamnden", "emi"),
        One("medical_pupil_health"),
        "skolsköterska",
        "school nurse",
    )
    .note(
        "Elevhälsans medicinska insats är en självständig verksamhetsgren med 25 kap. 1 § OSL: \
         gräns åt båda håll mot resten av skolan (8 kap. 2 § OSL).",
        "Medical pupil health is an independent branch with 25 kap. 1 § OSL: a boundary both ways \
         towards the rest of the school (8 kap. 2 § OSL).",
    ),
    Actor::row(
        "H06",
        "huddinge.utsatt_elev",
        ("", ""),
        One("individual"),
        "den utsatta eleven",
        "the pupil who was subjected to it",
    )
    .note(
        "Uppgifter om en själv är i regel inte hemliga för en själv (12 kap. 1 § OSL); uppgifter \
         om den andra eleven är det.",
        "Information about oneself is not as a rule secret from oneself (12 kap. 1 § OSL); \
         information about the other pupil is.",
    ),
    Actor::row(
        "H07",
        "huddinge.elev_som_utsatt",
        ("", ""),
        One("individual"),
        "eleven som ska ha utsatt någon",
        "the pupil said to have done it",
    )
    .note(
        "För uppgifter om den utsatta eleven är den här eleven en utomstående enskild.",
        "As to information about the other pupil this pupil is an outsider.",
    ),
    Actor::row(
        "H08",
        "huddinge.vardnadshavare",
        ("", ""),
        One("guardian"),
        "vårdnadshavare till någon av eleverna",
        "guardian of one of the pupils",
    )
    .note(
        "Vårdnadshavare bara för sitt eget barn (12 kap. 3 § OSL); för det andra barnet en \
         utomstående enskild. Säg vilket i `relations`.",
        "Guardian of their own child only (12 kap. 3 § OSL); as to the other child an outsider. \
         Say which in `relations`.",
    ),
    Actor::row(
        "H09",
        "huddinge.anstalld",
        ("", ""),
        One("individual"),
        "den anställda som pekas ut",
        "the member of staff who is accused",
    )
    .note(
        "Som part i sitt eget ärende, inte som skolpersonal. Personalärendet har egna regler (39 \
         kap. OSL).",
        "As a party to their own matter, not as school staff. The staff matter has rules of its \
         own (39 kap. OSL).",
    ),
    Actor::row(
        "H10",
        "huddinge.e_strateg",
        ("huddinge.kommunstyrelsen", "stadskontor"),
        One("general_municipal"),
        "e-strateg, e-tjänsteplattformen Abou",
        "e-strategist, the e-service platform Abou",
    )
    .note(
        "Att plattformen hör till kommunstyrelsen är bästa tolkning. Den som kan läsa innehållet \
         är en annan myndighet än skolan (8 kap. 1 § OSL), om inte hanteringen bara är teknisk \
         (10 kap. 2 a § OSL).",
        "That the platform belongs to the executive board is the best reading. Somebody who can \
         read the content is another authority than the school (8 kap. 1 § OSL), unless the \
         handling is only technical (10 kap. 2 a § OSL).",
    ),
    Actor::row(
        "H11",
        "huddinge.sokigo",
        ("", ""),
        One("it_supplier"),
        "leverantören Sokigo",
        "the supplier Sokigo",
    )
    .note(
        "Enskild mottagare. Lagen (2020:914) om tystnadsplikt gäller från 2021; dessförinnan bara \
         avtal.",
        "A private receiver. The act (2020:914) on silence applies from 2021; before that only a \
         contract.",
    ),
];
