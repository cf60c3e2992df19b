//! 18 kap. 2 § OSL: intelligence work (*underrättelseverksamhet*).

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Uppgifter som hör till underrättelseverksamhet är hemliga om det inte står klart att verksamheten inte skadas, nu eller framöver. Det skyddar arbetet, inte den enskilde.",
        "Information that belongs to intelligence work is secret unless it is clear that the work is not damaged, now or later. It protects the work, not the individual.",
    ),
    All(&[Is(KIND_INTELLIGENCE), IsNot(CLEAR_NO_INTELLIGENCE_HARM)]),
    Effect::Secrecy(Secrecy::PUBLIC),
)];

const fn wording(sfs: &'static str, from: sekretess_core::Date) -> Version {
    Version::new(sfs, from, RULES).unverified(
        "Ordalydelsen är inte läst; styrkan (omvänt skaderekvisit) är bästa läsning. Lydelserna antas skilja i vilka lagar och register de nämner.",
        "The wording was not read; the strength (reversed harm test) is the best reading. The wordings are taken to differ in the acts and registers that they name.",
    )
}

/// Strong secrecy for the work itself, wherever the information is.
pub static PROVISION: Provision = Provision {
    id: "osl.18.2",
    at: osl(18, 2),
    name: text("underrättelseverksamhet", "intelligence work"),
    versions: &[
        wording("2015:438", date(2015, 8, 1)),
        wording("2017:456", date(2017, 7, 1)),
        wording("2018:1708", date(2019, 1, 1)),
        wording("2019:1184", date(2020, 1, 1)),
    ],
}
.checked();
