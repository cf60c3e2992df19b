//! 6 kap. 4 § OSL: a private person who asks.

use crate::write::*;

/// Only what is in an official document, and only as far as it is not secret.
pub static PROVISION: Provision = Provision {
    id: "osl.6.4",
    at: osl(6, 4),
    name: text("uppgifter ur allmänna handlingar på begäran av en enskild", "information from official documents on a private person's request"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "En enskild som begär en uppgift ur en allmän handling ska få den, om den inte är hemlig och det inte hindrar arbetet.",
            "A private person who asks for information from an official document shall have it, unless it is secret or that hinders the work.",
        ),
        All(&[
            Is(BY_AUTHORITY),
            Is(REQUESTED),
            Is(TO_PRIVATE),
            Is(PUBLIC_DOCUMENT),
            IsNot(HINDERS_WORK),
        ]),
        Effect::OnRequest(Cond::NEVER),
    )])
    .unverified(
        "Ordalydelsen är inte läst. Har en sekretessbrytande bestämmelse öppnat vägen är det inte klart att också den här skyldigheten gäller.",
        "The wording has not been read. Where an override has opened the way it is not clear that this obligation holds too.",
    )],
}
.checked();
