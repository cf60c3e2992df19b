//! 40 kap. 7 g § OSL: reports of concern, at every authority that must report.

use crate::{acts::sol::reporters, write::*};

/// Strong secrecy for what belongs to a report or to the feedback on it.
pub static PROVISION: Provision = Provision {
    id: "osl.40.7g",
    at: osl_letter(40, 7, 'g'),
    name: text("orosanmälningar hos den som anmäler", "reports of concern at the reporter"),
    versions: &[Version::new("2025:1495", date(2026, 1, 15), &[rule(
        text(
            "Hos den som är skyldig att anmäla oro för barn är uppgifter som hör till en orosanmälan, eller till socialnämndens återkoppling, hemliga om det inte står klart att ingen lider men.",
            "At those who must report concern for children, information that belongs to a report of concern, or to the board's feedback, is secret unless it is clear that nobody suffers harm.",
        ),
        All(&[
            Is(PERSONAL),
            Is(KIND_CONCERN_REPORT),
            Any(&[IsNot(BY_SOCIAL), IsNot(KIND_FEEDBACK)]),
            reporters::SINCE_2026,
            IsNot(CLEAR_NO_HARM),
        ]),
        SECRET,
    )])
    .note(
        "Att nämndens egen återkoppling inte omfattas hos nämnden själv (där gäller 26 kap. 1 §) är en slutsats: 19 kap. 6 § SoL låter nämnden lämna den.",
        "That the board's own feedback is not covered at the board itself (chapter 26, section 1 holds there) is an inference: 19 kap. 6 § SoL lets the board give it.",
    )],
}
.checked();
