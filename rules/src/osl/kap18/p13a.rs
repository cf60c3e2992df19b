//! 18 kap. 13 a § OSL: a school's emergency plan (*beredskapsplan*).

use crate::write::*;

/// Protects the plan, so that no consent opens it.
pub static PROVISION: Provision = Provision {
    id: "osl.18.13a",
    at: osl_letter(18, 13, 'a'),
    name: text("skolors beredskapsplaner", "school emergency plans"),
    versions: &[Version::new("2025:626", date(2025, 7, 1), &[rule(
        text(
            "Uppgifter i en skolas beredskapsplan är hemliga om det kan antas att planens syfte motverkas om uppgiften röjs.",
            "Information in a school's emergency plan is secret if it can be assumed that disclosure defeats the purpose of the plan.",
        ),
        All(&[Is(KIND_EMERGENCY_PLAN), Is(HARMS_EMERGENCY_PLAN)]),
        Effect::Secrecy(Secrecy::PUBLIC),
    )])
    .reconstructed(
        "Dag, lag och styrka (rakt skaderekvisit) är kända; vad skadan ska avse är återgivet efter ändamålet.",
        "Date, act and strength (straight harm test) are known; what the damage must concern is given from the purpose.",
    )],
}
.checked();
