//! A municipality without a name, and everybody whom every municipality meets: the
//! state, the region and the private actors, which no other directory need repeat.

mod municipal;
mod private;
mod state;

use sekretess_core::{Text, date};

pub(super) use private::PRIVATE;
pub(super) use state::STATE;

use super::{Branch, Directory, Name, row::rows};

/// A municipality in general, for any day.
pub(super) static GENERIC: Directory<'static> = Directory {
    id: "generic",
    name: Name::Here(Text {
        sv: "en kommun i allmänhet",
        en: "A municipality in general",
    }),
    from: date(2015, 12, 13),
    until: None,
    actors: rows![municipal::MUNICIPAL, STATE, PRIVATE],
    branches: &[
        Branch::unsettled("socialnamnden", "familjeradgivning"),
        Branch::unsettled("aldrenamnden", "halso_och_sjukvard"),
        Branch::unsettled("skolnamnden", "forskola"),
        Branch::unsettled("skolnamnden", "fritidshem"),
        Branch::unsettled("kulturnamnden", "bibliotek"),
        Branch::unsettled("kommunstyrelsen", "arkiv"),
    ],
    groups: &[],
};
