//! 40 kap. 7 g § OSL: reports of concern, at every authority that must report.

use crate::{sol::reporters, write::*};

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
        All(&[Is(PERSONAL), Is(KIND_CONCERN_REPORT), reporters::SINCE_2026, IsNot(CLEAR_NO_HARM)]),
        SECRET,
    )])],
}
.checked();
