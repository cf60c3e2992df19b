//! 23 kap. 5 § OSL: other education, such as adult education.

use crate::write::*;

const RULES: &[Rule] = &[
    paragraph(
        1,
        text(
            "I vuxenutbildningen är psykologiska undersökningar, och personliga förhållanden hos psykolog, kurator och studie- och yrkesvägledare, hemliga om det inte står klart att ingen lider men.",
            "In adult education, psychological examinations, and personal circumstances at psychologists, counsellors and study guidance, are secret unless it is clear that nobody suffers harm.",
        ),
        All(&[
            Is(BY_ADULT_EDUCATION),
            Is(PERSONAL),
            Is(KIND_PUPIL_HEALTH),
            IsNot(CLEAR_NO_HARM),
        ]),
        SECRET,
    ),
    paragraph(
        1,
        text(
            "I elevvården i övrigt är personliga förhållanden hemliga om det kan antas att någon lider men.",
            "In pupil care otherwise, personal circumstances are secret if harm can be assumed.",
        ),
        All(&[
            Is(BY_ADULT_EDUCATION),
            Is(PERSONAL),
            IsNot(KIND_PUPIL_HEALTH),
            Is(KIND_PUPIL_CARE),
            Is(HARM_ASSUMED),
        ]),
        SECRET,
    ),
    paragraph(
        2,
        text(
            "I övrigt är bara identitet, adress och liknande uppgifter hemliga, och bara om det finns en särskild anledning att anta att någon lider men.",
            "Otherwise only identity, address and the like are secret, and only if there is a special reason to assume harm.",
        ),
        All(&[
            Is(BY_ADULT_EDUCATION),
            Is(PERSONAL),
            IsNot(KIND_PUPIL_HEALTH),
            IsNot(KIND_PUPIL_CARE),
            Is(KIND_IDENTITY),
            Is(HARM_SPECIAL_REASON),
        ]),
        SECRET,
    ),
];

/// Three strengths, as in the school.
pub static PROVISION: Provision = Provision {
    id: "osl.23.5",
    at: osl(23, 5),
    name: text("vuxenutbildning", "adult education"),
    versions: &[
        Version::new("2012:920", date(2013, 1, 1), RULES).reconstructed(
            "Lydelsen nämnde även särskild utbildning för vuxna och utbildning i svenska för invandrare.",
            "The wording also named special education for adults and Swedish for immigrants.",
        ),
        Version::new("2020:452", date(2020, 7, 1), RULES).note(
            "Äldre bestämmelser gäller fortfarande för uppgifter från särskild utbildning för vuxna och svenska för invandrare; prövningen är densamma.",
            "Older provisions still hold for information from special education for adults and Swedish for immigrants; the test is the same.",
        ),
    ],
}
.checked();
