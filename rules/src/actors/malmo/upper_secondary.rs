//! The board of the upper-secondary schools, adult education and the labour market.

use sekretess_core::Text;

use crate::actors::{
    Actor,
    ProfileOf::{Ask, One},
};

/// M26, as it was until the boards were reorganised.
pub(super) const UNTIL_2017: &[Actor<'static>] = &[
    Actor::row(
        "M26",
        "malmo.gymnasieskola",
        ("malmo.agv_namnden", "skola"),
        Ask(&["school", "pupil_support", "other_pupil_health"]),
        "arbetsmarknads-, gymnasie- och vuxenutbildningsnämnden, någon på en gymnasieskola",
        "board for labour market, upper-secondary and adult education, somebody at an \
         upper-secondary school",
    )
    .noted(Text {
        sv: "Raden gäller gymnasieskolan. Rollen avgör sekretessen (23 kap. 2 § OSL): säg vilken. \
             Vuxenutbildning och arbetsmarknad har andra regler och egna rader; om de är \
             självständiga verksamhetsgrenar är inte bekräftat.",
        en: "The row is for the upper-secondary school. The role decides the secrecy (23 kap. 2 § \
             OSL): say which. Adult education and the labour-market part have other rules and \
             rows of their own; whether they are independent branches is not confirmed.",
    }),
    Actor::row(
        "M26k",
        "malmo.komvux",
        ("malmo.agv_namnden", "vuxenutbildning"),
        One("adult_education"),
        "kommunal vuxenutbildning och sfi",
        "municipal adult education and Swedish for immigrants",
    )
    .noted(Text {
        sv: "Sekretessen följer av 23 kap. 5 § OSL, inte av 23 kap. 2 §. Om vuxenutbildningen är \
             en självständig verksamhetsgren i nämnden är inte bekräftat.",
        en: "Secrecy follows from 23 kap. 5 § OSL, not from 23 kap. 2 §. Whether adult education \
             is an independent branch within the board is not confirmed.",
    }),
    Actor::row(
        "M26a",
        "malmo.arbetsmarknad",
        ("malmo.agv_namnden", "arbetsmarknad"),
        Ask(&["social_services", "general_municipal"]),
        "kommunens arbetsmarknadsinsatser",
        "the city's labour-market measures",
    )
    .noted(Text {
        sv: "Inte bekräftat vilken sekretess som gällde. Är insatsen knuten till försörjningsstöd \
             talar mest för 26 kap. 1 § OSL, annars bara 21 kap. OSL. Säg vilket.",
        en: "Which secrecy applied is not confirmed. If the measure is tied to income support \
             most speaks for 26 kap. 1 § OSL, otherwise only 21 kap. OSL. Say which.",
    }),
];
