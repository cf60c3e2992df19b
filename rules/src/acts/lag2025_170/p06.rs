//! 6 § lagen (2025:170): municipalities and regions.

use crate::{acts::lag2025_170::NOT_EXCEPTED, write::*};

/// On request or of own motion; not what 8 § excepts, and not the headteacher's.
pub static PROVISION: Provision = Provision {
    id: "lag2025_170.6",
    at: Citation::section(Act::LAG_2025_170, 0, 6),
    name: text("kommuners och regioners skyldighet", "the duty of municipalities and regions"),
    versions: &[Version::new("2025:170", date(2025, 4, 1), &[rule(
        text(
            "Kommuner och regioner ska lämna det som brottsbekämpande myndigheter behöver, om det inte står klart att sekretessen väger tyngre. Det gäller inte socialtjänstens och vårdens uppgifter eller det som rektor ansvarar för.",
            "Municipalities and regions shall give what law-enforcement authorities need, unless it is clear that secrecy prevails. It does not hold for social services' and health care's information or what a headteacher is responsible for.",
        ),
        All(&[
            Is(BY_MUNICIPALITY),
            IsNot(BY_HEADTEACHER),
            NOT_EXCEPTED,
            Is(TO_LAW_ENFORCEMENT),
            Is(NEEDED_IN_LAW_ENFORCEMENT),
            IsNot(SECRECY_CLEARLY_OUTWEIGHS),
        ]),
        Effect::Duty(Duty { scope: Scope::All, invoked: Any(&[Is(FOR_PREVENTION), Is(FOR_INVESTIGATION), Is(REQUESTED)]) }),
    )])],
}
.checked();
