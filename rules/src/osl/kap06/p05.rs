//! 6 kap. 5 § OSL: an authority that asks.

use crate::write::*;

/// What is not secret, or no longer hindered, must be given on request.
pub static PROVISION: Provision = Provision {
    id: "osl.6.5",
    at: osl(6, 5),
    name: text("uppgifter på begäran av en annan myndighet", "information on another authority's request"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "En myndighet som begär en uppgift som får lämnas ska få den, om det inte hindrar arbetet.",
            "An authority that asks for information that may be given shall have it, unless that hinders the work.",
        ),
        All(&[Is(BY_AUTHORITY), Is(REQUESTED), Is(TO_AUTHORITY), IsNot(HINDERS_WORK)]),
        Effect::OnRequest(Is(REQUEST_AFTER_OVERRIDE)),
    )])
    .unverified(
        "Att skyldigheten även gäller när en sekretessbrytande bestämmelse har öppnat vägen är en slutsats, inte fast praxis.",
        "That the obligation also holds once an override has opened the way is an inference, not settled practice.",
    )],
}
.checked();
