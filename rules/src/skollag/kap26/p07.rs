//! 26 kap. 7 § skollagen: what the supervision asks for.

use crate::{duties::*, write::*};

const RULES: &[Rule] = &[rule(
    text(
        "Den som står under tillsyn ska på begäran lämna Skolinspektionen det som tillsynen behöver.",
        "Who is under supervision shall on request give the Schools Inspectorate what the supervision needs.",
    ),
    All(&[
        Any(&[SCHOOL_OR_PRESCHOOL, Is(BY_EMI)]),
        Is(TO_SCHOOL_INSPECTORATE),
        Is(REQUESTED),
        Is(NEEDED_AS_STATED),
    ]),
    duty(All(&[Is(REQUESTED), Is(TO_SCHOOL_INSPECTORATE)])),
)];

/// On the inspectorate's request.
pub static PROVISION: Provision = Provision {
    id: "skollag.26.7",
    at: Citation::section(Act::SKOLLAGEN, 26, 7),
    name: text(
        "uppgifter till Skolinspektionens tillsyn",
        "information to the Schools Inspectorate's supervision",
    ),
    versions: &[Version::new("2010:800", date(2011, 7, 1), RULES).note(
        "Kommunens egen tillsyn över fristående förskolor finns inte här.",
        "The municipality's own supervision of independent preschools is not here.",
    )],
}
.checked();
