//! 12 kap. 10 § SoL (2001:453): information to certain authorities, until 2025-06-30.

use crate::{acts::sol::whereabouts::*, write::*};

const UNTIL_2019: &[Rule] = &[whether_stayed(false), student(Part::WHOLE)];
const SINCE_2019: &[Rule] = &[
    whether_stayed(false),
    registration(Part::WHOLE),
    student(Part::WHOLE),
];
const SINCE_2024: &[Rule] = &[
    whether_stayed(true),
    registration(Part::WHOLE),
    student(Part::WHOLE),
];
const SINCE_2025: &[Rule] = &[
    whether_stays(Part::WHOLE),
    registration(Part::WHOLE),
    student(Part::WHOLE),
];

const fn wording(sfs: &'static str, from: sekretess_core::Date, rules: &'static [Rule]) -> Version {
    Version::new(sfs, from, rules).reconstructed(
        "Återskapad ur 15 kap. 7 § i den nya lagen; att skyddat boende kom till den 1 april 2024 och Tullverket den 1 april 2025 är slutsatser av vad ändringarna hör till.",
        "Reconstructed from chapter 15, section 7 of the new act; that protected housing was added on 1 April 2024 and Customs on 1 April 2025 are inferences from what the amendments belong to.",
    )
}

/// On request in an individual case. Its pointers to OSL are not repeated here.
pub static PROVISION: Provision = Provision {
    id: "sol2001.12.10",
    at: Citation::section(Act::SOL_2001, 12, 10),
    name: text(
        "uppgifter till vissa myndigheter",
        "information to certain authorities",
    ),
    versions: &[
        wording("2014:761", date(2015, 1, 1), UNTIL_2019),
        wording("2015:982", date(2016, 1, 1), UNTIL_2019),
        wording("2018:690", date(2019, 1, 1), SINCE_2019),
        wording("2020:574", date(2020, 8, 1), SINCE_2019),
        wording("2021:645", date(2021, 8, 1), SINCE_2019),
        wording("2024:85", date(2024, 4, 1), SINCE_2024),
        wording("2025:174", date(2025, 4, 1), SINCE_2025),
        Version::repealed("2025:400", date(2025, 7, 1)),
    ],
}
.checked();
