//! Malmö, before and after the boards were reorganised on 2017-05-01.
//!
//! Until then it is as the city's guideline of 2015-12-13 describes it: five district
//! boards, a board for social resources, three school boards, and those they meet.
//! From then one board has the social services for children and the young, and the
//! leisure board all youth clubs.
//!
//! Where a post could sit in several units the participant names the unit; where
//! the source is silent the note says so. What is the same before and after is one
//! row in both directories, with the same name.

mod city;
mod districts;
mod groups;
mod resources;
mod school;
mod since_2017;
mod society;
mod state;
mod upper_secondary;

use sekretess_core::{Date, Text, date};

use super::{Branch, Directory, Name, row::rows};

/// The day on which the boards were reorganised.
const REORGANISED: Date = date(2017, 5, 1);

/// Malmö from 2015-12-13 until the boards were reorganised.
pub(super) static MALMO_2015: Directory<'static> = Directory {
    id: "malmo_2015",
    name: Name::Here(Text {
        sv: "Malmö, december 2015 till april 2017",
        en: "Malmö, December 2015 to April 2017",
    }),
    from: date(2015, 12, 13),
    until: Some(REORGANISED),
    actors: rows![
        districts::DISTRICTS,
        resources::RESOURCES,
        upper_secondary::UNTIL_2017,
        &school::roles("malmo.agv_namnden"),
        city::UNTIL_2017,
        city::CITY_OFFICE,
        state::STATE,
        society::PRIVATE,
        society::IN_2015,
        state::IN_2015,
    ],
    branches: &[
        Branch::unsettled("malmo.stadsomrade_norr", "omradesutveckling"),
        Branch::unsettled("malmo.stadsomrade_oster", "omradesutveckling"),
        Branch::unsettled("malmo.stadsomrade_soder", "omradesutveckling"),
        Branch::unsettled("malmo.stadsomrade_vaster", "omradesutveckling"),
        Branch::unsettled("malmo.stadsomrade_innerstaden", "omradesutveckling"),
        Branch::unsettled("malmo.grundskolenamnden", "fritidshem"),
        Branch::unsettled("malmo.agv_namnden", "vuxenutbildning"),
        Branch::unsettled("malmo.agv_namnden", "arbetsmarknad"),
    ],
    groups: groups::GROUPS,
};

/// Malmö since the boards were reorganised.
pub(super) static MALMO_2017: Directory<'static> = Directory {
    id: "malmo_2017",
    name: Name::Here(Text {
        sv: "Malmö från maj 2017",
        en: "Malmö from May 2017",
    }),
    from: REORGANISED,
    until: None,
    actors: rows![
        since_2017::SOCIAL,
        since_2017::UPPER_SECONDARY,
        &school::roles("malmo.gyvux_namnden"),
        since_2017::LEISURE_AND_CULTURE,
        city::CITY_OFFICE,
        state::STATE,
        since_2017::STATE,
        society::PRIVATE,
    ],
    branches: &[
        Branch::unsettled("malmo.asn", "socialtjanst"),
        Branch::unsettled("malmo.asn", "arbetsmarknad"),
        Branch::unsettled("malmo.funktionsstodsnamnden", "halso_och_sjukvard"),
        Branch::unsettled("malmo.hvo", "halso_och_sjukvard"),
        Branch::unsettled("malmo.grundskolenamnden", "fritidshem"),
        Branch::unsettled("malmo.gyvux_namnden", "vuxenutbildning"),
        Branch::unsettled("malmo.kulturnamnden", "bibliotek"),
    ],
    groups: &[],
};
