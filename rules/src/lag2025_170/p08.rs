//! 8 § lagen (2025:170): what 5–7 §§ do not reach.

use crate::write::*;

const RULES: &[Rule] = &[rule(
    text(
        "Skyldigheterna i 5–7 §§ gäller inte uppgifter som är hemliga enligt 24 kap. 8 §, 25 kap. 1–8 och 15 §§, 26 kap. 1–6 §§ eller 40 kap. 2 och 5 §§ OSL eller omfattas av tystnadsplikt enligt 6 kap. 12–14 och 16 §§ patientsäkerhetslagen. Kontaktuppgifter enligt 4 § ska lämnas ändå.",
        "The duties of sections 5–7 do not hold for information that is secret under 24 kap. 8 §, 25 kap. 1–8 and 15 §§, 26 kap. 1–6 §§ or 40 kap. 2 and 5 §§ OSL or covered by silence under 6 kap. 12–14 and 16 §§ of the Patient Safety Act. Contact data under section 4 shall be given all the same.",
    ),
    Cond::ALWAYS,
    Effect::Principle,
)];

/// Carried out by the conditions of 5–7 §§.
pub static PROVISION: Provision = Provision {
    id: "lag2025_170.8",
    at: Citation::section(Act::LAG_2025_170, 0, 8),
    name: text("undantag från skyldigheterna", "exceptions from the duties"),
    versions: &[
        Version::new("2025:170", date(2025, 4, 1), RULES).note(
            "Här räknas det som rör någons personliga förhållanden i socialtjänst, hälso- och sjukvård och tillsynen över dem som undantaget.",
            "Here what concerns somebody's personal circumstances in social services, health care and the supervision of them counts as excepted.",
        ),
    ],
}
.checked();
