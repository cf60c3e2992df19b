//! 6 kap. 19 § föräldrabalken: the board informs the court in a custody case.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden ska lämna domstolen de upplysningar som har betydelse i ett mål om vårdnad, boende eller umgänge.",
        "The social welfare board shall give the court what is of importance in a case on custody, residence or contact.",
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
            "Vilken ändringslag som gav ordalydelsen är inte kontrollerat.",
            "Which act gave the wording has not been checked.",
        ),
    ],
}
.checked();
