//! 7 § lagen (1993:335): the Ombudsman for Children reports to the board.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Barnombudsmannen ska anmäla till socialnämnden att ett barn kan behöva skydd, och lämna det som kan ha betydelse för utredningen. Som myndighet vars verksamhet rör barn prövas det här genom socialtjänstlagen.",
        "The Ombudsman for Children shall report to the social welfare board that a child may need protection, and give what can be of importance for the inquiry. As an authority whose activity concerns children it is tried here through the social services acts.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// A pointer; socialtjänstlagen carries the duty here.
pub static PROVISION: Provision = Provision {
    id: "lag1993_335.7",
    at: Citation::section(Act::LAG_1993_335, 0, 7),
    name: text(
        "Barnombudsmannens anmälan",
        "the Ombudsman for Children's report",
    ),
    versions: &[
        Version::new("2002:377", date(2002, 7, 1), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
        Version::new("2017:1245", date(2018, 1, 1), RULES).unverified(
            "Ordalydelsen är inte läst.",
            "The wording has not been read.",
        ),
    ],
}
.checked();
