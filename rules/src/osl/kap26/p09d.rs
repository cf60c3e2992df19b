//! 26 kap. 9 d § OSL: through shared care documentation.

use crate::{osl::lists::SOCIAL, write::*};

/// Only as the act on shared care documentation says.
pub static PROVISION: Provision = Provision {
    id: "osl.26.9d",
    at: osl_letter(26, 9, 'd'),
    name: text("sammanhållen vård- och omsorgsdokumentation", "shared care documentation"),
    versions: &[Version::new("2022:916", date(2023, 1, 1), &[rule(
        text(
            "Socialtjänsten får lämna en uppgift till annan socialtjänst och till vård, också enskild, så som reglerna om sammanhållen vård- och omsorgsdokumentation säger.",
            "Social services may give information to other social services and to health care, private ones too, as the rules on shared care documentation say.",
        ),
        All(&[
            Is(BY_SOCIAL), IsNot(TRANSFERRED),
            Is(SHARED_DOCUMENTATION),
            Any(&[Is(TO_SOCIAL), Is(TO_HEALTH), Is(TO_PRIVATE_CARE)]),
        ]),
        Effect::Lifts(Lift::new(Scope::Only(SOCIAL), Is(SHARED_DOCUMENTATION))),
    )])],
}
.checked();
