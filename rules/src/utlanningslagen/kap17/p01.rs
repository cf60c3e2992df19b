//! 17 kap. 1 § utlänningslagen: the social welfare board, on request.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden ska på begäran lämna Migrationsverket, en migrationsdomstol, Polismyndigheten eller Säkerhetspolisen det som behövs i ett ärende om uppehållstillstånd eller för att verkställa en avvisning eller utvisning. Nämnden gör ingen egen avvägning, men får inte lämna något på eget initiativ med stöd av den här regeln.",
        "The social welfare board shall on request give the Migration Agency, a migration court, the Police Authority or the Security Service what is needed in a residence-permit matter or to enforce a removal. The board makes no balancing of its own, but may give nothing of own motion under this rule.",
    ),
    All(&[
        BOARD,
        Any(&[
            Is(TO_MIGRATION_AGENCY),
            Is(TO_COURT),
            Is(TO_POLICE),
            Is(TO_SECURITY_SERVICE),
        ]),
        Is(REQUESTED),
        Is(ALIENS_CASE),
        Is(NEEDED_AS_STATED),
    ]),
    duty(All(&[Is(REQUESTED), Is(ALIENS_CASE)])),
)];

/// On request only.
pub static PROVISION: Provision = Provision {
    id: "utl.17.1",
    at: Citation::section(Act::UTLANNINGSLAGEN, 17, 1),
    name: text(
        "socialnämndens uppgifter i utlänningsärenden",
        "the board's information in aliens matters",
    ),
    versions: &[
        Version::new("2005:716", date(2006, 3, 31), RULES).unverified(
            "Ordalydelsen är inte läst, och inte vilka ändringar den har fått.",
            "The wording has not been read, nor which amendments it has had.",
        ),
    ],
}
.checked();
