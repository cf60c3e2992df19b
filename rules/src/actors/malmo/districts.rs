//! The five district boards: social services, local leisure, area development.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{One, Unit},
};

/// The social services of the five boards.
const SOCIAL: &[&str] = &[
    "malmo.norr.socialtjanst",
    "malmo.oster.socialtjanst",
    "malmo.soder.socialtjanst",
    "malmo.vaster.socialtjanst",
    "malmo.innerstaden.socialtjanst",
];

/// The local leisure of the five boards.
const LEISURE: &[&str] = &[
    "malmo.norr.fritid",
    "malmo.oster.fritid",
    "malmo.soder.fritid",
    "malmo.vaster.fritid",
    "malmo.innerstaden.fritid",
];

/// The area development of the five boards.
const AREA_DEVELOPMENT: &[&str] = &[
    "malmo.norr.omradesutveckling",
    "malmo.oster.omradesutveckling",
    "malmo.soder.omradesutveckling",
    "malmo.vaster.omradesutveckling",
    "malmo.innerstaden.omradesutveckling",
];

/// Where a district coordinator may belong.
const COORDINATOR: &[&str] = &[
    "malmo.norr.omradesutveckling",
    "malmo.oster.omradesutveckling",
    "malmo.soder.omradesutveckling",
    "malmo.vaster.omradesutveckling",
    "malmo.innerstaden.omradesutveckling",
    "malmo.norr.socialtjanst",
    "malmo.oster.socialtjanst",
    "malmo.soder.socialtjanst",
    "malmo.vaster.socialtjanst",
    "malmo.innerstaden.socialtjanst",
];

/// Where a field worker may belong.
const FIELD: &[&str] = &[
    "malmo.norr.socialtjanst",
    "malmo.oster.socialtjanst",
    "malmo.soder.socialtjanst",
    "malmo.vaster.socialtjanst",
    "malmo.innerstaden.socialtjanst",
    "malmo.norr.omradesutveckling",
    "malmo.oster.omradesutveckling",
    "malmo.soder.omradesutveckling",
    "malmo.vaster.omradesutveckling",
    "malmo.innerstaden.omradesutveckling",
    "malmo.norr.fritid",
    "malmo.oster.fritid",
    "malmo.soder.fritid",
    "malmo.vaster.fritid",
    "malmo.innerstaden.fritid",
    "malmo.sociala_resursnamnden",
    "malmo.socialarbetare_for_unga",
];

/// What holds of each board's social services.
const DISTRICT: Text = Text {
    sv: "Stadsområdesnämnden är en egen myndighet: sekretess gäller mot de fyra andra nämnderna \
         (8 kap. 1 § OSL) och mot nämndens egen fritidsverksamhet (8 kap. 2 § OSL).",
    en: "The district board is an authority of its own: secrecy holds towards the other four \
         boards (8 kap. 1 § OSL) and towards the board's own leisure activity (8 kap. 2 § OSL).",
};

/// The same, where the name of the district is not confirmed.
const DISTRICT_NAME_UNSURE: Text = Text {
    sv: "Stadsområdets namn är bästa tolkning, inte bekräftat. Stadsområdesnämnden är en egen \
         myndighet: sekretess gäller mot de fyra andra nämnderna (8 kap. 1 § OSL) och mot \
         nämndens egen fritidsverksamhet (8 kap. 2 § OSL).",
    en: "The district's name is the best reading, not confirmed. The district board is an \
         authority of its own: secrecy holds towards the other four boards (8 kap. 1 § OSL) and \
         towards the board's own leisure activity (8 kap. 2 § OSL).",
};

/// What holds of each board's leisure activity.
const LOCAL_LEISURE: Text = Text {
    sv: "Samma nämnd som socialtjänsten men en självständig verksamhetsgren, så att gränsen \
         gäller åt båda håll (8 kap. 2 § OSL). Så bedömde stadens jurist; det är inte rättsligt \
         avgjort. Fritidshem är något annat.",
    en: "The same board as the social services but an independent branch, so that the boundary \
         holds both ways (8 kap. 2 § OSL). That was the city lawyer's assessment; no court has \
         settled it. After-school centres are something else.",
};

/// What holds of each board's area development.
const AREA: Text = Text {
    sv: "Bara 21 kap. OSL gäller här. Att områdesutvecklingen är en självständig verksamhetsgren, \
         skild från socialtjänsten i samma nämnd, är bästa tolkning; stadens riktlinje säger \
         inget om det.",
    en: "Only 21 kap. OSL applies here. That area development is a branch independent of the same \
         board's social services is the best reading; the city's guideline does not say.",
};

/// M01–M13 and M37–M39.
pub(super) const DISTRICTS: &[Actor<'static>] = &[
    Actor::row(
        "M01",
        "malmo.norr.socialtjanst",
        ("malmo.stadsomrade_norr", "socialtjanst"),
        One("social_services"),
        "stadsområdesnämnd Norr, individ- och familjeomsorgen (socialtjänsten)",
        "Norr district board, individual and family services (social services)",
    )
    .noted(DISTRICT),
    Actor::row(
        "M02",
        "malmo.oster.socialtjanst",
        ("malmo.stadsomrade_oster", "socialtjanst"),
        One("social_services"),
        "stadsområdesnämnd Öster, individ- och familjeomsorgen (socialtjänsten)",
        "Öster district board, individual and family services (social services)",
    )
    .noted(DISTRICT),
    Actor::row(
        "M03",
        "malmo.soder.socialtjanst",
        ("malmo.stadsomrade_soder", "socialtjanst"),
        One("social_services"),
        "stadsområdesnämnd Söder, individ- och familjeomsorgen (socialtjänsten)",
        "Söder district board, individual and family services (social services)",
    )
    .noted(DISTRICT),
    Actor::row(
        "M04",
        "malmo.vaster.socialtjanst",
        ("malmo.stadsomrade_vaster", "socialtjanst"),
        One("social_services"),
        "stadsområdesnämnd Väster, individ- och familjeomsorgen (socialtjänsten)",
        "Väster district board, individual and family services (social services)",
    )
    .noted(DISTRICT_NAME_UNSURE),
    Actor::row(
        "M05",
        "malmo.innerstaden.socialtjanst",
        ("malmo.stadsomrade_innerstaden", "socialtjanst"),
        One("social_services"),
        "stadsområdesnämnd Innerstaden, individ- och familjeomsorgen (socialtjänsten)",
        "Innerstaden district board, individual and family services (social services)",
    )
    .noted(DISTRICT_NAME_UNSURE),
    Actor::row(
        "M06",
        "malmo.norr.fritid",
        ("malmo.stadsomrade_norr", "fritid"),
        One("leisure"),
        "stadsområdesnämnd Norr, lokal fritidsverksamhet",
        "Norr district board, local leisure activity",
    )
    .noted(LOCAL_LEISURE),
    Actor::row(
        "M07",
        "malmo.oster.fritid",
        ("malmo.stadsomrade_oster", "fritid"),
        One("leisure"),
        "stadsområdesnämnd Öster, lokal fritidsverksamhet",
        "Öster district board, local leisure activity",
    )
    .noted(LOCAL_LEISURE),
    Actor::row(
        "M08",
        "malmo.soder.fritid",
        ("malmo.stadsomrade_soder", "fritid"),
        One("leisure"),
        "stadsområdesnämnd Söder, lokal fritidsverksamhet",
        "Söder district board, local leisure activity",
    )
    .noted(LOCAL_LEISURE),
    Actor::row(
        "M09",
        "malmo.vaster.fritid",
        ("malmo.stadsomrade_vaster", "fritid"),
        One("leisure"),
        "stadsområdesnämnd Väster, lokal fritidsverksamhet",
        "Väster district board, local leisure activity",
    )
    .noted(LOCAL_LEISURE),
    Actor::row(
        "M10",
        "malmo.innerstaden.fritid",
        ("malmo.stadsomrade_innerstaden", "fritid"),
        One("leisure"),
        "stadsområdesnämnd Innerstaden, lokal fritidsverksamhet",
        "Innerstaden district board, local leisure activity",
    )
    .noted(LOCAL_LEISURE),
    Actor::row(
        "M11",
        "malmo.omradesutveckling",
        ("", ""),
        Unit(AREA_DEVELOPMENT),
        "områdesutveckling i ett stadsområde",
        "area development in a district",
    )
    .noted(AREA),
    Actor::row(
        "M11n",
        "malmo.norr.omradesutveckling",
        ("malmo.stadsomrade_norr", "omradesutveckling"),
        One("general_municipal"),
        "stadsområdesnämnd Norr, områdesutveckling",
        "Norr district board, area development",
    )
    .noted(AREA),
    Actor::row(
        "M11o",
        "malmo.oster.omradesutveckling",
        ("malmo.stadsomrade_oster", "omradesutveckling"),
        One("general_municipal"),
        "stadsområdesnämnd Öster, områdesutveckling",
        "Öster district board, area development",
    )
    .noted(AREA),
    Actor::row(
        "M11s",
        "malmo.soder.omradesutveckling",
        ("malmo.stadsomrade_soder", "omradesutveckling"),
        One("general_municipal"),
        "stadsområdesnämnd Söder, områdesutveckling",
        "Söder district board, area development",
    )
    .noted(AREA),
    Actor::row(
        "M11v",
        "malmo.vaster.omradesutveckling",
        ("malmo.stadsomrade_vaster", "omradesutveckling"),
        One("general_municipal"),
        "stadsområdesnämnd Väster, områdesutveckling",
        "Väster district board, area development",
    )
    .noted(AREA),
    Actor::row(
        "M11i",
        "malmo.innerstaden.omradesutveckling",
        ("malmo.stadsomrade_innerstaden", "omradesutveckling"),
        One("general_municipal"),
        "stadsområdesnämnd Innerstaden, områdesutveckling",
        "Innerstaden district board, area development",
    )
    .noted(AREA),
    Actor::row(
        "M12",
        "malmo.socialsekreterare",
        ("", ""),
        Unit(SOCIAL),
        "socialsekreterare i ett stadsområde",
        "social worker in a district",
    )
    .noted(Text {
        sv: "Säg vilket stadsområde: nämnderna är skilda myndigheter, och en kollega i ett annat \
             stadsområde är en annan myndighet.",
        en: "Say which district: the boards are separate authorities, and a colleague in another \
             district is another authority.",
    }),
    Actor::row(
        "M13",
        "malmo.behandlare",
        ("", ""),
        Unit(SOCIAL),
        "behandlare i ett stadsområdes egen öppenvård",
        "treatment worker in a district's own outpatient care",
    )
    .noted(Text {
        sv: "Säg vilket stadsområde. Raden gäller kommunens egen öppenvård; en privat utförare \
             har tystnadsplikt enligt socialtjänstlagen i stället.",
        en: "Say which district. The row is for the city's own outpatient care; a private \
             provider is bound by the Social Services Act instead.",
    }),
    Actor::row(
        "M37",
        "malmo.ssp_samordnare_stadsomrade",
        ("", ""),
        Unit(COORDINATOR),
        "SSP- eller SSPF-samordnare i ett stadsområde",
        "district coordinator of school, social services, police (and leisure)",
    )
    .noted(Text {
        sv: "Var samordnaren hör hemma är inte bekräftat och avgör allt: i socialtjänsten gäller \
             26 kap. 1 § OSL, i områdesutvecklingen bara 21 kap. OSL. Ange enheten; titeln räcker \
             inte.",
        en: "Where the coordinator belongs is not confirmed and decides everything: in social \
             services 26 kap. 1 § OSL applies, in area development only 21 kap. OSL. Name the \
             unit; the title is not enough.",
    }),
    Actor::row(
        "M38",
        "malmo.faltarbetare",
        ("", ""),
        Unit(FIELD),
        "fältarbetare",
        "field worker",
    )
    .noted(Text {
        sv: "Uppsökande socialt arbete är socialtjänst (26 kap. 1 § OSL); annat fältarbete har \
             bara skyddet i 21 kap. OSL. Vart fältarbetarna hörde är inte bekräftat: ange \
             enheten.",
        en: "Outreach social work is social services (26 kap. 1 § OSL); other field work has only \
             the protection of 21 kap. OSL. Where the field workers belonged is not confirmed: \
             name the unit.",
    }),
    Actor::row(
        "M39",
        "malmo.fritidsledare",
        ("", ""),
        Unit(LEISURE),
        "fritidsledare eller tränare i kommunal regi",
        "youth leader or coach employed by the city",
    )
    .noted(Text {
        sv: "Säg vilket stadsområde. Den som är anställd av en förening är enskild: välj \
             civilsamhället.",
        en: "Say which district. Somebody employed by an association is private: choose civil \
             society.",
    }),
];
