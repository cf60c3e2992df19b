//! 10 kap. 2 a § OSL: commissioned technical processing and storage.

use crate::write::*;

/// For who only processes or stores for the discloser.
pub static PROVISION: Provision = Provision {
    id: "osl.10.2a",
    at: osl_letter(10, 2, 'a'),
    name: text("teknisk bearbetning och lagring på uppdrag", "commissioned technical processing and storage"),
    versions: &[Version::new("2023:335", date(2023, 7, 1), &[rule(
        text(
            "En uppgift får lämnas till den som har i uppdrag att bara bearbeta eller lagra den tekniskt åt den egna myndigheten, om det inte är olämpligt.",
            "Information may be given to who is commissioned only to process or store it technically for the authority itself, unless that is inappropriate.",
        ),
        All(&[
            Any(&[Is(TO_PRIVATE), Is(TO_AUTHORITY)]),
            Is(PROCESSES_FOR_DISCLOSER),
            IsNot(OUTSOURCING_INAPPROPRIATE),
        ]),
        Effect::Lifts(
            Lift::new(Scope::SameAct, Is(PROCESSES_FOR_DISCLOSER)).one_listener(),
        ),
    )])],
}
.checked();
