//! 15 kap. 8 § SoL (2025:400): between the social boards of one municipality.

use crate::{duties::*, write::*};

/// On request, and only that a person has a matter, or what placements need.
pub static PROVISION: Provision = Provision {
    id: "sol2025.15.8",
    at: Citation::section(Act::SOL_2025, 15, 8),
    name: text("mellan sociala nämnder i samma kommun", "between the social boards of one municipality"),
    versions: &[Version::new("2025:400", date(2025, 7, 1), &[paragraph(
        1,
        text(
            "Sociala nämnder i samma kommun ska på begäran svara varandra på om en person är aktuell i ett ärende, och lämna det som behövs för att fördela platser i särskilt boende.",
            "Social boards of one municipality shall on request tell each other whether a person has a matter there, and give what is needed to allot places in special housing.",
        ),
        All(&[BOARD, Is(TO_MUNICIPAL_SOCIAL), Is(SAME_MUNICIPALITY), Is(REQUESTED), Is(CURRENT_OR_PLACEMENT)]),
        duty(All(&[Is(REQUESTED), Is(CURRENT_OR_PLACEMENT)])),
    )])
    .note(
        "Före den 1 juli 2025 fanns bara delen om boendeplatser; den är inte läst och finns inte här.",
        "Before 1 July 2025 there was only the part on housing; it has not been read and is not here.",
    )],
}
.checked();
