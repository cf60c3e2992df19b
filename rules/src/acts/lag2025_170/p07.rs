//! 7 § lagen (2025:170): headteachers.

use crate::{acts::lag2025_170::NOT_EXCEPTED, write::*};

/// On request to all listed authorities; of own motion to the Police Authority only.
pub static PROVISION: Provision = Provision {
    id: "lag2025_170.7",
    at: Citation::section(Act::LAG_2025_170, 0, 7),
    name: text("rektors skyldighet", "the headteacher's duty"),
    versions: &[Version::new("2025:170", date(2025, 4, 1), &[
        paragraph(
            1,
            text(
                "Rektor ska på begäran lämna det i verksamheten som brottsbekämpande myndigheter behöver, om inte övervägande skäl talar för sekretess. Medicinsk elevhälsa omfattas inte.",
                "The headteacher shall on request give what law-enforcement authorities need from the activity, unless overriding reasons speak for secrecy. Medical pupil health is not included.",
            ),
            All(&[
                Is(BY_HEADTEACHER),
                NOT_EXCEPTED,
                Is(TO_LAW_ENFORCEMENT),
                Is(REQUESTED),
                Is(NEEDED_IN_LAW_ENFORCEMENT),
                IsNot(SECRECY_OUTWEIGHS),
            ]),
            Effect::Duty(Duty { scope: Scope::All, invoked: All(&[Is(REQUESTED), Is(TO_LAW_ENFORCEMENT)]) }),
        ),
        paragraph(
            2,
            text(
                "Rektor ska också självmant lämna det till Polismyndigheten som rektor bedömer behövs där, om inte övervägande skäl talar emot.",
                "The headteacher shall also of own motion give the Police Authority what the headteacher judges is needed there, unless overriding reasons speak against.",
            ),
            All(&[
                Is(BY_HEADTEACHER),
                NOT_EXCEPTED,
                Is(TO_POLICE),
                Is(HEADTEACHER_JUDGES_NEEDED),
                IsNot(SECRECY_OUTWEIGHS),
            ]),
            Effect::Duty(Duty { scope: Scope::All, invoked: Any(&[Is(FOR_PREVENTION), Is(FOR_INVESTIGATION)]) }),
        ),
    ])],
}
.checked();
