//! 4 § lagen (2025:170): contact data on request, from every authority.

use crate::write::*;

/// Every authority, private social care and health care, and headteachers.
const OBLIGED: Cond = Any(&[
    Is(BY_AUTHORITY),
    Is(BY_PRIVATE_SOCIAL),
    Is(BY_PRIVATE_HEALTH),
    Is(BY_HEADTEACHER),
]);

/// Contact data, and not what else the same item tells: that is an item of its own.
const NOTHING_ELSE: Cond = All(&[
    IsNot(KIND_HEALTH),
    IsNot(KIND_PUPIL_HEALTH),
    IsNot(KIND_PUPIL_CARE),
    IsNot(KIND_CORRECTION),
    IsNot(KIND_CONCERN_REPORT),
    IsNot(KIND_PRIVATE_REPORT),
]);

/// The exceptions of 8 § do not apply here.
pub static PROVISION: Provision = Provision {
    id: "lag2025_170.4",
    at: Citation::section(Act::LAG_2025_170, 0, 4),
    name: text("kontaktuppgifter till brottsbekämpande myndigheter", "contact data to law-enforcement authorities"),
    versions: &[Version::new("2025:170", date(2025, 4, 1), &[rule(
        text(
            "Alla myndigheter ska på begäran lämna en persons kontaktuppgifter till brottsbekämpande myndigheter som behöver dem, om det inte finns synnerliga skäl för sekretess. Det gäller även socialtjänst, vård och skolor, också enskilda.",
            "All authorities shall on request give a person's contact data to law-enforcement authorities that need them, unless there are exceptional reasons for secrecy. This includes social services, health care and schools, private ones too.",
        ),
        All(&[
            OBLIGED,
            Is(TO_LAW_ENFORCEMENT),
            Is(REQUESTED),
            Is(KIND_CONTACT),
            NOTHING_ELSE,
            Is(NEEDED_IN_LAW_ENFORCEMENT),
            IsNot(SECRECY_EXCEPTIONAL),
        ]),
        Effect::Duty(Duty { scope: Scope::All, invoked: All(&[Is(REQUESTED), Is(KIND_CONTACT), Is(TO_LAW_ENFORCEMENT)]) }),
    )])],
}
.checked();
