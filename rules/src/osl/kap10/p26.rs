//! 10 kap. 26 § OSL: service of documents (*delgivning*).

use crate::write::*;

/// Address, telephone, workplace or photograph, and nothing else.
pub static PROVISION: Provision = Provision {
    id: "osl.10.26",
    at: osl(10, 26),
    name: text("delgivning", "service of documents"),
    versions: &[Version::new("2013:878", date(2014, 1, 1), &[paragraph(
        1,
        text(
            "Adress, telefonnummer, arbetsplats och fotografi får lämnas till en myndighet som behöver det för delgivning eller för att hjälpa till med den.",
            "Address, telephone, workplace and photograph may be given to an authority that needs it for service of documents or to assist with it.",
        ),
        All(&[
            Is(TO_AUTHORITY),
            Is(SERVICE_DATA),
            IsNot(KIND_HEALTH),
            Is(NEEDED_FOR_SERVICE),
        ]),
        Effect::Lifts(Lift::new(Scope::SameAct, Cond::NEVER).one_listener()),
    )])
    .note(
        "Andra stycket, om hemliga abonnemang hos teleoperatörer som är myndigheter, är inte kodat.",
        "The second paragraph, on unlisted subscriptions at authorities that run networks, is not encoded.",
    )],
}
.checked();
