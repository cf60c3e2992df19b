//! 15 kap. 7 § SoL (2025:400): information to certain authorities.

use crate::{sol::whereabouts::*, write::*};

/// Whether somebody stays somewhere; protected registration; separation of a student.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.7",
    at: Citation::section(Act::SOL_2025, 15, 7),
    name: text(
        "uppgifter till vissa myndigheter",
        "information to certain authorities",
    ),
    versions: &[Version::new(
        "2025:400",
        date(2025, 7, 1),
        &[
            whether_stays(Part::item(1, 1)),
            registration(Part::item(1, 2)),
            student(Part::item(1, 3)),
        ],
    )],
}
.checked();
