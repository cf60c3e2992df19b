//! 39 kap. 2 § OSL: an employee's health and redeployment.

use crate::write::*;

/// Weak secrecy; disciplinary matters are outside it.
pub static PROVISION: Provision = Provision {
    id: "osl.39.2",
    at: osl(39, 2),
    name: text("anställdas hälsa och omplacering", "employees' health and redeployment"),
    versions: &[Version::new("2010:85", date(2010, 4, 1), &[rule(
        text(
            "I personaladministrationen är en anställds hälsa, och ärenden om omplacering eller pension, hemliga om det kan antas att någon lider men. Ärenden om disciplinansvar och uppsägning är öppna.",
            "In staff administration an employee's health, and matters of redeployment or pension, are secret if harm can be assumed. Disciplinary and dismissal matters are open.",
        ),
        All(&[
            Is(BY_AUTHORITY),
            Is(KIND_STAFF_HEALTH),
            Is(PERSONAL),
            IsNot(KIND_DISCIPLINARY),
            Is(HARM_ASSUMED),
        ]),
        SECRET,
    )])
    .unverified(
        "Ordalydelsen är inte läst; styrkan (rakt skaderekvisit) och undantaget för disciplinärenden är bästa läsning.",
        "The wording was not read; the strength (straight harm test) and the exception for disciplinary matters are the best reading.",
    )],
}
.checked();
