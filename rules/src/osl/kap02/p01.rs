//! 2 kap. 1 § OSL: whom the act binds.

use crate::write::*;

const PUBLIC_ONLY: Rule = paragraph(
    1,
    text(
        "OSL binder myndigheter och dem som deltar i en myndighets verksamhet för dess räkning. Den som arbetar i enskild verksamhet är inte bunden av OSL; där gäller tystnadsplikt i andra lagar.",
        "OSL binds authorities and those who take part in an authority's activity on its account. Who works in private activity is not bound by OSL; there other acts' duties of silence hold.",
    ),
    IsNot(BY_AUTHORITY),
    Effect::Exempts(Scope::SameAct),
);
const SUPPLIER: Rule = paragraph(
    1,
    text(
        "En it-leverantör är bunden av avtalet med uppdragsgivaren.",
        "An IT supplier is bound by its contract with the client.",
    ),
    All(&[
        Is(BY_IT_SUPPLIER),
        Any(&[Is(TO_PRIVATE), Is(TO_AUTHORITY), Is(TO_FOREIGN)]),
        IsNot(TO_CLIENT),
    ]),
    Effect::Boundary,
);
const CONTRACT: Rule = Rule {
    part: Part::paragraph(1),
    text: Text::EMPTY,
    when: Is(BY_IT_SUPPLIER),
    then: Effect::NotEncodedSecrecy,
};

/// Every secrecy rule of OSL presupposes it.
pub static PROVISION: Provision = Provision {
    id: "osl.2.1",
    at: osl(2, 1),
    name: text("vem OSL binder", "whom OSL binds"),
    versions: &[
        Version::new("2009:400", OSL_BEGINS, &[PUBLIC_ONLY, SUPPLIER, CONTRACT]).unverified(
            "Ordalydelsen är inte läst. Vad en it-leverantör är bunden av genom avtal är inte kodat; före lagen (2020:914) fanns bara det. Bolag, föreningar och stiftelser som en kommun eller region bestämmer över jämställs med myndigheter (3 §): välj ett kommunalt bolag och inte en enskild.",
            "The wording has not been read. What an IT supplier is bound to by contract is not encoded; before the act (2020:914) there was only that. Companies, associations and foundations that a municipality or region controls are treated as authorities (section 3): choose a municipal company and not a private actor.",
        ),
    ],
}
.checked();
