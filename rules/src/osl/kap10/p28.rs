//! 10 kap. 28 § OSL: duties in other statutes break secrecy.

use crate::write::*;

/// Each duty is a provision of its own statute; this section lets it through.
pub static PROVISION: Provision = Provision {
    id: "osl.10.28",
    at: osl(10, 28),
    name: text("uppgiftsskyldighet", "duties to give information"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[paragraph(
        1,
        text(
            "Sekretess hindrar inte att en uppgift lämnas till en annan myndighet när en skyldighet att lämna den följer av lag eller förordning. Att myndigheter ska samverka är ingen sådan skyldighet.",
            "Secrecy does not hinder disclosure to another authority where an act or ordinance makes it a duty. That authorities shall cooperate is no such duty.",
        ),
        Cond::ALWAYS,
        Effect::Principle,
    )])],
}
.checked();
