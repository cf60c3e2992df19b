//! 6 kap. 19 § föräldrabalken: the board informs the court in a custody case.

use crate::{acts::duties::*, write::*};

const RULES: &[Rule] = &[paragraph(
    2,
    text(
        "Socialnämnden ska lämna domstolen de upplysningar som den har tillgång till och som kan ha betydelse i ett mål eller ärende om vårdnad, boende eller umgänge.",
        "The social welfare board shall give the court what it has access to and can be of importance in a case or matter on custody, residence or contact.",
    ),
    All(&[
        BOARD,
        Is(TO_COURT),
        Is(CUSTODY_CASE),
        Is(IMPORTANT_FOR_CUSTODY),
    ]),
    duty(Is(CUSTODY_CASE)),
)];

/// To the court that handles the case.
pub static PROVISION: Provision = Provision {
    id: "fb.6.19",
    at: Citation::section(Act::FB, 6, 19),
    name: text(
        "upplysningar till domstol om vårdnad",
        "information to the court on custody",
    ),
    versions: &[
        Version::new("1949:381", date(1950, 1, 1), RULES).unverified(
            "Läst är lydelsen enligt 2021:528; vad som gällde dessförinnan är inte kontrollerat.",
            "What was read is the wording of 2021:528; what held before has not been checked.",
        ),
    ],
}
.checked();
