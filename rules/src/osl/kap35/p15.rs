//! 35 kap. 15 § OSL: the Prison and Probation Service (*Kriminalvården*).

use crate::{osl::informant::SECRET_FOR_OTHERS, write::*};

const HARM: Rule = paragraph(
    1,
    text(
        "Personliga förhållanden inom kriminalvården är hemliga om det kan antas att den enskilde eller någon närstående lider men.",
        "Personal circumstances within the prison service are secret if it can be assumed that the individual or someone close suffers harm.",
    ),
    All(&[
        Is(BY_PRISON_SERVICE),
        Is(PERSONAL),
        IsNot(KIND_DECISION),
        Is(HARM_ASSUMED),
    ]),
    SECRET,
);
const DANGER: Rule = paragraph(
    1,
    text(
        "De är hemliga också om det kan antas att någon annan utsätts för våld eller annat allvarligt men.",
        "They are secret also if it can be assumed that anyone else is exposed to violence or other serious harm.",
    ),
    All(&[
        Is(BY_PRISON_SERVICE),
        Is(PERSONAL),
        IsNot(KIND_DECISION),
        Is(DANGER_TO_ANYONE),
    ]),
    SECRET_FOR_OTHERS,
);

/// Weak secrecy, and danger to anyone; decisions are open but for threats.
pub static PROVISION: Provision = Provision {
    id: "osl.35.15",
    at: osl(35, 15),
    name: text("kriminalvård", "prison and probation"),
    versions: &[
        Version::new("2010:628", date(2011, 4, 1), &[HARM, DANGER]).reconstructed(
            "Besluten var helt öppna.",
            "The decisions were wholly open.",
        ),
        Version::new("2017:1133", date(2018, 1, 1), &[
            HARM,
            DANGER,
            paragraph(
                2,
                text(
                    "Besluten är öppna, men en uppgift i dem är hemlig om det finns en särskild anledning att anta att den enskilde eller någon närstående utsätts för våld eller annat allvarligt men.",
                    "The decisions are open, but information in them is secret if there is a special reason to assume that the individual or someone close is exposed to violence or other serious harm.",
                ),
                All(&[
                    Is(BY_PRISON_SERVICE),
                    Is(PERSONAL),
                    Is(KIND_DECISION),
                    Is(THREAT_SPECIAL_REASON),
                ]),
                SECRET,
            ),
        ]),
    ],
}
.checked();
