//! 23 kap. 2 § OSL: school. Three paragraphs, three strengths.

use crate::write::*;

/// Held there, or told on by somebody else in the school.
const FROM_PUPIL_HEALTH: Cond = Any(&[Is(BY_PUPIL_HEALTH), Is(KIND_PUPIL_HEALTH)]);
const FROM_PUPIL_SUPPORT: Cond = Any(&[
    Is(BY_PUPIL_SUPPORT),
    Is(KIND_PUPIL_CARE),
    Is(KIND_CORRECTION),
]);

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "Personliga förhållanden i elevhälsans psykologiska, psykosociala och specialpedagogiska insatser är hemliga om det inte står klart att ingen lider men.",
            "Personal circumstances in psychological, psychosocial and special-needs pupil health are secret unless it is clear that nobody suffers harm.",
        ),
        All(&[
            Is(BY_SCHOOL),
            FROM_PUPIL_HEALTH,
            Is(PERSONAL),
            IsNot(CLEAR_NO_HARM),
        ]),
        SECRET,
    ),
    paragraph(
        2,
        text(
            "Personliga förhållanden i annan särskild elevstödjande verksamhet, och uppgifter i ärenden om tillrättaförande eller skiljande av en elev, är hemliga om det kan antas att någon lider men. Själva besluten är öppna.",
            "Personal circumstances in other special pupil support, and information in matters of correcting or expelling a pupil, are secret if harm can be assumed. The decisions themselves are open.",
        ),
        All(&[
            Is(BY_SCHOOL),
            IsNot(BY_PUPIL_HEALTH),
            IsNot(KIND_PUPIL_HEALTH),
            Is(PERSONAL),
            FROM_PUPIL_SUPPORT,
            IsNot(KIND_DECISION),
            Is(HARM_ASSUMED),
        ]),
        SECRET,
    ),
    paragraph(
        3,
        text(
            "I skolan i övrigt är bara identitet, adress och liknande uppgifter hemliga, och bara om det finns en särskild anledning att anta att någon lider men.",
            "In school otherwise only identity, address and the like are secret, and only if there is a special reason to assume harm.",
        ),
        All(&[
            Is(BY_SCHOOL),
            IsNot(BY_PUPIL_HEALTH),
            IsNot(BY_PUPIL_SUPPORT),
            IsNot(KIND_PUPIL_HEALTH),
            IsNot(KIND_PUPIL_CARE),
            IsNot(KIND_CORRECTION),
            Is(PERSONAL),
            Is(KIND_IDENTITY),
            Is(HARM_SPECIAL_REASON),
        ]),
        SECRET,
    ),
];

/// The school forms are renamed over time; the rules stay.
pub static PROVISION: Provision = Provision {
    id: "osl.23.2",
    at: osl(23, 2),
    name: text("skola och elevhälsa", "school and pupil health"),
    versions: &[
        Version::new("2010:866", date(2011, 7, 1), RULES).reconstructed(
            "Skolformerna hette grundsärskola och gymnasiesärskola; saken är densamma.",
            "The school forms for pupils with intellectual disabilities had other names; the substance is the same.",
        ),
        Version::new("2023:353", date(2023, 7, 2), RULES),
    ],
}
.checked();
