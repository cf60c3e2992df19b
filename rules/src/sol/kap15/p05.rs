//! 15 kap. 5 § SoL (2025:400): the prosecutor is told, unasked.

use crate::{duties::*, write::*};

/// Unasked, about a sanction that the young person already has.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.5",
    at: Citation::section(Act::SOL_2025, 15, 5),
    name: text("underrättelse till åklagaren om ungdomsvård eller ungdomstjänst", "informing the prosecutor of youth care or youth service"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[rule(
        text(
            "Socialnämnden ska underrätta åklagaren när det kan antas att den som har fått ungdomsvård eller ungdomstjänst bör varnas eller att påföljden bör undanröjas.",
            "The social welfare board shall inform the prosecutor when it can be assumed that somebody with youth care or youth service should be warned or the sanction undone.",
        ),
        All(&[BOARD, Is(TO_PROSECUTOR), Is(YOUTH_SANCTION), Is(SANCTION_REVIEW)]),
        duty(All(&[Is(TO_PROSECUTOR), Is(YOUTH_SANCTION)])),
    )])
    .note(
        "Motsvarigheten i 2001 års lag är inte läst och finns inte här.",
        "The corresponding rule of the act of 2001 has not been read and is not here.",
    )],
}
.checked();
