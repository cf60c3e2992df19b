//! Heby and Ekerö: preschool and school with one system for degrading treatment.
//!
//! Two municipalities, so two of every authority. In the preschool the system's
//! addressee was called *förskolechef* until 2019-06-30, and *rektor* since.

use sekretess_core::{Text, date};

use super::{
    Actor, Branch, Directory, Name,
    ProfileOf::{Ask, One},
    generic::{PRIVATE, STATE},
    row::rows,
};

/// The two municipalities, from the year in which the system came into use.
pub(super) static HEBY_EKERO: Directory<'static> = Directory {
    id: "heby_ekero",
    name: Name::Here(Text {
        sv: "Heby och Ekerö, förskolan och skolan",
        en: "Heby and Ekerö, preschool and school",
    }),
    from: date(2016, 1, 1),
    until: None,
    actors: rows![&HEBY, &EKERO, BOTH, STATE, PRIVATE],
    branches: &[
        Branch::unsettled("heby.skolnamnden", "forskola"),
        Branch::unsettled("ekero.skolnamnden", "forskola"),
    ],
    groups: &[],
};

/// What holds of each municipality's preschool and school.
const ONE_SYSTEM: Text = Text {
    sv: "Samma system används i förskola och skola, men reglerna är två: 23 kap. 1 § OSL i \
         förskolan och 23 kap. 2 § OSL i skolan. Vad nämnden heter, och om förskolan är en \
         självständig verksamhetsgren i den, är inte bekräftat: svara för det.",
    en: "Preschool and school use one system, but there are two rules: 23 kap. 1 § OSL in the \
         preschool and 23 kap. 2 § OSL in the school. What the board is called, and whether the \
         preschool is an independent branch of it, is not confirmed: answer that.",
};

/// What holds of a headteacher.
const HEAD: Text = Text {
    sv: "Svaret beror på var uppgiften kommer ifrån: elevstöd och ordningsärenden, eller skolans \
         vardag. Säg vilket.",
    en: "The answer depends on where the information comes from: support and cases of order, or \
         the school's everyday work. Say which.",
};

/// What holds of a preschool's head.
const PRESCHOOL_HEAD: Text = Text {
    sv: "Till och med den 30 juni 2019 var det förskolechefen som tog emot anmälningar i \
         förskolan (6 kap. 10 § skollagen), därefter rektorn.",
    en: "Until 30 June 2019 the head of the preschool (förskolechef) received the reports there \
         (6 kap. 10 § of the Education Act), since then the headteacher (rektor).",
};

/// What holds of statistics for the whole municipality.
const EXECUTIVE: Text = Text {
    sv: "En annan myndighet än skolan (8 kap. 1 § OSL): statistik för hela kommunen lämnas hit \
         utan att någon kan kännas igen.",
    en: "Another authority than the school (8 kap. 1 § OSL): statistics for the whole \
         municipality are given to it so that nobody can be recognised.",
};

/// The roles of one municipality.
macro_rules! roles {
    ($place:literal, $name:literal) => {
        [
            Actor::row(
                "",
                concat!($place, ".forskola"),
                (concat!($place, ".skolnamnden"), "forskola"),
                One("preschool"),
                concat!("förskola, ", $name),
                concat!("preschool, ", $name),
            )
            .noted(ONE_SYSTEM),
            Actor::row(
                "",
                concat!($place, ".forskolechef"),
                (concat!($place, ".skolnamnden"), "forskola"),
                One("preschool"),
                concat!(
                    "förskolechef, från den 1 juli 2019 rektor i förskolan, ",
                    $name
                ),
                concat!(
                    "head of a preschool (förskolechef, from 1 July 2019 rektor), ",
                    $name
                ),
            )
            .noted(PRESCHOOL_HEAD),
            Actor::row(
                "",
                concat!($place, ".larare"),
                (concat!($place, ".skolnamnden"), "skola"),
                Ask(&["school", "pupil_support"]),
                concat!("lärare eller annan skolpersonal, ", $name),
                concat!("teacher or other school staff, ", $name),
            )
            .noted(ONE_SYSTEM),
            Actor::row(
                "",
                concat!($place, ".rektor"),
                (concat!($place, ".skolnamnden"), "skola"),
                Ask(&["pupil_support", "school"]),
                concat!("rektor i skolan, ", $name),
                concat!("headteacher of a school, ", $name),
            )
            .noted(HEAD),
            Actor::row(
                "",
                concat!($place, ".huvudman"),
                (concat!($place, ".skolnamnden"), "skola"),
                Ask(&["pupil_support", "school"]),
                concat!("huvudmannen, skolförvaltningen, ", $name),
                concat!(
                    "the schools' operator, the education administration, ",
                    $name
                ),
            )
            .noted(ONE_SYSTEM),
            Actor::row(
                "",
                concat!($place, ".skolskoterska"),
                (concat!($place, ".skolnamnden"), "emi"),
                One("medical_pupil_health"),
                concat!("skolsköterska, ", $name),
                concat!("school nurse, ", $name),
            ),
            Actor::row(
                "",
                concat!($place, ".kommunstyrelsen"),
                (concat!($place, ".kommunstyrelsen"), "stadskontor"),
                One("general_municipal"),
                concat!("kommunstyrelsen, ", $name),
                concat!("the executive board, ", $name),
            )
            .noted(EXECUTIVE),
        ]
    };
}

/// Heby.
const HEBY: [Actor<'static>; 7] = roles!("heby", "Heby");

/// Ekerö.
const EKERO: [Actor<'static>; 7] = roles!("ekero", "Ekerö");

/// Whom both meet.
const BOTH: &[Actor<'static>] = &[Actor::row(
    "",
    "heby_ekero.digital_fox",
    ("", ""),
    One("it_supplier"),
    "leverantören Digital Fox (DF RESPONS)",
    "the supplier Digital Fox (DF RESPONS)",
)
.note(
    "Enskild mottagare. Lagen (2020:914) om tystnadsplikt gäller från 2021; dessförinnan bara \
     avtal.",
    "A private receiver. The act (2020:914) on silence applies from 2021; before that only a \
     contract.",
)];
