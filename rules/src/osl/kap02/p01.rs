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
        "En it-leverantör fick före 2021 sin tystnadsplikt genom avtal med uppdragsgivaren.",
        "Before 2021 an IT supplier's silence came from its contract with the client.",
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
            "Ordalydelsen är inte läst. Avtalad tystnad är inte kodad; därför ges inget svar för en it-leverantör före 2021.",
            "The wording has not been read. Contractual silence is not encoded; so no answer is given for an IT supplier before 2021.",
        ),
        Version::new("2009:400", date(2021, 1, 1), &[PUBLIC_ONLY]).unverified(
            "Samma lydelse, som inte är läst. Från den här dagen har it-leverantörer tystnadsplikt enligt lagen (2020:914).",
            "The same wording, which has not been read. From this day IT suppliers have a duty of silence under the act (2020:914).",
        ),
    ],
}
.checked();
