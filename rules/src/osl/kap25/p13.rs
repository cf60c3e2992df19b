//! 25 kap. 13 § OSL: patients who cannot consent.

use sekretess_core::Spans;

use crate::write::*;

const HEALTH: Spans = &[&[one(osl(25, 1))]];

/// Stands in for the consent; social services have nothing like it.
pub static PROVISION: Provision = Provision {
    id: "osl.25.13",
    at: osl(25, 13),
    name: text("den som inte kan samtycka", "those who cannot consent"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "Kan patienten inte samtycka, på grund av sitt hälsotillstånd eller av annat skäl, får vården lämna det som behövs för nödvändig vård, omsorg, behandling eller annat stöd till annan vård eller till socialtjänsten, också enskild.",
            "If the patient cannot consent, because of his or her health or for another reason, health care may give what is needed for necessary care, treatment or other support to other health care or to social services, private ones too.",
        ),
        All(&[
            Is(BY_HEALTH), IsNot(TRANSFERRED),
            Any(&[Is(TO_HEALTH), Is(TO_SOCIAL), Is(TO_PRIVATE_CARE)]),
            IsNot(CAN_CONSENT),
            Is(NEEDED_FOR_CARE),
        ]),
        Effect::Lifts(Lift::new(Scope::Only(HEALTH), Is(FOR_SUPPORT))),
    )])],
}
.checked();
