//! 10 kap. 18 § OSL: proceedings against somebody for what they did in the activity.

use crate::write::*;

/// Staff misconduct, whatever the penalty; 11 kap. 2 § carries the secrecy over.
pub static PROVISION: Provision = Provision {
    id: "osl.10.18",
    at: osl(10, 18),
    name: text("vissa rättsliga förfaranden", "certain legal proceedings"),
    versions: &[Version::new("2009:400", OSL_BEGINS, &[rule(
        text(
            "En uppgift får lämnas till en myndighet som behöver den för en förundersökning, en rättegång, ett disciplinärende, en uppsägning eller något jämförbart mot någon för det som han eller hon gjort i den verksamhet där uppgiften finns.",
            "Information may be given to an authority that needs it for an investigation, a trial, a disciplinary matter, a dismissal or the like against somebody for what he or she did in the activity where the information is held.",
        ),
        All(&[
            Is(TO_AUTHORITY),
            Is(PROCEEDINGS_AGAINST_PARTICIPANT),
            Is(NEEDED_BY_REVIEWER),
        ]),
        Effect::Lifts(
            Lift::new(Scope::SameAct, Is(PROCEEDINGS_AGAINST_PARTICIPANT)).one_listener(),
        ),
    )])],
}
.checked();
