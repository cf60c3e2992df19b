//! Malpractice in social services (*lex Sarah*), and supervision.

use crate::{duties::*, write::*};

const fn whole_or(at: u8, words: Text, when: Cond, then: Effect) -> Rule {
    Rule {
        part: if at == 0 {
            Part::WHOLE
        } else {
            Part::paragraph(at)
        },
        text: words,
        when,
        then,
    }
}

/// Staff report to the board concerned.
pub(crate) const fn report(at: u8) -> Rule {
    whole_or(
        at,
        text(
            "Den som arbetar i socialtjänsten ska genast rapportera ett missförhållande, eller en påtaglig risk för ett, till den berörda socialnämnden.",
            "Who works in social services shall at once report malpractice, or a manifest risk of it, to the board concerned.",
        ),
        All(&[
            Is(BY_SOCIAL),
            Is(BY_MUNICIPALITY),
            Is(TO_SOCIAL_BOARD),
            Is(TO_SAME_AUTHORITY),
            Is(MISCONDUCT),
        ]),
        duty(Cond::NEVER),
    )
}

/// What is serious goes to the inspectorate.
pub(crate) const fn serious(at: u8) -> Rule {
    whole_or(
        at,
        text(
            "Ett allvarligt missförhållande, eller en påtaglig risk för ett, ska snarast anmälas till Inspektionen för vård och omsorg tillsammans med utredningen.",
            "Serious malpractice, or a manifest risk of it, shall as soon as possible be reported to the Health and Social Care Inspectorate together with the inquiry.",
        ),
        All(&[
            SOCIAL_CARE,
            Is(TO_CARE_INSPECTORATE),
            Is(MISCONDUCT),
            Is(SERIOUS_MISCONDUCT),
        ]),
        duty(All(&[
            SOCIAL_CARE,
            Is(TO_CARE_INSPECTORATE),
            Is(FOR_SUPERVISION),
            IsNot(REQUESTED),
        ])),
    )
}

/// What the inspectorate asks for in its supervision.
pub(crate) const SUPERVISION: Rule = rule(
    text(
        "Den som står under tillsyn ska på begäran lämna Inspektionen för vård och omsorg det som tillsynen behöver.",
        "Who is under supervision shall on request give the Health and Social Care Inspectorate what the supervision needs.",
    ),
    All(&[
        SOCIAL_CARE,
        Is(TO_CARE_INSPECTORATE),
        Is(REQUESTED),
        Is(NEEDED_AS_STATED),
    ]),
    duty(All(&[SOCIAL_CARE, Is(REQUESTED), Is(TO_CARE_INSPECTORATE)])),
);
