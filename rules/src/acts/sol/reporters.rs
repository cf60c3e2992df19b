//! Who must report that a child fares ill.

use crate::write::*;

/// An authority, or a professional in private activity, whose work concerns children.
/// Everybody else should report, and breaks no secrecy by it.
const FOR_CHILDREN: Cond = All(&[
    Is(TOUCHES_CHILDREN),
    Any(&[Is(BY_AUTHORITY), Is(PROFESSIONAL)]),
]);

/// Until 2026-01-14: those named, and others whose activity concerns children.
pub(crate) const UNTIL_2026: Cond = Any(&[Is(BY_NAMED_REPORTER), FOR_CHILDREN]);

/// From 2026-01-15: a longer list, and still others whose activity concerns children.
pub(crate) const SINCE_2026: Cond = Any(&[
    Is(BY_NAMED_REPORTER),
    Is(BY_REPORTER_SINCE_2026),
    FOR_CHILDREN,
]);

/// In play when the purpose is to support or protect, there is danger now, the board
/// asks, or it has opened an inquiry.
const INVOKED: Cond = Any(&[
    Is(FOR_SUPPORT),
    Is(FOR_ACUTE_DANGER),
    Is(REQUESTED),
    Is(INQUIRY_OPENED),
]);

/// What belongs to the matter of a child, whomever it concerns: a parent's illness or
/// violence is given as well as what concerns the child.
const OF_A_CHILD: Cond = Any(&[Is(UNDER_18), Is(CHILDS_MATTER)]);

const OF_A_CHILD_TO_THE_BOARD: Cond = All(&[
    IsNot(BY_FAMILY_COUNSELLING),
    Is(TO_SOCIAL_BOARD),
    OF_A_CHILD,
]);
const FARES_ILL: Cond = All(&[
    OF_A_CHILD_TO_THE_BOARD,
    Is(LEARNT_IN_ACTIVITY),
    Is(CHILD_FARES_ILL),
]);
const BEING_INQUIRED: Cond = All(&[
    OF_A_CHILD_TO_THE_BOARD,
    Is(INQUIRY_OPENED),
    Is(IMPORTANT_FOR_INQUIRY),
]);

/// When the circle until 2026-01-14 must report.
pub(crate) const REPORT_UNTIL_2026: Cond = All(&[UNTIL_2026, FARES_ILL]);
/// When the circle from 2026-01-15 must report.
pub(crate) const REPORT_SINCE_2026: Cond = All(&[SINCE_2026, FARES_ILL]);
/// When the circle until 2026-01-14 must inform an inquiry.
pub(crate) const INFORM_UNTIL_2026: Cond = All(&[UNTIL_2026, BEING_INQUIRED]);
/// When the circle from 2026-01-15 must inform an inquiry.
pub(crate) const INFORM_SINCE_2026: Cond = All(&[SINCE_2026, BEING_INQUIRED]);

const DUTY: Effect = Effect::Duty(Duty {
    scope: Scope::All,
    invoked: INVOKED,
});

/// The duty to report, for a circle of reporters, in a paragraph.
pub(crate) const fn report(at: u8, when: Cond) -> Rule {
    paragraph(
        at,
        text(
            "Den som i sin verksamhet får veta eller misstänker att ett barn far illa ska genast anmäla det till socialnämnden, med det som hör till misstanken också om föräldrar och andra. Anmälan görs till nämnden och är ingen grund för att ta upp saken inför andra.",
            "Who in their activity learns or suspects that a child fares ill shall report it to the social welfare board at once, with what belongs to the suspicion about parents and others too. The report goes to the board and is no ground for raising the matter before others.",
        ),
        when,
        DUTY,
    )
}

/// The higher threshold for family counselling.
pub(crate) const fn family_counselling(at: u8) -> Rule {
    paragraph(
        at,
        text(
            "Den som arbetar med familjerådgivning ska anmäla när det är känt att ett barn utnyttjas sexuellt eller misshandlas i hemmet.",
            "Who works in family counselling shall report when it is known that a child is sexually exploited or abused at home.",
        ),
        All(&[
            Is(BY_FAMILY_COUNSELLING),
            Is(TO_SOCIAL_BOARD),
            OF_A_CHILD,
            Is(LEARNT_IN_ACTIVITY),
            Is(CHILD_ABUSED_AT_HOME),
        ]),
        DUTY,
    )
}

/// The duty to inform an inquiry that has been opened.
pub(crate) const fn inform_inquiry(at: u8, when: Cond) -> Rule {
    paragraph(
        at,
        text(
            "När socialnämnden har beslutat att utreda ett barns behov av skydd eller stöd ska den som är skyldig att anmäla lämna allt som kan ha betydelse för utredningen, också om föräldrar och andra.",
            "Once the board has decided to inquire into a child's need of protection or support, those who must report shall give everything that can be of importance for the inquiry, about parents and others too.",
        ),
        when,
        DUTY,
    )
}
