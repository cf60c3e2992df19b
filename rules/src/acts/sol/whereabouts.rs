//! Where somebody stays: what the social welfare board tells certain authorities.

use crate::{acts::duties::*, write::*};

const UNTIL_2025: Cond = All(&[
    BOARD,
    MAY_ASK_WHERE_UNTIL_2025,
    Is(REQUESTED),
    Is(WHETHER_STAYS),
]);

/// Until 2025-03-31; until 2024-03-31 protected housing was not among the places.
pub(crate) const fn whether_stayed(protected_housing: bool) -> Rule {
    Rule {
        part: Part::WHOLE,
        text: text(
            "Socialnämnden ska i ett enskilt fall svara domstol, åklagare, polis, säkerhetspolis, Kronofogden eller Skatteverket på om någon vistas i ett familjehem eller ett boende; i skyddat boende först från den 1 april 2024.",
            "The social welfare board shall in an individual case answer a court, a prosecutor, the police, the Security Service, the Enforcement Authority or the Tax Agency whether somebody stays in a foster home or a care home; in protected housing only from 1 April 2024.",
        ),
        when: if protected_housing {
            UNTIL_2025
        } else {
            All(&[UNTIL_2025, IsNot(KIND_PROTECTED_HOUSING)])
        },
        then: duty(All(&[Is(REQUESTED), Is(WHETHER_STAYS)])),
    }
}
pub(crate) const fn whether_stays(at: Part) -> Rule {
    Rule {
        part: at,
        text: text(
            "Socialnämnden ska i ett enskilt fall svara domstol, åklagare, polis, säkerhetspolis, Kronofogden, Skatteverket eller Tullverket på om någon vistas i ett familjehem eller ett boende.",
            "The social welfare board shall in an individual case answer a court, a prosecutor, the police, the Security Service, the Enforcement Authority, the Tax Agency or Customs whether somebody stays in a foster home or a care home.",
        ),
        when: All(&[BOARD, MAY_ASK_WHERE, Is(REQUESTED), Is(WHETHER_STAYS)]),
        then: duty(All(&[Is(REQUESTED), Is(WHETHER_STAYS)])),
    }
}
pub(crate) const fn registration(at: Part) -> Rule {
    Rule {
        part: at,
        text: text(
            "Socialnämnden ska lämna det som Skatteverket behöver i ett ärende om skyddad folkbokföring.",
            "The social welfare board shall give what the Tax Agency needs in a matter of protected population registration.",
        ),
        when: All(&[
            BOARD,
            Is(TO_TAX_AGENCY),
            Is(REGISTRATION_CASE),
            Is(NEEDED_AS_STATED),
        ]),
        then: duty(All(&[Is(TO_TAX_AGENCY), Is(REGISTRATION_CASE)])),
    }
}
pub(crate) const fn student(at: Part) -> Rule {
    Rule {
        part: at,
        text: text(
            "Socialnämnden ska lämna det som behövs för att pröva om en studerande ska avskiljas från högskolan eller polisprogrammet.",
            "The social welfare board shall give what is needed to try whether a student is to be separated from higher education or the police programme.",
        ),
        when: All(&[
            BOARD,
            Is(TO_AUTHORITY),
            Is(STUDENT_CASE),
            Is(NEEDED_AS_STATED),
        ]),
        then: duty(All(&[Is(TO_AUTHORITY), Is(STUDENT_CASE)])),
    }
}
