//! 18 kap. 1 § OSL: the interest of preventing and prosecuting crime.

use crate::write::*;

/// What belongs to a preliminary investigation is secret wherever an authority holds it.
const HERE: Cond = Any(&[
    Is(BY_CRIME_AUTHORITY),
    All(&[Is(BY_AUTHORITY), Is(IN_PRELIMINARY_INVESTIGATION)]),
]);

/// Protects the work itself, so that no consent and no anonymity opens it.
pub static PROVISION: Provision = Provision {
    id: "osl.18.1",
    at: osl(18, 1),
    name: text("brottsbekämpningens intresse", "the interest of law enforcement"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(
        1,
        text(
            "Uppgifter i brottsbekämpande verksamhet, och hos alla myndigheter det som hör till en förundersökning, är hemliga om det kan antas att en utredning eller annan åtgärd skadas om uppgiften röjs. Det skyddar arbetet, inte den enskilde.",
            "Information in law-enforcement activity, and at all authorities what belongs to a preliminary investigation, is secret if it can be assumed that an investigation or another measure is damaged by disclosure. It protects the work, not the individual.",
        ),
        All(&[
            HERE,
            IsNot(KIND_CONTACT_BAN),
            Any(&[IsNot(KIND_RECORD), IsNot(BY_POLICE)]),
            IsNot(KIND_NOT_CRIME_WORK),
            Is(HARMS_CRIME_WORK),
        ]),
        Effect::Secrecy(Secrecy::PUBLIC),
    )])
    .unverified(
        "Ordalydelsen är inte läst; styrkan (rakt skaderekvisit) är bästa läsning.",
        "The wording was not read; the strength (straight harm test) is the best reading.",
    )],
}
.checked();
