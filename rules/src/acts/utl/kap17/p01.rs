//! 17 kap. 1 § utlänningslagen: the social welfare board, on request.

use crate::{acts::duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Socialnämnden ska på begäran lämna Migrationsverket, en migrationsdomstol, Polismyndigheten eller Säkerhetspolisen de uppgifter om en utlännings personliga förhållanden som behövs i ett ärende om uppehållstillstånd, ställning som varaktigt bosatt eller uppehållsrätt, eller för att verkställa en avvisning eller utvisning. Nämnden gör ingen egen avvägning, men får inte lämna något på eget initiativ med stöd av den här regeln.",
        "The social welfare board shall on request give the Migration Agency, a migration court, the Police Authority or the Security Service the information on a foreign national's personal circumstances that is needed in a matter of a residence permit, long-term resident status or right of residence, or to enforce a removal. The board makes no balancing of its own, but may give nothing of own motion under this rule.",
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
        Version::new("2014:655", date(2015, 1, 1), RULES).note(
            "Läst; den första dagen är en slutsats av att ändringen hör till Polismyndighetens bildande. Vårdens och Försäkringskassans uppgifter enligt 2 och 3 §§ finns inte här.",
            "Read; the first day is an inference from the amendment's belonging to the forming of the Police Authority. Health care's and the Social Insurance Agency's information under sections 2 and 3 is not here.",
        ),
    ],
}
.checked();
