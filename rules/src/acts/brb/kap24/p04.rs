//! 24 kap. 4 § brottsbalken: necessity (*nöd*), the last resort.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Den som lämnar en hemlig uppgift i nöd, när det är fara för liv, hälsa eller något annat viktigt intresse och det är försvarligt, döms inte till ansvar. Det är ingen sekretessbrytande bestämmelse: det fritar från straff, och bara när ingen annan väg finns.",
        "Who gives secret information in necessity, when there is danger to life, health or another important interest and it is justifiable, is not held responsible. It is no override: it frees from punishment, and only where there is no other way.",
    ),
    All(&[
        Is(FOR_ACUTE_DANGER),
        Is(NECESSITY_DANGER),
        Is(NECESSITY_JUSTIFIED),
        Is(NECESSITY_OPENS),
    ]),
    Effect::Lifts(Lift::new(Scope::All, Cond::NEVER)),
)];

/// No override: it frees from responsibility afterwards.
pub static PROVISION: Provision = Provision {
    id: "brb.24.4",
    at: Citation::section(Act::BRB, 24, 4),
    name: text("nöd", "necessity"),
    versions: &[
        Version::new("1994:458", date(1994, 7, 1), RULES).unverified(
            "Ordalydelsen är inte läst, och inte ändringslagens nummer eller dag. Att nöd alls kan åberopas för att röja en uppgift är omstritt.",
            "The wording has not been read, nor the number or day of the amending act. That necessity can be invoked at all for a disclosure is disputed.",
        ),
    ],
}
.checked();
